// Graphs to write, and what a writer makes of them.
#ifndef IEUM_TESTS_OUTPUT_GRAPH_SAMPLES_H_
#define IEUM_TESTS_OUTPUT_GRAPH_SAMPLES_H_

#include <functional>
#include <string>
#include <string_view>

#include "ieum/graph.h"
#include "output/graph_writer.h"
#include "output/sample.h"

namespace ieum {

inline Graph SampleGraph() {
  Graph graph;
  graph.Add(Summarize(SampleExtraction(), SampleArticle().text));
  return graph;
}

// What formats choke on: control characters, markup, quotes, line ends, an emoji, a right-to-left mark; a backslash
// that would take the closing quotation mark with it.
inline constexpr std::string_view kHostile = "a\x0c\x01<&\">\n\xEF\xBF\xBE,]]>한🚀\u200f'\\";
// What a graph keeps of it.
inline constexpr std::string_view kTamed = "a<&\">\n,]]>한🚀\u200f'\\";

// The sample, every text of it being that.
inline Graph HostileGraph() {
  const std::string bad(kHostile);
  ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
  summary.id = summary.title = summary.source = bad;
  for (Entity& entity : summary.entities) entity.name = entity.name_en = bad;
  summary.entities.front().id = summary.statements.front().head = bad;
  summary.statements.front().text = summary.statements.front().trigger = bad;
  Graph graph;
  graph.Add(summary);
  return graph;
}

// The sample, and besides what other formats have to keep apart: the same two firms with another type of edge, with one
// the other way round, and one that is planned and has no direction.
inline Graph ParallelGraph() {
  ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
  Statement statement = summary.statements.front();
  statement.type = RelationType::kAcquires;
  statement.status = Status::kNegated;
  statement.amount.reset();
  summary.statements.push_back(statement);
  std::swap(statement.head, statement.tail);
  statement.type = RelationType::kSupplies;
  summary.statements.push_back(statement);
  statement.type = RelationType::kPartnersWith;
  statement.status = Status::kPlanned;
  summary.statements.push_back(statement);
  Graph graph;
  graph.Add(summary);
  return graph;
}

inline std::string Written(const std::function<void(const GraphView&, const Sink&)>& write, const GraphView& graph) {
  std::string out;
  write(graph, [&out](std::string_view bytes) { out.append(bytes); });
  return out;
}

// How often `words` stand in `text`.
inline size_t CountOf(std::string_view text, std::string_view words) {
  size_t count = 0;
  for (size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) ++count;
  return count;
}

}  // namespace ieum

#endif  // IEUM_TESTS_OUTPUT_GRAPH_SAMPLES_H_
