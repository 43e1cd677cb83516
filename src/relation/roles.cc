#include "relation/roles.h"

namespace ieum {
namespace {

Found KnownBy(const Filler& filler) { return {filler.entities, filler.how}; }

Found Known(int32_t entity, How how) {
  if (entity == kNoIndex) return {};
  return {{static_cast<uint32_t>(entity)}, how};
}

}  // namespace

EntityList Roles::Of(const Seat& seat, NameKind kind, Role role) const {
  if (!seat.words.empty()) return view_.EntitiesOfWords(seat.words, kind);
  return parties_.Of(seat.phrase, kind, role);
}

PhraseList Roles::AllPhrases(const Predication& of) const {
  PhraseList out;
  const ClauseIndex index = of.nominal != nullptr ? of.nominal->parent : of.clause;
  if (of.nominal != nullptr) out.Add(of.nominal->phrase);
  if (index == kNoIndex) return out;
  const Clause& clause = view_.clause(index);
  for (const Argument& argument : view_.Arguments(clause)) {
    if (argument.role != Role::kBeside) out.Add(argument.phrase);
  }
  if (of.nominal == nullptr && clause.gap != kNoIndex) out.Add(clause.gap);
  if (of.nominal == nullptr && clause.content != kNoIndex) out.Add(clause.content);
  return out;
}

bool Roles::KeyIs(const Predication& of, unsigned bit) const {
  return of.nominal != nullptr ? view_.lexicon().KeyIs(of.nominal->noun, bit)
                               : view_.KeyIs(view_.clause(of.clause), bit);
}

FillerList Roles::Fill(const Predication& of, Slot slot, NameKind kind, const EntityList& others,
                       const Row* row) const {
  switch (slot.kind) {
    case Slot::Kind::kRaising:
      return FillRaising(of, row);
    case Slot::Kind::kOwner:
      return FillOwner(of, slot.role, kind, row);
    case Slot::Kind::kToward:
      return {};
    case Slot::Kind::kParty:
      break;
  }
  if (slot.role == Role::kSubject && row != nullptr && of.nominal == nullptr && IsDoneWith(of, *row)) {
    return FillDoer(of, row);
  }
  if (slot.role == Role::kSubject && kind == NameKind::kActor) {
    const FillerList causee = FillCausee(of, row);
    if (!causee.empty()) return causee;
  }
  FillerList out = FillParty(of, slot.role, kind, row);
  if (out.empty() && kind == NameKind::kProduct) {
    out = ProductSpokenOf(of, slot.role, row);
    return out.empty() ? ProductLeftOut(of, slot.role, row) : out;
  }
  if (!out.empty() || kind != NameKind::kActor) return out;
  const SeatList seats = Seats(of, slot.role, row);
  Filler filler;
  if (slot.role == Role::kDative && seats.empty() && row != nullptr) {
    filler = UserOfGoods(of, row);
    if (filler.entities.empty()) filler = TopicSupplied(of, row);
    if (filler.entities.empty()) filler = UserInCarrier(of, row);
    if (filler.entities.empty() && of.nominal == nullptr && row->type == RelationType::kSupplies) {
      const Clause& clause = view_.clause(of.clause);
      const Role goods = clause.voice == Voice::kPassive ? Role::kSubject : Role::kObject;
      filler = TopicOfGoods(view_.First(clause, goods), others);
    }
  }
  if (slot.role == Role::kSubject && row != nullptr && row->type == RelationType::kUses) filler = OwnerOfUser(seats);
  if (slot.role == Role::kSubject && filler.entities.empty()) filler = OwnerOfPlant(of, seats);
  if (slot.role == Role::kSubject && filler.entities.empty()) filler = CarriedSubject(of, seats, others, row);
  if (!filler.entities.empty()) out.Add(filler);
  return out;
}

// 한빛은 나래에 칩알파를 쓰게 했다, 쓰라고 했다: who is made to do it, unless the row wants the dative for itself.
FillerList Roles::FillCausee(const Predication& of, const Row* row) const {
  const ClauseIndex index = of.nominal != nullptr ? of.nominal->parent : of.clause;
  if (index == kNoIndex || row == nullptr) return {};
  const Clause& clause = view_.clause(index);
  const bool ordered = view_.IsOrder(clause);
  if (!ordered && (of.nominal != nullptr || !clause.effects.Has(Effect::kCause))) return {};
  for (const Frame& frame : view_.lexicon().frames(*row)) {
    for (const FrameEdge& edge : frame) {
      const Slot dative = {Slot::Kind::kParty, Role::kDative};
      if (!ordered && (edge.head.Has(dative) || edge.tail.Has(dative))) return {};
    }
  }
  for (const Role role : {Role::kDative, Role::kVia}) {
    FillerList causee = FillParty({index, nullptr}, role, NameKind::kActor, nullptr);
    if (!causee.empty()) return causee;
  }
  return {};
}

// `a plant built together with Narae`: whoever built it, not the plant.
bool Roles::IsDoneWith(const Predication& of, const Row& row) const {
  const Clause& clause = view_.clause(of.clause);
  if ((row.kind != RowKind::kPostposition && row.kind != RowKind::kAdverb) || clause.voice != Voice::kPassive)
    return false;
  const PhraseIndex subject = view_.First(clause, Role::kSubject);
  return subject != kNoIndex && !view_.Holds(subject, NameKind::kActor);
}

FillerList Roles::FillDoer(const Predication& of, const Row* row) const {
  FillerList out = FillParty(of, Role::kAgent, NameKind::kActor, row);
  const PhraseIndex topic = view_.clause(of.clause).topic;
  if (out.empty() && topic != kNoIndex && view_.Holds(topic, NameKind::kActor)) {
    out.Add({view_.Members(topic, NameKind::kActor), How::kInSentence, topic});
  }
  if (!out.empty() || view_.sentence().language != Language::kEnglish) return out;
  const Found spoken_of = discourse_.Subject(view_.ActorsOfSentence());  // its model was built together with Narae
  if (spoken_of.how == How::kTopic) out.Add({spoken_of.entities, spoken_of.how, kNoIndex});
  return out;
}

FillerList Roles::FillParty(const Predication& of, Role role, NameKind kind, const Row* row) const {
  FillerList out;
  const SeatList seats = Seats(of, role, row);
  bool later_comma = false;
  for (size_t i = 1; i < seats.size(); ++i) later_comma |= view_.phrase(seats[i].phrase).Has(Phrase::kComma);
  bool bare_comma = false;
  if (role == Role::kSubject && seats.size() > 1 && of.nominal == nullptr) {
    for (const PhraseIndex p : view_.Get(view_.clause(of.clause), Role::kBare)) {
      bare_comma |= view_.phrase(p).Has(Phrase::kComma);
    }
  }
  for (const Seat& seat : seats) {
    EntityList entities = Of(seat, kind, role);
    const Phrase& phrase = view_.phrase(seat.phrase);
    if (entities.empty() && kind == NameKind::kActor && row != nullptr) {
      const Filler thing = ThingOfParty(seat, role, of.clause, row);
      if (!thing.entities.empty()) {
        out.Add(thing);
        break;
      }
      const Word& first = view_.word(static_cast<WordIndex>(phrase.words.begin));
      if (seat.how == How::kGap && phrase.Has(Phrase::kOfName) && view_.IsName(first, kind)) {
        entities = {view_.EntityOf(static_cast<uint32_t>(first.mention))};
      }
    }
    if (entities.empty()) continue;
    How how = seat.how;
    if (seat.words.empty() && !view_.Holds(seat.phrase, kind)) {
      how = Worse(how, phrase.owners.empty() && phrase.possessor == kNoIndex ? How::kAnaphor : How::kPossessor);
    }
    out.Add({entities, how, seat.phrase});
    // One phrase a role, unless partners or sources stand side by side or the list is gapped.
    if (role == Role::kComitative || role == Role::kSource) continue;
    const bool many = (role == Role::kDative || role == Role::kObject) && seats.size() > 1;
    if (!many && !later_comma && !bare_comma) break;
  }
  return out;
}

// A firm's thing stands for the firm: 나래 데이터센터에 칩을 공급, 나래의 유상증자에 50억원을 넣었다.
Filler Roles::ThingOfParty(const Seat& seat, Role role, ClauseIndex current, const Row* row) const {
  if (role != Role::kDative && role != Role::kSource) return {};
  const PhraseIndex p = seat.phrase;
  const bool product = view_.Holds(p, NameKind::kProduct);
  const bool supply = row->type == RelationType::kSupplies && (!view_.NamesAnybody(p) || product);
  const bool investment = role == Role::kDative && row->type == RelationType::kInvestsIn &&
                          (view_.Is(p, c_.stake) || view_.Is(p, c_.round));
  if (!supply && !investment) return {};
  Found owner = parties_.Owner(p, current);
  if (owner.empty() && product) {
    owner = Known(discourse_.OwnerOf(parties_.Of(p, NameKind::kProduct, Role::kDative)), How::kPossessor);
  }
  return {owner.entities, Worse(seat.how, How::kPossessor), p};
}

// `The model was trained on ChipAlpha`: by the maker of the model.
bool Roles::TrainedOn(const Predication& of, const Row* row) const {
  return row != nullptr && row->type == RelationType::kUses && of.nominal == nullptr &&
         view_.clause(of.clause).voice == Voice::kPassive;
}

FillerList Roles::FillOwner(const Predication& of, Role role, NameKind kind, const Row* row) const {
  FillerList out;
  if (kind != NameKind::kActor) return out;
  const bool supply = row != nullptr && row->type == RelationType::kSupplies;
  for (const Seat& seat : Seats(of, role, row)) {
    const PhraseIndex p = seat.phrase;
    Found owner = parties_.Owner(p, of.clause);
    if (owner.empty() && !seat.words.empty()) owner = {view_.EntitiesOfWords(seat.words, kind), seat.how};
    // 신주를 나래가 인수: a line that ends in the noun takes what a verb would.
    const ClauseIndex verbless = of.nominal == nullptr ? kNoIndex : of.nominal->parent;
    if (owner.empty() && verbless != kNoIndex && view_.clause(verbless).predicate == kNoIndex &&
        role == Role::kObject && p != of.nominal->phrase && view_.Is(p, c_.stake)) {
      owner = ContextOwner(verbless, p, row);
    }
    if (owner.empty() && of.nominal == nullptr) {
      const Clause& clause = view_.clause(of.clause);
      const bool other_topic =
          clause.topic != kNoIndex && clause.topic != p && view_.Holds(clause.topic, NameKind::kActor);
      if (role == Role::kSubject && other_topic && view_.phrase(p).role == Role::kSubject && !view_.NamesAnybody(p)) {
        owner = {view_.Members(clause.topic, NameKind::kActor), How::kInSentence};  // 나래는 주인이 바뀌었다
      } else if (role == Role::kObject && view_.First(clause, Role::kOf) == kNoIndex &&
                 (view_.Is(p, c_.stake) || view_.Is(p, c_.control) || (supply && row->Has(Row::kOfOrder)))) {
        owner = ContextOwner(of.clause, p, row);
      }
    }
    if (owner.empty() && supply && role == Role::kSubject) owner = KnownBy(TopicOfGoods(p, {}));
    if (owner.empty() && supply && (role == Role::kObject || row->Has(Row::kOfOrder)))
      owner = OwnerOfProductSpokenOf(of, p);
    if (owner.empty() && supply) owner = KnownBy(TopicOfSales(p));
    if (!owner.empty()) {
      out.Add({owner.entities, Worse(seat.how, Worse(owner.how, How::kPossessor)), p});
    } else if (role != Role::kSubject || supply || TrainedOn(of, row)) {
      EntityList things = parties_.Of(p, NameKind::kProduct, role);
      if (things.empty()) things = view_.EntitiesOfWords(view_.phrase(p).words, NameKind::kPlatform);
      const int32_t known = discourse_.OwnerOf(things);
      if (known != kNoIndex) out.Add({{static_cast<uint32_t>(known)}, How::kFocus, p});
    }
  }
  return out;
}

// Whose stake, whose order it is when the phrase does not say: the round of the clause before, the head of the relative
// clause, another topic of the sentence, the topic before. `phrase` may be kNoIndex.
Found Roles::ContextOwner(ClauseIndex index, PhraseIndex phrase, const Row* row) const {
  const Clause& clause = view_.clause(index);
  if (phrase != kNoIndex && clause.gap == phrase) return {};
  EntityList subjects;
  for (const Seat& seat : ClauseSeats(index, Role::kSubject, row)) {
    for (const uint32_t e : Of(seat, NameKind::kActor, Role::kSubject)) subjects.AddUnique(e);
  }
  if (clause.previous != kNoIndex) {
    const Clause& previous = view_.clause(clause.previous);
    for (const Role role : {Role::kDative, Role::kObject}) {
      for (const PhraseIndex p : view_.Get(previous, role)) {
        if (!view_.Is(p, c_.round) && !view_.Is(p, c_.stake)) continue;
        const Found owner = parties_.Owner(p, clause.previous);
        if (!owner.empty() && !Meet(owner.entities, subjects)) return {owner.entities, How::kShared};
      }
    }
  }
  if (clause.gap != kNoIndex && view_.Has(clause, Role::kSubject)) {
    EntityList out;
    for (const uint32_t e : parties_.Of(clause.gap, NameKind::kActor, Role::kObject)) {
      if (!subjects.Has(e)) out.Add(e);
    }
    if (!out.empty()) return {out, How::kGap};
  }
  if (subjects.empty()) return {};
  for (ClauseIndex k = index; k >= 0; --k) {
    const PhraseIndex topic = view_.clause(k).topic;
    if (topic == kNoIndex || !view_.Holds(topic, NameKind::kActor)) continue;
    const EntityList members = view_.Members(topic, NameKind::kActor);
    if (!Meet(members, subjects)) return {members, How::kInSentence};
  }
  // 증자에 참여하고 지분 5%를 확보했다: of the firm that raises. Whoever sells the stake is not the one.
  if (phrase != kNoIndex) {
    for (const ClauseIndex m : view_.Modifiers(phrase)) {
      for (const Seat& seat : ClauseSeats(m, Role::kSubject, row)) {
        for (const uint32_t e : Of(seat, NameKind::kActor, Role::kSubject)) subjects.AddUnique(e);
      }
    }
  }
  const int32_t firm = discourse_.FundFirm();
  if (AfterRound(clause) && firm != kNoIndex && !subjects.Has(static_cast<uint32_t>(firm)))
    return Known(firm, How::kFund);
  const bool english = view_.sentence().language == Language::kEnglish;
  if (english && firm != kNoIndex && discourse_.FundIsFresh() && !subjects.Has(static_cast<uint32_t>(firm))) {
    return Known(firm, How::kFund);  // its largest shareholder is Narae; Hanbit holds 12%
  }
  // 핵심 개발은 나래가 담당한다: a share of what several do.
  if (phrase != kNoIndex && row != nullptr && row->Has(Row::kOfOrder) && view_.HeadIs(phrase, c_.joint_task)) return {};
  const Found carried = discourse_.Subject(subjects);
  return carried.how == How::kFocus ? Found{} : carried;
}

// A role that holds a noun of its own is occupied; nothing is carried for an event noun that nobody supports, nor for
// one that is an everyday word for goods.
Filler Roles::CarriedSubject(const Predication& of, const SeatList& seats, const EntityList& others,
                             const Row* row) const {
  if (of.nominal != nullptr) {
    const Nominal& nominal = *of.nominal;
    const bool supported = nominal.parent != kNoIndex || !nominal.modifiers.empty() || view_.headline();
    if (!supported || view_.lexicon().vocabulary().Is(nominal.noun, c_.goods)) return {};
    // 한빛, 나래와의 협력 강조: a line with a subject of its own takes none from the line before.
    for (ClauseIndex i = 0; view_.headline() && i < view_.clause_count(); ++i) {
      const PhraseIndex subject = view_.First(view_.clause(i), Role::kSubject);
      if (subject != kNoIndex && view_.Holds(subject, NameKind::kActor)) return {};
    }
  }
  for (const Seat& seat : seats) {
    const Word* head = view_.Head(seat.phrase);
    const bool transparent =
        view_.phrase(seat.phrase).Has(Phrase::kTime) || (head != nullptr && head->classes.Has(c_.transparent_subject));
    if (!transparent) return {};
  }
  const Found subject = discourse_.Subject(others);
  if (row != nullptr && row->type == RelationType::kSupplies) {
    const int32_t owner = OwnerOfSupplied(of, subject.entities);
    if (owner != kNoIndex && !others.Has(static_cast<uint32_t>(owner))) {
      return {{static_cast<uint32_t>(owner)}, How::kTopic, kNoIndex};
    }
  }
  return {subject.entities, subject.how, kNoIndex};
}

}  // namespace ieum
