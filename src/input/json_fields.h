// The fields of a JSON object that make an article.
#ifndef IEUM_INPUT_JSON_FIELDS_H_
#define IEUM_INPUT_JSON_FIELDS_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ieum {

enum class JsonField : uint8_t { kText, kBody, kContent, kId, kTitle, kDate, kSource, kUrl, kSchema, kCount };
constexpr std::array<std::string_view, static_cast<size_t>(JsonField::kCount)> kJsonFieldNames = {
    "text", "body", "content", "id", "title", "date", "source", "url", "schema"};

constexpr std::string_view Name(JsonField field) { return kJsonFieldNames[static_cast<size_t>(field)]; }

inline std::optional<JsonField> ParseJsonField(std::string_view name) {
  const auto* const it = std::find(kJsonFieldNames.begin(), kJsonFieldNames.end(), name);
  if (it == kJsonFieldNames.end()) return std::nullopt;
  return static_cast<JsonField>(it - kJsonFieldNames.begin());
}

// Their values; null counts as none.
class JsonValues {
 public:
  std::optional<std::string>& operator[](JsonField field) { return values_[static_cast<size_t>(field)]; }
  // The first of `fields` that there is; null if none.
  std::string* FirstOf(std::initializer_list<JsonField> fields) {
    for (const JsonField field : fields) {
      if ((*this)[field]) return &*(*this)[field];
    }
    return nullptr;
  }

 private:
  std::array<std::optional<std::string>, static_cast<size_t>(JsonField::kCount)> values_;
};

}  // namespace ieum

#endif  // IEUM_INPUT_JSON_FIELDS_H_
