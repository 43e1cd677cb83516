#include "input/flat_json.h"

#include <gtest/gtest.h>

#include <random>

#include "input/json_article.h"

namespace ieum {
namespace {

constexpr size_t kMaxBytes = 64;

// What both parsers give, in words that can be compared.
std::string Shown(const std::variant<Article, JsonFault, JsonSchema>& parsed) {
  if (const auto* fault = std::get_if<JsonFault>(&parsed)) return "fault: " + fault->message;
  if (const auto* schema = std::get_if<JsonSchema>(&parsed)) return "schema: " + schema->name;
  const auto& article = std::get<Article>(parsed);
  return article.id + "|" + article.title + "|" + article.date + "|" + article.source + "|" + article.text;
}

TEST(FlatJson, ReadsWhatMostLinesAre) {
  constexpr const char* kLines[] = {
      R"({"text":"한빛"})",
      R"( { "text" : "한빛" , "id" : 12 } )",
      R"({"id":"a","title":"t","date":"2026-01-02","source":"s","text":"한빛이\n\"나래\"에 \\ \/ \b\f\r\t"})",
      R"({"text":"\ud55c\uBE5B \u0041 \u0000 \ud83d\ude00"})",
      R"({"text":"a","views":120,"paid":true,"free":false,"tag":null,"note":"\u00e9"})",
      R"({"text":null,"body":"b","id":0})",
      R"({"content":"c","url":"u","id":null})",
      R"({"schema":"x/1"})",
      R"({})",
      "{\"text\":\"a\x7f\"}",
  };
  for (const char* line : kLines) {
    EXPECT_TRUE(ReadFlatJson(line, kMaxBytes)) << line;
    EXPECT_EQ(Shown(ParseJsonArticle(line, kMaxBytes)), Shown(ParseAnyJsonArticle(line, kMaxBytes))) << line;
  }
}

TEST(FlatJson, LeavesTheRestToTheFullParser) {
  const std::string long_text = R"({"text":")" + std::string(kMaxBytes + 1, 'a') + R"("})";
  const std::string lines[] = {
      "",
      "[]",
      R"("text")",
      R"({"text":"a")",
      R"({"text":"a"}})",
      R"({"text":"a"} x)",
      R"({"text":"a",})",
      R"({,"text":"a"})",
      R"({"text" "a"})",
      R"({text:"a"})",
      R"({"te\u0078t":"a"})",
      R"({"text":"a","text":"b"})",
      R"({"text":"a","text":null})",
      R"({"text":1})",
      R"({"text":true})",
      R"({"schema":1})",
      R"({"text":"a","id":01})",
      R"({"text":"a","id":-1})",
      R"({"text":"a","id":1.5})",
      R"({"text":"a","id":1e3})",
      R"({"text":"a","id":1234567890123456789})",
      R"({"text":"a","n":tru})",
      R"({"text":"a","n":[1]})",
      R"({"text":"a","n":{}})",
      R"({"text":"\x"})",
      R"({"text":"\u12"})",
      R"({"text":"\u12G4"})",
      R"({"text":"\ud83d"})",
      R"({"text":"\ud83dx"})",
      R"({"text":"\ud83d\u0041"})",
      R"({"text":"\ude00\ud83d"})",
      R"({"text":"a\)",
      R"({"text":"a\")",
      "{\"text\":\"a\tb\"}",
      "{\"te\txt\":\"a\"}",
      "{\"n\":\"null\t,\"text\":\"a\"}",
      "{\"id\":\"12\t,\"text\":\"a\"}",
      "{\"text\":\"a\xff\"}",
      "{\"text\":\"\xed\xa0\x80\"}",
      "{\"text\":\"\xea\xb0\"}",
      "\v{\"text\":\"a\"}",
      long_text,
  };
  for (const std::string& line : lines) EXPECT_FALSE(ReadFlatJson(line, kMaxBytes)) << line;
}

// Objects of random members with a piece of something thrown in, so that about half are well-formed.
TEST(FlatJson, AgreesWithTheFullParserWhereItReads) {
  constexpr std::string_view kMembers[] = {R"("text":"한빛")", R"("text":"\ud55c\n")", R"("text":null)", R"("id":12)",
                                           R"("id":"a")",      R"("title":"\"\\")",    R"("n":true)",    R"("n":"[{")",
                                           R"("n": 1.5)",      R"("n":[1])",           R"("body" : "b")"};
  constexpr std::string_view kPieces[] = {
      "",  "",  "",    "{", "}",  "\"",   ":", ",", "\\",   "\\u",  "\\ud83d\\ude00",
      "0", "-", "1.5", " ", "\t", "null", "[", "]", "\xea", "\xb0", "\\\\\\\""};
  std::mt19937 random(7);
  size_t read = 0;
  for (int i = 0; i < 100'000; ++i) {
    std::string line = "{";
    const size_t members = random() % 4;
    for (size_t j = 0; j < members; ++j)
      line.append(j == 0 ? "" : ",").append(kMembers[random() % std::size(kMembers)]);
    line += '}';
    line.insert(random() % (line.size() + 1), kPieces[random() % std::size(kPieces)]);
    if (!ReadFlatJson(line, kMaxBytes)) continue;
    ++read;
    ASSERT_EQ(Shown(ParseJsonArticle(line, kMaxBytes)), Shown(ParseAnyJsonArticle(line, kMaxBytes))) << line;
  }
  EXPECT_GT(read, 10'000U);
}

}  // namespace
}  // namespace ieum
