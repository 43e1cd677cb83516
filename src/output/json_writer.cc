#include "output/json_writer.h"

#include <array>
#include <cstdint>
#include <cstring>

#include "output/numbers.h"

namespace ieum {
namespace {

constexpr unsigned char kC1Lead = 0xC2;  // first byte of U+0080 to U+00BF

// For each byte: 0 as it is, 'u' as \u00XX, '?' if the next one decides, else the letter behind the backslash.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> escapes{};
  for (size_t c = 0; c < 0x20; ++c) escapes[c] = 'u';
  escapes['\b'] = 'b';
  escapes['\f'] = 'f';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['\t'] = 't';
  escapes[0x7F] = 'u';
  escapes[kC1Lead] = '?';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

// Is one of the eight bytes at `p` to be escaped? For a byte of 0x80 and above it may say so wrongly, but never misses.
bool MayNeedEscape(const char* p) {
  constexpr uint64_t kOnes = 0x0101010101010101, kHighs = kOnes * 0x80;
  uint64_t bytes = 0;
  std::memcpy(&bytes, p, sizeof bytes);
  const auto zero_or_less = [](uint64_t values, uint64_t least) { return (values - kOnes * least) & ~values & kHighs; };
  return (zero_or_less(bytes, 0x20) | zero_or_less(bytes ^ kOnes * '"', 1) | zero_or_less(bytes ^ kOnes * '\\', 1) |
          zero_or_less(bytes ^ kOnes * 0x7F, 1) | zero_or_less(bytes ^ kOnes * kC1Lead, 1)) != 0;
}

bool IsC1(std::string_view text, size_t i) {
  return i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
}

void AppendHexEscape(unsigned char code, std::string* out) {
  constexpr char kHex[] = "0123456789abcdef";
  out->append("\\u00");
  out->push_back(kHex[code >> 4]);
  out->push_back(kHex[code & 0xF]);
}

// Besides what JSON asks for, DEL and the C1 control characters, which terminals obey.
void AppendEscaped(std::string_view text, std::string* out) {
  size_t begin = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    while (text.size() - i > 8 && !MayNeedEscape(text.data() + i)) i += 8;
    const auto byte = static_cast<unsigned char>(text[i]);
    const char escape = kEscapes[byte];
    if (escape == 0 || (escape == '?' && !IsC1(text, i))) continue;
    out->append(text, begin, i - begin);
    if (escape == '?') {
      AppendHexEscape(static_cast<unsigned char>(text[++i]), out);
    } else if (escape == 'u') {
      AppendHexEscape(byte, out);
    } else {
      out->push_back('\\');
      out->push_back(escape);
    }
    begin = i + 1;
  }
  out->append(text, begin);
}

}  // namespace

void JsonWriter::Begin(char bracket) {
  Separate();
  out_->push_back(bracket);
  after_value_ = false;
}

void JsonWriter::End(char bracket) {
  out_->push_back(bracket);
  after_value_ = true;
}

void JsonWriter::KeyOfText(std::string_view key) {
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

void JsonWriter::Verbatim(std::string_view json) {
  Separate();
  out_->append(json);
}

}  // namespace ieum
