#include "relation/nations.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ieum {
namespace {

constexpr std::array<Nation, 14> kNations = {"kr", "us", "jp", "tw", "cn", "gb", "fr",
                                             "de", "ca", "nl", "in", "il", "sg", "ae"};

constexpr std::pair<std::string_view, Nation> kExchanges[] = {
    {"KRX", "kr"},  {"KOSDAQ", "kr"}, {"NASDAQ", "us"}, {"NYSE", "us"}, {"TSE", "jp"},  {"TYO", "jp"}, {"TWSE", "tw"},
    {"TPEX", "tw"}, {"HKEX", "cn"},   {"SSE", "cn"},    {"SZSE", "cn"}, {"LSE", "gb"},  {"EPA", "fr"}, {"ETR", "de"},
    {"TSX", "ca"},  {"AMS", "nl"},    {"NSE", "in"},    {"BSE", "in"},  {"TASE", "il"}, {"SGX", "sg"}, {"ADX", "ae"}};

Nation Listed(std::string_view name) {
  for (const Nation nation : kNations) {
    if (nation == name) return nation;
  }
  return {};
}

}  // namespace

Nation NationOf(const Entity& entity) {
  for (const auto& [kind, code] : entity.codes) {
    if (kind == "krx") return "kr";
    if (kind == "isin" && code.size() > 2) {
      const char letters[] = {static_cast<char>(code[0] | 0x20), static_cast<char>(code[1] | 0x20)};
      return Listed(std::string_view(letters, 2));
    }
    if (kind != "ticker") continue;
    const std::string_view exchange = std::string_view(code).substr(0, code.find(':'));
    for (const auto& [name, nation] : kExchanges) {
      if (name == exchange) return nation;
    }
  }
  return {};
}

bool IsListed(const Entity& entity) {
  return std::any_of(entity.codes.begin(), entity.codes.end(), [](const auto& code) {
    return code.first == "krx" || code.first == "isin" || code.first == "ticker";
  });
}

NationWords::NationWords(const Vocabulary& vocabulary) {
  static_assert(kNations.size() == kCount);
  for (size_t i = 0; i < kCount; ++i) bits_[i] = vocabulary.Class("nation-" + std::string(kNations[i]));
}

Nation NationWords::Of(const ClassSet& classes) const {
  for (size_t i = 0; i < kCount; ++i) {
    if (classes.Has(bits_[i])) return kNations[i];
  }
  return {};
}

}  // namespace ieum
