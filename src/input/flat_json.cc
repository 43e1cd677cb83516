#include "input/flat_json.h"

#include <array>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr size_t kMostDigits = 18;  // any such number fits 64 bits

// Written so that the compiler takes many bytes at a time.
bool HasControlCharacter(std::string_view text) {
  bool any = false;
  for (const char c : text) any |= static_cast<unsigned char>(c) < 0x20;
  return any;
}

// What stands behind a backslash, but for `u`; 0: nothing that may.
char Unescaped(char letter) {
  switch (letter) {
    case '"':
    case '\\':
    case '/':
      return letter;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return 0;
  }
}

std::optional<char32_t> ParseHex(std::string_view digits) {
  if (digits.size() != 4) return std::nullopt;
  char32_t value = 0;
  for (const char c : digits) {
    const auto byte = static_cast<unsigned char>(c);
    const unsigned char lower = byte | 0x20;
    if (!IsAsciiDigit(byte) && (lower < 'a' || lower > 'f')) return std::nullopt;
    value = value << 4 | (IsAsciiDigit(byte) ? byte - '0' : lower - 'a' + 10);
  }
  return value;
}

// Every function leaves the place behind what it has read, and is false where that is not as it should be.
class Reader {
 public:
  Reader(std::string_view text, size_t max_bytes) : text_(text), max_bytes_(max_bytes) {}

  bool ReadObject(JsonValues* values) {
    SkipSpace();
    if (!Take('{')) return false;
    SkipSpace();
    if (!Take('}')) {
      do {
        SkipSpace();
        if (!ReadMember(values)) return false;
        SkipSpace();
      } while (Take(','));
      if (!Take('}')) return false;
    }
    SkipSpace();
    return at_ == text_.size();
  }

 private:
  void SkipSpace() {
    while (at_ < text_.size() && (text_[at_] == ' ' || (text_[at_] >= '\t' && text_[at_] <= '\r'))) {
      if (text_[at_] == '\v' || text_[at_] == '\f') return;  // no space of JSON
      ++at_;
    }
  }

  bool Take(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  bool ReadMember(JsonValues* values) {
    std::string_view key;
    if (!ReadKey(&key)) return false;
    SkipSpace();
    if (!Take(':')) return false;
    SkipSpace();
    const std::optional<JsonField> field = ParseJsonField(key);
    const bool string = at_ < text_.size() && text_[at_] == '"';
    if (!field) return string ? ReadString(&unwanted_) : ReadWord() || !ReadNumber().empty();
    bool& seen = seen_[static_cast<size_t>(*field)];
    if (std::exchange(seen, true)) return false;
    if (TakeWord("null")) return true;
    std::string value;
    if (string) {
      if (!ReadString(&value) || value.size() > max_bytes_) return false;
    } else {
      if (*field != JsonField::kId) return false;
      value = ReadNumber();
      if (value.empty()) return false;
    }
    (*values)[*field] = std::move(value);
    return true;
  }

  bool ReadKey(std::string_view* key) {
    if (!Take('"')) return false;
    const size_t end = text_.find('"', at_);
    if (end == std::string_view::npos) return false;
    *key = text_.substr(at_, end - at_);
    at_ = end + 1;
    return key->find('\\') == std::string_view::npos && !HasControlCharacter(*key);
  }

  bool ReadString(std::string* value) {
    value->clear();
    if (!Take('"')) return false;
    size_t quote = text_.find('"', at_);
    while (quote != std::string_view::npos) {
      const std::string_view ahead = text_.substr(at_, quote - at_);
      const std::string_view plain = ahead.substr(0, ahead.find('\\'));
      if (HasControlCharacter(plain)) return false;
      value->append(plain);
      at_ += plain.size();
      if (plain.size() == ahead.size()) {
        ++at_;
        return true;
      }
      if (!ReadEscape(value)) return false;
      if (at_ > quote) quote = text_.find('"', at_);
    }
    return false;
  }

  // REQUIRES: a backslash stands here.
  bool ReadEscape(std::string* value) {
    const char letter = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    if (letter == 'u') return ReadUnicodeEscape(value);
    const char c = Unescaped(letter);
    if (c == 0) return false;
    value->push_back(c);
    at_ += 2;
    return true;
  }

  // "\uAC00", or a pair of surrogates.
  bool ReadUnicodeEscape(std::string* value) {
    constexpr size_t kSize = 6;
    const auto unit = [this] {
      const std::string_view here = text_.substr(at_, kSize);
      const auto hex = here.starts_with("\\u") ? ParseHex(here.substr(2)) : std::nullopt;
      at_ += hex ? kSize : 0;
      return hex;
    };
    const auto first = unit();
    if (!first) return false;
    char32_t c = *first;
    if (c >= 0xD800 && c < 0xE000) {
      const auto second = c < 0xDC00 ? unit() : std::nullopt;
      if (!second || *second < 0xDC00 || *second >= 0xE000) return false;
      c = 0x10000 + ((c - 0xD800) << 10) + (*second - 0xDC00);
    }
    AppendUtf8(c, value);
    return true;
  }

  bool TakeWord(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  bool ReadWord() { return TakeWord("null") || TakeWord("true") || TakeWord("false"); }

  // The digits; what goes on as another kind of number is found wrong by the caller.
  std::string ReadNumber() {
    const size_t begin = at_;
    while (at_ < text_.size() && IsAsciiDigit(static_cast<unsigned char>(text_[at_]))) ++at_;
    const std::string_view digits = text_.substr(begin, at_ - begin);
    if (digits.size() > kMostDigits || (digits.size() > 1 && digits.front() == '0')) return {};
    return std::string(digits);
  }

  std::string_view text_;
  size_t max_bytes_;
  size_t at_ = 0;
  std::array<bool, static_cast<size_t>(JsonField::kCount)> seen_ = {};
  std::string unwanted_;
};

}  // namespace

std::optional<JsonValues> ReadFlatJson(std::string_view line, size_t max_bytes) {
  if (FindInvalidUtf8(line)) return std::nullopt;
  JsonValues values;
  if (!Reader(line, max_bytes).ReadObject(&values)) return std::nullopt;
  return values;
}

}  // namespace ieum
