#include "cli/graph_question.h"

#include "base/all_words.h"
#include "cli/node_search.h"

namespace ieum {
namespace {

constexpr size_t kMostArticles = 1'000'000'000;
constexpr size_t kMostDepth = 100;

template <typename Values>
std::vector<std::string> Words(const Values& values) {
  std::vector<std::string> words;
  for (const auto value : values) words.emplace_back(Name(value));
  return words;
}

std::string Joined(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined.append(joined.empty() ? "" : ", ").append(word);
  return joined;
}

// False: there is none, and that was said.
bool AddNodes(const std::string& name, const NodesOfName& nodes, const Console& console,
              std::vector<std::string>* ids) {
  if (nodes.meant.empty()) {
    if (nodes.alike.empty()) {
      console.Say(Message::kNoNode, {name});
    } else {
      console.Say(Message::kNoNodeGuess, {name, Joined(nodes.alike)});
    }
    return false;
  }
  std::vector<std::string> own;
  for (const Entity& entity : nodes.meant) own.push_back(entity.id);
  if (own.size() > 1) console.Say(Message::kSeveralNodes, {name, Joined(own)});
  ids->insert(ids->end(), own.begin(), own.end());
  return true;
}

}  // namespace

void GraphQuestionOptions::AddTo(CommandLine* command_line) {
  command_line->AddWords("--type", Words(kAllRelationTypes), &types_);
  command_line->AddWords("--status", Words(kAllStatuses), &statuses_);
  command_line->AddShare("--min-confidence", &question_.least_confidence);
  command_line->AddNumber("--min-articles", 1, kMostArticles, &question_.least_articles);
  command_line->AddPeriod("--since", &question_.since);
  command_line->AddPeriod("--until", &question_.until);
  command_line->AddTexts("--around", &around_);
  command_line->AddNumber("--depth", 1, kMostDepth, &depth_);
  command_line->AddFlag("--only-known", &question_.only_known);
}

std::optional<ExitCode> GraphQuestionOptions::Check(const CommandLine& command_line, const Console& console) {
  if (depth_ != 0 && around_.empty()) return command_line.Refuse(console, Message::kDepthNeedsAround);
  const std::string& since = question_.since;
  const std::string& until = question_.until;
  if (!until.empty() && since.substr(0, until.size()) > until.substr(0, since.size())) {
    return command_line.Refuse(console, Message::kNoDays, {since, until});
  }
  for (const std::string& type : types_) question_.types.push_back(*ParseRelationType(type));
  for (const std::string& status : statuses_) question_.statuses.push_back(*ParseStatus(status));
  if (depth_ != 0) question_.depth = depth_;
  return std::nullopt;
}

std::optional<GraphQuestion> GraphQuestionOptions::QuestionOf(const std::vector<const GraphView*>& graphs,
                                                              const Gazetteer& gazetteer,
                                                              const Console& console) const {
  GraphQuestion question = question_;
  bool all_found = true;
  const std::vector<NodesOfName> found =
      around_.empty() ? std::vector<NodesOfName>() : FindNodes(graphs, around_, gazetteer);
  for (size_t i = 0; i < found.size(); ++i) {
    all_found = AddNodes(around_[i], found[i], console, &question.around) && all_found;
  }
  if (!all_found) return std::nullopt;
  return question;
}

}  // namespace ieum
