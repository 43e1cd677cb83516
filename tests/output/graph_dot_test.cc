#include <gtest/gtest.h>

#include <string>

#include "output/graph_samples.h"

namespace ieum {
namespace {

// The line of `written` that begins with `begin`.
std::string LineOf(const std::string& written, const std::string& begin) {
  const size_t at = written.find("\n" + begin);
  if (at == std::string::npos) return {};
  return written.substr(at + 1, written.find("\n", at + 1) - at - 1);
}

Graph Named(const std::string& name) {
  ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
  summary.entities.front().name = name;
  Graph graph;
  graph.Add(summary);
  return graph;
}

TEST(GraphDot, DrawsByTypeAndSaysTheRest) {
  const std::string written = Written(WriteDot, SampleGraph());
  EXPECT_EQ(LineOf(written, "\"hanbit\" ["),
            R"("hanbit" [label="한빛", shape=box, style="rounded,filled", color="#2f6db3", fillcolor="#e4edf7", )"
            R"(full_name="한빛", type="company", name_ko="한빛", name_en="Hanbit, Inc.", known="true", articles="1", )"
            R"(ids="krx=0037T0|wikidata=Q1"])");
  const std::string edge = LineOf(written, "\"hanbit\" -> ");
  EXPECT_TRUE(
      edge.starts_with(R"("hanbit" -> "u:company:나래" [label="invests in\nKRW 10,000,000,000", style=solid, )"))
      << edge;
  EXPECT_EQ(CountOf(edge, R"(, tooltip="한빛이 나래에 100억원을 투자했다", articles="1", relation="invests_in")"), 1U)
      << edge;
}

TEST(GraphDot, StatusAndDirectionShow) {
  const std::string written = Written(WriteDot, ParallelGraph());
  struct Case {
    std::string_view label, style, direction;
  };
  constexpr Case kCases[] = {
      {"acquires (negated)", "style=dotted, color=\"#9a9a94\"", ""},
      {"invests in\\nKRW 10,000,000,000", "style=solid", ""},
      {"supplies (negated)", "style=dotted", ""},
      {"partners with (planned)", "style=dashed", ", dir=none"},
  };
  for (const Case& c : kCases) {
    const size_t at = written.find("[label=\"" + std::string(c.label) + "\", " + std::string(c.style));
    ASSERT_NE(at, std::string::npos) << c.label;
    const std::string line = written.substr(at, written.find('\n', at) - at);
    EXPECT_EQ(line.find("dir=none") != std::string::npos, !c.direction.empty()) << line;
  }
}

TEST(GraphDot, EscapesWhatIsDrawnAndWhatIsNot) {
  struct Case {
    std::string name, drawn, kept;
  };
  const Case kCases[] = {
      {"\"한빛\"", R"(\"한빛\")", R"(\"한빛\")"},
      {"한빛\\", R"(한빛\\)", R"(한빛\\)"},
      {"\\N\\n", R"(\\N\\n)", R"(\\N\\n)"},
      {"한빛&나래 &lt;", "한빛&amp;나래 &amp;lt;", "한빛&나래 &lt;"},
      {"한빛\n나래\t\r", R"(한빛\n나래  )", "한빛\n나래\t\r"},
      {"<b>한빛</b>", "<b>한빛</b>", "<b>한빛</b>"},
      {std::string(300, 'x'), std::string(40, 'x') + "…", std::string(300, 'x')},
  };
  for (const Case& c : kCases) {
    const std::string written = Written(WriteDot, Named(c.name));
    EXPECT_EQ(CountOf(written, "[label=\"" + c.drawn + "\", shape"), 1U) << written;
    EXPECT_EQ(CountOf(written, "full_name=\"" + c.kept + "\", type"), 1U) << written;
  }
}

TEST(GraphDot, HostileIdsStayInTheirQuotes) {
  const std::string written = Written(WriteDot, HostileGraph());
  EXPECT_EQ(CountOf(written, "\"a<&\\\">\n,]]>한🚀\u200f'\\\\\" [label="), 1U);
  EXPECT_EQ(CountOf(written, "\"a<&\\\">\n,]]>한🚀\u200f'\\\\\" -> "), 1U);
}

}  // namespace
}  // namespace ieum
