#include "output/turtle.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(IriPart, EncodesAllThatIsNotPlain) {
  struct Case {
    std::string_view text, part;
  };
  constexpr Case kCases[] = {
      {"hanbit", "hanbit"},     {"u:company:나", "u:company:%EB%82%98"},
      {"a b", "a%20b"},         {"<>\"{}|^`\\", "%3C%3E%22%7B%7D%7C%5E%60%5C"},
      {"../%41", "..%2F%2541"}, {"#?&", "%23%3F%26"},
  };
  for (const Case& c : kCases) EXPECT_EQ(IriPart(c.text), c.part);
}

TEST(TurtleWriter, WritesWhatItIsGiven) {
  std::string out;
  const Sink sink = [&out](std::string_view bytes) { out.append(bytes); };
  TurtleWriter turtle(sink);
  turtle.Prefix("ex", "urn:example:");
  turtle.Subject("urn:example:a");
  turtle.Type("ex:Firm");
  turtle.Text("ex:name", "한\"빛\\", "ko");
  turtle.Integer("ex:count", "3");
  turtle.Decimal("ex:share", "1");
  turtle.BeginBlank("ex:part");
  turtle.Typed("ex:day", "2026-03-04", "xsd:date");
  turtle.EndBlank();
  EXPECT_FALSE(turtle.Finish());
  EXPECT_NE(
      out.find(
          "<urn:example:a>\n\ta ex:Firm ;\n\tex:name \"\"\"한\"빛\\\\\"\"\"@ko ;\n\tex:count 3 ;\n\tex:share 1.0 ;\n\t"
          "ex:part [\n\t\tex:day \"2026-03-04\"^^xsd:date\n\t] .\n"),
      std::string::npos)
      << out;
}

TEST(TurtleWriter, SaysWhatSerdRefuses) {
  const Sink sink = [](std::string_view) {};
  TurtleWriter turtle(sink);
  turtle.Subject("urn:example:a");
  turtle.Text("xsd:name", "\xFF");
  const std::optional<Diagnostic> failure = turtle.Finish();
  ASSERT_TRUE(failure);
  EXPECT_TRUE(failure->message.starts_with("Turtle: ")) << failure->message;
}

}  // namespace
}  // namespace ieum
