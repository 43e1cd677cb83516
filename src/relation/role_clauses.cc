// Role nouns in clauses: 나래는 한빛의 자회사다, 한빛이 나래를 자회사로 둔다, 나래가 고객사로 이름을 올렸다.
#include <algorithm>

#include "relation/role_nouns.h"

namespace ieum {
namespace {

// The owner may make the way worse in which both were found.
Found With(Found owner, How how) {
  owner.how = Worse(owner.how, how);
  return owner;
}

}  // namespace

// A rest without a predicate: 나래 최대주주에 한빛; 한빛은 나래의 자회사.
void RoleNouns::FindInHeadline(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  if (FindUnderLabel(clause)) return;
  for (const PhraseIndex p : view_.Get(clause, Role::kBare)) {
    const Match role = view_.NamesAnybody(p) || view_.phrase(p).possessor == kNoIndex ? Match() : RoleOf(p);
    const Found owner = role && role.last ? With(parties_.Owner(p), How::kPossessor) : Found();
    const PhraseIndex bearer = view_.First(clause, Role::kSubject);
    if (owner.empty() || bearer == kNoIndex) continue;
    return AddEdges(role, parties_.Of(bearer, NameKind::kActor, Role::kSubject), owner, index);
  }
  PhraseIndex named = kNoIndex;
  for (const PhraseIndex p : view_.Get(clause, Role::kBare)) {
    if (named == kNoIndex && view_.Holds(p, NameKind::kActor)) named = p;
  }
  if (named == kNoIndex) return;
  PhraseList around;
  if (clause.topic != kNoIndex) around.Add(clause.topic);
  for (const PhraseIndex p : view_.Get(clause, Role::kSubject)) around.Add(p);
  for (const PhraseIndex p : view_.Get(clause, Role::kDative)) around.Add(p);
  for (const PhraseIndex p : around) {
    const Match role = RoleOf(p);
    if (!role || !role.last || view_.NamesAnybody(p)) continue;
    return AddEdges(role, parties_.Of(named, NameKind::kActor, Role::kSubject),
                    With(parties_.Owner(p), How::kPossessor), index);
  }
}

// 고객사: 나래, 두루; 고객사는 나래, 두루: of the firm that the list is about.
bool RoleNouns::FindUnderLabel(const Clause& clause) {
  const PhraseList bare = view_.Get(clause, Role::kBare);
  PhraseIndex label = clause.topic;
  for (PhraseIndex p = 0; p < view_.phrase_count() && label == kNoIndex; ++p) {
    if (view_.phrase(p).Has(Phrase::kLabel) || view_.phrase(p).role == Role::kTopic) label = p;
  }
  if (label == kNoIndex || view_.NamesAnybody(label)) return false;
  const Match role = RoleOf(label);
  if (!role || !role.last) return false;
  EntityList bearers;
  for (const PhraseIndex p : bare) {
    if (view_.phrase(p).span.begin < view_.phrase(label).span.end) continue;
    for (const uint32_t e : view_.Members(p, NameKind::kActor)) bearers.AddUnique(e);
  }
  Found owner = With(parties_.Owner(label), How::kPossessor);
  if (owner.empty()) owner = OwnerOfPassage(bearers);
  AddEdges(role, bearers, owner, kNoIndex);
  return true;
}

// 투자사는 나래·두루, in a list about a firm.
Found RoleNouns::OwnerOfPassage(const EntityList& bearers) const {
  const Found owner = parties_.discourse().Subject(bearers);
  return owner.how == How::kFocus ? Found() : owner;
}

// 공급사를 두루에서 나래로 바꿨다: one is no longer.
void RoleNouns::FindChange(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  if (!view_.KeyIs(clause, c_.change_verb)) return;
  for (const PhraseIndex p : view_.Get(clause, Role::kObject)) {
    const Match role = RoleOf(p);
    if (!role || !role.last || view_.NamesAnybody(p)) continue;
    Found owner = parties_.Owner(p);
    if (owner.empty()) owner = Subject(index, {});
    for (const PhraseIndex next : view_.Get(clause, Role::kInstrument)) {
      AddEdges(role, parties_.Of(next, NameKind::kActor, Role::kInstrument), owner, index);
    }
    for (const PhraseIndex last : view_.Get(clause, Role::kSource)) {
      AddEdges(role, parties_.Of(last, NameKind::kActor, Role::kSource), owner, index, {.negated = true});
    }
  }
}

// Constructions 2, 3 and the copula in a relative clause.
void RoleNouns::FindPredicative(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  const PhraseList predicatives = view_.Get(clause, Role::kPredicative);
  if (predicatives.empty()) return;
  const SeatList subjects = roles_.Seats({index, nullptr}, Role::kSubject, nullptr);
  for (const PhraseIndex p : predicatives) {
    if (view_.Holds(p, NameKind::kActor)) {
      FindSubjectOfName(index, p, subjects);
      continue;
    }
    const Match role = RoleOf(p);
    if (!role || !role.last) continue;
    Found owner = parties_.Owner(p);
    if (owner.empty() && clause.previous != kNoIndex) {  // 한빛의 최대주주이자 파트너다
      const Clause& previous = view_.clause(clause.previous);
      const PhraseIndex before = view_.First(previous, Role::kPredicative);
      if (previous.ending == Ending::kChain && before != kNoIndex) owner = parties_.Owner(before);
    }
    if (clause.gap != kNoIndex) {
      FindGapOfCopula(index, role, owner);
    } else {
      FindBearerOfCopula(index, role, owner, subjects);
    }
  }
}

// Investors without a firm of their own are those of the firm that was just said to raise money.
Found RoleNouns::RaisingOwner(const Match& role) const {
  const Discourse& discourse = parties_.discourse();
  bool money = false;
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) money |= meaning.type == RelationType::kInvestsIn;
  const int32_t firm = money && discourse.FundIsFresh() ? discourse.FundFirm() : kNoIndex;
  if (firm == kNoIndex) return {};
  return {{static_cast<uint32_t>(firm)}, How::kFund};
}

// 나래의 최대 고객은 한빛이다.
void RoleNouns::FindSubjectOfName(ClauseIndex index, PhraseIndex named, const SeatList& subjects) {
  const Clause& clause = view_.clause(index);
  const EntityList bearers = view_.Members(named, NameKind::kActor);
  for (const Seat& seat : subjects) {
    const Match role = RoleOf(seat.phrase);
    if (!role || !role.last || view_.NamesAnybody(seat.phrase)) continue;
    Found owner = parties_.Owner(seat.phrase);
    const bool marked = clause.topic != kNoIndex && view_.phrase(clause.topic).role == Role::kTopic;
    if (owner.empty() && !marked) owner = RaisingOwner(role);
    if (owner.empty() && clause.topic != kNoIndex && clause.topic != seat.phrase) {
      owner = {view_.Members(clause.topic, NameKind::kActor), How::kInSentence};
    }
    if (lexicon_.vocabulary().Is(role.noun, c_.member_noun)) {  // the members are Hanbit and Narae
      AddGroup(role, bearers, index);
      continue;
    }
    const bool told = !owner.empty();
    if (!told) owner = OwnerFromContext(seat.phrase, bearers, kNoIndex);
    AddEdges(role, bearers, owner, index);
    if (!told) AddUseOfProduct(role, bearers, owner, index);
  }
}

// 한빛의 칩알파가 나왔다. 첫 손님은 나래다: who buys it uses it.
void RoleNouns::AddUseOfProduct(const Match& role, const EntityList& bearers, const Found& owner, ClauseIndex clause) {
  const int32_t product = parties_.discourse().ProductSpokenOf();
  if (product == kNoIndex) return;
  const EntityList products = {static_cast<uint32_t>(product)};
  if (owner.entities.size() != 1 || parties_.discourse().OwnerOf(products) != static_cast<int32_t>(owner.entities[0]))
    return;
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
    if (meaning.type != RelationType::kSupplies || !meaning.owner_is_head) continue;
    const Claim claim = {.type = RelationType::kUses,
                         .how = How::kProduct,
                         .kind = RuleKind::kRoleNoun,
                         .word = meaning.word,
                         .trigger = view_.parse().words[role.end - 1].stem};
    return output_.AddEach(bearers, products, claim, {clause, nullptr});
  }
}

// 한빛이 최대주주인 나래; 나래의 자회사인 두루, 미르.
void RoleNouns::FindGapOfCopula(ClauseIndex index, const Match& role, Found owner) {
  const Clause& clause = view_.clause(index);
  const PhraseIndex gap = clause.gap;
  EntityList bearers = parties_.Of(gap, NameKind::kActor, Role::kSubject);
  const PhraseIndex subject = view_.First(clause, Role::kSubject);
  if (subject != kNoIndex) {
    if (!owner.empty()) return;
    AddEdges(role, parties_.Of(subject, NameKind::kActor, Role::kSubject), {bearers, How::kGap}, index);
    return;
  }
  const std::span<const Part> parts = view_.Parts(view_.phrase(gap));
  if (parts.size() > 1 && !parts[0].members.empty()) {
    bearers = view_.Entities(parts[0].members, NameKind::kActor);
    for (size_t i = 1; i < parts.size() && parts[i].owners.empty(); ++i) {
      if (view_.parse().words[parts[i].words.begin].kind != WordKind::kName) break;
      for (const uint32_t e : view_.Entities(parts[i].members, NameKind::kActor)) bearers.AddUnique(e);
    }
  }
  const PhraseIndex noun = view_.First(clause, Role::kPredicative);
  if (owner.empty() && noun != kNoIndex && IsOfUnknown(role, view_.phrase(noun).words.begin)) return;
  const bool stated = !owner.empty();
  if (!stated) owner = OwnerFromContext(gap, bearers, view_.Carrier(gap));
  AddEdges(role, bearers, With(owner, How::kGap), index, {.narrow_too = stated});
}

// 나래는 한빛의 자회사다; 나래는 한빛이 고른 협력사다.
void RoleNouns::FindBearerOfCopula(ClauseIndex index, const Match& role, Found owner, const SeatList& subjects) {
  const Discourse& discourse = parties_.discourse();
  if (subjects.empty()) {
    if (owner.empty()) return;
    const Found bearer = discourse.Subject(owner.entities);
    return AddEdges(role, bearer.entities, With(owner, bearer.how), index);
  }
  const Seat& seat = subjects[0];
  const EntityList bearers = parties_.Of(seat.phrase, NameKind::kActor, Role::kSubject);
  if (owner.empty() && index > 0) {
    const Clause& before = view_.clause(index - 1);
    const PhraseIndex chooser = view_.First(before, Role::kSubject);
    if (before.gap == seat.phrase && SentenceView::Adnominal(before) && chooser != kNoIndex) {
      for (const uint32_t e : parties_.Of(chooser, NameKind::kActor, Role::kSubject)) {
        if (!bearers.Has(e)) owner.entities.Add(e);
      }
      owner.how = How::kGap;
    }
  }
  if (owner.empty()) owner = RaisingOwner(role);
  if (owner.empty() && bearers.size() > 1) AddGroup(role, bearers, index);
  if (owner.empty() && !bearers.empty() && view_.phrase(seat.phrase).role == Role::kSubject) {
    bool among_themselves = bearers.size() > 1;
    for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
      among_themselves &= meaning.type == RelationType::kPartnersWith;
    }
    if (!among_themselves) owner = discourse.Subject(bearers);
    if (owner.how == How::kFocus) owner = {};
  }
  AddEdges(role, bearers, With(owner, seat.how), index);
}

// 한빛은 칩알파 개발사로 …, 한빛은 칩알파의 개발사다.
void RoleNouns::FindMaker(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  for (const Role place : {Role::kInstrument, Role::kPredicative}) {
    for (const PhraseIndex p : view_.Get(clause, place)) {
      if (view_.NamesAnybody(p)) continue;
      EntityList products = view_.Owners(p, NameKind::kProduct);
      const PhraseIndex possessor = view_.phrase(p).possessor;
      if (products.empty() && possessor != kNoIndex) products = view_.Members(possessor, NameKind::kProduct);
      const Match role = products.empty() ? Match() : RoleOf(p);
      if (!role) continue;
      PhraseIndex bearer = kNoIndex;
      if (clause.gap != kNoIndex && !view_.Has(clause, Role::kSubject)) {
        bearer = clause.gap;
      } else {
        const SeatList subjects = roles_.Seats({index, nullptr}, Role::kSubject, nullptr);
        if (!subjects.empty()) bearer = subjects[0].phrase;
      }
      if (bearer == kNoIndex) continue;
      AddMakers(role, parties_.Of(bearer, NameKind::kActor, Role::kSubject), products, index, How::kPossessor);
    }
  }
}

// Constructions 4 to 6: 한빛이 나래를 자회사로 두다, 나래가 한빛의 고객사로 이름을 올리다.
void RoleNouns::FindMadeInto(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  for (const PhraseIndex p : view_.Get(clause, Role::kInstrument)) {
    const Match role = view_.NamesAnybody(p) ? Match() : RoleOf(p);
    if (!role || !role.last) continue;
    Found owner = parties_.Owner(p);
    if (!owner.empty()) owner.how = Worse(owner.how, How::kPossessor);
    const Found object = ObjectOf(index);
    if (!object.empty()) {
      if (owner.empty()) owner = Subject(index, object.entities);
      AddEdges(role, object.entities, With(owner, object.how), index);
      continue;
    }
    Found bearer = Subject(index, owner.entities);
    if (bearer.empty() && !owner.empty() && clause.topic != kNoIndex) {  // 한빛은 나래의 자회사로 규모가 크다
      bearer = {view_.Members(clause.topic, NameKind::kActor), How::kInSentence};
    }
    if (bearer.empty()) continue;
    const Found bought = owner.empty() ? BoughtBefore(index) : Found();
    if (!bought.empty()) {
      AddEdges(role, bought.entities, {bearer.entities, How::kShared}, index);
      continue;
    }
    if (owner.empty()) owner = OwnerBeside(index, role);
    if (owner.empty()) owner = OwnerSpokenOf(bearer, role);
    AddEdges(role, bearer.entities, With(owner, bearer.how), index);
  }
}

// Who is made something: the objects of a clause that has any.
Found RoleNouns::ObjectOf(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  Found out;
  if (clause.voice == Voice::kPassive || view_.KeyIs(clause, c_.exist)) return out;
  if (clause.gap != kNoIndex && view_.KeyIs(clause, c_.member_verb)) return out;  // 투자자로 참여한 나래
  for (const Seat& seat : roles_.Seats({index, nullptr}, Role::kObject, nullptr)) {
    const EntityList who = roles_.Of(seat, NameKind::kActor, Role::kObject);
    // 한빛이 주주로 참여한 나래: who takes part makes nobody anything.
    if (seat.how == How::kGap && view_.KeyIs(clause, c_.member_verb)) continue;
    if (out.empty()) out.how = seat.how;
    for (const uint32_t e : who) out.entities.AddUnique(e);
  }
  return out;
}

// 나래 지분을 취득해 자회사로 편입했다: whose stake the clause before took.
Found RoleNouns::BoughtBefore(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  if (clause.voice == Voice::kPassive || clause.previous == kNoIndex || view_.Has(clause, Role::kObject)) return {};
  for (const PhraseIndex p : view_.Get(view_.clause(clause.previous), Role::kObject)) {
    if (!view_.Is(p, c_.stake) && !view_.Is(p, c_.control)) continue;
    const Found owner = parties_.Owner(p);
    if (!owner.empty()) return owner;
  }
  return {};
}

// The owner where the role's phrase names none: in the dative, the partner, the head of the relative clause, or for the
// roles of a round the firm that raises money.
Found RoleNouns::OwnerBeside(ClauseIndex index, const Match& role) const {
  const Clause& clause = view_.clause(index);
  for (const Role place : {Role::kDative, Role::kComitative}) {
    for (const Seat& seat : roles_.Seats({index, nullptr}, place, nullptr)) {
      const EntityList who = roles_.Of(seat, NameKind::kActor, place);
      if (!who.empty()) return {who, seat.how};
      const Found owner = parties_.Owner(seat.phrase);
      if (!owner.empty()) return owner;
    }
  }
  if (clause.gap != kNoIndex && view_.Has(clause, Role::kSubject)) {
    const EntityList who = parties_.Of(clause.gap, NameKind::kActor, Role::kDative);
    if (!who.empty()) return {who, How::kGap};
  }
  bool money = false;
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) money |= meaning.type == RelationType::kInvestsIn;
  const int32_t firm = money ? parties_.discourse().FundFirm() : kNoIndex;
  return firm == kNoIndex ? Found() : Found{{static_cast<uint32_t>(firm)}, How::kFund};
}

// `Narae makes robots. Hanbit signed on as a customer`: of whom the text speaks.
Found RoleNouns::OwnerSpokenOf(const Found& bearer, const Match& role) const {
  if (view_.sentence().language != Language::kEnglish || bearer.how != How::kExplicit) return {};
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
    if (meaning.type != RelationType::kSupplies && meaning.type != RelationType::kPartnersWith) return {};
  }
  const Found spoken_of = parties_.discourse().Subject(view_.ActorsOfSentence());
  return spoken_of.how == How::kTopic || spoken_of.how == How::kLabel ? spoken_of : Found();
}

// 나래가 한빛의 최대주주가 되다, 두루의 자회사가 아니다.
void RoleNouns::FindBecoming(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  if (!view_.KeyIs(clause, c_.becoming)) return;
  const PhraseList subjects = view_.Get(clause, Role::kSubject);
  for (const PhraseIndex p : subjects) {
    const Match role = RoleOf(p);
    if (!role || !role.last || view_.NamesAnybody(p)) continue;
    Found owner = With(parties_.Owner(p), How::kPossessor);
    EntityList bearers;
    for (const PhraseIndex other : subjects) {
      if (other == p) continue;
      for (const uint32_t e : parties_.Of(other, NameKind::kActor, Role::kSubject)) bearers.AddUnique(e);
    }
    if (bearers.empty() && clause.topic != kNoIndex) {
      bearers = parties_.Of(clause.topic, NameKind::kActor, Role::kSubject);
    }
    if (bearers.empty() && clause.gap != kNoIndex) {
      bearers = parties_.Of(clause.gap, NameKind::kActor, Role::kSubject);
    }
    AddEdges(role, bearers, owner, index);
    const PhraseIndex partner = view_.First(clause, Role::kComitative);
    if (!owner.empty() || partner == kNoIndex) continue;
    owner = {parties_.Of(partner, NameKind::kActor, Role::kComitative), How::kExplicit};
    if (bearers.empty()) {
      const Found carried = parties_.discourse().Subject(owner.entities);
      bearers = carried.entities;
      owner.how = carried.how;
    }
    AddEdges(role, bearers, owner, index);
  }
}

// 나래는 한빛의 최대주주에 올랐다; 한빛의 고객사 명단에 들었다.
void RoleNouns::FindRanked(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  PhraseList places;
  if (view_.KeyIs(clause, c_.become)) places = view_.Get(clause, Role::kDative);
  for (const PhraseIndex p : view_.Get(clause, Role::kObject)) {  // 2대 주주 지위를 얻다
    if (view_.KeyIs(clause, c_.rank_verb) && view_.HeadIs(p, c_.rank_noun)) places.Add(p);
  }
  if (places.empty() && !view_.KeyIs(clause, c_.become)) return;
  if (clause.topic != kNoIndex && view_.phrase(clause.topic).role == Role::kDative) places.AddUnique(clause.topic);
  for (const PhraseIndex p : places) {
    const Match role = RoleOf(p);
    const Word* head = view_.Head(p);
    if (!role || view_.NamesAnybody(p)) continue;
    const bool ranks = head != nullptr && (head->classes.Has(c_.list_noun) || head->classes.Has(c_.rank_noun));
    if (!role.last && !ranks) continue;
    const Found owner = With(parties_.Owner(p), How::kPossessor);
    const Found bearer = Subject(index, owner.entities);
    AddEdges(role, bearer.entities, With(owner, bearer.how), index);
  }
}

// `Hanbit has found an ally in Narae`: Narae is its ally.
void RoleNouns::FindFound(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  if (!view_.KeyIs(clause, c_.finding)) return;
  for (const PhraseIndex p : view_.Get(clause, Role::kObject)) {
    const Match role = view_.NamesAnybody(p) ? Match() : RoleOf(p);
    if (!role || !role.last) continue;
    for (const PhraseIndex found : view_.Cases(view_.phrase(p))) {
      if (view_.phrase(found).role != Role::kIn) continue;
      const EntityList bearers = parties_.Of(found, NameKind::kActor, Role::kIn);
      const Found owner = Subject(index, bearers);
      AddEdges(role, bearers, owner, index);
    }
  }
}

// 나래의 고객사로는 한빛과 두루가 있다.
void RoleNouns::FindAmong(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  if (!view_.KeyIs(clause, c_.exist)) return;
  PhraseList places = view_.Get(clause, Role::kDative);
  for (const PhraseIndex p : view_.Get(clause, Role::kTopic)) places.AddUnique(p);
  if (clause.topic != kNoIndex) places.AddUnique(clause.topic);
  for (const PhraseIndex p : view_.Get(clause, Role::kInstrument)) places.AddUnique(p);
  const SeatList subjects = roles_.Seats({index, nullptr}, Role::kSubject, nullptr);
  if (subjects.empty()) return;
  for (const PhraseIndex p : places) {
    const Match role = RoleOf(p);
    if (!role || !role.last || view_.NamesAnybody(p)) continue;
    const EntityList bearers = parties_.Of(subjects[0].phrase, NameKind::kActor, Role::kSubject);
    Found owner = With(parties_.Owner(p), How::kPossessor);
    if (owner.empty()) owner = OwnerFromContext(p, bearers, kNoIndex);
    AddEdges(role, bearers, owner, index);
  }
}

}  // namespace ieum
