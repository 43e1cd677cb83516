#include "input/json_article.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "input/article_reader.h"
#include "input/date.h"
#include "input/flat_json.h"
#include "input/json_fields.h"

namespace ieum {
namespace {

// Tells how far the parser has read: its events carry no position, but it reads no further than the end of a string.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, size_t* count) : at_(at), count_(count) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*count_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at_ != b.at_; }

 private:
  const char* at_;
  size_t* count_;
};

// The parser's message without its own position, its error number and the bytes it read last (which may be the text).
std::string Reason(std::string_view what) {
  const size_t dash = what.find(" - ");
  if (dash == std::string_view::npos) {
    const size_t bracket = what.find("] ");
    return std::string(bracket == std::string_view::npos ? what : what.substr(bracket + 2));
  }
  const std::string_view detail = what.substr(dash + 3);
  std::string reason(detail.substr(0, detail.find("; last read")));
  const size_t expected = detail.rfind("; expected ");
  if (expected != std::string_view::npos && expected >= reason.size()) reason += detail.substr(expected);
  return reason;
}

// The events of nlohmann's SAX parser. A false result stops it.
class Handler {
 public:
  Handler(const size_t* consumed, size_t max_bytes) : consumed_(consumed), max_bytes_(max_bytes) {}

  bool null() { return AtTop(Value::kNull); }
  bool boolean(bool) { return AtTop(Value::kOther); }
  bool number_integer(int64_t value) { return Number(std::to_string(value)); }
  bool number_unsigned(uint64_t value) { return Number(std::to_string(value)); }
  bool number_float(double, const std::string&) { return AtTop(Value::kOther); }
  bool binary(const std::vector<uint8_t>&) { return AtTop(Value::kOther); }
  bool string(std::string& value) {
    if (!AtTop(Value::kString)) return false;
    if (depth_ == 1 && field_) {
      if (value.size() > max_bytes_) {
        return Fail(key_begin_, Quoted() + " is longer than " + std::to_string(max_bytes_) + " bytes");
      }
      values_[*field_] = std::move(value);
    }
    return true;
  }
  bool start_object(size_t) { return Open(); }
  bool start_array(size_t) { return depth_ == 0 ? Fail(0, "not an object") : Open(); }
  bool end_object() { return Close(); }
  bool end_array() { return Close(); }
  bool key(const std::string& name) {
    if (depth_ != 1) return true;
    key_begin_ = *consumed_ - std::min(*consumed_, name.size() + 2);
    field_ = ParseJsonField(name);
    if (!field_) return true;
    if (std::exchange(seen_[static_cast<size_t>(*field_)], true)) return Fail(key_begin_, Quoted() + " twice");
    return true;
  }
  bool parse_error(size_t position, const std::string&, const nlohmann::json::exception& error) {
    return Fail(position == 0 ? 0 : position - 1, "not JSON: " + Reason(error.what()));
  }

  std::optional<JsonFault>& fault() { return fault_; }
  JsonValues& values() { return values_; }

 private:
  enum class Value : uint8_t { kNull, kString, kNumber, kOther };

  // Whether a value of that kind may stand here.
  bool AtTop(Value value) {
    if (depth_ == 0) return Fail(0, "not an object");
    if (depth_ > 1 || !field_ || value == Value::kNull || value == Value::kString) return true;
    if (value == Value::kNumber && *field_ == JsonField::kId) return true;
    if (*field_ == JsonField::kSchema) return true;  // somebody else's
    return Fail(key_begin_, Quoted() + " is not a string");
  }
  bool Number(std::string digits) {
    if (!AtTop(Value::kNumber)) return false;
    if (depth_ == 1 && field_ == JsonField::kId) values_[JsonField::kId] = std::move(digits);
    return true;
  }
  bool Open() {
    if (depth_ > 0 && !AtTop(Value::kOther)) return false;
    if (++depth_ > kMaxJsonDepth) {
      return Fail(*consumed_ - 1, "nested deeper than " + std::to_string(kMaxJsonDepth) + " levels");
    }
    return true;
  }
  bool Close() {
    --depth_;
    return true;
  }
  std::string Quoted() const { return "'" + std::string(Name(*field_)) + "'"; }
  bool Fail(size_t offset, std::string message) {
    fault_ = {offset, std::move(message)};
    return false;
  }

  const size_t* consumed_;
  size_t max_bytes_;
  int depth_ = 0;
  std::optional<JsonField> field_;  // of the value to come, at depth 1
  size_t key_begin_ = 0;
  std::array<bool, static_cast<size_t>(JsonField::kCount)> seen_ = {};
  JsonValues values_;
  std::optional<JsonFault> fault_;
};

std::variant<Article, JsonFault, JsonSchema> ToArticle(JsonValues values) {
  std::string* const text = values.FirstOf({JsonField::kText, JsonField::kBody, JsonField::kContent});
  if (text == nullptr) {
    if (std::string* const schema = values.FirstOf({JsonField::kSchema})) return JsonSchema{std::move(*schema)};
    return JsonFault{0, "no 'text'"};
  }
  Article article;
  article.text = std::move(*text);
  if (std::string* const id = values.FirstOf({JsonField::kId})) article.id = std::move(*id);
  if (std::string* const title = values.FirstOf({JsonField::kTitle})) article.title = std::move(*title);
  if (std::string* const date = values.FirstOf({JsonField::kDate})) article.date = NormalizeDate(*date);
  if (std::string* const source = values.FirstOf({JsonField::kSource, JsonField::kUrl})) {
    article.source = std::move(*source);
  }
  return article;
}

}  // namespace

std::variant<Article, JsonFault, JsonSchema> ParseJsonArticle(std::string_view line, size_t max_bytes) {
  if (std::optional<JsonValues> values = ReadFlatJson(line, max_bytes)) return ToArticle(std::move(*values));
  return ParseAnyJsonArticle(line, max_bytes);
}

std::variant<Article, JsonFault, JsonSchema> ParseAnyJsonArticle(std::string_view line, size_t max_bytes) {
  size_t consumed = 0;
  Handler handler(&consumed, max_bytes);
  const CountingIterator begin(line.data(), &consumed);
  const CountingIterator end(line.data() + line.size(), &consumed);
  nlohmann::json::sax_parse(begin, end, &handler);
  if (handler.fault()) {
    handler.fault()->offset = std::min(handler.fault()->offset, line.size());
    return std::move(*handler.fault());
  }
  return ToArticle(std::move(handler.values()));
}

bool LooksLikeJsonObject(std::string_view bytes) {
  const size_t brace = bytes.find_first_not_of(" \t\r\n");
  if (brace == std::string_view::npos || bytes[brace] != '{') return false;
  const size_t next = bytes.find_first_not_of(" \t\r\n", brace + 1);
  return next != std::string_view::npos && (bytes[next] == '"' || bytes[next] == '}');
}

}  // namespace ieum
