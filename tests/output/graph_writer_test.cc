#include "output/graph_writer.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "base/utf8.h"
#include "base/without_controls.h"
#include "output/graph_samples.h"

namespace ieum {
namespace {

TEST(GraphCsv, HasTheHeaderWordsThatGephiReads) {
  EXPECT_EQ(Written(std::bind_front(WriteNodesCsv, CsvReader::kPrograms), SampleGraph()),
            "Id,Label,type,name_ko,name_en,known,articles,ids\n"
            "hanbit,한빛,company,한빛,\"Hanbit, Inc.\",true,1,krx=0037T0|wikidata=Q1\n"
            "u:company:나래,나래,company,나래,,false,1,\n");
  EXPECT_EQ(Written(std::bind_front(WriteEdgesCsv, CsvReader::kPrograms), SampleGraph()),
            "Source,Target,Type,Id,Label,Weight,source_name,target_name,status,amount,currency,confidence,first_date,"
            "last_date,date,article,title,evidence,according_to,deal_date,reports,history,Kind\n"
            "hanbit,u:company:나래,Directed,hanbit invests_in u:company:나래,invests_in,1,한빛,나래,asserted,"
            "10000000000,KRW,0.9,2026-03-04,2026-03-04,2026-03-04,a-1,\"한빛, 나래에 \"\"투자\"\"\","
            "한빛이 나래에 100억원을 투자했다,hanbit,2026-03,1,asserted 2026-03-04,invests_in\n");
}

TEST(GraphMl, DeclaresWhatItUsesAndEscapes) {
  const std::string plain = Written(WriteGraphMl, SampleGraph());
  EXPECT_NE(plain.find("<edge id=\"hanbit invests_in u:company:나래\" source=\"hanbit\" target=\"u:company:나래\">"),
            std::string::npos);
  EXPECT_NE(plain.find("<data key=\"amount\">10000000000</data>"), std::string::npos);
  EXPECT_EQ(plain.find("directed=\"false\""), std::string::npos);
  for (size_t at = plain.find("<data key=\""); at != std::string::npos; at = plain.find("<data key=\"", at + 1)) {
    const size_t begin = at + std::string("<data key=\"").size();
    const std::string key = plain.substr(begin, plain.find('"', begin) - begin);
    EXPECT_NE(plain.find("<key id=\"" + key + "\" "), std::string::npos) << key;
  }
  const std::string hostile = Written(WriteGraphMl, HostileGraph());
  EXPECT_FALSE(HasControls(hostile));
  EXPECT_NE(hostile.find("a&lt;&amp;&quot;&gt;&#10;,]]&gt;한"), std::string::npos);
}

TEST(GraphPage, HoldsTheJsonWithNothingThatEndsIt) {
  const std::string page = Written(
      [](const GraphView& graph, const Sink& sink) {
        WriteGraphPage({"<head>", "<tail>"}, graph, sink);
      },
      HostileGraph());
  ASSERT_TRUE(page.starts_with("<head>") && page.ends_with("<tail>"));
  const std::string data = page.substr(6, page.size() - 12);
  EXPECT_EQ(data.find('<'), std::string::npos);
  EXPECT_EQ(nlohmann::json::parse(data), nlohmann::json::parse(Written(WriteShownJson, HostileGraph())));
}

TEST(NodeLinkJson, IsWhatNetworkXReads) {
  const auto json = nlohmann::json::parse(Written(WriteNodeLinkJson, SampleGraph()));
  EXPECT_EQ(json["directed"], true);
  EXPECT_EQ(json["multigraph"], true);
  ASSERT_EQ(json["nodes"].size(), 2U);
  EXPECT_EQ(json["nodes"][0]["id"], "hanbit");
  EXPECT_EQ(json["nodes"][0]["ids"]["krx"], "0037T0");
  ASSERT_EQ(json["edges"].size(), 1U);
  EXPECT_EQ(json["edges"][0]["source"], "hanbit");
  EXPECT_EQ(json["edges"][0]["key"], "invests_in");
  EXPECT_EQ(json["edges"][0]["evidence"][0]["trigger"], "투자");
  EXPECT_EQ(json["edges"][0]["evidence"][0]["according_to"], "hanbit");
  EXPECT_EQ(json["edges"][0]["evidence"][0]["deal_date"], "2026-03");
}

TEST(NodeLinkJson, HasNoControlCharacters) {
  const std::string hostile = Written(WriteNodeLinkJson, HostileGraph());
  const auto json = nlohmann::json::parse(hostile);
  EXPECT_FALSE(HasControls(json["nodes"][0]["label"].get<std::string>()));
  EXPECT_EQ(json["edges"][0]["source"], json["nodes"][0]["id"]);
}

TEST(Neo4j, HasTheHeaderWordsOfItsImport) {
  EXPECT_EQ(Written(WriteNeo4jNodes, SampleGraph()),
            "id:ID,name,name_ko,name_en,known:boolean,articles:long,ids:string[],:LABEL\n"
            "hanbit,한빛,한빛,\"Hanbit, Inc.\",true,1,krx=0037T0;wikidata=Q1,Entity;Company\n"
            "u:company:나래,나래,나래,,false,1,,Entity;Company\n");
  EXPECT_EQ(
      Written(WriteNeo4jRelationships, SampleGraph()),
      ":START_ID,:END_ID,:TYPE,id,directed:boolean,status,confidence:double,articles:long,reports:long,"
      "amount:long,currency,first_date,last_date,evidence,article,title,date,according_to,deal_date,"
      "history:string[],sums:string[]\n"
      "hanbit,u:company:나래,INVESTS_IN,hanbit invests_in u:company:나래,true,asserted,0.9,1,1,10000000000,KRW,"
      "2026-03-04,2026-03-04,한빛이 나래에 100억원을 투자했다,a-1,\"한빛, 나래에 \"\"투자\"\"\",2026-03-04,hanbit,"
      "2026-03,asserted 2026-03-04,10000000000 KRW 2026-03-04\n");
}

TEST(Neo4j, PartsListsByNothingElse) {
  ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
  summary.entities.front().codes = {{"a;b", "1;2"}, {"c", "3"}};
  Graph graph;
  graph.Add(summary);
  EXPECT_NE(Written(WriteNeo4jNodes, graph).find(",a；b=1；2;c=3,Entity;Company\n"), std::string::npos);
}

TEST(Neo4j, CutsIdsThatNoIndexTakes) {
  ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
  std::string id(3, 'x');
  for (int i = 0; i < 2000; ++i) id += "한";
  summary.entities.front().id = summary.statements.front().head = id;
  Graph graph;
  graph.Add(summary);
  const std::string nodes = Written(WriteNeo4jNodes, graph);
  const size_t begin = nodes.find("\nxxx") + 1;
  const std::string cut = nodes.substr(begin, nodes.find(',', begin) - begin);
  EXPECT_EQ(cut.size(), 1023U + 1 + 16);
  EXPECT_FALSE(FindInvalidUtf8(cut).has_value());
  EXPECT_NE(Written(WriteNeo4jRelationships, graph).find("\n" + cut + ","), std::string::npos);
}

TEST(Neo4j, ScriptReadsTheColumnsThatAreThere) {
  const std::string script = Written(WriteNeo4jScript, Graph());
  const std::string nodes = Written(WriteNeo4jNodes, Graph()),
                    relationships = Written(WriteNeo4jRelationships, Graph());
  const auto has = [](std::string header, const std::string& column) {
    header.back() = ',';
    return ("," + header).find("," + column + ",") != std::string::npos;
  };
  size_t columns = 0;
  for (size_t at = script.find("row.`"); at != std::string::npos; at = script.find("row.`", at + 1), ++columns) {
    const std::string column = script.substr(at + 5, script.find('`', at + 5) - at - 5);
    const bool of_nodes = script.rfind("LOAD CSV", at) == script.rfind("LOAD CSV WITH HEADERS FROM 'file:///nodes", at);
    EXPECT_TRUE(has(of_nodes ? nodes : relationships, column)) << column;
  }
  EXPECT_GT(columns, 100U);
  for (const char* part : {"SET n:Platform,", "[r:PARTNERS_WITH {", "toInteger(row.`amount:long`)"}) {
    EXPECT_NE(script.find(part), std::string::npos) << part;
  }
}

TEST(GraphWriters, AnEmptyGraphIsWellFormed) {
  EXPECT_TRUE(nlohmann::json::parse(Written(WriteNodeLinkJson, Graph()))["edges"].empty());
  EXPECT_NE(Written(WriteGraphMl, Graph()).find("</graph>\n</graphml>\n"), std::string::npos);
  EXPECT_TRUE(nlohmann::json::parse(Written(WriteCytoscapeJson, Graph()))["elements"]["edges"].empty());
  EXPECT_TRUE(Written(WriteDot, Graph()).ends_with("]\n}\n"));
  EXPECT_NE(Written(WriteGexf, Graph()).find("<edges>\n</edges>\n</graph>\n</gexf>\n"), std::string::npos);
  EXPECT_EQ(Written(std::bind_front(WriteNodesCsv, CsvReader::kPrograms), Graph()),
            "Id,Label,type,name_ko,name_en,known,articles,ids\n");
}

TEST(WithoutControls, KeepsEverythingElse) {
  EXPECT_EQ(WithoutControls("a\tb\r\n한\xEF\xBB\xBF🚀\u00A0é"), "a\tb\r\n한\xEF\xBB\xBF🚀\u00A0é");
  EXPECT_EQ(WithoutControls(std::string("\0\x1f\x0b\x7f\xC2\x80\xC2\x9F\xEF\xBF\xBF", 11)), "");
}

}  // namespace
}  // namespace ieum
