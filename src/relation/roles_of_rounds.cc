// The part of Roles that knows who raises money in the rounds that a text speaks of.
#include <algorithm>

#include "relation/roles.h"

namespace ieum {

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

// 나래와 함께
bool Roles::IsJoint(PhraseIndex p) const {
  return view_.lexicon().vocabulary().Is(view_.phrase(p).postposition, c_.together_word);
}

// `Narae: $30 million bridge from Hanbit`
bool Roles::IsListedRound(const Nominal& nominal) const {
  if (view_.sentence().language != Language::kEnglish || nominal.parent != kNoIndex || nominal.outer != kNoIndex)
    return false;
  return discourse_.label().size() == 1 &&
         std::all_of(nominal.inner.begin(), nominal.inner.end(),
                     [](const Nominal::Inner& inner) { return inner.role == Role::kSource; });
}

// Rows of joining a round that was told of before say so only by what they lack: nothing but a round or money, and the
// idiom's own nouns (지갑을 열다), beside.
bool Roles::TalksOfTheRound(const Predication& of, const Row* row) const {
  if (of.nominal != nullptr) {
    const Nominal& nominal = *of.nominal;
    if (IsListedRound(nominal)) return true;
    if (row == nullptr || nominal.parent == kNoIndex || !nominal.inner.empty() || nominal.outer != kNoIndex)
      return false;
    // 100억원 투입: where to is for the sentence to say.
    for (const Condition& condition : view_.lexicon().conditions(*row)) {
      if (condition.test == Condition::Test::kIs && condition.role == Role::kObject) return false;
    }
    const Range words = view_.phrase(nominal.phrase).words;
    for (uint32_t i = words.begin; i < words.end; ++i) {
      const Word& word = view_.parse().words[i];
      const bool own = i >= nominal.words.begin && i < nominal.words.end;
      if (word.kind == WordKind::kNoun && !own && !word.Has(Word::kMoney) && !word.classes.Has(c_.chain_noun))
        return false;
    }
    // 투자를 받다: the subject of that gets the money. 지분투자로 나래의 주주가 되다: the clause itself says of whom.
    const Clause& parent = view_.clause(nominal.parent);
    if (view_.SubjectRaises(parent)) return false;
    for (const Role role : {Role::kObject, Role::kDative}) {
      for (const PhraseIndex p : view_.Get(parent, role)) {
        if (p != nominal.phrase && !view_.Owners(p, NameKind::kActor).empty()) return false;
      }
    }
    return true;
  }
  const Clause& clause = view_.clause(of.clause);
  // 기업가치는 한빛이 앞서고 나래가 뒤를 잇는다: another matter is spoken of.
  if (clause.topic != kNoIndex && !view_.NamesAnybody(clause.topic) && !SpeaksOfMoney(clause.topic)) return false;
  for (const PhraseIndex p : view_.Get(clause, Role::kComitative)) {
    const bool fellows = IsInvestor(p) || (IsJoint(p) && discourse_.FundIsRightBefore());  // 기존 투자사와 함께
    if (!view_.Is(p, c_.money) && !fellows) return false;                                  // led with $3 million
  }
  for (const PhraseIndex p : view_.Get(clause, Role::kDative)) {
    if (!view_.Is(p, c_.round)) return false;
  }
  // 전시회에 참여했다: a place is no argument, but what they joined nevertheless.
  PhraseIndex last = kNoIndex;
  for (PhraseIndex p = 0; p < view_.phrase_count() && view_.phrase(p).span.end <= clause.span.begin; ++p) last = p;
  if (last != kNoIndex && view_.phrase(last).role == Role::kDative && view_.phrase(last).Has(Phrase::kPlace))
    return false;
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
  if (topic.size() != 1 || discourse_.topic_age() > 1 || discourse_.topic_spends() || here.Has(topic.front()))
    return {};
  return {Filler{topic, How::kTopic, kNoIndex}};
}

// 경쟁사인 나래도 투자에 나섰다: in something else.
bool Roles::RivalActs(const Predication& of) const {
  const ClauseIndex index = of.nominal != nullptr ? of.nominal->parent : of.clause;
  if (index == kNoIndex) return false;
  for (const PhraseIndex p : view_.Get(view_.clause(index), Role::kSubject)) {
    if (view_.AnyNounIs(p, c_.rival_word)) return true;
    for (const ClauseIndex m : view_.Modifiers(p)) {
      const PhraseIndex called = view_.First(view_.clause(m), Role::kPredicative);
      if (called == kNoIndex) continue;
      const Word& noun = view_.word(static_cast<WordIndex>(view_.phrase(called).words.end) - 1);  // 경쟁사인
      if (SentenceView::WordIs(noun, c_.rival_word)) return true;
    }
  }
  return false;
}

FillerList Roles::FillRaising(const Predication& of, const Row* row) const {
  if (RivalActs(of)) return {};
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
    // 나래의 시리즈B는 한빛이 이끌고 두루가 뒤를 받쳤다
    if (clause.topic != kNoIndex && view_.HeadIs(clause.topic, c_.round)) {
      const Found owner = parties_.Owner(clause.topic, of.clause);
      if (owner.entities.size() == 1) return {Filler{owner.entities, How::kInSentence, clause.topic}};
    }
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
      if (firm == kNoIndex && topic.size() == 1 && discourse_.topic_age() <= 1 && !discourse_.topic_spends() &&
          !view_.Members(subject, NameKind::kActor).Has(topic.front())) {
        return {Filler{topic, How::kTopic, kNoIndex}};
      }
    }
  }
  if (firm == kNoIndex) return of_round ? TopicRaises(of) : FillerList();
  return {Filler{{static_cast<uint32_t>(firm)}, How::kFund, kNoIndex}};
}

}  // namespace ieum
