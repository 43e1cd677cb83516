#include "input/article_reader.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <string>
#include <vector>

namespace ieum {
namespace {

// One line a record: "id|title|date|source|text", or the diagnostic as the user sees it.
std::vector<std::string> Records(ArticleReader reader) {
  std::vector<std::string> lines;
  while (std::optional<Record> record = reader.Next()) {
    if (const auto* article = std::get_if<Article>(&*record)) {
      lines.push_back(article->id + "|" + article->title + "|" + article->date + "|" + article->source + "|" +
                      article->text);
    } else if (const auto* other = std::get_if<OtherObject>(&*record)) {
      lines.push_back(other->file + ":" + std::to_string(other->line) + " " + other->schema + " " + other->json);
    } else if (const auto* graph = std::get_if<GraphBytes>(&*record)) {
      std::string bytes(1000, '\0');
      bytes.resize(graph->bytes->Read(bytes.data(), bytes.size()));
      lines.push_back(graph->file + (graph->kind == GraphBytes::Kind::kJson ? " json " : " database ") + bytes);
    } else {
      lines.push_back(std::get<Diagnostic>(*record).ToString());
    }
  }
  return lines;
}

std::vector<std::string> Read(std::string_view bytes, const ReadOptions& options = {}) {
  return Records(ArticleReader::FromMemory(bytes, "news.jsonl", options));
}

using Lines = std::vector<std::string>;

TEST(ArticleReader, ReadsJsonLines) {
  EXPECT_EQ(
      Read(R"({"id": "a1", "title": "제목", "text": "본문", "date": "2024.04.10", "source": "두루일보"}
{"text": "둘\n째"}

{"body": "셋", "url": "https://example.com/3", "tags": ["x", {"text": 1}], "id": 7, "date": "언젠가"}
{"content": "넷", "title": null, "id": null})"),
      (Lines{"a1|제목|2024-04-10|두루일보|본문", "news#2||||둘\n째", "7|||https://example.com/3|셋", "news#5||||넷"}));
  // Which of several names of a field wins does not depend on their order.
  EXPECT_EQ(Read(R"({"content": "c", "text": "t", "body": "b", "url": "u", "source": "s"})"), (Lines{"news|||s|t"}));
  EXPECT_EQ(Read("\xEF\xBB\xBF \r\n{\"text\": \"\\uD55C\\uD83D\\uDE80\"}\r\n"), (Lines{"news#2||||한🚀"}));
  EXPECT_EQ(Read("{}\n"), (Lines{"news.jsonl:1:1: no 'text' (byte 0); record skipped"}));
}

TEST(ArticleReader, HandsOnGraphsWhole) {
  const std::string json = "{\"directed\": true, \"graph\": {\n \"schema\" : \"ieum.graph/1\"}, \"nodes\": [\n]}";
  EXPECT_EQ(Read(json), (Lines{"news.jsonl json " + json}));
  EXPECT_EQ(Read("\xEF\xBB\xBF\n" + json), (Lines{"news.jsonl json \n" + json}));
  const std::string database = std::string("SQLite format 3\0", 16) + "and so on";
  EXPECT_EQ(Read(database), (Lines{"news.jsonl database " + database}));
  // An article that speaks of one is none.
  EXPECT_EQ(Read(R"({"text": "\"schema\":\"ieum.graph/1\""})"), (Lines{"news||||\"schema\":\"ieum.graph/1\""}));
}

TEST(ArticleReader, HandsOnWhatSaysWhatItIs) {
  EXPECT_EQ(Read("{\"text\": \"하나\"}\n{\"id\": \"x\", \"schema\": \"s/1\"}\n"),
            (Lines{"news||||하나", "news.jsonl:2 s/1 {\"id\": \"x\", \"schema\": \"s/1\"}"}));
  // With a text it is an article, and a schema of another kind is somebody else's.
  EXPECT_EQ(Read(R"({"schema": "s/1", "text": "t"})"), (Lines{"news||||t"}));
  EXPECT_EQ(Read(R"({"schema": {"a": [1]}, "text": "t"})"), (Lines{"news||||t"}));
  EXPECT_EQ(Read(R"({"schema": 1})"), (Lines{"news.jsonl:1:1: no 'text' (byte 0); record skipped"}));
}

TEST(ArticleReader, RejectsALineAndGoesOn) {
  const std::string deep = R"({"text": "t", "x": )" + std::string(64, '[') + std::string(64, ']') + "}";
  const struct {
    std::string line;
    const char* message;  // behind "news.jsonl:2:"
  } kCases[] = {
      {R"({"title": "t"})", "1: no 'text' (byte 16)"},
      {R"({"text": null})", "1: no 'text' (byte 16)"},
      {R"({"id": "a", "text": 5})", "13: 'text' is not a string (byte 28)"},
      {R"({"제목": "한", "text": ["a"]})", "13: 'text' is not a string (byte 34)"},
      {R"({"text": {"a": "b"}})", "2: 'text' is not a string (byte 17)"},
      {R"({"text": "t", "id": 1.5})", "15: 'id' is not a string (byte 30)"},
      {R"({"text": "t", "title": true})", "15: 'title' is not a string (byte 30)"},
      {R"({"text": "t", "text": "u"})", "15: 'text' twice (byte 30)"},
      {R"({"text": "t", "x": 1, "date": "", "date": ""})", "35: 'date' twice (byte 50)"},
      {R"(["text"])", "1: not an object (byte 16)"},
      {R"("text")", "1: not an object (byte 16)"},
      {R"(12)", "1: not an object (byte 16)"},
      {R"({"text": "한빛)", "13: not JSON: invalid string: missing closing quote (byte 32)"},
      {R"({"text": "t")", "13: not JSON: unexpected end of input; expected '}' (byte 28)"},
      {R"({"text": "t",})", "14: not JSON: unexpected '}'; expected string literal (byte 29)"},
      {R"({"text": "t"} {"text": "u"})", "15: not JSON: unexpected '{'; expected end of input (byte 30)"},
      {R"({"text": 't'})", "10: not JSON: invalid literal (byte 25)"},
      {R"({"text": "\uD83D"})",
       "17: not JSON: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF (byte 32)"},
      {R"({"text": "\uDE80"})",
       "16: not JSON: invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF (byte 31)"},
      {R"({"text": "t", "x": 1e999})", "24: not JSON: number overflow parsing '1e999' (byte 39)"},
      {"{\"text\": \"한\xFF\"}", "12: not UTF-8 (byte 29)"},
      {"{\"text\": \"\xED\xA0\x80\"}", "11: not UTF-8 (byte 26)"},
      {deep, "83: nested deeper than 64 levels (byte 98)"},
      {"한빛이 나래를 인수했다.", "1: not JSON: invalid literal (byte 16)"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Read("{\"text\": \"one\"}\n" + c.line + "\n{\"text\": \"three\"}"),
              (Lines{"news||||one", "news.jsonl:2:" + std::string(c.message) + "; record skipped", "news#3||||three"}))
        << c.line;
  }
}

TEST(ArticleReader, BoundsLinesAndTexts) {
  ReadOptions options;
  options.max_line_bytes = 100000;
  options.max_article_bytes = 50000;
  const std::string long_line = "{\"text\": \"" + std::string(200000, 'x') + "\"}\n";
  const std::string long_text = "{\"text\": \"" + std::string(60000, 'x') + "\"}\n";
  EXPECT_EQ(Read("{\"text\": \"one\"}\n" + long_line + long_text + "{\"text\": \"four\"}\n" + long_line, options),
            (Lines{"news||||one", "news.jsonl:2: line longer than 100000 bytes; record skipped",
                   "news.jsonl:3:2: 'text' is longer than 50000 bytes (byte 200030); record skipped", "news#4||||four",
                   "news.jsonl:5: line longer than 100000 bytes; record skipped"}));
}

TEST(ArticleReader, ReadsPlainText) {
  EXPECT_EQ(Read("\xEF\xBB\xBF한빛, 나래와 AI 칩 동맹\r\n\r\n한빛은 나래와 손잡았다.\r\n"),
            (Lines{"news|한빛, 나래와 AI 칩 동맹|||한빛, 나래와 AI 칩 동맹\r\n\r\n한빛은 나래와 손잡았다.\r\n"}));
  ReadOptions options;
  options.split = Split::kBlankLine;
  EXPECT_EQ(Read("하나다.\n\n둘이다.\n", options), (Lines{"news||||하나다.", "news#2||||둘이다."}));
  // A brace or bracket alone makes no JSON.
  EXPECT_EQ(Read("{한빛}은 나래와 손잡았다."), (Lines{"news||||{한빛}은 나래와 손잡았다."}));
  EXPECT_EQ(Read("{"), (Lines{"news||||{"}));
}

TEST(ArticleReader, RejectsABrokenArticleAndGoesOn) {
  ReadOptions options;
  options.split = Split::kBlankLine;
  EXPECT_EQ(Read("하나다.\n\n둘이다.\n나래 \xB0\xA1.\n\n셋이다.", options),
            (Lines{"news||||하나다.", "news.jsonl:4:4: not UTF-8 (byte 30); article skipped", "news#3||||셋이다."}));
  EXPECT_EQ(Read("\xFF\xFE한"), (Lines{"news.jsonl:1:1: not UTF-8 (byte 0); article skipped"}));
}

TEST(ArticleReader, CutsALongTextAtBlankLines) {
  ReadOptions options;
  options.max_article_bytes = 100000;
  options.split = Split::kBlankLine;
  const std::string a(60000, 'a'), b(70000, 'b'), c(150000, 'c'), d(300, 'd');
  EXPECT_EQ(Read(a + "\n\n" + b + "\n\n" + c + "\n" + c + "\n\n" + d, options),
            (Lines{"news.jsonl:1: warning: text longer than 100000 bytes; read in parts that end at a blank line",
                   "news||||" + a, "news#2||||" + b, "news.jsonl:5: article longer than 100000 bytes; article skipped",
                   "news#4||||" + d}));
  options.split = Split::kNever;
  EXPECT_EQ(Read(a + "\n\n" + b, options), (Lines{"news.jsonl:1: article longer than 100000 bytes; article skipped"}));
}

TEST(ArticleReader, WarnsOfEmptyInput) {
  for (const std::string_view bytes : {"", "\xEF\xBB\xBF", " \n\r\n\t"}) {
    EXPECT_EQ(Read(bytes), (Lines{"news.jsonl: warning: empty; no article"}));
  }
}

TEST(ArticleReader, TellsWhatCannotBeRead) {
  ArticleReader missing = ArticleReader::Open("/nonexistent/news.txt");
  EXPECT_EQ(std::get<Diagnostic>(*missing.Next()).ToString(), "/nonexistent/news.txt: No such file or directory");
  EXPECT_TRUE(missing.failed());
  EXPECT_FALSE(missing.Next());
  EXPECT_EQ(Records(ArticleReader::Open("/")), (Lines{"/: Is a directory"}));
  EXPECT_EQ(Records(ArticleReader::FromDescriptor(-1, "stdin")), (Lines{"stdin: Bad file descriptor"}));
}

TEST(ArticleReader, MakesIdsOfFileNames) {
  const struct {
    const char* name;
    const char* id;
  } kCases[] = {{"a/b.c/news.2024.txt", "news.2024"}, {"stdin", "stdin"}, {".hidden", ".hidden"}, {"dir.d/x", "x"}};
  for (const auto& c : kCases) {
    ArticleReader reader = ArticleReader::FromMemory("한빛이다.", c.name);
    EXPECT_EQ(std::get<Article>(*reader.Next()).id, c.id);
  }
}

// A pipe gives what has been written so far: each record must come before the next is there.
TEST(ArticleReader, GivesRecordsOfAPipeAsTheyArrive) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  const auto write = [&ends](std::string_view bytes) {
    ASSERT_EQ(::write(ends[1], bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
  };
  ArticleReader reader = ArticleReader::FromDescriptor(ends[0], "stdin");
  write("{\"text\": \"one\"}\n{\"te");
  EXPECT_EQ(std::get<Article>(*reader.Next()).text, "one");
  write("xt\": \"two\"}\n");
  EXPECT_EQ(std::get<Article>(*reader.Next()).id, "stdin#2");
  write("{\"text\": \"three\"}");
  ::close(ends[1]);
  EXPECT_EQ(std::get<Article>(*reader.Next()).text, "three");
  EXPECT_FALSE(reader.Next());
  EXPECT_FALSE(reader.failed());
  ::close(ends[0]);
}

}  // namespace
}  // namespace ieum
