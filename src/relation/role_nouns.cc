// Role nouns in noun phrases, and what every construction shares. Those in clauses are in role_clauses.cc.
#include "relation/role_nouns.h"

#include <algorithm>

#include "relation/anaphora.h"

namespace ieum {

void RoleNouns::Find() {
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    FindAppositions(p);
    FindListBefore(p);
    FindSummedList(p);
  }
  for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
    if (view_.clause(c).predicate == kNoIndex) {
      FindInHeadline(c);
      continue;
    }
    FindChange(c);
    FindFound(c);
    FindPredicative(c);
    FindMaker(c);
    FindMadeInto(c);
    FindBecoming(c);
    FindRanked(c);
    FindAmong(c);
  }
}

// The longest role noun, the last of those.
RoleNouns::Match RoleNouns::RoleIn(Range words) const {
  InlineList<uint32_t, 16> nouns;  // the last ones first
  for (uint32_t i = words.end; i > words.begin; --i) {
    const Word& word = view_.parse().words[i - 1];
    if (SentenceView::IsNoun(word) || (word.kind == WordKind::kPredicate && word.Has(Word::kCopula))) nouns.Add(i - 1);
  }
  const auto symbol = [&](size_t i) { return view_.parse().words[nouns[i]].noun; };
  for (size_t length = 3; length > 0; --length) {
    for (size_t last = 0; last + length <= nouns.size(); ++last) {
      WordPair word = {kNoSymbol, kNoSymbol, symbol(last + length - 1), kNoSymbol};
      for (size_t i = length - 1; i > 0 && word.apart != kNoSymbol; --i) {
        word = lexicon_.Join(word.apart, symbol(last + i - 1));
      }
      for (const Symbol noun : {word.apart, word.together}) {
        if (!lexicon_.RoleNouns(noun).empty()) return {noun, last == 0, nouns[last + length - 1], nouns[last] + 1};
      }
    }
  }
  return {};
}

void RoleNouns::AddEdges(const Match& role, const EntityList& bearers, const Found& owners, ClauseIndex clause,
                         EdgeOptions options) {
  const bool respectively = bearers.size() > 1 && bearers.size() == owners.entities.size() && clause != kNoIndex &&
                            view_.HasAdverb(view_.clause(clause), c_.each_word);
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
    if (meaning.type == RelationType::kDevelops || (meaning.narrow && !options.narrow_too)) continue;
    for (size_t b = 0; b < bearers.size(); ++b) {
      for (size_t o = 0; o < owners.entities.size(); ++o) {
        if (respectively && b != o) continue;
        Claim claim;
        claim.type = meaning.type;
        claim.head = meaning.owner_is_head ? owners.entities[o] : bearers[b];
        claim.tail = meaning.owner_is_head ? bearers[b] : owners.entities[o];
        claim.how = owners.how;
        claim.kind = RuleKind::kRoleNoun;
        claim.word = meaning.word;
        claim.apposition = options.apposition;
        claim.negated = options.negated;
        claim.trigger = view_.parse().words[role.end - 1].stem;
        output_.Add(claim, {clause, nullptr});
      }
    }
  }
}

void RoleNouns::AddMakers(const Match& role, const EntityList& bearers, const EntityList& products, ClauseIndex clause,
                          How how) {
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
    if (meaning.type != RelationType::kDevelops) continue;
    const Claim claim = {.type = RelationType::kDevelops,
                         .how = how,
                         .kind = RuleKind::kRoleNoun,
                         .word = meaning.word,
                         .trigger = view_.parse().words[role.end - 1].stem};
    return output_.AddEach(bearers, products, claim, {clause, nullptr});
  }
}

void RoleNouns::AddGroup(const Match& role, const EntityList& bearers, ClauseIndex clause) {
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
    if (meaning.type != RelationType::kPartnersWith || meaning.narrow) continue;
    const Claim claim = {.type = RelationType::kPartnersWith,
                         .kind = RuleKind::kRoleNoun,
                         .word = meaning.word,
                         .trigger = view_.parse().words[role.end - 1].stem};
    output_.AddPairs(bearers, claim, {clause, nullptr});
  }
}

Found RoleNouns::Subject(ClauseIndex clause, const EntityList& others) const {
  const FillerList fillers =
      roles_.Fill({clause, nullptr}, {Slot::Kind::kParty, Role::kSubject}, NameKind::kActor, others, nullptr);
  return fillers.empty() ? Found() : Found{fillers[0].entities, fillers[0].how};
}

// 푸른숲 주주: of a firm that is no known name, so of nobody who was spoken of. Before 자회사 stands what it does as
// often.
bool RoleNouns::IsOfUnknown(const Match& role, uint32_t begin) const {
  if (role.begin <= begin) return false;
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
    if (meaning.type == RelationType::kAffiliateOf) return false;
  }
  const Word& before = view_.parse().words[role.begin - 1];
  return before.kind == WordKind::kNoun && before.noun == kNoSymbol && before.tail_classes.empty();
}

// Construction 7: nobody is named as owner, so it is the subject of the clause, the topic, or who was spoken of.
Found RoleNouns::OwnerFromContext(PhraseIndex phrase, const EntityList& bearers, ClauseIndex index) const {
  const auto without_bearers = [&](PhraseIndex p) {
    EntityList out;
    for (const uint32_t e : parties_.Of(p, NameKind::kActor, Role::kSubject)) {
      if (!bearers.Has(e)) out.Add(e);
    }
    return out;
  };
  for (const ClauseIndex m : view_.Modifiers(phrase)) {
    const Clause& clause = view_.clause(m);
    const PhraseIndex subject = view_.First(clause, Role::kSubject);
    if (clause.gap != phrase || !SentenceView::Adnominal(clause) || subject == kNoIndex ||
        clause.Has(Clause::kCopula)) {
      continue;
    }
    const EntityList owners = without_bearers(subject);
    if (owners.size() == 1) return {owners, How::kGap};
  }
  if (index != kNoIndex) {
    for (const Seat& seat : roles_.Seats({index, nullptr}, Role::kSubject, nullptr)) {
      if (seat.phrase == phrase) continue;
      const EntityList owners = without_bearers(seat.phrase);
      if (owners.size() == 1) return {owners, How::kInSentence};
      if (!owners.empty()) return {};
      if (seat.how == How::kExplicit && !view_.phrase(seat.phrase).Has(Phrase::kTime)) return {};
    }
    const PhraseIndex topic = view_.clause(index).topic;
    if (topic != kNoIndex && topic != phrase) {
      const EntityList members = view_.Members(topic, NameKind::kActor);
      if (members.size() == 1 && !bearers.Has(members[0])) return {members, How::kInSentence};
      // 한빛의 시리즈B는 투자자 나래가 발을 빼면서 무산됐다
      const Found raising = view_.HeadIs(topic, c_.round) ? parties_.Owner(topic) : Found();
      if (raising.entities.size() == 1 && !Meet(raising.entities, bearers)) return {raising.entities, How::kInSentence};
    }
  }
  for (PhraseIndex p = phrase - 1; p >= 0; --p) {
    const Phrase& before = view_.phrase(p);
    const bool marked = before.role == Role::kTopic || before.role == Role::kAlso;
    if (!marked || before.span.end > view_.phrase(phrase).span.begin) continue;
    const EntityList members = view_.Members(p, NameKind::kActor);
    if (members.size() == 1 && !bearers.Has(members[0])) return {members, How::kInSentence};
  }
  const Found carried = parties_.discourse().Subject(bearers);
  return carried.entities.size() == 1 ? carried : Found();
}

// 한빛 등 기존 투자사와 함께 두루가 참여했다: investors in what the subject invests in, not in the subject.
bool RoleNouns::JoinsSubject(PhraseIndex p, ClauseIndex clause) const {
  return clause != kNoIndex && roles_.IsJoint(p) && roles_.IsInvestor(p) && view_.SubjectInvests(view_.clause(clause));
}

void RoleNouns::FindAppositions(PhraseIndex phrase) {
  const size_t parts = view_.Parts(view_.phrase(phrase)).size();
  for (size_t k = 0; k < parts; ++k) ReadConjunct(phrase, k);
}

// The names of one conjunct, each with the nouns in front of it.
void RoleNouns::ReadConjunct(PhraseIndex p, size_t k) {
  const Phrase& phrase = view_.phrase(p);
  const Part& part = view_.Parts(phrase)[k];
  const PhraseIndex possessor = part.possessor != kNoIndex ? part.possessor : k == 0 ? phrase.possessor : kNoIndex;
  if (possessor != kNoIndex && !view_.NamesAnybody(possessor) && view_.Holds(p, NameKind::kActor) &&
      !part.members.empty()) {
    const EntityList owner = view_.Owners(possessor, NameKind::kActor);
    if (!owner.empty()) {  // 한빛 산하의 나래
      const Match role = RoleOf(possessor);
      if (role && role.last) {
        AddEdges(role, view_.Entities(part.members, NameKind::kActor), {{owner[0]}, How::kPossessor}, kNoIndex,
                 {.narrow_too = true, .apposition = true});
      }
      return;
    }
  }
  int32_t name_before = kNoIndex;
  Range nouns = {part.words.begin, part.words.begin};
  EntityList products;
  for (uint32_t i = part.words.begin; i < part.words.end; ++i) {
    const Word& word = view_.parse().words[i];
    nouns.end = i;
    if (view_.IsName(word, NameKind::kProduct)) {
      products.AddUnique(view_.EntityOf(static_cast<uint32_t>(word.mention)));
      nouns = {i + 1, i + 1};
    } else if (view_.IsName(word, NameKind::kActor)) {
      if (!nouns.empty()) FindApposition(p, k, i, nouns, name_before, products);
      name_before = word.mention;
      nouns = {i + 1, i + 1};
    }
  }
  if (possessor == kNoIndex || part.members.empty() || nouns.begin >= part.words.end || name_before == kNoIndex) return;
  const Match role = RoleIn({nouns.begin, part.words.end});  // its Narae unit
  if (!role || !role.last) return;
  const Found owner = {parties_.Of(possessor, NameKind::kActor, Role::kGenitive), How::kPossessor};
  AddEdges(role, view_.Entities(part.members, NameKind::kActor), owner, kNoIndex,
           {.narrow_too = true, .apposition = true});
}

void RoleNouns::FindApposition(PhraseIndex p, size_t k, uint32_t name, Range nouns, int32_t name_before,
                               const EntityList& products) {
  const Phrase& phrase = view_.phrase(p);
  const Part& part = view_.Parts(phrase)[k];
  const PhraseIndex possessor = part.possessor != kNoIndex ? part.possessor : k == 0 ? phrase.possessor : kNoIndex;
  const Match role = RoleIn(nouns);
  if (!role) return;
  const Word& word = view_.parse().words[name];
  EntityList made = products;
  if (made.empty() && possessor != kNoIndex && name_before == kNoIndex) {
    made = view_.Members(possessor, NameKind::kProduct);
  }
  if (!made.empty()) {
    AddMakers(role, {view_.EntityOf(static_cast<uint32_t>(word.mention))}, made, view_.Carrier(p), How::kPossessor);
  }
  if (role.last || ReachesName(role, name)) AddApposition(p, k, role, word, name_before);
}

// What kind of firm it is may stand between role and name (자회사 AI 기업 나래).
bool RoleNouns::ReachesName(const Match& role, uint32_t name) const {
  for (const RoleNoun& meaning : lexicon_.RoleNouns(role.noun)) {
    if (meaning.type == RelationType::kAffiliateOf && !meaning.narrow) return true;
  }
  for (uint32_t i = role.end; i < name; ++i) {
    const Word& word = view_.parse().words[i];
    if (!SentenceView::IsNoun(word)) continue;
    if (!SentenceView::WordIs(word, c_.company_noun) && !SentenceView::WordIs(word, c_.goods)) return false;
  }
  return true;
}

// The name and those that follow it in the list, up to one with modifiers of its own.
EntityList RoleNouns::MembersFrom(PhraseIndex p, size_t k, uint32_t mention) const {
  EntityList out = {view_.EntityOf(mention)};
  const std::span<const Part> parts = view_.Parts(view_.phrase(p));
  const Range members = parts[k].members;
  const auto begin = view_.parse().mentions.begin() + members.begin;
  const auto end = view_.parse().mentions.begin() + members.end;
  if (std::find(begin, end, mention) == end) return out;
  for (size_t i = k + 1; i < parts.size(); ++i) {
    const Part& part = parts[i];
    if (!part.owners.empty() || part.possessor != kNoIndex) break;
    if (i == k + 1 && parts[i - 1].joint == Joint::kWith) break;
    const Word& first = view_.parse().words[part.words.begin];
    if (first.kind != WordKind::kName) break;
    for (const uint32_t e : view_.Entities(part.members, NameKind::kActor)) out.AddUnique(e);
  }
  return out;
}

void RoleNouns::AddApposition(PhraseIndex p, size_t k, const Match& role, const Word& name, int32_t name_before) {
  const Phrase& phrase = view_.phrase(p);
  const Part& part = view_.Parts(phrase)[k];
  const PhraseIndex possessor = part.possessor != kNoIndex ? part.possessor : k == 0 ? phrase.possessor : kNoIndex;
  const EntityList bearers = MembersFrom(p, k, static_cast<uint32_t>(name.mention));
  const ClauseIndex carrier = view_.Carrier(p);
  Found owner;
  if (name_before != kNoIndex) {
    owner = {{view_.EntityOf(static_cast<uint32_t>(name_before))}, How::kPossessor};
  } else if (possessor != kNoIndex) {
    owner = {parties_.Of(possessor, NameKind::kActor, Role::kGenitive), How::kPossessor};
    if (owner.empty()) owner = {parties_.Owner(possessor).entities, How::kPossessor};
  }
  const bool stated = !owner.empty();
  if (owner.empty() && k > 0) {  // 한빛과 자회사 나래
    const EntityList before = view_.Entities(view_.Parts(phrase)[k - 1].members, NameKind::kActor);
    if (!before.empty()) owner = {{before.back()}, How::kInSentence};
  }
  if (owner.empty()) owner = {ResolveOwnerAnaphor(view_, parties_.discourse(), p), How::kAnaphor};
  if (owner.empty()) owner = RaisingOwner(role);
  if (owner.empty() && (IsOfUnknown(role, part.words.begin) || JoinsSubject(p, carrier))) return;
  if (owner.empty()) owner = OwnerFromContext(p, bearers, carrier);
  AddEdges(role, bearers, owner, carrier, {.narrow_too = stated, .apposition = true});
}

// 한빛, 나래 등 두루 계열사들은; 한빛을 비롯한 두루 계열사들은.
void RoleNouns::FindListBefore(PhraseIndex p) {
  const Phrase& phrase = view_.phrase(p);
  if (p == 0 || !((!phrase.owners.empty() && phrase.members.empty()) || phrase.Has(Phrase::kPerson))) return;
  const Phrase& before = view_.phrase(p - 1);
  const bool list = (before.Has(Phrase::kOpenList) && before.role == Role::kNone) || before.role == Role::kList;
  if (!list || !view_.Holds(p - 1, NameKind::kActor)) return;
  const Match role = RoleOf(p);
  EntityList owner = view_.Owners(p, NameKind::kActor);
  if (owner.empty()) owner = view_.Members(p, NameKind::kActor);
  if (!role || owner.empty()) return;
  owner.Truncate(1);
  AddEdges(role, view_.Members(p - 1, NameKind::kActor), {owner, How::kPossessor}, kNoIndex,
           {.narrow_too = true, .apposition = true});
}

// 한빛, 나래 등 두루의 고객사: an edge for each.
void RoleNouns::FindSummedList(PhraseIndex p) {
  const Phrase& phrase = view_.phrase(p);
  if (!view_.Holds(p, NameKind::kActor) || phrase.head == kNoIndex || !phrase.Has(Phrase::kOpenList)) return;
  const Match role = RoleOf(p);
  if (!role || !role.last) return;
  const EntityList bearers = view_.Members(p, NameKind::kActor);
  const ClauseIndex carrier = view_.Carrier(p);
  Found owner;
  if (phrase.possessor != kNoIndex) {
    owner = {parties_.Of(phrase.possessor, NameKind::kActor, Role::kGenitive), How::kPossessor};
  }
  if (owner.empty()) owner = JoinsSubject(p, carrier) ? RaisingOwner(role) : OwnerFromContext(p, bearers, carrier);
  AddEdges(role, bearers, owner, carrier, {.narrow_too = false});
}

}  // namespace ieum
