#include "mention/name_gate.h"

#include <algorithm>
#include <utility>

#include "gazetteer/skeleton.h"
#include "mention/characters.h"
#include "mention/english_party.h"

namespace ieum {
namespace {

constexpr uint32_t kCertainForTopic = 2;  // so many plain names make an article that touches the field one of it
constexpr uint32_t kTeamsForSport = 2;    // brands with a team behind them that make a sports article
constexpr size_t kMaxTermWords = 6;       // in a bracket that spells out an acronym

void Refuse(Candidate* candidate, std::string_view reason, std::string_view detail = {}) {
  candidate->verdict = Verdict::kRefused;
  candidate->reason = reason;
  candidate->detail = detail;
}

void Accept(Candidate* candidate) { candidate->verdict = Verdict::kAccepted; }

MarkSet ActorLists(int shift) {
  return mark::Of(shift, EntityType::kCompany) | mark::Of(shift, EntityType::kOrganization);
}

// Is `text` from `begin` on another name in brackets: (Solar), (005930), (솔라)?
bool HasNameBracket(std::string_view text, size_t begin) {
  if (begin + 1 >= text.size() || text[begin] != '(') return false;
  const char32_t c = DecodeAt(text, begin + 1).value;
  return IsAsciiUpper(c) || IsAsciiDigit(c) || (IsHangulSyllable(c) && IsLatinOrDigit(KindBefore(text, begin)));
}

// Is `name` a common noun or a single character?
bool IsNoun(const WordMarks& words, std::string_view name) {
  return DecodeAt(name, 0).size == name.size() || (words.Of(name) & (mark::kCommonNoun | mark::kLoanNoun)) != 0;
}

}  // namespace

const ArticleTopic& NameGate::Topic(std::string_view text) {
  if (!topic_) topic_ = ArticleTopic::Read(text, words_, tables_->words());
  return *topic_;
}

bool NameGate::IsTopical(std::string_view text) {
  const ArticleTopic& topic = Topic(text);
  return topic.industry || (topic.touches && certain_ >= kCertainForTopic);
}

void NameGate::Judge(std::string_view text, std::span<const TextWord> words, Candidates* candidates) {
  words_ = words;
  topic_.reset();
  silent_keys_.clear();
  teams_ = 0;
  SettleJoinedUnits(text, candidates);
  const Context context(text, tables_->words());
  uint32_t first = UINT32_MAX;
  certain_ = 0;
  for (const Candidate& candidate : *candidates) {
    if (candidate.ambiguity != AmbiguityClass::kPlain || candidate.type == EntityType::kOrganization) continue;
    if (candidate.entity != first && certain_ < kCertainForTopic) ++certain_;
    first = candidate.entity;
  }
  Silence(context, candidates);
  for (size_t i = 0; i < candidates->size(); ++i) {
    if ((*candidates)[i].verdict == Verdict::kOpen) Decide(context, candidates, i);
  }
  SpreadAlongLists(text, candidates);
  SpreadWeak(candidates);
  SpreadIntroduced(context, candidates);
  for (Candidate& candidate : *candidates) {
    if (candidate.verdict == Verdict::kOpen) Refuse(&candidate, candidate.reason.empty() ? "no cue" : candidate.reason);
  }
}

void NameGate::SettleJoinedUnits(std::string_view text, Candidates* candidates) const {
  const auto used_as_name = [&](const Candidate& pair) {
    constexpr ParticleSet kOfNames = particle::kTopic | particle::kSubjectObject;
    return std::any_of(candidates->begin(), candidates->end(), [&](const Candidate& other) {
      return (other.particles & kOfNames) != 0 && other.entity == pair.entity &&
             other.extension == ExtensionKind::kJoinedUnit && other.span.Of(text) == pair.span.Of(text);
    });
  };
  // Verdicts first: a pair that is undone would change the answer for the next.
  for (Candidate& candidate : *candidates) {
    if (candidate.extension == ExtensionKind::kJoinedUnit && used_as_name(candidate)) {
      candidate.verdict = Verdict::kAccepted;
    }
  }
  for (Candidate& candidate : *candidates) {
    if (candidate.extension != ExtensionKind::kJoinedUnit) continue;
    if (candidate.verdict == Verdict::kAccepted) {
      candidate.extension = ExtensionKind::kUnit;
      candidate.verdict = Verdict::kOpen;
    } else {
      candidate.span = candidate.alias;
      candidate.type = index_->entities()[candidate.entity].type;
      candidate.extension = ExtensionKind::kNone;
      candidate.particles = 0;
      candidate.found_by = MentionSource::kAlias;
    }
  }
}

void NameGate::Silence(const Context& context, Candidates* candidates) {
  SilenceTerms(context, candidates);
  for (Candidate& candidate : *candidates) {
    if (candidate.verdict != Verdict::kOpen) continue;
    const bool firm = IsActor(candidate.type);
    const std::string_view before = context.text().substr(0, SkipSpaceBefore(context.text(), candidate.span.begin));
    const auto given = tables_->words().LongestBefore(before, before.size(), mark::kGivenName);
    const bool is_person = given.size > 0 && before.size() < candidate.span.begin &&
                           !IsWordKind(KindBefore(before, before.size() - given.size));
    if (firm && candidate.ambiguity != AmbiguityClass::kPlain && is_person) {
      Refuse(&candidate, "person");
      silent_keys_.push_back(candidate.key);
    } else if (const std::string_view veto = tables_->vetoes().Find(context.text(), candidate.span); !veto.empty()) {
      Refuse(&candidate, "veto", veto);
    } else if (candidate.ambiguity == AmbiguityClass::kBrand && context.HasBehind(candidate.span, mark::kTeam)) {
      Refuse(&candidate, "team");
      ++teams_;
    } else if (const std::string_view event = EventAround(context, candidate); !event.empty()) {
      Refuse(&candidate, "title of an event, law or building", event);
    }
  }
  for (Candidate& candidate : *candidates) {
    const bool silent = std::find(silent_keys_.begin(), silent_keys_.end(), candidate.key) != silent_keys_.end();
    if (silent && candidate.verdict == Verdict::kOpen) Refuse(&candidate, "person");
  }
}

void NameGate::SilenceTerms(const Context& context, Candidates* candidates) const {
  const std::string_view text = context.text();
  const WordMarks& words = tables_->words();
  for (size_t i = 0; i < candidates->size(); ++i) {
    const Candidate& candidate = (*candidates)[i];
    if (!IsActor(candidate.type) || candidate.verdict != Verdict::kOpen) continue;
    const size_t open = candidate.span.begin;
    bool defined = open > 1 && text[open - 1] == '(' && candidate.span.end < text.size() &&
                   text[candidate.span.end] == ')' && words.LongestBefore(text, open - 1, mark::kTermHead).size > 0 &&
                   !(i > 0 && (*candidates)[i - 1].span.end == open - 1);
    if (!defined && candidate.span.end + 1 < text.size() && text[candidate.span.end] == '(' &&
        IsLatinOrDigit(KindBefore(text, candidate.span.end))) {
      const size_t close = text.find(')', candidate.span.end);
      constexpr MarkSet kTerm =
          mark::kCommonNoun | mark::kLoanNoun | mark::kTermHead | mark::kIndustry | mark::AllOf(mark::kBeforeShift);
      // ABB(인공지능 블록체인 빅데이터): words of which none is a name. One alone is a gloss: 한빛AI(음성).
      size_t word = candidate.span.end + 1, count = 0;
      while (close != std::string_view::npos && word < close && count < kMaxTermWords) {
        const size_t end = std::min({text.find(' ', word), text.find("·", word), close});
        if ((words.Of(text.substr(word, end - word)) & kTerm) == 0) {
          break;
        }
        ++count;
        word = end == close ? close : end + SeparatorSize(text, end);
      }
      defined = count >= 2 && word == close;
    }
    if (!defined) continue;
    for (Candidate& other : *candidates) {
      if (other.key == candidate.key && IsActor(other.type)) Refuse(&other, "term that the article defines");
    }
  }
}

std::string_view NameGate::EventAround(const Context& context, const Candidate& candidate) const {
  const std::string_view text = context.text();
  const WordMarks& words = tables_->words();
  if (!IsActor(candidate.type)) return {};
  // 네이버 데이, SK AI 서밋: the event may stand behind one word without Hangul.
  size_t begin = SkipSpace(text, candidate.span.end);
  for (int word = 0; word < 2 && begin > candidate.span.end; ++word) {
    const auto found = words.LongestAt(text, begin, mark::kEventBehind);
    if (found.size > 0 && !IsWordKind(KindAt(text, begin + found.size))) return text.substr(begin, found.size);
    if (found.size > 0 && KindAt(text, begin) == CharacterKind::kHangul) {
      const std::string_view run = text.substr(begin + found.size, HangulRunEnd(text, begin) - begin - found.size);
      if (tables_->particles().ParseStack(run, DecodeBefore(text, begin + found.size).value)) {
        return text.substr(begin, found.size);
      }
    }
    size_t end = begin;
    while (IsLatinOrDigit(KindAt(text, end))) end += DecodeAt(text, end).size;
    if (end == begin) break;
    begin = SkipSpace(text, end);
    if (begin == end) break;
  }
  const Span quoted = context.QuotedAround(candidate.span);
  if (quoted.empty()) return {};
  const auto last = words.LongestBefore(text.substr(0, quoted.end), quoted.end, mark::kEventQuoted);
  if (last.size > 0 && last.size < quoted.end - candidate.span.end)
    return text.substr(quoted.end - last.size, last.size);
  const std::string_view inside = quoted.Of(text);
  const bool ends_in_year = inside.size() > 5 && inside.substr(inside.size() - 5, 3) == " 20";
  return ends_in_year ? inside.substr(inside.size() - 4) : std::string_view();
}

void NameGate::ChooseSense(const Context& context, const Candidates& candidates, size_t i, Candidate* candidate) const {
  const auto score = [&](uint32_t entity, EntityType type) {
    int sum = 0;
    if (context.HasBefore(candidate->span, mark::Of(mark::kBeforeShift, type))) sum += 3;
    if (context.HasBehind(candidate->span, mark::Of(mark::kBehindShift, type))) sum += 1;
    if (context.HasNear(candidate->span, mark::Of(mark::kNearShift, type))) sum += 1;
    if (!IsActor(type) && MakerIsNear(context.text(), candidates, i, entity)) sum += 3;
    return sum;
  };
  int best = -1;
  for (const IndexAlias& alias : index_->aliases(candidate->key)) {
    if (CompareSpelling(index_->Text(alias.text), candidate->alias.Of(context.text())) == Spelling::kOther) continue;
    const EntityType type = index_->entities()[alias.entity].type;
    // Firms first among equals.
    const int value = 2 * score(alias.entity, type) + (IsActor(type) ? 1 : 0);
    if (value <= best) continue;
    best = value;
    candidate->entity = alias.entity;
    candidate->type = type;
    candidate->ambiguity = alias.ambiguity;
  }
}

void NameGate::Decide(const Context& context, Candidates* candidates, size_t i) {
  Candidate& candidate = (*candidates)[i];
  if (candidate.homograph && candidate.extension == ExtensionKind::kNone) {
    ChooseSense(context, *candidates, i, &candidate);
  }
  // What continues an alias vouches for it: 메타 리서치, Target Corp.
  if (candidate.ambiguity == AmbiguityClass::kPlain || candidate.extension > ExtensionKind::kVersion) {
    Accept(&candidate);
  } else if (IsSaidToBe(context, candidate)) {
    Accept(&candidate);  // whatever the article is about
  } else if (IsActor(candidate.type)) {
    DecideFirm(context, *candidates, i, &candidate);
  } else {
    DecideProduct(context, *candidates, i, &candidate);
  }
}

void NameGate::DecideFirm(const Context& context, const Candidates& candidates, size_t i, Candidate* candidate) {
  const std::string_view text = context.text();
  if (candidate->ambiguity == AmbiguityClass::kBrand) {
    const bool sport = teams_ >= kTeamsForSport || (Topic(text).sport && !Topic(text).industry);
    if (!sport) return Accept(candidate);
    candidate->reason = "sports article";  // a firm beside it may still vouch for it
    return;
  }
  if (context.HasBehind(candidate->span, mark::kHardCue)) return Accept(candidate);
  if (IsEnglishPartyBesidePlain(context, candidates, i)) return Accept(candidate);
  const bool topical = IsTopical(text);
  if (!topical && DealsWithPlain(context, candidates, i)) return Accept(candidate);
  if (!topical) candidate->reason = "off topic";  // a neighbour may still vouch for it
  if (candidate->ambiguity == AmbiguityClass::kWeak) {
    if (topical) Accept(candidate);
    return;
  }
  if (!topical) return Refuse(candidate, "off topic");
  // A common noun (대상, 공사) or a single syllable (암) is a name only where something names it as one; particles and
  // firms are around it anyway.
  const std::string_view name = candidate->span.Of(text);
  const bool noun = IsNoun(tables_->words(), name);
  const MarkSet naming = ActorLists(noun ? mark::kAppositionShift : mark::kBeforeShift);
  const bool named = context.HasBefore(candidate->span, naming) && (!noun || IsNamedNoun(context, *candidate));
  if (IsDecisive(context, *candidate) || named) return Accept(candidate);
  if (noun) return;
  constexpr ParticleSet kActs = particle::kTopic | particle::kSubjectObject | particle::kGenitive;
  const bool firm_behind = (candidate->particles & kActs) != 0 ||
                           context.HasBehind(candidate->span, ActorLists(mark::kBehindShift) | mark::kTitle);
  if (firm_behind && context.HasNear(candidate->span, ActorLists(mark::kNearShift))) Accept(candidate);
}

bool NameGate::DealsWithPlain(const Context& context, const Candidates& candidates, size_t i) const {
  const Candidate& firm = candidates[i];
  if (IsNoun(tables_->words(), firm.span.Of(context.text()))) return false;
  const auto with = [&](const Candidate& other) {
    return other.ambiguity == AmbiguityClass::kPlain && IsActor(other.type) && other.verdict != Verdict::kRefused &&
           (context.IsPartyToDeal(firm.span, other.span) || context.IsPartyToDeal(other.span, firm.span));
  };
  return (i > 0 && with(candidates[i - 1])) || (i + 1 < candidates.size() && with(candidates[i + 1]));
}

bool NameGate::IsEnglishPartyBesidePlain(const Context& context, const Candidates& candidates, size_t i) const {
  const Candidate& firm = candidates[i];
  const bool everyday = firm.ambiguity == AmbiguityClass::kStrong;
  if (!IsEnglishParty(tables_->english(), context.text(), firm.span, everyday)) return false;
  const auto vouches = [&](const Candidate& other) {
    return other.ambiguity == AmbiguityClass::kPlain && other.type == EntityType::kCompany &&
           other.verdict != Verdict::kRefused && other.entity != firm.entity &&
           context.AreInOneSentence(firm.span, other.span);
  };
  return (i > 0 && vouches(candidates[i - 1])) || (i + 1 < candidates.size() && vouches(candidates[i + 1]));
}

void NameGate::DecideProduct(const Context& context, const Candidates& candidates, size_t i, Candidate* candidate) {
  const std::string_view text = context.text();
  if (MakerOwns(context, candidates, i)) return Accept(candidate);
  if (!IsTopical(text)) return Refuse(candidate, "off topic");
  const EntityType type = candidate->type;
  // 돌리|고, 달리|며: what could be a copula is more often the ending of a verb.
  const bool verb_like = candidate->particles == particle::kCopula;
  const bool everyday = candidate->ambiguity == AmbiguityClass::kStrong;
  if (IsDecisive(context, *candidate) || context.HasBefore(candidate->span, mark::Of(mark::kBeforeShift, type)) ||
      context.HasBehind(candidate->span, mark::Of(mark::kBehindShift, type)) ||
      MakerIsNear(text, candidates, i, candidate->entity) ||
      (!everyday && !verb_like && (Topic(text).products & mark::kOfProducts) != 0)) {
    Accept(candidate);
  }
}

bool NameGate::IsDecisive(const Context& context, const Candidate& candidate) const {
  if (candidate.extension == ExtensionKind::kVersion) return true;
  if (context.IsQuoted(candidate.span)) return true;
  return HasNameBracket(context.text(), candidate.span.end);
}

bool NameGate::IsSaidToBe(const Context& context, const Candidate& candidate) const {
  const size_t end = SkipSpaceBefore(context.text(), candidate.span.begin);
  const std::string_view before = context.text().substr(0, end);
  if (end == candidate.span.begin || tables_->particles().SenseBefore(before) != ParticleSense::kWhichIs) return false;
  // 기업인 is also who runs a firm: 기업인 대상 교육.
  if (IsNoun(tables_->words(), candidate.span.Of(context.text())) && !IsNamedNoun(context, candidate)) return false;
  const MarkSet classes =
      IsActor(candidate.type) ? ActorLists(mark::kAppositionShift) : mark::Of(mark::kAppositionShift, candidate.type);
  return tables_->words().LongestBefore(before, end - DecodeBefore(before, end).size, classes).size > 0;
}

bool NameGate::IsNamedNoun(const Context& context, const Candidate& candidate) const {
  if ((tables_->words().Of(candidate.span.Of(context.text())) & (mark::kCommonNoun | mark::kLoanNoun)) == 0) {
    return true;  // a single character
  }
  if (context.HasBehind(candidate.span, mark::kTitle)) return true;
  const ParticleSense sense = tables_->particles().SenseAt(context.text().substr(candidate.span.end));
  return sense == ParticleSense::kWith || ((candidate.particles & (particle::kTopic | particle::kSubjectObject)) != 0 &&
                                           sense != ParticleSense::kObject);
}

bool NameGate::Makes(const Candidate& firm, uint32_t product) const {
  const auto makers = index_->makers(index_->entities()[product]);
  return firm.verdict != Verdict::kRefused && std::find(makers.begin(), makers.end(), firm.entity) != makers.end();
}

bool NameGate::MakerOwns(const Context& context, const Candidates& candidates, size_t i) const {
  const Candidate& product = candidates[i];
  if (!context.HasBefore(product.span, mark::Of(mark::kAppositionShift, product.type))) return false;
  const Span around = Surroundings(context.text(), product.span, kNearCharacters);
  for (size_t k = i; k-- > 0 && candidates[k].span.begin >= around.begin;) {
    if ((candidates[k].particles & particle::kGenitive) != 0 && Makes(candidates[k], product.entity)) return true;
  }
  return false;
}

bool NameGate::MakerIsNear(std::string_view text, const Candidates& candidates, size_t i, uint32_t entity) const {
  const Span around = Surroundings(text, candidates[i].span, kNearCharacters);
  for (size_t k = i; k-- > 0 && candidates[k].span.begin >= around.begin;) {
    if (Makes(candidates[k], entity)) return true;
  }
  for (size_t k = i + 1; k < candidates.size() && candidates[k].span.end <= around.end; ++k) {
    if (Makes(candidates[k], entity)) return true;
  }
  return false;
}

void NameGate::SpreadIntroduced(const Context& context, Candidates* candidates) const {
  const std::string_view text = context.text();
  const auto introduced = [&](const Candidate& from) {
    if (from.verdict != Verdict::kAccepted || from.ambiguity == AmbiguityClass::kPlain ||
        from.ambiguity == AmbiguityClass::kBrand || IsNoun(tables_->words(), from.span.Of(text))) {
      return false;
    }
    const MarkSet classes =
        IsActor(from.type) ? ActorLists(mark::kBeforeShift) : mark::Of(mark::kBeforeShift, from.type);
    const bool bracket = HasNameBracket(text, from.span.end) && !IsAsciiDigit(DecodeAt(text, from.span.end + 1).value);
    return bracket || IsSaidToBe(context, from) ||
           (context.IsQuoted(from.span) && context.HasBefore(from.span, classes));
  };
  std::vector<std::pair<uint32_t, uint32_t>> names;  // key and entity
  for (const Candidate& from : *candidates) {
    if (introduced(from)) names.emplace_back(from.key, from.entity);
  }
  if (names.empty()) return;
  constexpr ParticleSet kOfNames = particle::kTopic | particle::kSubjectObject | particle::kGenitive;
  for (Candidate& to : *candidates) {
    if (to.verdict != Verdict::kOpen) continue;
    const bool named = (to.particles & kOfNames) != 0 ||
                       tables_->particles().SenseAt(text.substr(to.span.end)) == ParticleSense::kWith;
    if (named && std::find(names.begin(), names.end(), std::pair(to.key, to.entity)) != names.end()) Accept(&to);
  }
}

void NameGate::SpreadWeak(Candidates* candidates) const {
  std::vector<uint32_t> meant;  // keys
  for (const Candidate& from : *candidates) {
    if (from.ambiguity != AmbiguityClass::kWeak || from.verdict != Verdict::kAccepted) continue;
    if (std::find(meant.begin(), meant.end(), from.key) == meant.end()) meant.push_back(from.key);
  }
  for (Candidate& to : *candidates) {
    if (to.ambiguity != AmbiguityClass::kWeak || to.verdict != Verdict::kOpen) continue;
    if (std::find(meant.begin(), meant.end(), to.key) != meant.end()) Accept(&to);
  }
}

void NameGate::SpreadAlongLists(std::string_view text, Candidates* candidates) const {
  const auto joined = [&](const Candidate& a, const Candidate& b) {
    std::string_view gap = text.substr(a.span.end, b.span.begin - a.span.end);
    while (!gap.empty() && gap.front() == ' ') gap.remove_prefix(1);
    while (!gap.empty() && gap.back() == ' ') gap.remove_suffix(1);
    return IsActor(a.type) == IsActor(b.type) && (tables_->words().Of(gap) & mark::kJoint) != 0;
  };
  const auto spread = [&](const Candidate& from, Candidate* to, bool in_order) {
    if (from.verdict == Verdict::kAccepted && to->verdict == Verdict::kOpen &&
        (in_order ? joined(from, *to) : joined(*to, from))) {
      Accept(to);
    }
  };
  for (size_t i = 1; i < candidates->size(); ++i) spread((*candidates)[i - 1], &(*candidates)[i], true);
  for (size_t i = candidates->size(); i > 1; --i) spread((*candidates)[i - 1], &(*candidates)[i - 2], false);
}

}  // namespace ieum
