// The formats of a graph: what each is called, and what writes it.
#ifndef IEUM_CLI_GRAPH_FORMAT_H_
#define IEUM_CLI_GRAPH_FORMAT_H_

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "ieum/graph.h"
#include "ieum/result.h"
#include "output/graph_writer.h"

namespace ieum {

struct GraphFormat {
  // One file, written piece by piece.
  using Stream = std::function<void(const GraphView&, const Sink&)>;
  // The same through a library that may fail; says what went wrong.
  using CheckedStream = std::function<std::optional<Diagnostic>(const GraphView&, const Sink&)>;
  // A folder of files of the first kind.
  struct NamedStream {
    std::string name;
    Stream write;
  };
  using Folder = std::vector<NamedStream>;
  // One file that a library writes, into the empty file that lies at `path`; says what went wrong.
  using Whole = std::function<std::optional<Diagnostic>(const GraphView&, const std::string& path)>;

  std::string name;                  // of --format
  std::vector<std::string> endings;  // of -o: ".html"; none: only by its name
  std::variant<Stream, CheckedStream, Folder, Whole> output;

  bool available = true;  // false: the program was built without what it needs

  bool NeedsPath() const { return std::holds_alternative<Folder>(output) || std::holds_alternative<Whole>(output); }
};

// All, in the order of their names.
const std::vector<GraphFormat>& GraphFormats();
// What csv is with --excel.
const GraphFormat& CsvForExcel();
// By the ending of `path`; csv where none has it.
const GraphFormat& GraphFormatOf(std::string_view path);

// What stands in the way of writing to `path`, to be said before hours of work: a file that a folder of outputs would
// not hold, no permission. kDone: nothing, as far as one can tell without opening a device or pipe.
ExitCode CheckGraphPath(const GraphFormat& format, const std::string& path, const Console& console);

// Writes `graph` to `path`, standard output where that is empty or "-"; what was there before stays until the whole is
// on the disk. REQUIRES: a path, if the format needs one.
ExitCode WriteGraph(const GraphView& graph, const GraphFormat& format, const std::string& path, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_GRAPH_FORMAT_H_
