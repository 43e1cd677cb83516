#include "relation/roles.h"

#include <algorithm>

#include "relation/known_makers.h"

namespace ieum {
namespace {

Found KnownBy(const Filler& filler) { return {filler.entities, filler.how}; }

Found Known(int32_t entity, How how) {
  if (entity == kNoIndex) return {};
  return {{static_cast<uint32_t>(entity)}, how};
}

// Whether what carries it is the dative of a plain supply (SUB>DAT, active).
bool SuppliesToDative(const Lexicon& lexicon, const Row& row) {
  if (row.type != RelationType::kSupplies || row.frames.empty()) return false;
  const FrameEdge& first = lexicon.frames(row)[0][0];
  return first.tail.size() == 1 && first.tail[0] == Slot{Slot::Kind::kParty, Role::kDative};
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
  FillerList out = FillParty(of, slot.role, kind, row);
  if (!out.empty() || kind != NameKind::kActor) return out;
  const SeatList seats = Seats(of, slot.role, row);
  Filler filler;
  if (slot.role == Role::kDative && seats.empty() && row != nullptr) {
    filler = UserOfGoods(of, row);
    if (filler.entities.empty()) filler = TopicSupplied(of, row);
    if (filler.entities.empty() && of.nominal == nullptr && row->type == RelationType::kSupplies) {
      const Clause& clause = view_.clause(of.clause);
      const Role goods = clause.voice == Voice::kPassive ? Role::kSubject : Role::kObject;
      filler = TopicOfGoods(view_.First(clause, goods), others);
    }
  }
  if (slot.role == Role::kSubject && row != nullptr && row->type == RelationType::kUses) filler = OwnerOfUser(seats);
  if (slot.role == Role::kSubject && filler.entities.empty()) filler = CarriedSubject(of, seats, others, row);
  if (!filler.entities.empty()) out.Add(filler);
  return out;
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
  const Found carried = discourse_.Subject(subjects);
  return carried.how == How::kFocus ? Found{} : carried;
}

bool Roles::AfterRound(const Clause& clause) const {
  if (clause.previous == kNoIndex) return false;
  for (const Argument& argument : view_.Arguments(view_.clause(clause.previous))) {
    if (view_.Is(argument.phrase, c_.round)) return true;
  }
  return false;
}

bool Roles::SpeaksOfMoney(PhraseIndex p) const {
  if (const Word* head = view_.Head(p); head != nullptr) {
    for (const RoleNoun& meaning : view_.lexicon().RoleNouns(head->noun)) {
      if (meaning.type == RelationType::kInvestsIn) return true;  // the lead investor
    }
  }
  return view_.phrase(p).Has(Phrase::kTime) || view_.phrase(p).kind == PhraseKind::kFirmNoun || view_.Is(p, c_.round) ||
         view_.Is(p, c_.investment) || view_.Is(p, c_.money);
}

// 투자자, 주주
bool Roles::IsInvestor(PhraseIndex p) const {
  const Word* head = view_.Head(p);
  if (head == nullptr) return false;
  const std::span<const RoleNoun> meanings = view_.lexicon().RoleNouns(head->noun);
  return std::any_of(meanings.begin(), meanings.end(),
                     [](const RoleNoun& meaning) { return meaning.type == RelationType::kInvestsIn; });
}

// Rows of joining a round that was told of before say so only by what they lack: nothing but a round or money, and the
// idiom's own nouns (지갑을 열다), beside.
bool Roles::TalksOfTheRound(const Predication& of, const Row* row) const {
  if (of.nominal != nullptr) {
    const Nominal& nominal = *of.nominal;
    if (nominal.parent == kNoIndex || !nominal.inner.empty() || nominal.outer != kNoIndex) return false;
    const Range words = view_.phrase(nominal.phrase).words;
    for (uint32_t i = words.begin; i < words.end; ++i) {
      const Word& word = view_.parse().words[i];
      const bool own = i >= nominal.words.begin && i < nominal.words.end;
      if (word.kind == WordKind::kNoun && !own && !word.Has(Word::kMoney) && !word.classes.Has(c_.chain_noun))
        return false;
    }
    return true;
  }
  const Clause& clause = view_.clause(of.clause);
  // 기업가치는 한빛이 앞서고 나래가 뒤를 잇는다: another matter is spoken of.
  if (clause.topic != kNoIndex && !view_.NamesAnybody(clause.topic) && !SpeaksOfMoney(clause.topic)) return false;
  for (const PhraseIndex p : view_.Get(clause, Role::kComitative)) {
    if (!view_.Is(p, c_.money)) return false;  // led with $3 million
  }
  for (const PhraseIndex p : view_.Get(clause, Role::kDative)) {
    if (!view_.Is(p, c_.round)) return false;
  }
  const auto elsewhere = [&](PhraseIndex p) {
    return !view_.NamesAnybody(p) && !view_.Is(p, c_.money) && !view_.Is(p, c_.round) && !view_.Is(p, c_.investment) &&
           !view_.phrase(p).Has(Phrase::kTime) && !view_.phrase(p).Has(Phrase::kPlace);
  };
  for (const PhraseIndex p : view_.Get(clause, Role::kInstrument)) {  // 협력사로 이름을 올렸다: in another list
    if (elsewhere(p) && !IsInvestor(p)) return false;
  }
  for (const PhraseIndex p : view_.Get(clause, Role::kSource)) {
    if (elsewhere(p)) return false;
  }
  const auto of_idiom = [&](PhraseIndex p) {
    return row != nullptr && row->kind == RowKind::kIdiom &&
           std::any_of(row->companions.begin(), row->companions.end(),
                       [&](Symbol noun) { return view_.HasNoun(p, noun); });
  };
  for (const PhraseIndex p : view_.Get(clause, Role::kObject)) {
    if (!view_.Is(p, c_.money) && !view_.Is(p, c_.investment) && !of_idiom(p)) return false;
  }
  return true;
}

// `Hanbit led the round`, and nobody was said to raise money: the firm spoken of.
FillerList Roles::TopicRaises(const Predication& of) const {
  if (of.nominal != nullptr) return {};
  EntityList here;
  for (const Argument& argument : view_.Arguments(view_.clause(of.clause))) {
    for (const uint32_t e : view_.Members(argument.phrase, NameKind::kActor)) here.AddUnique(e);
  }
  const EntityList& topic = discourse_.topic();
  if (topic.size() != 1 || discourse_.topic_age() > 1 || here.Has(topic.front())) return {};
  return {Filler{topic, How::kTopic, kNoIndex}};
}

FillerList Roles::FillRaising(const Predication& of, const Row* row) const {
  const bool of_round = row != nullptr && row->Has(Row::kOfRound);
  if (!of_round && !TalksOfTheRound(of, row)) return {};
  int32_t firm = discourse_.FundFirm();
  const bool labelled = discourse_.label().size() == 1 && firm == static_cast<int32_t>(discourse_.label().front());
  // An idiom that speaks of money only right behind it (이름을 올리다) asks for a nearer round.
  const bool idiom = row != nullptr && row->kind == RowKind::kIdiom;
  const bool fresh = idiom ? discourse_.FundIsRightBefore() : discourse_.FundIsFresh();
  if (!of_round && !fresh && !labelled) firm = kNoIndex;

  if (of.nominal == nullptr) {
    const Clause& clause = view_.clause(of.clause);
    bool gives = false;
    for (const PhraseIndex p : view_.Get(clause, Role::kObject))
      gives |= view_.Is(p, c_.money) || view_.Is(p, c_.stake);
    const PhraseIndex subject = view_.First(clause, Role::kSubject);
    // Money that a 이/가 subject gives to nobody goes to the topic.
    if (gives && subject != kNoIndex && view_.NamesAnybody(subject) &&
        (view_.phrase(subject).role == Role::kSubject || view_.phrase(subject).role == Role::kAlso)) {
      if (clause.topic != kNoIndex && clause.topic != subject && view_.phrase(clause.topic).role == Role::kTopic &&
          view_.Holds(clause.topic, NameKind::kActor)) {
        return {Filler{view_.Members(clause.topic, NameKind::kActor), How::kInSentence, clause.topic}};
      }
      const EntityList& topic = discourse_.topic();
      if (firm == kNoIndex && topic.size() == 1 && discourse_.topic_age() <= 1 &&
          !view_.Members(subject, NameKind::kActor).Has(topic.front())) {
        return {Filler{topic, How::kTopic, kNoIndex}};
      }
    }
  }
  if (firm == kNoIndex) return of_round ? TopicRaises(of) : FillerList();
  return {Filler{{static_cast<uint32_t>(firm)}, How::kFund, kNoIndex}};
}

// 나래의 칩알파에 들어가는 기판을 공급한다: to whom the goods go.
Filler Roles::UserOfGoods(const Predication& of, const Row* row) const {
  if (of.nominal != nullptr || row->type != RelationType::kSupplies) return {};
  for (const PhraseIndex goods : view_.Get(view_.clause(of.clause), Role::kObject)) {
    for (const ClauseIndex m : view_.Modifiers(goods)) {
      const Clause& clause = view_.clause(m);
      if (clause.gap != goods || !view_.KeyIs(clause, c_.goes_into)) continue;
      for (const PhraseIndex p : view_.Get(clause, Role::kDative)) {
        const EntityList who = parties_.Of(p, NameKind::kActor, Role::kDative);
        if (!who.empty()) return {who, How::kGap, p};
        const Filler thing = ThingOfParty({p, How::kGap, {}}, Role::kDative, m, row);
        if (!thing.entities.empty()) return thing;
      }
    }
  }
  return {};
}

// 냉각 장비는 나래가 공급한다: to the firm spoken of.
Filler Roles::TopicSupplied(const Predication& of, const Row* row) const {
  if (of.nominal != nullptr) return {};
  const Clause& clause = view_.clause(of.clause);
  // 나래는 한빛이 맡긴 물량을 만든다: given to the topic.
  if (row->type == RelationType::kSupplies && clause.gap != kNoIndex && view_.Is(clause.gap, c_.contract_work) &&
      clause.topic != kNoIndex && view_.Has(clause, Role::kSubject) && view_.Holds(clause.topic, NameKind::kActor) &&
      !view_.Takes(clause, clause.topic)) {
    return {view_.Members(clause.topic, NameKind::kActor), How::kInSentence, clause.topic};
  }
  if (!SuppliesToDative(view_.lexicon(), *row)) return {};
  const PhraseIndex subject = view_.First(clause, Role::kSubject);
  if (clause.voice != Voice::kActive || subject == kNoIndex || view_.phrase(subject).role != Role::kSubject) return {};
  if (clause.topic != kNoIndex && clause.topic != subject && view_.Holds(clause.topic, NameKind::kActor)) {
    return {view_.Members(clause.topic, NameKind::kActor), How::kInSentence, clause.topic};
  }
  for (const PhraseIndex p : view_.Get(clause, Role::kObject)) {
    if (view_.phrase(p).role != Role::kTopic) continue;
    const Found owner = ContextOwner(of.clause, kNoIndex, row);
    if (owner.entities.size() == 1) return {owner.entities, owner.how, kNoIndex};
    break;
  }
  return {};
}

// `Narae makes robots. Hanbit supplies the sensors`: the sensors of what the sentence before was about.
Filler Roles::TopicOfGoods(PhraseIndex goods, const EntityList& others) const {
  if (goods == kNoIndex || view_.sentence().language != Language::kEnglish || view_.NamesAnybody(goods)) return {};
  const Phrase& phrase = view_.phrase(goods);
  const bool definite = view_.word(static_cast<WordIndex>(phrase.words.begin)).classes.Has(c_.definite);
  if (!definite || phrase.possessor != kNoIndex || !phrase.owners.empty() || !view_.HeadIs(goods, c_.goods)) return {};
  const EntityList& topic = discourse_.topic();
  if (topic.size() != 1 || discourse_.topic_age() > 0 || others.Has(topic.front())) return {};
  return {topic, How::kTopic, goods};
}

// A product that uses another is a use by its maker.
Filler Roles::OwnerOfUser(const SeatList& seats) const {
  for (const Seat& seat : seats) {
    if (!view_.Holds(seat.phrase, NameKind::kProduct)) continue;
    const Found owner = parties_.Owner(seat.phrase);
    if (!owner.empty()) return {owner.entities, How::kPossessor, seat.phrase};
    const int32_t known = discourse_.OwnerOf(view_.Members(seat.phrase, NameKind::kProduct));
    if (known != kNoIndex) return {{static_cast<uint32_t>(known)}, How::kFocus, seat.phrase};
  }
  return {};
}

// 두루와는 칩알파 공급을 논의한다: whose product it is supplies it, if the text has told, unless `carried` makes it,
// too.
int32_t Roles::OwnerOfSupplied(const Predication& of, const EntityList& carried) const {
  EntityList goods;
  if (of.nominal != nullptr) {
    goods = view_.EntitiesOfWords(view_.phrase(of.nominal->phrase).words, NameKind::kProduct);
  } else if (view_.clause(of.clause).voice == Voice::kActive) {
    for (const Seat& seat : Seats(of, Role::kObject, nullptr)) {
      for (const uint32_t product : Of(seat, NameKind::kProduct, Role::kObject)) goods.AddUnique(product);
    }
  }
  for (const uint32_t product : goods) {
    if (Meet(KnownMakers(view_.names(), product), carried)) return kNoIndex;
  }
  return discourse_.OwnerOf(goods);
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
