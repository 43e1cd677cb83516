// The differences of two graphs (graph/graph_diff.h) for people, spreadsheets and programs.
#ifndef IEUM_OUTPUT_DIFF_WRITER_H_
#define IEUM_OUTPUT_DIFF_WRITER_H_

#include <memory>
#include <string>

#include "graph/graph_diff.h"
#include "output/graph_writer.h"

namespace ieum {

class DiffWriter {
 public:
  virtual ~DiffWriter() = default;
  // In the order of ForEachDifference.
  virtual void Add(const ChangedEdge& edge) = 0;
  virtual void Finish() = 0;
};

// The words of the tables, in the reader's language.
struct DiffLabels {
  std::string added, gone, changed;  // titles
  std::string nothing;               // stands alone if there is no difference
  std::string type, head, tail, status, sum, articles, evidence;
};

struct DiffTableOptions {
  DiffLabels labels;
  size_t width = 0;  // of the terminal; 0: lines as long as they are
  bool colour = false;
};

// `sink` must outlive the writer. Tables are gathered: one of what is new, one of what has changed, one of what is
// gone.
std::unique_ptr<DiffWriter> NewDiffTables(DiffTableOptions options, const Sink& sink);
std::unique_ptr<DiffWriter> NewDiffMarkdown(DiffLabels labels, const Sink& sink);
// One row, and one object, an edge, written as they come (docs/formats.md).
std::unique_ptr<DiffWriter> NewDiffCsv(const Sink& sink);
std::unique_ptr<DiffWriter> NewDiffJson(const Sink& sink);

}  // namespace ieum

#endif  // IEUM_OUTPUT_DIFF_WRITER_H_
