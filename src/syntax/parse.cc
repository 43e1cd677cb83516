#include "syntax/parse.h"

#include <algorithm>
#include <array>

namespace ieum {
namespace {

constexpr std::array<std::string_view, static_cast<size_t>(Role::kCount)> kRoleNames = {
    "-",    "BARE",   "TOP",  "SUB",  "ALSO",  "OBJ",     "DAT",   "SRC",  "COM",     "INS",     "GEN",   "PRED",
    "VIA",  "TARGET", "BASE", "LEAD", "AGENT", "SPEAKER", "RIVAL", "LIKE", "INSTEAD", "EXCEPT",  "ABOUT", "FROM",
    "LIST", "OR",     "OBJ2", "in",   "into",  "on",      "at",    "for",  "of",      "between", "among", "BESIDE"};

constexpr std::array<std::string_view, 10> kEffectNames = {"-",    "keep", "negate", "plan", "fact",
                                                           "past", "hypo", "invite", "give", "cause"};

template <typename Value, size_t kSize>
bool FindName(const std::array<std::string_view, kSize>& names, std::string_view name, Value* value) {
  const auto it = std::find(names.begin(), names.end(), name);
  if (it == names.end()) return false;
  *value = static_cast<Value>(it - names.begin());
  return true;
}

}  // namespace

std::string_view Name(Role role) { return kRoleNames[static_cast<size_t>(role)]; }
bool ParseRole(std::string_view name, Role* role) { return FindName(kRoleNames, name, role); }

std::string_view Name(Effect effect) { return kEffectNames[static_cast<size_t>(effect)]; }
bool ParseEffect(std::string_view name, Effect* effect) { return FindName(kEffectNames, name, effect); }

void Parse::Clear() {
  words.clear();
  phrases.clear();
  clauses.clear();
  parts.clear();
  arguments.clear();
  mentions.clear();
  phrase_lists.clear();
  adverbs.clear();
  headline = false;
}

}  // namespace ieum
