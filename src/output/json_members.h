// Reading our own formats back: the members of a JSON object, each of which may be missing or misshapen.
#ifndef IEUM_OUTPUT_JSON_MEMBERS_H_
#define IEUM_OUTPUT_JSON_MEMBERS_H_

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ieum/extraction.h"

namespace ieum {

// Reads members and remembers the first that is not as it should be; after that, what it gives does not count. `item`
// may be any value: of one that is no object all members are missing.
class JsonMembers {
 public:
  using Json = nlohmann::json;

  // "relations[2].head names no entity of the article"; empty: all was well.
  const std::string& fault() const { return fault_; }

 protected:
  std::string Required(const Json& item, const char* key);
  static std::string Optional(const Json& item, const char* key);  // empty if it is missing or no text
  static std::string Date(const Json& item, const char* key);      // ISO 8601; empty if it is missing or no date
  static std::string DealDate(const Json& item, const char* key);  // as Relation::date, else empty
  float Number(const Json& item, const char* key);
  static bool Bool(const Json& item, const char* key, bool otherwise);
  static const Json* Object(const Json& item, const char* key);  // null if it is missing or no object

  // One of the words of the format.
  template <typename T>
  T Word(const Json& item, const char* key, std::optional<T> (*parse)(std::string_view)) {
    const std::string word = Required(item, key);
    const std::optional<T> value = parse(word);
    if (!value) Fault(key, "has the unknown value \"" + word + "\"");
    return value.value_or(T{});
  }

  // "amount" and "currency"; without an amount both stay as they are.
  void Sum(const Json& item, std::optional<int64_t>* amount, Currency* currency);
  // "ids": system and code.
  static std::vector<std::pair<std::string, std::string>> Codes(const Json& item);

  // Calls `read` for each object of a list, with path() saying which.
  template <typename Read>
  void ForEach(const Json& root, const char* key, Read read) {
    const auto list = root.is_object() ? root.find(key) : root.end();
    if (list == root.end() || !list->is_array()) {
      Fault(key, "is missing or no list");
      return;
    }
    for (size_t i = 0; i < list->size(); ++i) {
      path_ = std::string(key) + "[" + std::to_string(i) + "].";
      if ((*list)[i].is_object()) {
        read((*list)[i]);
      } else {
        path_.pop_back();
        Fault("", "is no object");
      }
    }
    path_.clear();
  }

  void Fault(std::string_view key, std::string_view what);
  void Reset() { fault_.clear(); }

 private:
  std::string path_;  // of the object being read: "relations[2]."
  std::string fault_;
};

}  // namespace ieum

#endif  // IEUM_OUTPUT_JSON_MEMBERS_H_
