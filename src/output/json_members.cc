#include "output/json_members.h"

#include <algorithm>

#include "input/date.h"

namespace ieum {
namespace {

// Is it 2024, 2024-H1, 2024-Q2, 2024-03 or 2024-03-15?
bool IsDealDate(std::string_view text) {
  for (const std::string_view form : {"9999", "9999-H9", "9999-Q9", "9999-99", "9999-99-99"}) {
    const bool fits = std::equal(text.begin(), text.end(), form.begin(), form.end(),
                                 [](char c, char place) { return place == '9' ? c >= '0' && c <= '9' : c == place; });
    if (fits) return true;
  }
  return false;
}

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

std::string JsonMembers::Required(const Json& item, const char* key) {
  std::string text = Optional(item, key);
  if (text.empty()) Fault(key, "is missing or no text");
  return text;
}

std::string JsonMembers::Optional(const Json& item, const char* key) {
  if (!item.is_object()) return {};
  const auto member = item.find(key);
  return member != item.end() && member->is_string() ? member->get<std::string>() : std::string();
}

std::string JsonMembers::Date(const Json& item, const char* key) { return NormalizeDate(Optional(item, key)); }

std::string JsonMembers::DealDate(const Json& item, const char* key) {
  std::string text = Optional(item, key);
  return IsDealDate(text) ? text : std::string();
}

float JsonMembers::Number(const Json& item, const char* key) {
  const auto member = item.is_object() ? item.find(key) : item.end();
  if (member != item.end() && member->is_number()) return member->get<float>();
  Fault(key, "is not a number");
  return 0;
}

bool JsonMembers::Bool(const Json& item, const char* key, bool otherwise) {
  const auto member = item.is_object() ? item.find(key) : item.end();
  return member != item.end() && member->is_boolean() ? member->get<bool>() : otherwise;
}

const JsonMembers::Json* JsonMembers::Object(const Json& item, const char* key) {
  if (!item.is_object()) return nullptr;
  const auto member = item.find(key);
  return member != item.end() && member->is_object() ? &*member : nullptr;
}

void JsonMembers::Sum(const Json& item, std::optional<int64_t>* amount, Currency* currency) {
  const auto member = item.is_object() ? item.find("amount") : item.end();
  if (member == item.end() || !member->is_number_integer()) return;
  *amount = member->get<int64_t>();
  const std::string word = Required(item, "currency");
  if (word.size() == currency->size() && std::all_of(word.begin(), word.end(), IsCapital)) {
    std::copy(word.begin(), word.end(), currency->begin());
  } else {
    Fault("currency", "is not three capital letters");
  }
}

std::vector<std::pair<std::string, std::string>> JsonMembers::Codes(const Json& item) {
  std::vector<std::pair<std::string, std::string>> codes;
  const Json* const ids = Object(item, "ids");
  if (ids == nullptr) return codes;
  for (const auto& [system, code] : ids->items()) {
    if (code.is_string()) codes.emplace_back(system, code.get_ref<const std::string&>());
  }
  return codes;
}

void JsonMembers::Fault(std::string_view key, std::string_view what) {
  if (!fault_.empty()) return;
  fault_.append(path_).append(key).append(" ").append(what);
}

}  // namespace ieum
