// The options by which a command takes only a part of a graph: --type, --since, --around, ...
#ifndef IEUM_CLI_GRAPH_QUESTION_H_
#define IEUM_CLI_GRAPH_QUESTION_H_

#include <optional>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "cli/console.h"
#include "graph/graph_filter.h"
#include "ieum/gazetteer.h"

namespace ieum {

class GraphQuestionOptions {
 public:
  void AddTo(CommandLine* command_line);

  // To be called when the command line is read: says what is wrong with the options together. Empty: nothing.
  std::optional<ExitCode> Check(const CommandLine& command_line, const Console& console);

  // What was asked of `graphs`, to be asked of each of them. The names of --around may be of any; it is said if one of
  // them is of several nodes, or, and then the result is empty, of none.
  std::optional<GraphQuestion> QuestionOf(const std::vector<const GraphView*>& graphs, const Gazetteer& gazetteer,
                                          const Console& console) const;

 private:
  GraphQuestion question_;
  std::vector<std::string> types_, statuses_;
  std::vector<std::string> around_;  // names, as written
  size_t depth_ = 0;                 // 0: not given
};

}  // namespace ieum

#endif  // IEUM_CLI_GRAPH_QUESTION_H_
