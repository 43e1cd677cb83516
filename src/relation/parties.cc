#include "relation/parties.h"

#include "relation/anaphora.h"

namespace ieum {
namespace {

constexpr int kMaxOwnerHops = 3;

bool MayHoldProduct(Role role) {
  switch (role) {
    case Role::kObject:
    case Role::kSubject:
    case Role::kInstrument:
    case Role::kBase:
    case Role::kDative:
    case Role::kSource:
    case Role::kComitative:
    case Role::kBare:
      return true;
    default:
      return false;
  }
}

}  // namespace

// 경영진은, 김 대표는: of the firm spoken of.
bool Parties::ActsForTopic(PhraseIndex index) const {
  const Phrase& phrase = view_.phrase(index);
  if (phrase.role != Role::kTopic || phrase.possessor != kNoIndex || !phrase.cases.empty() ||
      !view_.Modifiers(index).empty()) {
    return false;
  }
  const Classes& c = view_.classes();
  return (phrase.words.size() == 1 && view_.HeadIs(index, c.firm_people)) ||
         (phrase.words.size() <= 2 && view_.HeadIs(index, c.person_title));
}

// Those named in the sentence before, if it was about nobody else: the topic, or one list.
EntityList Parties::OnlyOnesNamedBefore() const {
  EntityList named;
  for (const Discourse::NamedHere& before : discourse_.named()) {
    if (before.sentence + 1 == discourse_.sentence()) named.AddUnique(before.entity);
  }
  if (named.size() == 1) return discourse_.topic_age() == 0 && discourse_.topic().Has(named[0]) ? named : EntityList();
  for (const Discourse::Group& group : discourse_.groups()) {
    const bool all = group.sentence + 1 == discourse_.sentence() && group.entities.size() == named.size();
    if (all) return group.entities;
  }
  return {};
}

// 나래가 상장했다. 한빛이 투자한 기업이다; 모두 한빛이 투자한 기업들이다: who the sentence before was about, who it
// listed.
EntityList Parties::CalledSo(PhraseIndex index) const {
  if (!view_.HeadIs(index, view_.classes().company_noun) || view_.Modifiers(index).empty()) return {};
  const ClauseIndex carrier = view_.phrase(index).clause;
  if (carrier == kNoIndex || view_.phrase(index).role != Role::kPredicative) return {};
  const Clause& clause = view_.clause(carrier);
  if (!clause.Has(Clause::kCopula) || clause.gap != kNoIndex || clause.quote_depth != 0) return {};
  const PhraseIndex subject = view_.First(clause, Role::kSubject);
  const EntityList here = view_.ActorsOfSentence();
  EntityList meant;
  if (subject != kNoIndex) {
    if (!view_.NamesAnybody(subject)) meant = ResolveAnaphor(view_, discourse_, subject, NameKind::kActor);
  } else if (clause.topic == kNoIndex) {
    meant = OnlyOnesNamedBefore();
  }
  return Meet(meant, here) ? EntityList() : meant;
}

EntityList Parties::Of(PhraseIndex index, NameKind kind, Role role) const {
  const Phrase& phrase = view_.phrase(index);
  const EntityList meant = ResolveAnaphor(view_, discourse_, index, kind);
  if (!meant.empty()) return meant;
  if (!phrase.members.empty()) {
    EntityList members = view_.Holds(index, kind) ? view_.Members(index, kind) : EntityList();
    if (kind != NameKind::kActor) return members;
    for (const Part& part : view_.Parts(phrase)) {  // the company and Narae
      if (part.phrase == kNoIndex || part.phrase == index) continue;
      for (const uint32_t e : ResolveAnaphor(view_, discourse_, part.phrase, kind)) members.AddUnique(e);
    }
    return members;
  }
  if (kind == NameKind::kActor && view_.sentence().language == Language::kKorean) {
    const EntityList called = CalledSo(index);
    if (!called.empty()) return called;
  }
  const bool those = phrase.words.size() == 1 &&
                     view_.word(static_cast<WordIndex>(phrase.words.begin)).classes.Has(view_.classes().definite);
  if (kind == NameKind::kActor && role == Role::kSubject && (phrase.kind == PhraseKind::kFirmNoun || those)) {
    // `Hanbit and Narae are among the firms that use it`: these firms.
    for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
      const PhraseIndex subject = view_.First(view_.clause(c), Role::kSubject);
      if (view_.First(view_.clause(c), Role::kPredicative) != index || subject == kNoIndex) continue;
      if (view_.Holds(subject, kind)) return view_.Members(subject, kind);
    }
  }

  const Classes& c = view_.classes();
  if (kind == NameKind::kActor && role == Role::kSubject && ActsForTopic(index)) return discourse_.Subject({}).entities;
  if (kind == NameKind::kActor && role == Role::kSubject) {
    if (phrase.Has(Phrase::kOfName) && view_.HeadIs(index, c.firm_part)) return view_.Owners(index, kind);
    if (view_.HeadIs(index, c.person_title) && phrase.possessor != kNoIndex) {
      return view_.Members(phrase.possessor, kind);
    }
  }
  if (kind == NameKind::kActor && (role == Role::kSubject || role == Role::kComitative) && !phrase.owners.empty() &&
      view_.HeadIs(index, c.person_title) && view_.Modifiers(index).empty()) {
    return view_.Owners(index, kind);  // 한빛 전략부문장과 나래 대표가
  }
  if (kind == NameKind::kActor && role == Role::kComitative && phrase.Has(Phrase::kOfName) &&
      view_.HeadIs(index, c.lab)) {
    return view_.Owners(index, kind);  // 라온대 연구팀과 나래 연구팀이
  }
  const bool acts =
      role == Role::kSubject || role == Role::kAgent || role == Role::kSource || role == Role::kComitative;
  if (kind == NameKind::kActor && acts && phrase.possessor != kNoIndex && view_.HeadIs(index, c.firm_part)) {
    return Of(phrase.possessor, kind, Role::kGenitive);  // Hanbit's chip business
  }
  if (kind == NameKind::kProduct) {
    if (MayHoldProduct(role)) return view_.Owners(index, kind);
  }
  return {};
}

Found Parties::Owner(PhraseIndex phrase, ClauseIndex current) const { return Owner(phrase, current, 0); }

Found Parties::Owner(PhraseIndex index, ClauseIndex current, int depth) const {
  if (index == kNoIndex || depth > kMaxOwnerHops) return {};
  const Phrase& phrase = view_.phrase(index);
  const Classes& c = view_.classes();
  if (view_.Holds(index, NameKind::kActor)) {
    if (view_.HeadIs(index, c.project)) return {view_.Members(index, NameKind::kActor), How::kPossessor};
    if (phrase.head == kNoIndex) return {};
  }
  const EntityList before = view_.Owners(index, NameKind::kActor);
  if (!before.empty()) return {before, How::kPossessor};
  const EntityList meant = ResolveOwnerAnaphor(view_, discourse_, index);
  if (!meant.empty()) return {meant, How::kAnaphor};
  if (phrase.possessor != kNoIndex) {
    const EntityList possessor = Of(phrase.possessor, NameKind::kActor, Role::kGenitive);
    if (!possessor.empty()) return {possessor, How::kPossessor};
    const Found farther = Owner(phrase.possessor, current, depth + 1);
    if (!farther.empty()) return farther;
  }
  const bool round = view_.HeadIs(index, c.round);
  for (const PhraseIndex p : view_.Cases(phrase)) {  // a chip from Narae, the servers of Narae
    const Role role = view_.phrase(p).role;
    const bool part = view_.HeadIs(index, c.goods) && view_.HeadIs(p, c.goods);  // the memory in Narae's servers
    if (role == Role::kIn && (view_.HeadIs(p, c.round) || part)) {               // a participant in Narae's round
      const Found owner = Owner(p, current, depth + 1);
      if (!owner.empty()) return owner;
    }
    if (role != Role::kOf && role != Role::kSource && !(round && role == Role::kFor)) continue;
    const EntityList owner = Of(p, NameKind::kActor, Role::kGenitive);
    if (!owner.empty()) return {owner, How::kPossessor};
    if (role != Role::kOf || view_.NamesAnybody(p)) continue;
    const Found farther = Owner(p, current, depth + 1);  // a third of Hanbit's sales
    if (!farther.empty()) return farther;
  }
  return OwnerByClause(index, current);
}

// False of one that issues shares to others.
bool Parties::DoerInvests(const Row& row) const {
  for (const Frame& frame : view_.lexicon().frames(row)) {
    for (const Slot& slot : frame[0].tail) {
      if (slot.kind == Slot::Kind::kParty && (slot.role == Role::kSubject || slot.role == Role::kAgent)) return false;
    }
  }
  return true;
}

Found Parties::OwnerByClause(PhraseIndex index, ClauseIndex current) const {
  const Classes& c = view_.classes();
  for (const ClauseIndex m : view_.Modifiers(index)) {
    const Clause& clause = view_.clause(m);
    const bool about = clause.content == index &&
                       (view_.HeadIs(index, c.round) || view_.HeadIs(index, c.order) || view_.HeadIs(index, c.project));
    if (m == current || !SentenceView::Adnominal(clause) || (clause.gap != index && !about)) continue;
    // `the round that Hanbit led`, 한빛이 주도한 라운드: whose round it is, is not said.
    if (view_.HeadIs(index, c.round) && (view_.Takes(clause, index) || view_.SubjectInvests(clause))) continue;
    // Who holds or sells a stake (한빛이 내놓은 지분) is not the firm whose stake it is; nor is who buys it.
    if (view_.HeadIs(index, c.stake) && view_.KeyIs(clause, c.holding)) continue;
    bool gets_stake = false;
    for (const Row& row : view_.lexicon().Rows(clause.key)) {
      gets_stake |= row.kind == RowKind::kPredicate && row.voice == clause.voice &&
                    row.type == RelationType::kInvestsIn && row.Has(Row::kNeedsStake) && DoerInvests(row);
    }
    if (gets_stake) continue;
    if (const PhraseIndex subject = view_.First(clause, Role::kSubject); subject != kNoIndex) {
      const EntityList who = Of(subject, NameKind::kActor, Role::kSubject);
      if (!who.empty()) return {who, How::kGap};
    } else if (clause.voice == Voice::kPassive) {
      for (const Role role : {Role::kAgent, Role::kSource, Role::kDative}) {
        for (const PhraseIndex p : view_.Get(clause, role)) {
          const EntityList who = Of(p, NameKind::kActor, role);
          if (!who.empty()) return {who, How::kGap};
        }
      }
    }
  }
  return {};
}

}  // namespace ieum
