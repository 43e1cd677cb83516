#include <gtest/gtest.h>

#include <string>

#include "base/without_controls.h"
#include "output/graph_samples.h"

namespace ieum {
namespace {

TEST(GraphGexf, SaysWhatGephiAndNetworkXRead) {
  const std::string written = Written(WriteGexf, SampleGraph());
  for (
      const std::string_view part : {
          R"(<gexf xmlns="http://www.gexf.net/1.2draft")",
          R"(<graph defaultedgetype="directed" mode="dynamic" timeformat="date">)",
          R"(<node id="hanbit" label="한빛"><attvalues><attvalue for="type" value="company"/>)",
          R"(<attvalue for="ids" value="krx=0037T0|wikidata=Q1"/></attvalues><viz:color r="47" g="109" b="179"/></node>)",
          R"(<edge id="hanbit invests_in u:company:나래" source="hanbit" target="u:company:나래" label="invests_in")"
          R"( kind="invests_in" weight="1" start="2026-03-04"><attvalues>)",
          R"(<attvalue for="amount" value="10000000000"/>)",
          R"(<attvalue for="title" value="한빛, 나래에 &quot;투자&quot;"/>)",
      }) {
    EXPECT_EQ(CountOf(written, part), 1U) << part;
  }
}

TEST(GraphGexf, DeclaresWhatItUses) {
  const std::string written = Written(WriteGexf, ParallelGraph());
  const std::string_view use = "<attvalue for=\"";
  ASSERT_GT(CountOf(written, use), 20U);
  for (size_t at = written.find(use); at != std::string::npos; at = written.find(use, at + 1)) {
    const size_t begin = at + use.size();
    const std::string name = written.substr(begin, written.find('"', begin) - begin);
    EXPECT_EQ(CountOf(written, "<attribute id=\"" + name + "\" "), 1U) << name;
  }
}

TEST(GraphGexf, KeepsParallelEdgesApartAndAllDirected) {
  const std::string written = Written(WriteGexf, ParallelGraph());
  EXPECT_EQ(CountOf(written, "<edge "), 4U);
  for (const std::string_view kind : {"invests_in", "acquires", "supplies", "partners_with"}) {
    EXPECT_EQ(CountOf(written, "kind=\"" + std::string(kind) + "\""), 1U) << kind;
  }
  EXPECT_EQ(CountOf(written, "type=\"undirected\""), 0U);
  EXPECT_EQ(CountOf(written, R"(<attvalue for="directed" value="false"/>)"), 1U);
}

TEST(GraphGexf, HasOnlyTheDayOfADate) {
  ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
  summary.date = "2026-03-04T09:30:00+09:00";
  Graph dated;
  dated.Add(summary);
  EXPECT_EQ(CountOf(Written(WriteGexf, dated), R"( start="2026-03-04">)"), 1U);
  summary.date.clear();
  Graph undated;
  undated.Add(summary);
  EXPECT_EQ(CountOf(Written(WriteGexf, undated), " start="), 0U);
}

TEST(GraphGexf, Escapes) {
  const std::string hostile = Written(WriteGexf, HostileGraph());
  EXPECT_FALSE(HasControls(hostile));
  EXPECT_EQ(CountOf(hostile, R"(<node id="a&lt;&amp;&quot;&gt;&#10;,]]&gt;한🚀)"), 1U);
}

}  // namespace
}  // namespace ieum
