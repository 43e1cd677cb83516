// Writes JSON as it goes, without a tree in between: the per-article lines are the bulk of what the program writes.
//
//   JsonWriter json(&out);
//   json.BeginObject();
//   json.Member("id", "a-1");
//   json.Key("spans");
//   json.BeginArray();
//   json.Integer(3);
//   json.EndArray();
//   json.EndObject();      // {"id":"a-1","spans":[3]}
#ifndef IEUM_OUTPUT_JSON_WRITER_H_
#define IEUM_OUTPUT_JSON_WRITER_H_

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "ieum/amount.h"

namespace ieum {

// The caller keeps the order of calls right (a key before each member, one End for each Begin); commas are ours.
class JsonWriter {
 public:
  // Appends to `out`, which must outlive the writer.
  explicit JsonWriter(std::string* out) : out_(out) {}

  void BeginObject() { Begin('{'); }
  void EndObject() { End('}'); }
  void BeginArray() { Begin('['); }
  void EndArray() { End(']'); }
  // REQUIRES: `key` has nothing to escape; else KeyOfText.
  void Key(std::string_view key) {
    Separate();
    out_->push_back('"');
    out_->append(key).append("\":");
    after_value_ = false;
  }
  void KeyOfText(std::string_view key);

  // `text` must be well-formed UTF-8. Escapes what JSON demands and nothing more, as nlohmann::json::dump does.
  void String(std::string_view text);
  void Integer(int64_t value);
  void Decimal(const Amount& value);
  // To three decimals.
  void Rounded(double value);
  // A share between 0 and 1, to three decimals.
  void Share(double value);
  void Bool(bool value);
  void Null();
  // A value that is JSON already.
  void Verbatim(std::string_view json);

  void Member(std::string_view key, std::string_view value) {
    Key(key);
    String(value);
  }
  void Member(std::string_view key, const char* value) { Member(key, std::string_view(value)); }
  void Member(std::string_view key, std::same_as<bool> auto value) {
    Key(key);
    Bool(value);
  }
  template <std::integral T>
  requires(!std::same_as<T, bool>) void Member(std::string_view key, T value) {
    Key(key);
    Integer(static_cast<int64_t>(value));
  }

 private:
  void Begin(char bracket);
  void End(char bracket);
  void Separate() {
    if (after_value_) out_->push_back(',');
    after_value_ = true;
  }

  std::string* out_;
  bool after_value_ = false;  // the next value or key of this level needs a comma
};

}  // namespace ieum

#endif  // IEUM_OUTPUT_JSON_WRITER_H_
