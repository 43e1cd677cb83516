// The part of Roles that knows whose goods are supplied or used, and to whom they go.
#include "base/utf8.h"
#include "relation/known_makers.h"
#include "relation/roles.h"

namespace ieum {
namespace {

// Whether what carries it is the dative of a plain supply (SUB>DAT, active).
bool SuppliesToDative(const Lexicon& lexicon, const Row& row) {
  if (row.type != RelationType::kSupplies || row.frames.empty()) return false;
  const FrameEdge& first = lexicon.frames(row)[0][0];
  return first.tail.size() == 1 && first.tail[0] == Slot{Slot::Kind::kParty, Role::kDative};
}

}  // namespace

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

// `Hanbit is building a plant that will make chips for Narae`: Hanbit makes them.
Filler Roles::OwnerOfPlant(const Predication& of, const SeatList& seats) const {
  if (of.nominal != nullptr || view_.sentence().language != Language::kEnglish || seats.size() != 1) return {};
  const PhraseIndex plant = seats[0].phrase;
  if (view_.NamesAnybody(plant) || !view_.HeadIs(plant, c_.facility)) return {};
  const Found owner = parties_.Owner(plant, of.clause);
  if (!owner.empty()) return {owner.entities, Worse(owner.how, How::kPossessor), plant};
  const ClauseIndex carrier = view_.phrase(plant).clause;
  const PhraseIndex subject = carrier == kNoIndex || carrier == of.clause
                                  ? view_.clause(of.clause).topic
                                  : view_.First(view_.clause(carrier), Role::kSubject);
  if (subject == kNoIndex || subject == plant) return {};
  const EntityList who = parties_.Of(subject, NameKind::kActor, Role::kSubject);
  return who.size() == 1 ? Filler{who, How::kInSentence, subject} : Filler();
}

// `runs on chips provided by Hanbit`: to whoever uses them there.
Filler Roles::UserInCarrier(const Predication& of, const Row* row) const {
  if (of.nominal != nullptr || row->type != RelationType::kSupplies || view_.sentence().language != Language::kEnglish)
    return {};
  const Clause& clause = view_.clause(of.clause);
  if (clause.gap == kNoIndex || clause.voice != Voice::kPassive || !SentenceView::Adnominal(clause)) return {};
  const ClauseIndex carrier = view_.phrase(clause.gap).clause;
  if (carrier == kNoIndex || carrier == of.clause) return {};
  const Clause& user = view_.clause(carrier);
  for (const Row& use : view_.lexicon().Rows(user.key)) {
    if (use.kind != RowKind::kPredicate || use.type != RelationType::kUses || use.voice != user.voice) continue;
    for (const Frame& frame : view_.lexicon().frames(use)) {
      if (!view_.Get(user, frame[0].tail[0].role).Has(clause.gap)) continue;
      const FillerList users = Fill({carrier, nullptr}, frame[0].head[0], NameKind::kActor, {}, &use);
      if (!users.empty()) return users[0];
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
  const SeatList subjects = Seats(of, Role::kSubject, row);
  const PhraseIndex subject = subjects.empty() ? kNoIndex : subjects[0].phrase;
  if (clause.voice != Voice::kActive || subject == kNoIndex || view_.phrase(subject).role != Role::kSubject) return {};
  if (clause.topic != kNoIndex && clause.topic != subject && view_.Holds(clause.topic, NameKind::kActor)) {
    return {view_.Members(clause.topic, NameKind::kActor), How::kInSentence, clause.topic};
  }
  for (const Seat& seat : Seats(of, Role::kObject, row)) {
    const PhraseIndex p = seat.phrase;
    const bool given = clause.effects.Has(Effect::kGive);  // 나래가 칩을 대 준다
    if (view_.phrase(p).role != Role::kTopic && !given) continue;
    const Found owner = ContextOwner(of.clause, kNoIndex, row);
    if (owner.entities.size() == 1) return {owner.entities, owner.how, kNoIndex};
    const Found maker = OwnerOfProductSpokenOf(of, p);
    return {maker.entities, maker.how, kNoIndex};
  }
  return {};
}

// 100만 개, 2000대, 물량: so many of a product that need not be named again.
bool Roles::IsCounted(PhraseIndex p) const {
  const Phrase& phrase = view_.phrase(p);
  const Word* head = view_.Head(p);
  if (head == nullptr || !phrase.members.empty() || !phrase.owners.empty() || phrase.possessor != kNoIndex)
    return false;
  if (!head->classes.Has(c_.quantity)) return false;
  if (CountCodePoints(head->stem.Of(view_.text().normalized)) > 1) return true;  // 물량
  for (uint32_t i = phrase.words.begin; i < phrase.words.end; ++i) {
    if (view_.parse().words[i].kind == WordKind::kNumber) return true;
  }
  return false;
}

// 한빛의 칩알파가 나왔다. 나래도 시험하고 있다; 나래는 1만 개를 주문했다; 나래: 쓰고 있지 않다.
FillerList Roles::ProductSpokenOf(const Predication& of, Role role, const Row* row) const {
  const int32_t product = discourse_.ProductSpokenOf();
  if (product == kNoIndex || row == nullptr || row->type != RelationType::kUses || role != Role::kObject) return {};
  if (of.nominal != nullptr || row->kind != RowKind::kPredicate) return {};
  const Clause& clause = view_.clause(of.clause);
  if (clause.voice != Voice::kActive || clause.gap != kNoIndex) return {};
  for (const Word& word : view_.parse().words) {
    if (view_.IsName(word, NameKind::kProduct)) return {};
  }
  const PhraseList objects = view_.Get(clause, Role::kObject);
  for (const PhraseIndex p : objects) {
    if (!IsCounted(p)) return {};
  }
  if (objects.empty()) {
    const SeatList subjects = Seats(of, Role::kSubject, row);
    if (subjects.empty() || !view_.Holds(subjects[0].phrase, NameKind::kActor)) return {};
    const Phrase& who = view_.phrase(subjects[0].phrase);
    if (!who.Has(Phrase::kLabel) && who.role != Role::kAlso) return {};
  }
  return {Filler{{static_cast<uint32_t>(product)}, How::kProduct, kNoIndex}};
}

// 칩알파는 추론용 칩이다. 한빛이 설계하고 나래가 찍어낸다; 두루가 도입을 검토한다: what the sentence before was about
// is what a clause with a subject of its own lacks.
FillerList Roles::ProductLeftOut(const Predication& of, Role role, const Row* row) const {
  const int32_t product = discourse_.product_topic();
  if (product == kNoIndex || role != Role::kObject || row == nullptr || row->voice != Voice::kActive) return {};
  const bool develops = row->type == RelationType::kDevelops;
  if (view_.sentence().language != Language::kKorean || (!develops && row->type != RelationType::kUses)) return {};
  if (!Seats(of, role, row).empty()) return {};
  ClauseIndex index = of.clause;
  if (of.nominal != nullptr) {
    const Nominal& nominal = *of.nominal;
    const Phrase& phrase = view_.phrase(nominal.phrase);
    index = nominal.parent;
    const bool bare = phrase.words.begin == nominal.words.begin && phrase.words.end == nominal.words.end;
    if (index == kNoIndex || !bare || !nominal.inner.empty() || !nominal.modifiers.empty()) return {};
  } else if (!LacksObject(view_.clause(index))) {
    return {};
  }
  const Clause& clause = view_.clause(index);
  const PhraseIndex subject = view_.First(clause, Role::kSubject);
  if (SentenceView::Adnominal(clause) || subject == kNoIndex || !view_.Holds(subject, NameKind::kActor)) return {};
  // 한빛이 설계했다: of a topic, something else is told.
  if (develops && (view_.phrase(subject).role != Role::kSubject || of.nominal != nullptr)) return {};
  for (const Word& word : view_.parse().words) {
    if (view_.IsName(word, NameKind::kProduct)) return {};
  }
  return {Filler{{static_cast<uint32_t>(product)}, How::kProduct, kNoIndex}};
}

// Nothing beside the predicate but who, where and when.
bool Roles::LacksObject(const Clause& clause) const {
  if (clause.gap != kNoIndex || clause.content != kNoIndex) return false;
  for (const Argument& argument : view_.Arguments(clause)) {
    const bool aside = argument.role == Role::kDative || argument.role == Role::kSource ||
                       argument.role == Role::kSubject || argument.role == Role::kInstrument;
    if (!aside && !view_.phrase(argument.phrase).Has(Phrase::kTime)) return false;
  }
  return true;
}

// 한빛의 칩알파가 나왔다. 부품은 나래가 댄다: to whoever makes the product.
Found Roles::OwnerOfProductSpokenOf(const Predication& of, PhraseIndex goods) const {
  const int32_t product = discourse_.ProductSpokenOf();
  const Phrase& phrase = view_.phrase(goods);
  if (product == kNoIndex || of.nominal != nullptr || phrase.role != Role::kTopic || !phrase.members.empty() ||
      !phrase.owners.empty() || phrase.possessor != kNoIndex) {
    return {};
  }
  const SeatList subjects = Seats(of, Role::kSubject, nullptr);
  const PhraseIndex subject = subjects.empty() ? kNoIndex : subjects[0].phrase;
  // Somebody else does it to the goods, or it happens to them: 양산은 나래 공장에서 이뤄진다.
  if (subject == kNoIndex || (subject != goods && view_.phrase(subject).role != Role::kSubject)) return {};
  const int32_t owner = discourse_.OwnerOf({static_cast<uint32_t>(product)});
  if (owner == kNoIndex || view_.Members(subject, NameKind::kActor).Has(static_cast<uint32_t>(owner))) return {};
  return {{static_cast<uint32_t>(owner)}, How::kProduct};
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

Found Roles::OwnerOfTopicGoods(PhraseIndex goods) const {
  const Filler topic = TopicOfGoods(goods, view_.ActorsOfSentence());
  return {topic.entities, topic.how};
}

// `Narae accounts for a third of sales`: of those of the firm spoken of.
Filler Roles::TopicOfSales(PhraseIndex sales) const {
  const Phrase& phrase = view_.phrase(sales);
  if (!view_.HeadIs(sales, c_.sales_word) || phrase.possessor != kNoIndex || !phrase.owners.empty()) return {};
  const EntityList& topic = discourse_.topic();
  if (topic.size() != 1 || discourse_.topic_age() > 1 || view_.ActorsOfSentence().Has(topic.front())) return {};
  return {topic, How::kTopic, sales};
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

}  // namespace ieum
