#include "cli/graph_format.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <memory>

#include "cli/output_file.h"
#include "cli/print.h"
#include "output/page_parts.h"

namespace ieum {
namespace {

std::vector<GraphFormat> AllFormats() {
  const std::optional<PageParts> page = GraphPage();
  return {
      {"csv", {}, GraphFormat::Folder{{"nodes.csv", WriteNodesCsv}, {"edges.csv", WriteEdgesCsv}}},
      {"graphml", {".graphml"}, WriteGraphMl},
      {"html", {".html", ".htm"}, std::bind_front(WriteGraphPage, page.value_or(PageParts{})), page.has_value()},
      {"json", {".json"}, WriteNodeLinkJson},
  };
}

// One file of a graph, from opening it to its last byte on the disk.
class GraphFile {
 public:
  explicit GraphFile(const std::string& path) : opened_(OutputFile::Open(path)) {}

  bool Fill(const GraphView& graph, const GraphFormat::Stream& write) {
    if (!opened_.ok()) return false;
    write(graph, [this](std::string_view bytes) { opened_.value().Write(bytes); });
    return opened_.value().Flush();
  }
  bool Commit() { return opened_.value().Commit(); }
  ExitCode Explain(const Console& console) const {
    return opened_.ok() ? ExplainFailure(opened_.value(), console)
                        : ExplainFailure(opened_.diagnostics().front(), console);
  }

 private:
  Result<OutputFile> opened_;
};

ExitCode WriteStream(const GraphView& graph, const GraphFormat::Stream& write, const std::string& path,
                     const Console& console) {
  GraphFile file(path);
  if (!file.Fill(graph, write) || !file.Commit()) return file.Explain(console);
  return ExitCode::kDone;
}

ExitCode WriteFolder(const GraphView& graph, const GraphFormat::Folder& folder, const std::string& path,
                     const Console& console) {
  if (::mkdir(path.c_str(), 0777) != 0 && errno != EEXIST) {
    console.Say(Message::kCannotWrite, {path, std::strerror(errno)});
    return ExitCode::kOutput;
  }
  // All are whole before one takes its name.
  std::vector<std::unique_ptr<GraphFile>> files;
  for (const auto& [name, write] : folder) {
    files.push_back(std::make_unique<GraphFile>(path + "/" + name));
    if (!files.back()->Fill(graph, write)) return files.back()->Explain(console);
  }
  for (const auto& file : files) {
    if (!file->Commit()) return file->Explain(console);
  }
  return ExitCode::kDone;
}

}  // namespace

const std::vector<GraphFormat>& GraphFormats() {
  static const std::vector<GraphFormat> kFormats = AllFormats();
  return kFormats;
}

const GraphFormat& GraphFormatOf(std::string_view path) {
  const std::vector<GraphFormat>& formats = GraphFormats();
  const auto found = std::find_if(formats.begin(), formats.end(), [path](const GraphFormat& format) {
    return std::any_of(format.endings.begin(), format.endings.end(),
                       [path](const std::string& ending) { return path.ends_with(ending); });
  });
  return found == formats.end() ? formats.front() : *found;
}

ExitCode WriteGraph(const GraphView& graph, const GraphFormat& format, const std::string& path,
                    const Console& console) {
  if (const auto* stream = std::get_if<GraphFormat::Stream>(&format.output)) {
    return WriteStream(graph, *stream, path, console);
  }
  return WriteFolder(graph, std::get<GraphFormat::Folder>(format.output), path, console);
}

}  // namespace ieum
