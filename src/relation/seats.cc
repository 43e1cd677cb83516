// The first half of Roles: which phrases stand in a role. The other half, roles.cc and what it splits off, says whom
// they stand for.
#include "relation/roles.h"

namespace ieum {
namespace {

constexpr int kMaxParents = 4;

SeatList One(PhraseIndex phrase, How how) { return {Seat{phrase, how, {}}}; }

// What is taken from a clause that supports another is at best inherited.
SeatList Inherited(const SeatList& seats, PhraseIndex except) {
  SeatList out;
  for (Seat seat : seats) {
    if (seat.phrase == except) continue;
    seat.how = Worse(seat.how, How::kInherited);
    out.Add(seat);
  }
  return out;
}

bool Crosses(Role role) {
  return role == Role::kObject || role == Role::kDative || role == Role::kComitative || role == Role::kSource;
}

}  // namespace

SeatList Roles::Seats(const Predication& of, Role role, const Row* row) const {
  return of.nominal != nullptr ? NominalSeats(*of.nominal, role, row) : ClauseSeats(of.clause, role, row);
}

SeatList Roles::NominalSeats(const Nominal& nominal, Role role, const Row* row) const {
  SeatList inside;
  for (const Nominal::Inner& inner : nominal.inner) {
    if (inner.role == role) inside.Add(inner.seat);
  }
  if (!inside.empty()) return inside;

  const bool subject = role == Role::kSubject;
  if (subject && nominal.outer != kNoIndex) return One(nominal.outer, How::kPossessor);
  if (subject) {
    for (const ClauseIndex m : nominal.modifiers) {
      const PhraseIndex p = view_.First(view_.clause(m), role);
      if (p != kNoIndex && view_.NamesAnybody(p)) return One(p, How::kInherited);
    }
  }
  const Clause* parent = nominal.parent == kNoIndex ? nullptr : &view_.clause(nominal.parent);
  if (parent != nullptr &&
      (!view_.KeyIs(*parent, c_.speech_verb) || view_.KeyIs(*parent, c_.support_verb) || Denies(*parent))) {
    const SeatList seats = Inherited(ClauseSeats(nominal.parent, role, row), nominal.phrase);
    if (!seats.empty()) return seats;
  }
  for (const ClauseIndex m : nominal.modifiers) {  // 나래와 맺은 계약
    // `a deal to look for sites for data centres`: what the content is for is not what the deal is for.
    const bool content = view_.clause(m).content == nominal.phrase;
    if (role == Role::kFor && content) continue;
    // 모델감을 활용한 서비스 개발: what the means is made of is not what is made.
    if (role == Role::kObject && content && row != nullptr && row->type == RelationType::kDevelops) continue;
    const SeatList seats = Inherited(ClauseSeats(m, role, row), nominal.phrase);
    if (!seats.empty()) return seats;
  }
  // 신주는 나래가 인수: the topic of a line that ends in the noun, beside a subject of its own.
  if (role == Role::kObject && parent != nullptr && parent->predicate == kNoIndex && parent->topic != kNoIndex &&
      !view_.Takes(*parent, parent->topic) && !view_.NamesAnybody(parent->topic) &&
      view_.Has(*parent, Role::kSubject)) {
    return One(parent->topic, How::kExplicit);
  }
  if (subject && parent != nullptr && parent->link == Link::kQuote && parent->parent != kNoIndex) {
    const PhraseIndex speaker = view_.First(view_.clause(parent->parent), role);
    if (speaker != kNoIndex) return One(speaker, How::kInSentence);
  }
  // The partner of a contract is the one supplied; the partner in talks the one that is to be bought.
  const RelationType type = row == nullptr ? RelationType::kPartnersWith : row->type;
  if (parent != nullptr && role == Role::kDative && type == RelationType::kSupplies) {
    const PhraseIndex partner = view_.First(*parent, Role::kComitative);
    if (partner != kNoIndex) return One(partner, How::kInherited);
  }
  if (subject && parent != nullptr && parent->voice == Voice::kPassive &&
      view_.First(*parent, Role::kSubject) == nominal.phrase) {  // the pact was signed by Hanbit and Narae
    const SeatList agents = Inherited(ClauseSeats(nominal.parent, Role::kAgent, row), nominal.phrase);
    if (!agents.empty()) return agents;
  }
  if (nominal.presupposed && subject) {  // the acquisition of Narae gives Hanbit
    for (const Role place : {Role::kObject, Role::kDative}) {
      const PhraseIndex p = view_.First(*parent, place);
      if (p != kNoIndex && view_.Holds(p, NameKind::kActor)) return One(p, How::kInherited);
    }
  }
  if (nominal.beside != kNoIndex) {
    const Seat seat = SeatBeside(nominal, role, type);
    if (seat.phrase != kNoIndex) return {seat};
  }
  if (role == Role::kObject && type == RelationType::kAcquires) {
    ClauseList around = nominal.modifiers;
    if (parent != nullptr) around.Add(nominal.parent);
    for (const ClauseIndex around_clause : around) {
      const PhraseIndex partner = view_.First(view_.clause(around_clause), Role::kComitative);
      if (partner != kNoIndex) return One(partner, How::kInherited);
    }
  }
  return {};
}

// `Under the pact with Hanbit, Narae makes chips`: the subject; `Hanbit invests in Narae under a pact`: and the other
// one.
Seat Roles::SeatBeside(const Nominal& nominal, Role role, RelationType type) const {
  const Clause& clause = view_.clause(nominal.beside);
  const auto seat = [](PhraseIndex phrase) { return Seat{phrase, How::kInSentence, {}}; };
  if (role == Role::kSubject) {
    const PhraseIndex subject = view_.First(clause, Role::kSubject);
    return subject == kNoIndex ? Seat{} : seat(subject);
  }
  const bool known =
      view_.word(static_cast<WordIndex>(view_.phrase(nominal.phrase).words.begin)).classes.Has(c_.definite);
  if (role != Role::kComitative || type != RelationType::kPartnersWith || !nominal.inner.empty() || known) return {};
  for (const Role place : {Role::kComitative, Role::kObject, Role::kDative, Role::kIn, Role::kInto, Role::kFor,
                           Role::kSource, Role::kAgent}) {
    const PhraseIndex other = view_.First(clause, place);
    if (other != kNoIndex && view_.Holds(other, NameKind::kActor)) return seat(other);
  }
  return {};
}

// Who reports an event is no party of it, but who denies it is.
bool Roles::Denies(const Clause& clause) const {
  for (const StatusWord& word : view_.lexicon().StatusWords(clause.key)) {
    if (word.kind == StatusWord::Kind::kPredicate && word.effect == StatusEffect::kDeny) return true;
  }
  return false;
}

// 나래 지분 10%와 두루 지분 7%를, 나래 지분 10%, 두루 지분 7%를: stakes in a list, each of another firm, which the
// grammar keeps apart by their owners.
void Roles::AddConjuncts(const Clause& clause, PhraseIndex object, SeatList* seats) const {
  if (!view_.Is(object, c_.stake)) return;
  for (const Role place : {Role::kComitative, Role::kBare}) {
    for (const PhraseIndex p : view_.Get(clause, place)) {
      const bool before = view_.phrase(p).span.end <= view_.phrase(object).span.begin;
      if (before && !view_.NamesAnybody(p) && view_.Is(p, c_.stake)) seats->Add({p, How::kExplicit, {}});
    }
  }
}

// The noun of an idiom whose frame does not ask whose it is.
bool Roles::IsOwnNoun(const Row& row, PhraseIndex phrase) const {
  const Word* head = view_.Head(phrase);
  const Slot whose = {Slot::Kind::kOwner, Role::kSubject};
  for (const Frame& frame : view_.lexicon().frames(row)) {
    for (const FrameEdge& edge : frame) {
      if (edge.head.Has(whose) || edge.tail.Has(whose)) return false;
    }
  }
  const bool own = row.kind == RowKind::kIdiom && head != nullptr && row.companions.Has(head->noun);
  return own && view_.phrase(phrase).owners.empty() && view_.phrase(phrase).possessor == kNoIndex;
}

SeatList Roles::ClauseSeats(ClauseIndex index, Role role, const Row* row) const {
  const Clause& clause = view_.clause(index);
  PhraseList stated = view_.Get(clause, role);
  // 두루는 나래와 한몸이 됐다: the idiom's own noun is nobody.
  if (stated.size() == 1 && role == Role::kSubject && row != nullptr && IsOwnNoun(*row, stated.front())) stated.Clear();
  if (!stated.empty()) {
    // 모델감은 성능을 높였다: a side of the product under discussion is the product.
    if (role == Role::kObject && clause.topic != kNoIndex && view_.Holds(clause.topic, NameKind::kProduct) &&
        !view_.NamesAnybody(stated[0]) && view_.phrase(stated[0]).owners.empty() && view_.Head(stated[0]) != nullptr &&
        view_.Head(stated[0])->classes.Has(c_.aspect)) {
      return One(clause.topic, How::kExplicit);
    }
    SeatList out;
    if (role == Role::kObject) AddConjuncts(clause, stated.front(), &out);
    for (const PhraseIndex p : stated) out.Add({p, How::kExplicit, {}});
    return out;
  }
  if (clause.gap != kNoIndex && GapFills(clause, role)) return One(clause.gap, How::kGap);
  // 칩알파는 나래가 생산할 것이라고 밝혔다: what the sentence is about is what an inner clause lacks.
  if (role == Role::kObject && clause.gap == kNoIndex && clause.topic != kNoIndex &&
      !view_.Takes(clause, clause.topic) && view_.Holds(clause.topic, NameKind::kProduct) &&
      view_.Has(clause, Role::kSubject) && ieum::Has(view_.lexicon().Core(clause.key, clause.voice), Role::kObject)) {
    return One(clause.topic, How::kInSentence);
  }
  const PhraseIndex bare = view_.First(clause, Role::kBare);
  if (bare != kNoIndex && clause.gap == kNoIndex) {
    if (role == Role::kObject) return One(bare, How::kBare);
    if (role == Role::kComitative && view_.headline() && view_.Holds(bare, NameKind::kActor) &&
        view_.Has(clause, Role::kSubject) && clause.predicate != kNoIndex) {
      return One(bare, How::kBare);
    }
  }
  if (clause.content != kNoIndex && clause.parent != kNoIndex && role != Role::kObject) {
    const Seat seat = ContentSeat(clause, role);
    if (seat.phrase != kNoIndex) return {seat};
  }
  if (role == Role::kSubject) {
    const PhraseIndex served = ServedBy(clause);
    if (served != kNoIndex) return One(served, How::kInherited);
    const Seat seat = SubjectInSentence(index);
    if (seat.phrase != kNoIndex) return {seat};
  }
  if (Crosses(role)) {
    const Seat seat = SharedSeat(clause, role, row);
    if (seat.phrase != kNoIndex) return {seat};
  }
  return {};
}

// A clause before 계획, 제안, …: its noun's predicate lends it parties.
Seat Roles::ContentSeat(const Clause& clause, Role role) const {
  const Clause& parent = view_.clause(clause.parent);
  const PhraseIndex source = view_.First(parent, Role::kSource);
  const PhraseIndex subject = view_.First(parent, Role::kSubject);
  if (view_.KeyIs(parent, c_.receiving) && source != kNoIndex) {
    if (role == Role::kSubject) return {source, How::kInherited, {}};
    if (role == Role::kDative && subject != kNoIndex) return {subject, How::kInherited, {}};
  }
  if ((role == Role::kDative || role == Role::kSource) && !parent.Has(Clause::kCopula)) {
    const PhraseIndex same = view_.First(parent, role);
    if (same != kNoIndex && same != clause.content) return {same, How::kInherited, {}};
  }
  return {};
}

// `The deal to buy Narae gives Hanbit a base`: whom the act serves does it.
PhraseIndex Roles::ServedBy(const Clause& clause) const {
  if (clause.content == kNoIndex || clause.ending != Ending::kNominal) return kNoIndex;
  const ClauseIndex governing = view_.phrase(clause.content).clause;
  if (governing == kNoIndex || !view_.KeyIs(view_.clause(governing), c_.benefit_verb)) return kNoIndex;
  if (view_.First(view_.clause(governing), Role::kSubject) != clause.content) return kNoIndex;
  const PhraseIndex served = view_.First(view_.clause(governing), Role::kObject);
  return served != kNoIndex && view_.Holds(served, NameKind::kActor) ? served : kNoIndex;
}

Seat Roles::SubjectInSentence(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  const auto seat = [](PhraseIndex phrase) { return Seat{phrase, How::kInSentence, {}}; };
  if (clause.topic != kNoIndex && !view_.Takes(clause, clause.topic)) return seat(clause.topic);
  ClauseIndex parent = clause.parent;
  for (int i = 0; parent != kNoIndex && i < kMaxParents; ++i) {
    const Clause& above = view_.clause(parent);
    const PhraseIndex subject = view_.First(above, Role::kSubject);
    if (subject != kNoIndex) return seat(subject);
    if (above.gap != kNoIndex && GapFills(above, Role::kSubject)) return seat(above.gap);
    parent = above.parent;
  }
  if (clause.gap != kNoIndex) {  // 한빛은 … 인수한 나래와 손잡았다: the subject of what takes the head
    const ClauseIndex governing = view_.phrase(clause.gap).clause;
    if (governing != kNoIndex && governing != index) {
      const PhraseIndex subject = view_.First(view_.clause(governing), Role::kSubject);
      if (subject != kNoIndex && subject != clause.gap && view_.NamesAnybody(subject) &&
          view_.phrase(subject).span.begin < clause.span.begin) {
        return seat(subject);
      }
    }
  }
  if (clause.default_subject != kNoIndex) return seat(clause.default_subject);
  if (clause.previous != kNoIndex && clause.previous != index) {
    const PhraseIndex subject = view_.First(view_.clause(clause.previous), Role::kSubject);
    if (subject != kNoIndex) return seat(subject);
  }
  if (const PhraseIndex topic = FollowingTopic(index); topic != kNoIndex) return seat(topic);
  const PhraseList bare = view_.Get(clause, Role::kBare);
  if (bare.size() > 1) return {bare.back(), How::kBare, {}};
  return {};
}

// 나래를 인수하면서 한빛은 두루와도 손잡았다: such an ending says that the topic right behind it is the subject
// here, too.
PhraseIndex Roles::FollowingTopic(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  const Word* predicate = view_.Predicate(clause);
  if (predicate == nullptr || !view_.lexicon().vocabulary().Is(predicate->ending_form, c_.same_subject_ending) ||
      index + 1 >= view_.clause_count()) {
    return kNoIndex;
  }
  const Clause& next = view_.clause(index + 1);
  const PhraseIndex subject = view_.First(next, Role::kSubject);
  if (subject == kNoIndex || SentenceView::Adnominal(next) || next.quote_depth != clause.quote_depth) return kNoIndex;
  const Phrase& phrase = view_.phrase(subject);
  return phrase.role == Role::kTopic && phrase.span.begin >= clause.span.end ? subject : kNoIndex;
}

// What the clause right before lends: the partner of a contract to a supply, anything to the same predicate again, what
// a soft clause took to the predicate that it leads to.
Seat Roles::SharedSeat(const Clause& clause, Role role, const Row* row) const {
  const auto shared = [](PhraseIndex phrase) { return Seat{phrase, How::kShared, {}}; };
  if (clause.previous != kNoIndex) {
    const Clause& previous = view_.clause(clause.previous);
    const PhraseIndex partner = view_.First(previous, Role::kComitative);
    if (role == Role::kDative && previous.ending == Ending::kChain && partner != kNoIndex && row != nullptr &&
        row->type == RelationType::kSupplies && !SentenceView::Adnominal(clause)) {
      for (const PhraseIndex p : view_.Get(previous, Role::kObject)) {
        const Word* head = view_.Head(p);
        if (head != nullptr && (head->classes.Has(c_.deal_noun) || view_.lexicon().IsEventNoun(head->noun))) {
          return shared(partner);
        }
      }
    }
    const PhraseIndex same = view_.First(previous, role);
    if (previous.key == clause.key && clause.key != kNoSymbol && !SentenceView::Adnominal(clause) && same != kNoIndex) {
      return shared(same);
    }
    if (previous.ending == Ending::kSoft) {
      if (same != kNoIndex) return shared(same);
      if (role == Role::kObject && previous.gap != kNoIndex && GapFills(previous, role)) return shared(previous.gap);
    }
  }
  // A contract, an order that a clause tells the content of: its partner.
  if (clause.content == kNoIndex || clause.parent == kNoIndex || role == Role::kObject) return {};
  const PhraseIndex partner = view_.First(view_.clause(clause.parent), Role::kComitative);
  if (partner == kNoIndex) return {};
  const Word* head = view_.Head(clause.content);
  const bool gives = row == nullptr || row->type != RelationType::kInvestsIn;  // who invests with whom is no giving
  const bool deal =
      gives && head != nullptr && (SentenceView::WordIs(*head, c_.order) || head->classes.Has(c_.chain_noun));
  return deal || role == Role::kComitative ? Seat{partner, How::kInherited, {}} : Seat{};
}

// Does the head of the relative clause fill the role? Firms for firms; a product or goods the object, or the subject of
// what has none.
bool Roles::GapFills(const Clause& clause, Role role) const {
  if (view_.Takes(clause, clause.gap)) return false;  // the parser knows which role it fills (English)
  RoleSet have = 0;
  for (const Argument& argument : view_.Arguments(clause)) have |= Bit(argument.role);
  if (ieum::Has(have, role)) return false;
  const PhraseIndex gap = clause.gap;
  const RoleSet core = view_.lexicon().Core(clause.key, clause.voice);
  const bool product = view_.Holds(gap, NameKind::kProduct);
  const bool named = view_.NamesAnybody(gap);
  if (product || (!named && (view_.HeadIs(gap, c_.goods) || view_.HeadIs(gap, c_.stake)))) {
    // 나래에 팔린 한빛의 서버
    const bool intransitive = clause.voice == Voice::kPassive || view_.KeyIs(clause, c_.done_to) ||
                              (core != 0 && !ieum::Has(core, Role::kObject) && product);
    if (intransitive) return role == Role::kSubject || ieum::Has(have, Role::kSubject);
    if (role == Role::kObject) return true;
    if (!ieum::Has(have, Role::kObject)) return false;
    return (role == Role::kSubject && product) || role == Role::kDative || role == Role::kInstrument ||
           role == Role::kSource || role == Role::kBase;
  }
  if (ieum::Has(have, Role::kSubject)) {
    return role == Role::kObject || role == Role::kDative || role == Role::kSource || role == Role::kComitative;
  }
  // 한빛은 지난해 인수한 나래와 손잡았다: nothing stands before the verb, and the sentence has a topic.
  const bool alone = (have & (Bit(Role::kObject) | Bit(Role::kDative) | Bit(Role::kComitative))) == 0;
  const bool under_topic = clause.topic != kNoIndex && view_.Holds(clause.topic, NameKind::kActor) && named && alone;
  if (under_topic && (role == Role::kObject || role == Role::kDative) && ieum::Has(core, role)) return true;
  if (under_topic && role == Role::kSubject && ieum::Has(core, Role::kObject)) return false;
  return role == Role::kSubject;
}

}  // namespace ieum
