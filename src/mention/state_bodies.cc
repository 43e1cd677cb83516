#include "mention/state_bodies.h"

#include <algorithm>
#include <string>

#include "mention/characters.h"

namespace ieum {

void StateBodies::Read(std::string_view text, std::vector<Candidate>* candidates) const {
  const CountryTable& countries = tables_->countries();
  const auto is_body = [](const Candidate& candidate) {
    return candidate.type == EntityType::kOrganization && candidate.verdict == Verdict::kAccepted &&
           candidate.extension == ExtensionKind::kNone;
  };
  for (size_t i = 0; i < candidates->size(); ++i) {
    Candidate& candidate = (*candidates)[i];
    if (!is_body(candidate)) continue;
    const std::string_view body = candidate.alias.Of(text);
    if (const size_t space = body.find(' '); space != std::string_view::npos) {
      // 일본 경제산업성, as the gazetteer may have it.
      const size_t begin = candidate.alias.begin + space + 1;
      const auto inside = countries.Before(text, begin);
      const NameEnding* ending = tables_->discovery().EndingOf(body);
      if (inside && !inside->bound && inside->begin == candidate.alias.begin && ending != nullptr &&
          ending->IsOfState()) {
        candidate.span.begin = static_cast<uint32_t>(begin);
      }
      if (inside) continue;
    }
    const auto home = countries.HomeOf(body);
    if (!home) continue;
    if (const auto before = countries.Before(text, candidate.span.begin)) {
      if (before->country == *home) continue;
      candidate.country = before->country;
      if (before->bound) candidate.span.begin = before->begin;
      continue;
    }
    for (size_t j = i; j-- > 0;) {
      const Candidate& earlier = (*candidates)[j];
      if (!is_body(earlier) || earlier.alias.Of(text) != body) continue;
      candidate.country = earlier.country;
      break;
    }
  }
}

uint32_t StateBodies::Entity(uint16_t country, std::string_view body, EntityBook* book) const {
  const CountryTable& countries = tables_->countries();
  std::string name;
  if (KindBefore(body, body.size()) == CharacterKind::kLatin) {
    name.append(countries.English(country)).append(" ").append(body);
    return book->Named(EntityType::kOrganization, name);
  }
  for (size_t i = 0;; ++i) {
    const std::string_view word = countries.HangulWord(country, i);
    if (word.empty()) break;
    name.assign(word).append(" ").append(body);
    if (const auto known = book->Listed(EntityType::kOrganization, name)) return *known;
  }
  name.assign(countries.Korean(country)).append(" ").append(body);
  return book->Named(EntityType::kOrganization, name);
}

}  // namespace ieum
