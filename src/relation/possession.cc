#include "relation/possession.h"

namespace ieum {
namespace {

// Whoever has a firm's goods was supplied with them.
constexpr Claim kSupplyToOwner = {.type = RelationType::kSupplies,
                                  .how = How::kPossessor,
                                  .apposition = true,
                                  .kind = RuleKind::kGeneral,
                                  .rule = Rule::kGoodsUse};

constexpr int kMaxHops = 3;  // of possessors: 나래의 최신 가속기의 칩알파

}  // namespace

void Possession::Find() {
  for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
    if (view_.Has(view_.clause(c), Role::kPredicative)) {
      FindMadeThing(c);
      FindPart(c);
      FindCopula(c);
    }
  }
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    FindInPhrase(p);
    FindMade(p);
    FindGoodsOfAnother(p);
  }
}

void Possession::Add(const EntityList& owners, const EntityList& products, How how, Rule rule, ClauseIndex clause,
                     Span trigger) {
  const Claim claim = {
      .type = RelationType::kDevelops, .how = how, .kind = RuleKind::kOwnership, .rule = rule, .trigger = trigger};
  output_.AddEach(owners, products, claim, {clause, nullptr});
}

void Possession::FindInPhrase(PhraseIndex p) {
  const Phrase& phrase = view_.phrase(p);
  const std::span<const Part> parts = view_.Parts(phrase);
  const auto find_in = [&](const Part& part, size_t k) {
    for (uint32_t i = part.words.begin; i < part.words.end; ++i) {
      if (view_.IsName(view_.parse().words[i], NameKind::kProduct)) FindOwner(p, part, k, i);
    }
  };
  // Common nouns side by side (칩알파 인코더와 가중치) are parts only as far as the last.
  Part before;
  before.words = {phrase.words.begin, parts.empty() ? phrase.words.end : parts[0].words.begin};
  find_in(before, 0);
  for (size_t k = 0; k < parts.size(); ++k) find_in(parts[k], k);
}

void Possession::FindOwner(PhraseIndex p, const Part& part, size_t k, uint32_t at) {
  const Phrase& phrase = view_.phrase(p);
  const std::span<const Part> parts = view_.Parts(phrase);
  const auto& words = view_.parse().words;
  const auto entity = [&](uint32_t word) { return view_.EntityOf(static_cast<uint32_t>(words[word].mention)); };
  const Span trigger = words[at].stem;

  // A firm before the product in the same conjunct, with plain nouns between.
  uint32_t firm = at;
  while (firm > part.words.begin && !view_.IsName(words[firm], NameKind::kActor)) --firm;
  if (view_.IsName(words[firm], NameKind::kActor)) {
    bool blocked = words[firm].Has(Word::kOpenList);
    for (uint32_t i = firm + 1; i < at; ++i) {
      blocked |= SentenceView::IsNoun(words[i]) &&
                 (words[i].classes.Has(c_.not_owned) || words[i].classes.Has(c_.open_list) ||
                  words[i].classes.Has(c_.rival_word) || words[i].classes.Has(c_.person_title));
    }
    if (!blocked) Add({entity(firm)}, {entity(at)}, How::kPossessor, Rule::kPossession, view_.Carrier(p), trigger);
    return;
  }
  PhraseIndex possessor = part.possessor;
  if (possessor == kNoIndex && phrase.possessor != kNoIndex) {
    // The possessor of a list holds for all of it unless a member has modifiers of its own.
    bool others_modified = false;
    for (size_t i = 1; i < parts.size(); ++i) {
      others_modified |= !parts[i].owners.empty() || words[parts[i].words.begin].kind != WordKind::kName;
    }
    if (k == 0 || !others_modified) possessor = phrase.possessor;
  }
  const EntityList owners = Possessor(possessor);
  if (!owners.empty()) {
    return Add(owners, {entity(at)}, How::kPossessor, Rule::kPossession, view_.Carrier(p), trigger);
  }
  if (k + 1 == parts.size()) {
    for (const PhraseIndex c : view_.Cases(phrase)) {  // ChipAlpha from Narae
      if (view_.phrase(c).role != Role::kSource) continue;
      Add(parties_.Of(c, NameKind::kActor, Role::kSource), {entity(at)}, How::kPossessor, Rule::kPossession,
          view_.Carrier(p), trigger);
    }
  }
  if (!IsOwn(p, {part.words.begin, at})) return;
  const Word* head = view_.Head(p);
  const bool of_product =
      view_.NamesAnybody(p) ||
      (head != nullptr && (head->classes.Has(c_.aspect) || view_.lexicon().IsEventNoun(head->noun)));
  if (!of_product) return;
  const Found owner = OwnBy(p);
  Add(owner.entities, {entity(at)}, Worse(owner.how, How::kPossessor), Rule::kOwn, view_.Carrier(p), trigger);
}

EntityList Possession::Possessor(PhraseIndex possessor) const {
  for (int hops = 0; possessor != kNoIndex && hops < kMaxHops; ++hops) {
    const Phrase& phrase = view_.phrase(possessor);
    if (phrase.Has(Phrase::kOpenList)) return {};
    const EntityList named = parties_.Of(possessor, NameKind::kActor, Role::kGenitive);
    if (!named.empty() || view_.Holds(possessor, NameKind::kProduct)) return named;
    const EntityList before = view_.Owners(possessor, NameKind::kActor);
    if (!before.empty() && !view_.AnyNounIs(possessor, c_.rival_word)) return {before[0]};
    possessor = phrase.possessor;
  }
  return {};
}

// 자체 모델 모델감; 자체 모델인 모델감.
bool Possession::IsOwn(PhraseIndex p, Range words) const {
  if (view_.AnyNounIs(words, c_.own)) return true;
  for (const ClauseIndex m : view_.Modifiers(p)) {
    const Clause& clause = view_.clause(m);
    if (clause.gap != p || !clause.Has(Clause::kCopula)) continue;
    for (const PhraseIndex predicative : view_.Get(clause, Role::kPredicative)) {
      if (view_.AnyNounIs(predicative, c_.own)) return true;
    }
  }
  return false;
}

Found Possession::OwnBy(PhraseIndex p) const {
  const ClauseIndex carrier = view_.Carrier(p);
  if (carrier == kNoIndex) return {};
  const Predication of = {carrier, nullptr};
  bool subject = false;
  for (const Seat& seat : roles_.Seats(of, Role::kSubject, nullptr)) subject |= seat.phrase == p;
  if (subject && view_.clause(carrier).gap == kNoIndex) {
    const Found carried = parties_.discourse().Subject({});
    return carried.how == How::kFocus ? Found() : carried;
  }
  const FillerList fillers = roles_.Fill(of, {Slot::Kind::kParty, Role::kSubject}, NameKind::kActor, {}, nullptr);
  return fillers.empty() ? Found() : Found{fillers[0].entities, fillers[0].how};
}

// The lexicon takes it for use and never for making: 사들이다, 미세조정하다.
bool Possession::IsUse(const Clause& clause) const {
  bool used = false;
  for (const Row& row : view_.lexicon().Rows(clause.key)) {
    if (row.kind != RowKind::kPredicate || row.voice != clause.voice) continue;
    if (row.type == RelationType::kDevelops) return false;
    used |= row.type == RelationType::kUses;
  }
  return used;
}

// Whoever did something to a product in its relative clause made it, unless the verb is one of using, buying, judging.
void Possession::FindMade(PhraseIndex p) {
  EntityList products = view_.Members(p, NameKind::kProduct);
  for (const uint32_t e : view_.Owners(p, NameKind::kProduct)) products.AddUnique(e);
  if (products.empty()) return;
  for (const ClauseIndex m : view_.Modifiers(p)) {
    const Clause& clause = view_.clause(m);
    const PhraseIndex subject = view_.First(clause, Role::kSubject);
    if (clause.gap != p || !SentenceView::Adnominal(clause) || clause.voice == Voice::kPassive || subject == kNoIndex ||
        clause.Has(Clause::kCopula) || view_.Takes(clause, p) || view_.KeyIs(clause, c_.not_made_adnominal) ||
        IsUse(clause)) {
      continue;
    }
    Add(parties_.Of(subject, NameKind::kActor, Role::kSubject), products, How::kGap, Rule::kMade, m,
        output_.TriggerOf({m, nullptr}));
  }
}

// 나래의 LLM인 모델감; 모델감은 나래의 LLM이다; 나래의 LLM은 모델감이다.
void Possession::FindCopula(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  const SeatList subjects = roles_.Seats({index, nullptr}, Role::kSubject, nullptr);
  const auto is_product_noun = [this](PhraseIndex p) {
    return !view_.NamesAnybody(p) && (view_.HeadIs(p, c_.product_noun) || view_.HeadIs(p, c_.goods));
  };
  const auto has_relative = [this](PhraseIndex p) {
    for (const ClauseIndex m : view_.Modifiers(p)) {
      if (view_.clause(m).gap == p) return true;
    }
    return false;
  };
  const PhraseIndex predicative = view_.First(clause, Role::kPredicative);
  const Span trigger = output_.TriggerOf({index, nullptr});
  PhraseList bearers;
  if (clause.gap != kNoIndex) {
    bearers.Add(clause.gap);
  } else if (clause.content != kNoIndex) {  // 나래의 모델인 모델감 개발에
    bearers.Add(clause.content);
  } else {
    for (const Seat& seat : subjects) bearers.Add(seat.phrase);
  }
  for (const PhraseIndex p : bearers) {
    EntityList products = view_.Members(p, NameKind::kProduct);
    if (products.empty() && p == clause.content) products = view_.Owners(p, NameKind::kProduct);
    if (products.empty() || !is_product_noun(predicative)) continue;
    const Found owner = parties_.Owner(predicative);
    if (!owner.empty()) {
      Add(owner.entities, products, How::kPossessor, Rule::kCopula, index, trigger);
    } else if (clause.gap == kNoIndex && view_.AnyNounIs(predicative, c_.own) && !has_relative(p) &&
               !has_relative(predicative)) {
      Add(parties_.discourse().Subject({}).entities, products, How::kTopic, Rule::kOwn, index, trigger);
    }
  }
  for (const PhraseIndex named : view_.Get(clause, Role::kPredicative)) {
    if (!view_.Holds(named, NameKind::kProduct)) continue;
    for (const Seat& seat : subjects) {
      if (!is_product_noun(seat.phrase) || has_relative(seat.phrase)) continue;
      Add(parties_.Owner(seat.phrase).entities, view_.Members(named, NameKind::kProduct), How::kPossessor,
          Rule::kCopula, index, trigger);
    }
  }
}

// 나래 로봇의 두뇌는 칩알파다, 나래의 선택은 칩알파였다: used by whose the part or the choice is.
void Possession::FindPart(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  const PhraseIndex named = view_.First(clause, Role::kPredicative);
  if (named == kNoIndex || clause.gap != kNoIndex || !view_.Holds(named, NameKind::kProduct)) return;
  for (const Seat& seat : roles_.Seats({index, nullptr}, Role::kSubject, nullptr)) {
    if (view_.NamesAnybody(seat.phrase) || !view_.HeadIs(seat.phrase, c_.core_part)) continue;
    const Claim claim = {.type = RelationType::kUses,
                         .how = How::kPossessor,
                         .kind = RuleKind::kOwnership,
                         .rule = Rule::kCopula,
                         .trigger = output_.TriggerOf({index, nullptr})};
    output_.AddEach(parties_.Owner(seat.phrase).entities, view_.Members(named, NameKind::kProduct), claim,
                    {index, nullptr});
  }
}

// 나래 공장의 로봇은 한빛 제품이다: supplied by the one to the other.
void Possession::FindMadeThing(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  const PhraseIndex thing = view_.First(clause, Role::kPredicative);
  const Word* head = view_.Head(thing);
  if (clause.gap != kNoIndex || view_.NamesAnybody(thing) || head == nullptr || !head->classes.Has(c_.made_thing))
    return;
  const SeatList subjects = roles_.Seats({index, nullptr}, Role::kSubject, nullptr);
  if (subjects.empty() || view_.NamesAnybody(subjects[0].phrase)) return;
  const Found maker = parties_.Owner(thing);
  const Found user = parties_.Owner(subjects[0].phrase);
  output_.AddEach(maker.entities, user.entities, kSupplyToOwner, {index, nullptr});
}

// `its Nvidia servers`: the firm before the noun supplies the possessor.
void Possession::FindGoodsOfAnother(PhraseIndex p) {
  const Phrase& phrase = view_.phrase(p);
  if (phrase.possessor == kNoIndex || view_.NamesAnybody(p) || !view_.HeadIs(p, c_.goods)) return;
  if (!view_.Owners(p, NameKind::kProduct).empty()) return;
  const EntityList makers = view_.Owners(p, NameKind::kActor);
  const EntityList owners = parties_.Of(phrase.possessor, NameKind::kActor, Role::kGenitive);
  if (makers.size() != 1 || owners.size() != 1 || makers[0] == owners[0]) return;
  Claim claim = kSupplyToOwner;
  claim.trigger = view_.Head(p)->span;
  output_.AddEach(makers, owners, claim, {kNoIndex, nullptr});
}

}  // namespace ieum
