#include "output/json_writer.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/utf8.h"

namespace ieum {
namespace {

std::string Escaped(std::string_view text) {
  std::string out;
  JsonWriter(&out).String(text);
  return out;
}

TEST(JsonWriter, EscapesAsNlohmannDoesAndWhatTerminalsObey) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    if (c > 0x3000 && c % 97 != 0) continue;  // every low character, a sample of the others
    std::string text = "가";
    AppendUtf8(c, &text);
    text.append("x 나래 다솜");  // longer than what is looked at in one step
    if (c >= 0x7F && c < 0xA0) {
      ASSERT_EQ(nlohmann::json::parse(Escaped(text)), text) << static_cast<uint32_t>(c);
      ASSERT_TRUE(Escaped(text).starts_with("\"가\\u00")) << static_cast<uint32_t>(c);
    } else {
      ASSERT_EQ(Escaped(text), nlohmann::json(text).dump()) << static_cast<uint32_t>(c);
    }
  }
  EXPECT_EQ(Escaped("\"\\\"\\"), nlohmann::json("\"\\\"\\").dump());
  EXPECT_EQ(Escaped(""), "\"\"");
}

TEST(JsonWriter, PutsCommasBetween) {
  std::string out;
  JsonWriter json(&out);
  json.BeginObject();
  json.Member("a", int64_t{-3});
  json.Member("b", true);
  json.Member("c", "x");
  json.Key("d");
  json.BeginArray();
  json.EndArray();
  json.Key("e");
  json.BeginArray();
  json.Null();
  json.BeginObject();
  json.EndObject();
  json.Share(0.25);
  json.EndArray();
  json.EndObject();
  EXPECT_EQ(out, R"({"a":-3,"b":true,"c":"x","d":[],"e":[null,{},0.25]})");
  EXPECT_EQ(nlohmann::json::parse(out).dump(), out);
}

}  // namespace
}  // namespace ieum
