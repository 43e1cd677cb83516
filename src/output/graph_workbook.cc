#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "output/graph_cells.h"
#include "output/graph_writer.h"
#include "output/schema.h"
#include "output/workbook.h"
#include "output/workbook_notes.h"

namespace ieum {
namespace {

// Widths in digits; a Korean syllable is two wide.
constexpr double kName = 24, kWord = 14, kNumber = 11, kSum = 20, kDate = 12, kId = 26, kSentence = 70, kTitle = 44;

// Label and Type; From, To and Type: so Kumu reads them.
std::vector<SheetColumn> NodeColumns(const std::vector<std::string>& systems) {
  std::vector<SheetColumn> columns = {{"Label", kName},   {"Type", kWord},    {"id", kId},          {"name_ko", kName},
                                      {"name_en", kName}, {"known", kNumber}, {"articles", kNumber}};
  for (const std::string& system : systems) columns.push_back({system, kWord});
  return columns;
}

std::vector<SheetColumn> EdgeColumns() {
  return {{"From", kName},         {"To", kName},           {"Type", kWord},         {"status", kWord},
          {"amount", kSum},        {"currency", kNumber},   {"confidence", kNumber}, {"articles", kNumber},
          {"reports", kNumber},    {"first_date", kDate},   {"last_date", kDate},    {"deal_date", kDate},
          {"evidence", kSentence}, {"according_to", kWord}, {"title", kTitle},       {"article", kWord},
          {"date", kDate},         {"history", kTitle},     {"sums", kTitle},        {"from_id", kId},
          {"to_id", kId}};
}

std::vector<SheetColumn> EvidenceColumns() {
  return {{"From", kName},     {"To", kName},         {"Type", kWord},         {"rank", kNumber}, {"status", kWord},
          {"amount", kSum},    {"currency", kNumber}, {"confidence", kNumber}, {"date", kDate},   {"deal_date", kDate},
          {"text", kSentence}, {"trigger", kWord},    {"according_to", kWord}, {"title", kTitle}, {"source", kName},
          {"article", kWord},  {"from_id", kId},      {"to_id", kId}};
}

// The registers whose codes the nodes have. A column for each, as far as a sheet stays readable.
constexpr size_t kMaxSystems = 64;
std::vector<std::string> CodeSystemsOf(const GraphView& graph) {
  std::set<std::string> systems;
  graph.ForEachNode([&](const Node& node) {
    for (const auto& [system, code] : node.entity.codes) systems.insert(system);
  });
  std::vector<std::string> sorted(systems.begin(), systems.end());
  return sorted;
}

void WriteNodes(const GraphView& graph, const std::vector<std::string>& systems, Sheet* sheet) {
  graph.ForEachNode([&](const Node& node) {
    if (!sheet->BeginRow()) return;
    const Entity& entity = node.entity;
    sheet->Text(entity.name);
    sheet->Text(Name(entity.type));
    sheet->Text(entity.id);
    sheet->Text(entity.name_ko);
    sheet->Text(entity.name_en);
    sheet->Text(entity.known ? "true" : "false");
    sheet->Whole(static_cast<int64_t>(node.articles.size()));
    for (const std::string& system : systems) {
      const auto found = std::find_if(entity.codes.begin(), entity.codes.end(),
                                      [&system](const auto& code) { return code.first == system; });
      sheet->Text(found == entity.codes.end() ? std::string_view() : found->second);
    }
  });
}

void WriteSum(const std::optional<int64_t>& amount, const Currency& currency, Sheet* sheet) {
  if (!amount) {
    sheet->Skip();
    sheet->Skip();
    return;
  }
  sheet->Whole(*amount);
  sheet->Text(View(currency));
}

struct Ends {
  std::string head, tail;  // names
};

void WriteEdge(const Edge& edge, const Ends& ends, Sheet* sheet) {
  if (!sheet->BeginRow()) return;
  const GraphEvidence& best = BestEvidence(edge);
  sheet->Text(ends.head);
  sheet->Text(ends.tail);
  sheet->Text(Name(edge.type));
  sheet->Text(Name(edge.status));
  WriteSum(edge.amount, edge.currency, sheet);
  sheet->Share(edge.confidence);
  sheet->Whole(static_cast<int64_t>(edge.articles));
  sheet->Whole(static_cast<int64_t>(edge.reports));
  sheet->Day(edge.first_date);
  sheet->Day(edge.last_date);
  sheet->Day(best.deal_date);
  sheet->Text(best.text);
  sheet->Text(best.according_to);
  sheet->Text(best.title);
  sheet->Text(best.article);
  sheet->Day(best.date);
  sheet->Text(HistoryCell(edge));
  sheet->Text(SumsCell(edge));
  sheet->Text(edge.head);
  sheet->Text(edge.tail);
}

void WriteEvidence(const Edge& edge, const Ends& ends, Sheet* sheet) {
  int64_t rank = 0;
  for (const GraphEvidence& evidence : edge.evidence) {
    ++rank;
    if (!sheet->BeginRow()) continue;
    sheet->Text(ends.head);
    sheet->Text(ends.tail);
    sheet->Text(Name(edge.type));
    sheet->Whole(rank);
    sheet->Text(Name(evidence.status));
    WriteSum(evidence.amount, evidence.currency, sheet);
    sheet->Share(evidence.confidence);
    sheet->Day(evidence.date);
    sheet->Day(evidence.deal_date);
    sheet->Text(evidence.text);
    sheet->Text(evidence.trigger);
    sheet->Text(evidence.according_to);
    sheet->Text(evidence.title);
    sheet->Text(evidence.source);
    sheet->Text(evidence.article);
    sheet->Text(edge.head);
    sheet->Text(edge.tail);
  }
}

void WriteNote(const WorkbookNote& note, Sheet* sheet) {
  if (!sheet->BeginRow()) return;
  sheet->Text(note.sheet);
  sheet->Text(note.column);
  sheet->Text(note.english);
  sheet->Text(note.korean);
}

// `number` stands in the column of what is told of.
void WriteCount(std::string_view sheet_name, std::string_view english, std::string_view korean, size_t number,
                Sheet* sheet) {
  if (!sheet->BeginRow()) return;
  sheet->Text(sheet_name);
  sheet->Whole(static_cast<int64_t>(number));
  sheet->Text(english);
  sheet->Text(korean);
}

void WriteCounts(std::string_view name, const Sheet& told, Sheet* sheet) {
  WriteCount(name, "rows", "행", told.rows(), sheet);
  if (told.rows_left_out() > 0) {
    WriteCount(name, "rows that had no room and were left out", "자리가 없어 뺀 행", told.rows_left_out(), sheet);
  }
  if (told.cells_cut() > 0) {
    WriteCount(name, "cells that were cut because they were too long", "너무 길어 자른 칸", told.cells_cut(), sheet);
  }
}

}  // namespace

std::optional<Diagnostic> WriteGraphWorkbook(const GraphView& graph, const SheetLimits& limits,
                                             const std::string& path) {
  std::vector<std::string> systems = CodeSystemsOf(graph);
  const size_t systems_left_out = systems.size() - std::min(systems.size(), kMaxSystems);
  systems.resize(systems.size() - systems_left_out);

  Workbook workbook(path, limits);
  Sheet* const nodes = workbook.AddSheet("nodes", NodeColumns(systems));
  Sheet* const edges = workbook.AddSheet("edges", EdgeColumns());
  Sheet* const evidence = workbook.AddSheet("evidence", EvidenceColumns());
  Sheet* const notes =
      workbook.AddSheet("notes", {{"sheet", kWord}, {"column", kName}, {"meaning", kSentence}, {"뜻", kSentence}});
  WriteNodes(graph, systems, nodes);
  graph.ForEachEdge([&](const Edge& edge) {
    const Ends ends = {graph.NameOf(edge.head), graph.NameOf(edge.tail)};
    WriteEdge(edge, ends, edges);
    WriteEvidence(edge, ends, evidence);
  });
  WriteNote({"", "", kGraphSchema, ""}, notes);
  WriteCounts("nodes", *nodes, notes);
  WriteCounts("edges", *edges, notes);
  WriteCounts("evidence", *evidence, notes);
  if (systems_left_out > 0) {
    WriteCount("nodes", "registers whose codes had no room", "코드의 자리가 없어 뺀 체계", systems_left_out, notes);
  }
  for (const WorkbookNote& note : WorkbookNotes()) WriteNote(note, notes);
  return workbook.Close();
}

}  // namespace ieum
