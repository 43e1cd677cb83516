#include "cli/graph_format.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>

#include "cli/graph_input.h"
#include "cli/output_file.h"
#include "cli/output_folder.h"
#include "cli/pending_file.h"
#include "cli/print.h"
#include "graph/graph_database.h"
#include "output/page_parts.h"

namespace ieum {
namespace {

GraphFormat Csv(CsvReader reader) {
  return {"csv",
          {},
          GraphFormat::Folder{{"nodes.csv", std::bind_front(WriteNodesCsv, reader)},
                              {"edges.csv", std::bind_front(WriteEdgesCsv, reader)}}};
}

std::vector<GraphFormat> AllFormats() {
  const std::optional<PageParts> page = GraphPage();
  return {
      Csv(CsvReader::kPrograms),
      {"cytoscape", {".cyjs"}, WriteCytoscapeJson},
      {"dot", {".dot", ".gv"}, WriteDot},
      {"gexf", {".gexf"}, WriteGexf},
      {"graphml", {".graphml"}, WriteGraphMl},
      {"html", {".html", ".htm"}, std::bind_front(WriteGraphPage, page.value_or(PageParts{})), page.has_value()},
      {"json", {".json"}, WriteNodeLinkJson},
      {"neo4j",
       {},
       GraphFormat::Folder{{"nodes.csv", WriteNeo4jNodes},
                           {"relationships.csv", WriteNeo4jRelationships},
                           {"import.cypher", WriteNeo4jScript}}},
      {"sqlite", {".sqlite", ".sqlite3", ".db"}, GraphFormat::Whole(WriteGraphDatabase)},
      {"turtle", {".ttl"}, GraphFormat::CheckedStream(WriteTurtle)},
      {"xlsx", {".xlsx"}, GraphFormat::Whole([](const GraphView& graph, const std::string& path) {
         return WriteGraphWorkbook(graph, SheetLimits(), path);
       })},
  };
}

std::vector<std::string> NamesOf(const GraphFormat::Folder& files) {
  std::vector<std::string> names;
  for (const GraphFormat::NamedStream& file : files) names.push_back(file.name);
  return names;
}

ExitCode ExplainFailure(const std::string& path, const std::string& message, const Console& console) {
  console.Say(Message::kCannotWrite, {path, message});
  return ExitCode::kOutput;
}

GraphFormat::CheckedStream Checked(const GraphFormat::Stream& write) {
  return [&write](const GraphView& graph, const Sink& sink) -> std::optional<Diagnostic> {
    write(graph, sink);
    return std::nullopt;
  };
}

// `path`: how messages name the file.
ExitCode FillAndCommit(const GraphView& graph, const GraphFormat::CheckedStream& write, const std::string& path,
                       Result<OutputFile> opened, const Console& console) {
  if (!opened.ok()) return ExplainFailure(opened.diagnostics().front(), console);
  OutputFile& file = opened.value();
  if (const auto failure = write(graph, [&file](std::string_view bytes) { file.Write(bytes); })) {
    return ExplainFailure(path, failure->message, console);
  }
  if (const ExitCode whole = CheckSource(graph, console); whole != ExitCode::kDone) return whole;
  return file.Commit() ? ExitCode::kDone : ExplainFailure(file, console);
}

ExitCode WriteFolder(const GraphView& graph, const GraphFormat::Folder& files, const std::string& path,
                     const Console& console) {
  Result<OutputFolder> folder = OutputFolder::Open(path, NamesOf(files));
  if (!folder.ok()) return ExplainFailure(folder.diagnostics().front(), console);
  for (const auto& [name, write] : files) {
    const ExitCode written =
        FillAndCommit(graph, Checked(write), path + "/" + name, folder.value().Create(name), console);
    if (written != ExitCode::kDone) return written;
  }
  const std::optional<Diagnostic> failure = folder.value().Commit();
  return failure ? ExplainFailure(*failure, console) : ExitCode::kDone;
}

ExitCode WriteWhole(const GraphView& graph, const GraphFormat::Whole& write, const std::string& path,
                    const Console& console) {
  Result<PendingFile> file = PendingFile::Beside(path);
  if (!file.ok()) return ExplainFailure(file.diagnostics().front(), console);
  if (const std::optional<Diagnostic> failure = write(graph, file.value().temporary_path())) {
    return ExplainFailure(path, failure->message, console);
  }
  if (const ExitCode whole = CheckSource(graph, console); whole != ExitCode::kDone) return whole;
  const int error_number = file.value().TakeName();
  return error_number == 0 ? ExitCode::kDone : ExplainFailure(path, std::strerror(error_number), console);
}

}  // namespace

const std::vector<GraphFormat>& GraphFormats() {
  static const std::vector<GraphFormat> kFormats = AllFormats();
  return kFormats;
}

const GraphFormat& CsvForExcel() {
  static const GraphFormat kFormat = Csv(CsvReader::kExcel);
  return kFormat;
}

const GraphFormat& GraphFormatOf(std::string_view path) {
  const std::vector<GraphFormat>& formats = GraphFormats();
  const auto found = std::find_if(formats.begin(), formats.end(), [path](const GraphFormat& format) {
    return std::any_of(format.endings.begin(), format.endings.end(),
                       [path](const std::string& ending) { return path.ends_with(ending); });
  });
  return found == formats.end() ? formats.front() : *found;
}

ExitCode CheckGraphPath(const GraphFormat& format, const std::string& path, const Console& console) {
  if (const auto* files = std::get_if<GraphFormat::Folder>(&format.output)) {
    if (const std::optional<std::string> strange = StrangeFileIn(path, NamesOf(*files))) {
      console.Say(Message::kStrangeFile, {path, *strange, format.name});
      return ExitCode::kOutput;
    }
    const Result<OutputFolder> folder = OutputFolder::Open(path, NamesOf(*files));
    return folder.ok() ? ExitCode::kDone : ExplainFailure(folder.diagnostics().front(), console);
  }
  if (path.empty() || path == "-") return ExitCode::kDone;
  struct stat status = {};
  if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    if (S_ISDIR(status.st_mode)) return ExplainFailure(path, std::strerror(EISDIR), console);
    if (!format.NeedsPath()) return ExitCode::kDone;
    console.Say(Message::kNeedsFile, {path, format.name});
    return ExitCode::kOutput;
  }
  const Result<PendingFile> file = PendingFile::Beside(path);
  return file.ok() ? ExitCode::kDone : ExplainFailure(file.diagnostics().front(), console);
}

ExitCode WriteGraph(const GraphView& graph, const GraphFormat& format, const std::string& path,
                    const Console& console) {
  if (const auto* stream = std::get_if<GraphFormat::Stream>(&format.output)) {
    return FillAndCommit(graph, Checked(*stream), path, OutputFile::Open(path), console);
  }
  if (const auto* stream = std::get_if<GraphFormat::CheckedStream>(&format.output)) {
    return FillAndCommit(graph, *stream, path, OutputFile::Open(path), console);
  }
  if (const auto* files = std::get_if<GraphFormat::Folder>(&format.output)) {
    return WriteFolder(graph, *files, path, console);
  }
  return WriteWhole(graph, std::get<GraphFormat::Whole>(format.output), path, console);
}

}  // namespace ieum
