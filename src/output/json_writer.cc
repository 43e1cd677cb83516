#include "output/json_writer.h"

#include <array>

#include "output/numbers.h"

namespace ieum {
namespace {

// For each byte: 0 as it is, 'u' as \u00XX, else the letter behind the backslash.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> escapes{};
  for (size_t c = 0; c < 0x20; ++c) escapes[c] = 'u';
  escapes['\b'] = 'b';
  escapes['\f'] = 'f';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['\t'] = 't';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

void AppendEscaped(std::string_view text, std::string* out) {
  constexpr char kHex[] = "0123456789abcdef";
  size_t begin = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const char escape = kEscapes[byte];
    if (escape == 0) continue;
    out->append(text, begin, i - begin);
    begin = i + 1;
    out->push_back('\\');
    out->push_back(escape);
    if (escape == 'u') {
      out->append("00");
      out->push_back(kHex[byte >> 4]);
      out->push_back(kHex[byte & 0xF]);
    }
  }
  out->append(text, begin);
}

}  // namespace

void JsonWriter::Separate() {
  if (after_value_) out_->push_back(',');
  after_value_ = true;
}

void JsonWriter::Begin(char bracket) {
  Separate();
  out_->push_back(bracket);
  after_value_ = false;
}

void JsonWriter::End(char bracket) {
  out_->push_back(bracket);
  after_value_ = true;
}

void JsonWriter::Key(std::string_view key) {
  String(key);
  out_->push_back(':');
  after_value_ = false;
}

void JsonWriter::String(std::string_view text) {
  Separate();
  out_->push_back('"');
  AppendEscaped(text, out_);
  out_->push_back('"');
}

void JsonWriter::Integer(int64_t value) {
  Separate();
  AppendInteger(value, out_);
}

void JsonWriter::Decimal(const Amount& value) {
  Separate();
  out_->append(ToString(value));
}

void JsonWriter::Rounded(double value) {
  Separate();
  AppendRounded(value, out_);
}

void JsonWriter::Share(double value) {
  Separate();
  AppendShare(value, out_);
}

void JsonWriter::Bool(bool value) {
  Separate();
  out_->append(value ? "true" : "false");
}

void JsonWriter::Null() {
  Separate();
  out_->append("null");
}

}  // namespace ieum
