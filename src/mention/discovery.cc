#include "mention/discovery.h"

#include <algorithm>
#include <optional>

#include "mention/characters.h"

namespace ieum {
namespace {

constexpr size_t kMaxProposals = 96;  // of one article
constexpr size_t kMaxStems = 256;     // words of one article whose stem is looked for in all of it
constexpr float kOffTopic = 1.386F;   // log-odds of 0.8: what a company needs in an article of another field
constexpr int kMaxQuotedWords = 4;
constexpr size_t kMaxBracket = 120;  // bytes between a name and the end of the bracket behind it

bool IsQuotationMark(char c) { return c == '\'' || c == '"'; }  // 〈 and 《 stand around titles of works

EntityType BestType(const Signs& signs) {
  const auto best = std::max_element(signs.votes.begin(), signs.votes.end());
  return *best == 0 ? EntityType::kCompany : static_cast<EntityType>(best - signs.votes.begin());
}

// The log-odds that a name of this type must have more than.
float Needed(EntityType type, bool topical) { return topical || type == EntityType::kOrganization ? 0 : kOffTopic; }

}  // namespace

void Discovery::Find(const Text& text, const WordStarts& starts, std::span<const TextWord> words, bool topical,
                     const std::vector<Candidate>& candidates, EntityBook* book, std::vector<Mention>* mentions,
                     Trace* trace) {
  starts_ = &starts;
  words_ = words;
  proposals_.clear();
  stems_read_ = 0;
  covered_.clear();
  for (const Candidate& candidate : candidates) covered_.push_back(candidate.span);
  const std::string_view normalized = text.normalized;
  Propose(text, *mentions);
  // Longest first, so that a name inside another finds its place taken.
  std::sort(proposals_.begin(), proposals_.end(), [](const Proposal& a, const Proposal& b) {
    return a.name.size() != b.name.size() ? a.name.size() > b.name.size() : a.name < b.name;
  });
  const std::vector<Mention> known = *mentions;
  for (Proposal& proposal : proposals_) {
    const std::string_view name = proposal.name.Of(normalized);
    proposal.signs.Join(forms_.OfForm(name));
    ReadOccurrences(text, known, &proposal);
    if (trace != nullptr) trace->unlisted.push_back(Explain(normalized, proposal, topical));
    if (!RefusalOf(name, proposal.signs, topical).empty()) continue;
    const EntityType type = BestType(proposal.signs);
    Mark(normalized, name, type, book, mentions);
  }
  std::sort(mentions->begin(), mentions->end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
}

void Discovery::Mark(std::string_view text, std::string_view name, EntityType type, EntityBook* book,
                     std::vector<Mention>* mentions) {
  const NameEnding* ending = type == EntityType::kOrganization ? tables_->discovery().EndingOf(name) : nullptr;
  const bool of_state = ending != nullptr &&
                        (ending->strength == EndingStrength::kMinistry || ending->strength == EndingStrength::kState);
  std::optional<uint32_t> entity;
  const size_t first = mentions->size();
  starts_->ForEach(name, 0, [&](uint32_t at) {
    Span span{at, at + static_cast<uint32_t>(name.size())};
    if ((mentions->size() > first && mentions->back().span.Overlaps(span)) || IsCovered(span)) return;
    if (!edges_.OpenLeft(text, at, 0) || !edges_.OpenRight(text, span.end)) return;
    // 프랑스 경제부, 독일 경제부: each its own, and a bare 경제부 the last before it.
    if (const auto country = of_state ? tables_->countries().Before(text, at) : std::nullopt) {
      entity = bodies_.Entity(country->country, name, book);
      if (country->bound) span.begin = country->begin;
    }
    if (!entity) entity = book->Named(type, name);
    mentions->push_back({span, *entity, type, MentionSource::kPattern});
  });
  const size_t middle = covered_.size();
  for (size_t i = first; i < mentions->size(); ++i) covered_.push_back((*mentions)[i].span);
  std::inplace_merge(covered_.begin(), covered_.begin() + static_cast<ptrdiff_t>(middle), covered_.end());
}

void Discovery::Propose(const Text& article, const std::vector<Mention>& mentions) {
  const std::string_view text = article.normalized;
  auto sentence = article.sentences.begin();
  size_t known = 0;
  cover_ = 0;
  size_t clause = 0;  // the first word that speaks of funding, and is not too far in front
  for (size_t i = 0; i < words_.size(); ++i) {
    const Span word = words_[i].span;
    while (sentence != article.sentences.end() && sentence->span.end <= word.begin) ++sentence;
    const bool inside = sentence != article.sentences.end() && sentence->span.begin <= word.begin;
    if (inside && sentence->language == Language::kEnglish) continue;
    while (known < mentions.size() && mentions[known].span.end <= word.begin) ++known;
    while (cover_ < covered_.size() && covered_[cover_].end <= word.begin) ++cover_;
    if (cover_ < covered_.size() && covered_[cover_].Overlaps(word)) continue;
    while (clause < words_.size() && ((words_[clause].traits & trait::kClause) == 0 ||
                                      words_[clause].span.end + PlaceSigns::kClauseReach < word.begin)) {
      ++clause;
    }
    const bool in_clause = clause < words_.size() && words_[clause].span.begin < word.end + PlaceSigns::kClauseReach;
    if (IsSilent(text, i, in_clause, mentions, known)) continue;
    ProposeWord(text, word, mentions, known);
    if (proposals_.size() >= kMaxProposals || stems_read_ >= kMaxStems) return;
  }
}

bool Discovery::IsSilent(std::string_view text, size_t i, bool in_clause, const std::vector<Mention>& mentions,
                         size_t known) const {
  const auto [word, traits] = words_[i];
  const auto has = [&](size_t other, WordTraits trait) {
    return other < words_.size() && (words_[other].traits & trait) != 0;
  };
  if ((traits & trait::kOwn) != 0) return false;
  if ((traits & trait::kPersonal) != 0 && (has(i + 3, trait::kFollows) || has(i + 4, trait::kFollows))) return false;
  const auto is_sign = [](char c) { return static_cast<unsigned char>(c) >= 0x80 || IsQuotationMark(c); };
  const char before = word.begin > 0 ? text[word.begin - 1] : '\n';
  const char behind = word.end < text.size() ? text[word.end] : '\n';
  if (is_sign(before) || is_sign(behind) || behind == '(') return false;
  const size_t next = word.end + 1;
  if (behind == ' ' && next < text.size() && text[next] == '(') return false;
  if ((traits & trait::kNoName) != 0) return true;
  if (in_clause || tables_->words().MayBegin(static_cast<unsigned char>(behind), mark::kSource)) return false;

  if (known > 0) {
    const size_t gap = word.begin - mentions[known - 1].span.end;
    if (gap <= PlaceSigns::kMaxGap && !(gap == 1 && before == ' ')) return false;
  }
  if (known < mentions.size() && mentions[known].span.begin <= word.end + PlaceSigns::kMaxGap) return false;
  if (before == ' ' && word.begin > 1) {
    const bool introduced =
        i > 0 && words_[i - 1].span.end == word.begin - 1
            ? has(i - 1, trait::kIntroduces)
            : tables_->words().MayEnd(DecodeBefore(text, word.begin - 1).value, PlaceSigns::kIntroducing);
    if (introduced) return false;
  }
  if (behind == ' ' && has(i + 1, trait::kDeals)) return false;
  if (behind != ' ' || next >= text.size() || (traits & trait::kBare) == 0) return true;
  if (has(i + 1, trait::kPersonal) && has(i + 2, trait::kFollows)) return false;
  return i + 1 < words_.size() && words_[i + 1].span.begin == next
             ? !has(i + 1, trait::kFollows)
             : !tables_->words().MayBegin(DecodeAt(text, next).value, PlaceSigns::kFollowing);
}

void Discovery::ProposeWord(std::string_view text, Span word, const std::vector<Mention>& mentions, size_t known) {
  const Context context(text, tables_->words());
  if (!edges_.OpenLeft(text, word.begin, 0)) return;
  if (word.begin > 0 && IsQuotationMark(text[word.begin - 1])) {
    if (word.begin > 1 && IsWordKind(KindBefore(text, word.begin - 1))) return;  // 'X'라는
    if (ProposeQuoted(context, word, mentions, known)) return;
  }
  ProposePhrases(context, word, mentions, known);
  // An ending tells where the name ends; else the particles must.
  const WordFacts facts = facts_.Read(word.Of(text), IsClosed(text, word.end));
  if (facts.no_name) return;
  Span name{word.begin, word.begin + facts.name_bytes};
  if (facts.made_name()) {
    if (!IsUnitOfFirm(text, name, facts.signs, mentions, known)) Add(text, name, facts.signs);
    return;
  }
  if (tables_->discovery().FirmWordOf(name.Of(text)) != nullptr) return;  // the end of a longer name: 클레온 | 테크
  const ParticleSet particles = edges_.OpenRight(text, name.end).value_or(0);
  Signs signs = places_.OfPlace(context, name, particles, mentions, known);
  signs.Join(facts.signs);
  if ((signs.set & kTriggers) == 0 || tables_->discovery().IsVerbForm(word.Of(text))) return;
  ++stems_read_;
  name.end = stems_.StemEnd(*starts_, word);
  const bool department = tables_->words().LongestBefore(text, name.end, mark::kDepartment).size > 0;
  if (department && known > 0 && mentions[known - 1].span.end + 1 == name.begin) return;  // 나래 데이터실
  if (!forms_.IsNoName(name.Of(text))) Add(text, name, facts.signs);
}

void Discovery::ProposePhrases(const Context& context, Span word, const std::vector<Mention>& mentions, size_t known) {
  constexpr SignSet kFirmBeside = Bit(Sign::kAppositionStrong) | Bit(Sign::kAppositionWeak) |
                                  Bit(Sign::kRightNounStrong) | Bit(Sign::kRightNounWeak) | Bit(Sign::kBesideKnown) |
                                  Bit(Sign::kCountryBefore) | Bit(Sign::kPersonTitle) | Bit(Sign::kTitleBehind) |
                                  Bit(Sign::kRelationBehind) | Bit(Sign::kFunding);
  const std::string_view text = context.text();
  const uint32_t floor = cover_ == 0 ? 0 : covered_[cover_ - 1].end;
  const uint32_t ceiling = cover_ < covered_.size() ? covered_[cover_].begin : static_cast<uint32_t>(text.size());
  for (const PhraseName& phrase : {phrases_.EndingAt(text, word, floor), phrases_.BehindPerson(text, word, ceiling)}) {
    if (phrase.name.empty()) continue;
    const Signs place = places_.OfPlace(context, phrase.name, 0, mentions, known);
    if (phrase.is_firm || (place.set & kFirmBeside) != 0) Add(text, phrase.name, {.set = phrase.signs});
  }
}

bool Discovery::ProposeQuoted(const Context& context, Span word, const std::vector<Mention>& mentions, size_t known) {
  const std::string_view text = context.text();
  Span name = context.QuotedAround(word);
  if (name.empty() || name.begin != word.begin) return false;
  // '나래칩(NaraeChip)': the name ends at the bracket.
  if (const size_t bracket = name.Of(text).find('('); bracket != std::string_view::npos) {
    if (text[name.end - 1] != ')') return false;
    name.end = name.begin + static_cast<uint32_t>(bracket);
  }
  const std::string_view inside = name.Of(text);
  constexpr MarkSet kTitles = mark::kQuotedNotName | mark::kEventQuoted;
  if (inside.empty() || IsCovered(name) || inside.ends_with(' ') ||
      inside.find_first_of(",!?:;/") != std::string_view::npos ||
      std::count(inside.begin(), inside.end(), ' ') >= kMaxQuotedWords || forms_.IsNoName(inside) ||
      tables_->words().LongestBefore(text, name.end, kTitles).size > 0) {
    return false;
  }
  const Signs signs = places_.OfPlace(context, name, 0, mentions, known);
  if (!signs.Has(Sign::kQuotedProduct)) return false;
  Add(text, name, signs);
  return true;
}

bool Discovery::IsUnitOfFirm(std::string_view text, Span name, const Signs& signs, const std::vector<Mention>& mentions,
                             size_t known) const {
  if (!signs.Has(Sign::kSuffixOrganization) || known == 0) return false;
  const Mention& before = mentions[known - 1];
  return before.type == EntityType::kCompany && before.span.end + 1 == name.begin && text[before.span.end] == ' ' &&
         forms_.OfForm(name.Of(text)).Has(Sign::kCompound);
}

void Discovery::Add(std::string_view text, Span name, const Signs& signs) {
  const auto same = std::find_if(proposals_.begin(), proposals_.end(),
                                 [&](const Proposal& p) { return p.name.Of(text) == name.Of(text); });
  if (same == proposals_.end()) proposals_.push_back({name, signs});
}

void Discovery::ReadOccurrences(const Text& text, const std::vector<Mention>& mentions, Proposal* proposal) const {
  const std::string_view normalized = text.normalized;
  const std::string_view name = proposal->name.Of(normalized);
  const Context context(normalized, tables_->words());
  uint32_t tails = 0;
  ParticleSet all = 0;
  bool ends_list = false;  // 나래, 클레이온다 등
  Signs joined = forms_.OfEnding(name);
  starts_->ForEach(name, 0, [&](uint32_t at) {
    const Span span{at, at + static_cast<uint32_t>(name.size())};
    auto particles = edges_.OpenRight(normalized, span.end);
    if (span.end < normalized.size() && normalized[span.end] == '(') {
      const size_t close = normalized.substr(0, span.end + kMaxBracket).find_first_of(")\n", span.end);
      if (close != std::string_view::npos) particles = edges_.OpenRight(normalized, close + 1);
      if (!particles) particles = ParticleSet{0};
    }
    if (!particles || !edges_.OpenLeft(normalized, at, 0) || IsCovered(span)) return;
    const auto known = std::lower_bound(mentions.begin(), mentions.end(), span,
                                        [](const Mention& m, Span s) { return m.span.end <= s.begin; });
    const Signs place =
        places_.OfPlace(context, span, *particles, mentions, static_cast<size_t>(known - mentions.begin()));
    const size_t next = SkipSpace(normalized, span.end);
    ends_list |= place.Has(Sign::kBesideKnown) && next > span.end &&
                 tables_->words().LongestAt(normalized, next, mark::kKeepNoun).size > 0;
    joined.Join(place);
    if (*particles != 0 && (all & *particles) != *particles) ++tails;
    all |= *particles;
    const auto sentence = std::lower_bound(text.sentences.begin(), text.sentences.end(), span,
                                           [](const Sentence& s, Span other) { return s.span.end <= other.begin; });
    if (sentence != text.sentences.end() && sentence->kind == SentenceKind::kHeadline) joined.Add(Sign::kHeadline);
  });
  // Where a noun behind the name is the sign, there is no room for a particle.
  constexpr SignSet kBare = Bit(Sign::kUniversity) | Bit(Sign::kRightNounStrong) | Bit(Sign::kRightNounWeak) |
                            Bit(Sign::kPersonTitle) | Bit(Sign::kFunding);
  if (all == 0 && (joined.set & kBare) == 0 && !ends_list) joined.Add(Sign::kNoParticle);
  if (tails >= 2) joined.Add(Sign::kTwoParticles);
  const SignSet form = proposal->signs.set;
  proposal->signs = joined;
  proposal->signs.set |= form;
  // Universities are named after places and persons, and the ending is a noun: 공주대 is no compound of nouns.
  if (proposal->signs.Has(Sign::kUniversity)) {
    proposal->signs.set &= ~(Bit(Sign::kCompound) | Bit(Sign::kPersonalName));
  }
}

float Discovery::ValueOf(std::string_view name, Sign sign) const {
  return sign == Sign::kNameLikeness ? std::clamp(tables_->discovery().likeness().Of(name), -2.5F, 3.5F) : 1;
}

float Discovery::WeightOf(std::string_view name, Sign sign) const {
  return tables_->discovery().Weight(sign) * ValueOf(name, sign);
}

float Discovery::Score(std::string_view name, const Signs& signs) const {
  float sum = 0;
  for (int i = 0; i < static_cast<int>(Sign::kCount); ++i) {
    const Sign sign = static_cast<Sign>(i);
    if (signs.Has(sign)) sum += WeightOf(name, sign);
  }
  return sum;
}

UnlistedName Discovery::Explain(std::string_view text, const Proposal& proposal, bool topical) const {
  const std::string_view name = proposal.name.Of(text);
  std::vector<Sign> signs;
  for (int i = 0; i < static_cast<int>(Sign::kCount); ++i) {
    const Sign sign = static_cast<Sign>(i);
    if (sign != Sign::kBias && proposal.signs.Has(sign)) signs.push_back(sign);
  }
  std::stable_sort(signs.begin(), signs.end(), [&](Sign a, Sign b) { return WeightOf(name, a) > WeightOf(name, b); });
  const EntityType type = BestType(proposal.signs);
  UnlistedName weighed{.span = proposal.name,
                       .type = type,
                       .signs = {},
                       .score = Score(name, proposal.signs),
                       .needed = Needed(type, topical),
                       .refusal = std::string(RefusalOf(name, proposal.signs, topical))};
  for (const Sign sign : signs) weighed.signs.push_back({std::string(Name(sign)), ValueOf(name, sign)});
  return weighed;
}

std::string_view Discovery::RefusalOf(std::string_view name, const Signs& signs, bool topical) const {
  // A compound of common nouns needs more than its neighbours.
  constexpr SignSet kMakesBody = Bit(Sign::kMinistry) | Bit(Sign::kSuffixStrong) | Bit(Sign::kUniversity);
  // 자회사 울산GPS: a place or noun in one word with Latin is as good as a name where a class noun introduces it.
  constexpr SignSet kIntroduced = Bit(Sign::kAppositionStrong) | Bit(Sign::kMixedScript);
  if (signs.Has(Sign::kCompound) && (signs.set & kMakesBody) == 0 && (signs.set & kIntroduced) != kIntroduced) {
    return "compound of common nouns";
  }
  const EntityType type = BestType(signs);
  // 정규화(LayerNorm): a gloss explains terms as well as names, so something else must speak of a firm. Where gloss and
  // word sound alike, the word must at least sound like a name.
  constexpr SignSet kGloss = Bit(Sign::kBracketAligned) | Bit(Sign::kBracketUnaligned);
  constexpr SignSet kFirm = (kTriggers & ~kGloss) | Bit(Sign::kTitleBehind) | Bit(Sign::kRelationBehind);
  const bool glossed = signs.Has(Sign::kBracketUnaligned) ||
                       (signs.Has(Sign::kBracketAligned) && signs.Has(Sign::kNameLikenessNegative));
  if (type == EntityType::kCompany && glossed && (signs.set & kFirm) == 0) return "gloss without a sign of a firm";
  if (IsProduct(type) && !signs.Has(Sign::kQuotedProduct) && !signs.Has(Sign::kDigit)) return "product without digit";
  return Score(name, signs) > Needed(type, topical) ? std::string_view() : "too few signs";
}

bool Discovery::IsCovered(Span span) const {
  const auto at =
      std::lower_bound(covered_.begin(), covered_.end(), span, [](Span a, Span b) { return a.end <= b.begin; });
  return at != covered_.end() && at->Overlaps(span);
}

}  // namespace ieum
