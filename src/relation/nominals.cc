#include "relation/nominals.h"

#include <algorithm>

namespace ieum {
namespace {

// The roles that an inner name of an event noun may have, most usual first.
constexpr Role kInnerRoles[] = {Role::kObject, Role::kDative, Role::kComitative, Role::kSource};

}  // namespace

void Nominals::Find() {
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    const Range words = view_.phrase(p).words;
    for (uint32_t i = words.begin; i < words.end;) {
      const Match match = MatchAt(p, i);
      if (match.key != kNoSymbol) Read(p, match);
      i = match.key == kNoSymbol ? i + 1 : match.words.end;
    }
  }
}

Nominals::Match Nominals::MatchAt(PhraseIndex phrase, uint32_t begin) const {
  const uint32_t end = view_.phrase(phrase).words.end;
  const Word& first = view_.parse().words[begin];
  if (first.kind != WordKind::kNoun && first.kind != WordKind::kPredicate) return {};
  Match best;
  if (begin + 1 < end) {  // 투자 유치 where the table has 투자유치
    const Symbol joined = lexicon_.Join(first.noun, view_.parse().words[begin + 1].noun).together;
    for (const Row& row : lexicon_.Rows(joined)) {
      if (row.kind == RowKind::kEventNoun && row.companions.empty()) best = {joined, {begin, begin + 2}, 0};
    }
  }
  for (const Row& row : lexicon_.Rows(first.noun)) {
    if (row.kind != RowKind::kEventNoun) continue;
    const Match match = {first.noun, {begin, EndOf(row, begin, end)}, static_cast<uint32_t>(row.companions.size())};
    if (match.words.empty() || (best.key != kNoSymbol && match.words.size() <= best.words.size())) continue;
    best = match;
  }
  return best;
}

// The word behind the event noun of the row that begins at `begin`, numbers between its words passed over (지분 20%
// 인수); `begin` if the words are others.
uint32_t Nominals::EndOf(const Row& row, uint32_t begin, uint32_t end) const {
  uint32_t at = begin + 1;
  for (const Symbol noun : row.companions) {
    while (at < end && view_.parse().words[at].kind == WordKind::kNumber) ++at;
    if (at == end || view_.parse().words[at].noun != noun) return begin;
    ++at;
  }
  return at;
}

// The clause that takes the phrase as an argument or topic; what stands aside (인수를 놓고, 인수 대신) is not
// supported.
ClauseIndex Nominals::Supporting(PhraseIndex phrase) const {
  const ClauseIndex governing = view_.phrase(phrase).clause;
  if (governing == kNoIndex || view_.Governs(governing, phrase)) return governing;
  const Clause& clause = view_.clause(governing);
  const bool topic = clause.topic != kNoIndex && !SentenceView::Adnominal(clause) && view_.Within(clause.topic, phrase);
  const PhraseIndex possessed = view_.phrase(phrase).possessed;
  const bool adnominal_case = possessed != kNoIndex && view_.Governs(governing, possessed);
  return topic || adnominal_case ? governing : kNoIndex;
}

// Support is inherited through chain nouns and sums only: in 합병 직전 보유 주식을 팔았다 nobody merges.
bool Nominals::OnlyChainBehind(const Nominal& nominal) const {
  const Range words = view_.phrase(nominal.phrase).words;
  for (uint32_t i = nominal.words.end; i < words.end; ++i) {
    const Word& word = view_.parse().words[i];
    if (word.kind == WordKind::kName) return false;
    if (word.Has(Word::kMoney) || word.kind == WordKind::kNumber || word.kind == WordKind::kDeterminer) continue;
    if (word.kind != WordKind::kNoun) continue;
    if (word.classes.Has(c_.strength)) return false;  // 제조 역량: who can make it does not yet
    const bool chain = SentenceView::WordIs(word, c_.chain_noun) || word.classes.Has(c_.gapless_head) ||
                       word.classes.Has(c_.open_list) || lexicon_.IsEventNoun(word.noun) ||
                       !lexicon_.StatusWords(word.noun).empty();
    if (!chain) return false;
  }
  return true;
}

Nominal Nominals::Describe(PhraseIndex phrase, const Match& match) const {
  Nominal nominal;
  nominal.noun = match.key;
  nominal.phrase = phrase;
  nominal.words = match.words;
  if (!OnlyChainBehind(nominal)) return nominal;
  nominal.parent = Supporting(phrase);
  if (view_.phrase(phrase).role == Role::kBeside) std::swap(nominal.parent, nominal.beside);
  if (nominal.parent != kNoIndex) {
    const Clause& parent = view_.clause(nominal.parent);
    nominal.presupposed = view_.KeyIs(parent, c_.benefit_verb) && view_.First(parent, Role::kSubject) == phrase;
  }
  nominal.modifiers = view_.Modifiers(phrase);
  return nominal;
}

void Nominals::Read(PhraseIndex p, const Match& match) {
  const Phrase& phrase = view_.phrase(p);
  // 공급 계약 나래: the noun belongs to the name behind it.
  const auto is_name = [this](const Word& word) {
    return view_.IsName(word, NameKind::kActor) || view_.IsName(word, NameKind::kProduct);
  };
  bool name_behind = false;
  bool product_before = false;
  for (uint32_t i = phrase.words.begin; i < phrase.words.end; ++i) {
    const Word& word = view_.parse().words[i];
    name_behind |= i >= match.words.end && is_name(word);
    product_before |= i < match.words.begin && view_.IsName(word, NameKind::kProduct);
  }
  if (name_behind && !phrase.members.empty()) return;

  const Nominal described = Describe(p, match);
  const PhraseIndex outer = product_before ? kNoIndex : phrase.possessor;
  TryRows(match, described, outer);
  if (described.parent == kNoIndex) return;
  // 한빛은 나래와, 두루는 미르와 협약을 맺었다: the noun serves each clause that shares its predicate.
  const WordIndex predicate = view_.clause(described.parent).predicate;
  for (ClauseIndex c = described.parent - 1; c >= 0 && view_.clause(c).predicate == predicate; --c) {
    if (predicate == kNoIndex || !view_.Takes(view_.clause(c), p)) continue;
    Nominal again = described;
    again.parent = c;
    TryRows(match, again, outer);
  }
}

// Every row of the noun, with what it finds inside the phrase; `outer`: whose the event is, kNoIndex if nobody's.
void Nominals::TryRows(const Match& match, const Nominal& described, PhraseIndex outer) {
  const uint32_t end = view_.phrase(described.phrase).words.end;
  const size_t index = nominals_.size();
  nominals_.push_back(described);
  for (const Row& row : lexicon_.Rows(match.key)) {
    if (row.kind != RowKind::kEventNoun || row.Has(Row::kWeak) || row.companions.size() != match.companions ||
        EndOf(row, match.words.begin, end) != (match.companions == 0 ? match.words.begin + 1 : match.words.end)) {
      continue;
    }
    Nominal nominal = nominals_[index];
    FillInside(row, &nominal, outer);
    nominals_[index] = nominal;
    rows_.Try({kNoIndex, &nominals_[index]}, row);
  }
}

// The role of an inner name; `any`: of the two that a relative clause may leave empty.
Role Nominals::InnerRole(const Row& row, bool any) const {
  RoleSet roles = 0;
  const auto add = [&](const Slot& slot) {
    if (slot.kind == Slot::Kind::kParty || (!any && slot.kind == Slot::Kind::kOwner)) roles |= Bit(slot.role);
  };
  for (const Frame& frame : lexicon_.frames(row)) {
    for (const FrameEdge& edge : frame) {
      for (const Slot& slot : edge.head) add(slot);
      for (const Slot& slot : edge.tail) add(slot);
    }
  }
  if (row.type == RelationType::kPartnersWith) {  // 나래 영입; 나래 협력
    return ieum::Has(roles, Role::kObject) && !ieum::Has(roles, Role::kComitative) ? Role::kObject : Role::kComitative;
  }
  for (const Role role : kInnerRoles) {
    if (any && role != Role::kObject && role != Role::kDative) break;
    if (Has(roles, role)) return role;
  }
  return Role::kNone;
}

void Nominals::FillInside(const Row& row, Nominal* nominal, PhraseIndex outer) const {
  const Phrase& phrase = view_.phrase(nominal->phrase);
  const bool product = row.type == RelationType::kDevelops || row.type == RelationType::kUses;
  const NameKind kind = product ? NameKind::kProduct : NameKind::kActor;
  nominal->inner.Clear();
  nominal->outer = outer;
  const Clause* parent = nominal->parent == kNoIndex ? nullptr : &view_.clause(nominal->parent);

  // The names right before the noun; a name with a noun of its own in between belongs to another phrase.
  Seat names = {nominal->phrase, How::kPossessor, {phrase.words.begin, nominal->words.begin}};
  bool noun_between = false;
  uint32_t last = nominal->words.begin;
  for (uint32_t i = nominal->words.begin; i > phrase.words.begin; --i) {
    const Word& word = view_.parse().words[i - 1];
    if (view_.IsName(word, kind)) {
      if (last < nominal->words.begin && noun_between) names.words.begin = last;
      if (last < nominal->words.begin && noun_between) break;
      last = i - 1;
    } else if (word.kind == WordKind::kNoun && last < nominal->words.begin) {
      noun_between = true;
    }
  }
  const EntityList inside = view_.EntitiesOfWords(names.words, kind);
  if (!inside.empty()) {
    const bool group = row.type == RelationType::kPartnersWith && inside.size() > 1 &&
                       (outer == kNoIndex || !view_.NamesAnybody(outer));
    const Role role = group ? Role::kSubject : InnerRole(row, false);
    // 나래 제품 판매 is no sale to 나래, 나래 부품 매입 no takeover.
    const Word& before = view_.parse().words[nominal->words.begin - 1];
    const bool goods = row.type == RelationType::kAcquires && SentenceView::WordIs(before, c_.goods);
    const bool of_noun =
        before.kind == WordKind::kNoun && (goods || (role == Role::kDative && !lexicon_.conditions(row).empty()));
    if (role != Role::kNone && !of_noun) nominal->inner.Add({role, names});
  } else if (outer == kNoIndex && parent != nullptr && parent->gap != kNoIndex && SentenceView::Adnominal(*parent) &&
             view_.Holds(parent->gap, NameKind::kActor) && view_.Has(*parent, Role::kSubject) && !product) {
    const Role role = InnerRole(row, true);  // 한빛이 인수를 추진하는 나래
    if (role != Role::kNone) nominal->inner.Add({role, {parent->gap, How::kPossessor, {}}});
  }
  for (const PhraseIndex p : view_.Cases(phrase)) {  // 나래와의, 나래에 대한
    const Role role = view_.phrase(p).role;
    const Seat seat = {p, How::kPossessor, {}};
    if (role == Role::kDative || role == Role::kComitative || role == Role::kSource) {
      nominal->inner.Add({role, seat});
      if (role == Role::kDative && row.type == RelationType::kAcquires) nominal->inner.Add({Role::kObject, seat});
    } else if (role == Role::kAgent || role == Role::kBetween) {
      nominal->inner.Add({Role::kSubject, seat});
    } else if (role == Role::kOf) {  // the acquisition of Narae, an alliance of Hanbit and Narae
      const bool group = row.type == RelationType::kPartnersWith || row.Has(Row::kMerger);
      nominal->inner.Add({group ? Role::kSubject : Role::kObject, seat});
    } else if (role == Role::kIn || role == Role::kInto || role == Role::kFor || role == Role::kOn) {
      nominal->inner.Add({role, seat});
    }
  }
  ResolveOuter(row, nominal);
}

// 한빛의 긴급 투자로 나래는 위기를 넘겼다: an act in (으)로, and what it was put into is not said.
bool Nominals::IsMeans(const Nominal& nominal) const {
  const Phrase& phrase = view_.phrase(nominal.phrase);
  if (phrase.role != Role::kInstrument || phrase.Has(Phrase::kPostposed) || phrase.Has(Phrase::kComma)) return false;
  for (uint32_t i = phrase.words.begin; i < nominal.words.begin; ++i) {
    const Word& word = view_.parse().words[i];
    if (word.kind != WordKind::kNoun || word.Has(Word::kMoney)) continue;
    const bool tells_what = view_.WordIs(word, c_.goods) || word.noun == kNoSymbol;
    if (tells_what) return false;
  }
  return true;
}

// True of a row whose doer supplies the firm that it has the order from.
bool Nominals::GetsOrder(const Row& row) const {
  if (row.type != RelationType::kSupplies) return false;
  for (const Frame& frame : lexicon_.frames(row)) {
    for (const FrameEdge& edge : frame) {
      if (edge.head.Has({Slot::Kind::kParty, Role::kSubject}) && edge.tail.Has({Slot::Kind::kParty, Role::kSource})) {
        return true;
      }
    }
  }
  return false;
}

// The noun for the order stands right before: 전산 사업 수주.
bool Nominals::HoldsOrder(const Nominal& nominal) const {
  const uint32_t begin = view_.phrase(nominal.phrase).words.begin;
  return nominal.words.begin > begin && SentenceView::WordIs(view_.parse().words[nominal.words.begin - 1], c_.order);
}

// 의 alone: whose act, unless the verb tells otherwise.
void Nominals::ResolveOuter(const Row& row, Nominal* nominal) const {
  const PhraseIndex possessor = nominal->outer;
  const EntityList outer =
      possessor == kNoIndex ? EntityList() : roles_.parties().Of(possessor, NameKind::kActor, Role::kGenitive);
  if (possessor != kNoIndex && outer.empty() && !view_.NamesAnybody(possessor)) nominal->outer = kNoIndex;
  const auto by = std::find_if(nominal->inner.begin(), nominal->inner.end(),
                               [](const Nominal::Inner& inner) { return inner.role == Role::kSubject; });
  if (nominal->outer != kNoIndex && by != nominal->inner.end() && row.type == RelationType::kAcquires) {
    nominal->inner.Add({Role::kObject, {possessor, How::kPossessor, {}}});  // its acquisition by Hanbit
    nominal->outer = kNoIndex;
  }
  const Clause* parent = nominal->parent == kNoIndex ? nullptr : &view_.clause(nominal->parent);
  const bool receives = parent != nullptr && view_.KeyIs(*parent, c_.receiving);
  const SeatList subjects =
      parent == nullptr ? SeatList() : roles_.Seats({nominal->parent, nullptr}, Role::kSubject, &row);
  // 나래의 협력을 따냈다: one firm is a partner, not both.
  if (row.type == RelationType::kPartnersWith && nominal->outer != kNoIndex && outer.size() < 2 &&
      nominal->inner.empty()) {
    nominal->outer = kNoIndex;
    if (!subjects.empty() && roles_.Seats({kNoIndex, nominal}, Role::kComitative, &row).empty()) {
      nominal->inner.Add({Role::kComitative, {possessor, How::kPossessor, {}}});
    }
  }
  if (nominal->outer == kNoIndex && nominal->inner.empty() && receives) {
    for (const ClauseIndex m : nominal->modifiers) {
      const PhraseIndex subject = view_.First(view_.clause(m), Role::kSubject);
      if (subject == kNoIndex || !view_.NamesAnybody(subject)) continue;
      nominal->outer = subject;
      break;
    }
  }
  const bool moves = row.type == RelationType::kAcquires || row.type == RelationType::kInvestsIn ||
                     row.type == RelationType::kSupplies;
  if (nominal->outer == kNoIndex || !nominal->inner.empty() || !moves || subjects.empty()) return;
  if (subjects[0].phrase == nominal->phrase || roles_.Of(subjects[0], NameKind::kActor, Role::kSubject).empty()) {
    return;
  }
  if (GetsOrder(row) && HoldsOrder(*nominal)) {  // 한빛, 나래의 전산 사업 수주: the order is the customer's
    nominal->inner.Add({Role::kSource, {possessor, How::kPossessor, {}}});
    nominal->outer = kNoIndex;
    return;
  }
  const Role role = InnerRole(row, true);
  if (role == Role::kNone) return;
  const bool serves = row.type != RelationType::kAcquires && IsMeans(*nominal);
  if (receives || serves) {  // 나래는 한빛의 인수 제안을 거절했다: the subject is what it is done to
    nominal->inner.Add({role, {subjects[0].phrase, How::kPossessor, {}}});
  } else if (role == Role::kObject && row.type == RelationType::kAcquires) {
    nominal->inner.Add({role, {nominal->outer, How::kPossessor, {}}});
    nominal->outer = kNoIndex;
  }
}

}  // namespace ieum
