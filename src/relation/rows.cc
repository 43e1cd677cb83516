#include "relation/rows.h"

#include <algorithm>
#include <string>

#include "relation/sublists.h"

namespace ieum {
namespace {

constexpr NameKind TailKind(RelationType type) {
  return type == RelationType::kDevelops || type == RelationType::kUses ? NameKind::kProduct : NameKind::kActor;
}

struct Ranked {
  const Row* row = nullptr;
  int met = 0;
};

// `80%`, `50.1%`.
bool IsMoreThanHalf(std::string_view number) {
  if (!number.ends_with('%')) return false;
  int value = 0;
  size_t at = 0;
  for (; at < number.size() && number[at] >= '0' && number[at] <= '9'; ++at) {
    value = value * 10 + (number[at] - '0');
    if (value > 100) return false;
  }
  const bool and_a_fraction = value == 50 && number[at] == '.' && number.find_first_of("123456789", at) < number.size();
  return value > 50 || and_a_fraction;
}

}  // namespace

void Rows::Try(const Predication& of, const RowList& rows) {
  InlineList<Ranked, 48> ranked;
  for (const Row* row : rows) {
    const int met = ConditionsMet(of, *row);
    if (met >= 0) ranked.Add({row, met});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    if (a.row->Has(Row::kWeak) != b.row->Has(Row::kWeak)) return b.row->Has(Row::kWeak);
    return a.met != b.met ? a.met > b.met : a.row->order < b.row->order;
  });
  // 공급하다, 운영하다: what one delivers or runs is one's own, unless others are known to make it.
  const bool handles_goods = std::any_of(ranked.begin(), ranked.end(), [](const Ranked& claim) {
    return claim.row->type == RelationType::kSupplies || claim.row->type == RelationType::kUses;
  });
  uint32_t families = 0;
  bool joined_round = false;  // 한빛이 300억원을 유치했다. 나래와 두루가 함께했다: that makes no partners
  for (const Ranked& claim : ranked) {
    const Row& row = *claim.row;
    const uint32_t family = uint32_t{1} << FamilyOf(row.type);
    if ((families & family) != 0 || (joined_round && row.type == RelationType::kPartnersWith)) {
      output_.Refuse(of, row, RuleStep::Outcome::kBeaten, Role::kNone, "a fuller row of the same predicate fired");
      continue;
    }
    const size_t first = output_.size();
    if (row.Has(Row::kWeak)) {
      AddWeak(of, row);
    } else {
      const bool fired = Apply(of, row) > 0;
      if (fired && row.type == RelationType::kSupplies) AddGoods(of, row, first);
      if (fired && row.type == RelationType::kDevelops && handles_goods) DropGoodsOfOthers(first);
    }
    if (output_.size() == first) continue;
    families |= family;
    joined_round |= row.type == RelationType::kInvestsIn && output_.all()[first].how == How::kFund;
  }
}

int Rows::ConditionsMet(const Predication& of, const Row& row) const {
  int met = 0;
  for (const Condition& condition : lexicon_.conditions(row)) {
    if (Meets(of, condition)) {
      ++met;
      continue;
    }
    if (output_.tracing()) {
      std::string detail = condition.role == Role::kNone ? "" : std::string(Name(condition.role)) + " ";
      detail += condition.test == Condition::Test::kIs ? "must be " : "must not be ";
      detail +=
          condition.test == Condition::Test::kAbsent ? "there" : lexicon_.vocabulary().ClassName(condition.class_bit);
      output_.Refuse(of, row, RuleStep::Outcome::kConditionFails, condition.role, detail);
    }
    return -1;
  }
  return met;
}

bool Rows::Meets(const Predication& of, const Condition& condition) const {
  const unsigned bit = condition.class_bit;
  const bool wanted = condition.test == Condition::Test::kIs;
  if (condition.role == Role::kNone) {
    if (bit == c_.joint_work) return JointWork(of) == wanted;
    for (const PhraseIndex p : roles_.AllPhrases(of)) {
      if (view_.Is(p, bit) || (bit == c_.joint_body && view_.HeadIs(p, bit))) return wanted;
    }
    return !wanted;
  }
  const SeatList seats = roles_.Seats(of, condition.role, nullptr);
  if (condition.test == Condition::Test::kAbsent) return seats.empty();
  bool any = false;
  if (of.nominal != nullptr && condition.role == Role::kObject) {
    const Range before = NounsBefore(*of.nominal);
    if (!before.empty()) {
      const bool last = of.nominal->words.end == view_.phrase(of.nominal->phrase).words.end;
      // 투자 확보: two events, each with rows of its own.
      const bool event = bit == c_.investment && lexicon_.IsEventNoun(view_.parse().words[before.end - 1].noun);
      if (view_.EndIs(before, bit) && (last || bit != c_.money) && !event) return wanted;
      any = view_.EndIs(before, c_.goods);
    }
  }
  for (const Seat& seat : seats) {
    // 나래는 한빛에 팔릴 예정이다: the topic of what the clause tells.
    const Clause* clause = of.nominal == nullptr ? &view_.clause(of.clause) : nullptr;
    const bool topic = clause != nullptr && clause->content != kNoIndex && seat.phrase == clause->topic;
    if (seat.how == How::kInSentence && !topic) continue;
    any = true;
    const PhraseIndex p = seat.phrase;
    if (view_.Is(p, bit)) return wanted;
    // `it`, the chip named before, is a named product too.
    if (bit == c_.model_name && !view_.NamesAnybody(p) &&
        !roles_.parties().Of(p, NameKind::kProduct, condition.role).empty()) {
      return wanted;
    }
    // What is no stake must not be a sum or a round either.
    const bool sum = view_.phrase(p).Has(Phrase::kMoney) || view_.Is(p, c_.round) ||
                     (view_.Is(p, c_.money) && !view_.NamesAnybody(p));
    if (!wanted && bit == c_.stake && sum) return false;
  }
  return !wanted && any;
}

// 나래에 부품 판매, 나래 데이터센터 구축: what an event noun is about stands before it in its phrase, whose name the
// words begin behind.
Range Rows::NounsBefore(const Nominal& nominal) const {
  Range words = {nominal.words.begin, nominal.words.begin};
  const uint32_t first = view_.phrase(nominal.phrase).words.begin;
  while (words.begin > first) {
    const Word& word = view_.parse().words[words.begin - 1];
    const bool noun = word.kind == WordKind::kNoun || word.kind == WordKind::kNumber || word.Has(Word::kMoney);
    if (!noun && !view_.IsName(word, NameKind::kProduct)) break;
    --words.begin;
  }
  return words;
}

bool Rows::JointWork(const Predication& of) const {
  if (roles_.KeyIs(of, c_.joint_work)) return true;
  if (of.nominal != nullptr) return false;
  // A light verb of the class stands for all its verbal nouns: 함께 집필하다.
  if (lexicon_.KeyIs(view_.clause(of.clause).verb, c_.joint_work)) return true;
  for (const Argument& argument : view_.Arguments(view_.clause(of.clause))) {
    const Range words = view_.phrase(argument.phrase).words;
    size_t left = 2;
    for (uint32_t i = words.end; i > words.begin && left > 0; --i) {
      const Word& word = view_.parse().words[i - 1];
      if (!SentenceView::IsNoun(word)) continue;
      if (lexicon_.KeyIs(word.noun, c_.joint_work)) return true;
      --left;
    }
  }
  return false;
}

size_t Rows::Apply(const Predication& of, const Row& row) {
  const size_t first = output_.size();
  const std::span<const Frame> frames = lexicon_.frames(row);
  // 모델감을 칩알파에서 돌린다 uses both, so for uses every frame that fills counts (a use of one's own drops out
  // later).
  const bool all = row.type == RelationType::kUses && frames.size() > 1 && of.nominal == nullptr;
  for (const Frame& frame : frames) {
    const size_t before = output_.size();
    ApplyFrame(of, row, frame);
    if (output_.size() == before) continue;
    if (row.type == RelationType::kSupplies) TurnContracts(of, frame, before);
    if (row.type == RelationType::kInvestsIn) AddFellowInvestors(of, row, before);
    if (row.type == RelationType::kDevelops) {
      AddJointMakers(of, row, before);
      GiveToOwners(of, before);
    }
    if (output_.size() > before && !all) break;
  }
  return output_.size() - first;
}

void Rows::ApplyFrame(const Predication& of, const Row& row, const Frame& frame) {
  for (const FrameEdge& edge : frame) {
    if (edge.negated && SellsPart(of)) continue;
    if (edge.tail.empty()) {
      ApplyGroupEdge(of, row, edge);
    } else {
      ApplyEdge(of, row, edge);
    }
  }
}

// Every pair inside the group, unless a partner stands outside it, named or not: 한빛과 나래가 해외 기업들과 협력한다.
void Rows::ApplyGroupEdge(const Predication& of, const Row& row, const FrameEdge& edge) {
  for (const Seat& seat : roles_.Seats(of, Role::kComitative, &row)) {
    if (view_.HeadIs(seat.phrase, c_.outsider) || !roles_.Of(seat, NameKind::kActor, Role::kComitative).empty()) return;
  }
  for (const Slot& slot : edge.head) {
    // `Under the pact, Hanbit and Narae`: told before, of whom is not said here.
    if (of.nominal != nullptr && of.nominal->beside != kNoIndex && of.nominal->inner.empty()) return;
    const FillerList fillers = roles_.Fill(of, slot, NameKind::kActor, {}, &row);
    if (fillers.empty() || fillers[0].entities.size() < 2 || fillers[0].how == How::kFocus) continue;
    Filler filler = fillers[0];
    filler.slot = slot;
    Sublists groups = filler.phrase == kNoIndex ? Sublists() : SublistsOf(view_, filler.phrase, Each(of));
    if (groups.empty() && !Each(of)) groups.Add(filler.entities);
    const size_t first = output_.size();
    for (const EntityList& group : groups) {
      output_.AddPairs(group, Make(of, row, group[0], group[1], filler.how, edge.negated), of);
    }
    if (output_.tracing()) output_.Describe(first, FillText(filler));
  }
}

void Rows::ApplyEdge(const Predication& of, const Row& row, const FrameEdge& edge) {
  FillerList tails;
  for (size_t i = 0; i < edge.tail.size() && tails.empty(); ++i) {
    tails = roles_.Fill(of, edge.tail[i], TailKind(row.type), {}, &row);
    for (Filler& tail : tails) tail.slot = edge.tail[i];
  }
  if (tails.empty()) {
    NoteOpenSlot(of, row, edge, tails);
    return output_.Refuse(of, row, RuleStep::Outcome::kRoleEmpty, edge.tail[0].role, "");
  }
  EntityList others;
  for (const Filler& filler : tails) {
    for (const uint32_t entity : filler.entities) others.AddUnique(entity);
  }
  FillerList heads;
  for (size_t i = 0; i < edge.head.size() && heads.empty(); ++i) {
    const Slot slot = edge.head[i];
    // 한빛의 칩알파를 산다 says who made it, not who sold it.
    if (slot == Slot{Slot::Kind::kOwner, Role::kObject} && row.type == RelationType::kSupplies &&
        of.nominal == nullptr && view_.clause(of.clause).voice == Voice::kActive) {
      const SeatList seats = roles_.Seats(of, Role::kObject, &row);
      if (std::any_of(seats.begin(), seats.end(), [this](const Seat& seat) {
            return view_.Holds(seat.phrase, NameKind::kProduct) ||
                   !roles_.parties().Of(seat.phrase, NameKind::kProduct, Role::kObject).empty();
          })) {
        continue;
      }
    }
    heads = roles_.Fill(of, slot, NameKind::kActor, others, &row);
    for (Filler& head : heads) head.slot = slot;
  }
  if (heads.empty()) {
    NoteOpenSlot(of, row, edge, tails);
    return output_.Refuse(of, row, RuleStep::Outcome::kRoleEmpty, edge.head[0].role, "");
  }
  for (const Filler& head : heads) {
    for (const Filler& tail : tails) Pair(of, row, head, tail, edge.negated);
  }
}

// 한빛은 세 곳에 투자했다: in whom, the next sentence may say. `tails` is empty if those are who is not named.
void Rows::NoteOpenSlot(const Predication& of, const Row& row, const FrameEdge& edge, const FillerList& tails) {
  const ClauseIndex index = of.nominal != nullptr ? of.nominal->parent : of.clause;
  if (OfEnglish() || edge.negated || index == kNoIndex || TailKind(row.type) != NameKind::kActor) return;
  const Clause& clause = view_.clause(index);
  if (SentenceView::Adnominal(clause) && clause.content == kNoIndex) return;  // 투자할 계획이다 is told all the same
  OpenSlot open;
  open.head_known = tails.empty();
  FillerList known = tails;
  for (size_t i = 0; i < edge.head.size() && open.head_known && known.empty(); ++i) {
    known = roles_.Fill(of, edge.head[i], NameKind::kActor, {}, &row);
  }
  // 스타트업 간 협력이 늘고 있다: an event noun does not tell that the topic has to do with it.
  const How worst = of.nominal != nullptr ? How::kAnaphor : How::kFund;
  if (known.size() != 1 || known[0].how > worst) return;
  open.known = known[0].entities;
  for (const Slot& slot : open.head_known ? edge.tail : edge.head) {
    if (slot.kind != Slot::Kind::kParty) continue;
    for (const Seat& seat : roles_.Seats(of, slot.role, &row)) {
      if (seat.phrase == known[0].phrase) continue;
      const Word* head = view_.Head(seat.phrase);
      if (head == nullptr || view_.NamesAnybody(seat.phrase)) return;
      open.described |= view_.phrase(seat.phrase).kind == PhraseKind::kFirmNoun ||
                        view_.HeadIs(seat.phrase, c_.company_noun) || view_.HeadIs(seat.phrase, c_.outsider) ||
                        !lexicon_.RoleNouns(head->noun).empty();
    }
  }
  open.claim = Make(of, row, 0, 0, known[0].how, false);
  output_.AddOpenSlot(open, of);
}

void Rows::Pair(const Predication& of, const Row& row, const Filler& head, const Filler& tail, bool negated) {
  const How how = Worse(head.how, tail.how);
  if (head.phrase != kNoIndex && head.phrase == tail.phrase && head.how != How::kPossessor &&
      tail.how != How::kPossessor) {
    return;
  }
  // `Hanbit and Narae run it in their data centres`: not one in the other's.
  if (how >= How::kPossessor && head.entities.size() > 1 && Meet(head.entities, tail.entities)) return;
  const size_t first = output_.size();
  const bool respectively = head.entities.size() > 1 && head.entities.size() == tail.entities.size() && Each(of);
  for (size_t i = 0; i < head.entities.size(); ++i) {
    for (size_t k = 0; k < tail.entities.size(); ++k) {
      if (respectively && i != k) continue;
      if (head.entities[i] == tail.entities[k]) continue;
      output_.Add(Make(of, row, head.entities[i], tail.entities[k], how, negated), of);
    }
  }
  if (output_.tracing()) output_.Describe(first, FillText(head) + ", " + FillText(tail));
}

// For the trace: SUB=한빛 explicit, OBJ.of=나래의 칩 possessor, FUND=나래 fund.
std::string Rows::FillText(const Filler& filler) const {
  std::string text;
  switch (filler.slot.kind) {
    case Slot::Kind::kParty:
      text = Name(filler.slot.role);
      break;
    case Slot::Kind::kOwner:
      text = std::string(Name(filler.slot.role)) + ".of";
      break;
    case Slot::Kind::kRaising:
      text = "FUND";
      break;
    case Slot::Kind::kToward:
      text = "TOWARD";
      break;
  }
  text.push_back('=');
  if (filler.phrase != kNoIndex) {
    const Phrase& phrase = view_.phrase(filler.phrase);
    Span words = phrase.span;
    if (!phrase.words.empty()) words.end = view_.word(static_cast<WordIndex>(phrase.words.end) - 1).stem.end;
    text.append(words.Of(view_.text().normalized));
  } else {
    const std::vector<Entity>& entities = view_.names().entities;
    for (size_t i = 0; i < filler.entities.size(); ++i) {
      text.append(i == 0 ? "" : ", ").append(entities[filler.entities[i]].name);
    }
  }
  return text.append(" ").append(Name(filler.how));
}

bool Rows::Each(const Predication& of) const {
  const ClauseIndex clause = of.nominal != nullptr ? of.nominal->parent : of.clause;
  return clause != kNoIndex && view_.HasAdverb(view_.clause(clause), c_.each_word);
}

// Selling a part ends nothing.
bool Rows::SellsPart(const Predication& of) const {
  if (of.nominal != nullptr) return false;
  const SeatList seats = roles_.Seats(of, Role::kObject, nullptr);
  const std::string_view text = view_.text().normalized;
  return std::any_of(seats.begin(), seats.end(), [this, text](const Seat& seat) {
    const WordIndex head = view_.phrase(seat.phrase).head;
    const std::string_view number = head == kNoIndex ? std::string_view() : view_.word(head).stem.Of(text);
    return view_.AnyNounIs(seat.phrase, c_.some_part) || (OfEnglish() && number.ends_with('%') && number != "100%");
  });
}

// More than half, by the percentage that is the head of an English phrase, or behind a Korean stake (지분 80%).
bool Rows::IsMost(PhraseIndex phrase) const {
  const std::string_view text = view_.text().normalized;
  if (OfEnglish()) {
    const WordIndex head = view_.phrase(phrase).head;
    return head != kNoIndex && IsMoreThanHalf(view_.word(head).stem.Of(text));
  }
  const Range words = view_.phrase(phrase).words;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = view_.parse().words[i];
    if (word.kind == WordKind::kNumber && IsMoreThanHalf(word.stem.Of(text))) return true;
  }
  return false;
}

// 나래의 지분을 전량 사들였다: all of a firm's, as the adverb behind it says; not all of what is issued.
bool Rows::TakesAll(const Predication& of, PhraseIndex stake) const {
  const ClauseIndex index = of.nominal != nullptr ? of.nominal->parent : of.clause;
  const Word* head = view_.Head(stake);
  const bool of_firm = view_.phrase(stake).possessor != kNoIndex || !view_.phrase(stake).owners.empty();
  if (index == kNoIndex || head == nullptr || !of_firm) return false;
  const Range adverbs = view_.clause(index).adverbs;
  for (uint32_t i = adverbs.begin; i < adverbs.end; ++i) {
    const Symbol adverb = view_.word(view_.parse().adverbs[i]).noun;
    if (lexicon_.vocabulary().Is(lexicon_.Join(head->noun, adverb).apart, c_.control)) return true;
  }
  return false;
}

bool Rows::BuysControl(const Predication& of, const Row& row) const {
  if (row.type != RelationType::kInvestsIn || !row.Has(Row::kOfStake) || row.Has(Row::kOwning) ||
      row.voice == Voice::kCausative) {
    return false;
  }
  // Who holds most of a firm need not have bought it.
  const SlotList& head = lexicon_.frames(row)[0][0].head;
  const bool holder = !head.empty() && head.front() == Slot{Slot::Kind::kParty, Role::kSubject};
  if (OfEnglish() && holder && roles_.KeyIs(of, c_.holding)) return false;
  for (const Seat& seat : roles_.Seats(of, Role::kObject, &row)) {
    if (!OfEnglish() && view_.AnyNounIs(seat.phrase, c_.some_part)) continue;
    if (view_.Is(seat.phrase, c_.control) || view_.AnyNumberIs(seat.phrase, c_.control) ||
        ((holder || OfEnglish()) && IsMost(seat.phrase))) {
      return true;
    }
    if (holder && TakesAll(of, seat.phrase)) return true;
  }
  return false;
}

Claim Rows::Make(const Predication& of, const Row& row, uint32_t head, uint32_t tail, How how, bool negated) const {
  Claim claim;
  claim.type = !negated && BuysControl(of, row) ? RelationType::kAcquires : row.type;
  claim.head = head;
  claim.tail = tail;
  claim.how = how;
  claim.negated = negated;
  claim.weak = row.Has(Row::kLoose);
  claim.merger = row.Has(Row::kMerger);
  claim.kind = of.nominal != nullptr          ? RuleKind::kEventNoun
               : row.kind == RowKind::kAdverb ? RuleKind::kAdverb
                                              : RuleKind::kPredicate;
  claim.word = row.word;
  claim.row = static_cast<int32_t>(lexicon_.IndexOf(row));
  return claim;
}

// The bare comitative with joint work: 한빛은 나래와 로봇을 만든다. Only with both ends in the sentence and something
// made, and not of rivals, meetings and talks.
void Rows::AddWeak(const Predication& of, const Row& row) {
  if (!row.Has(Row::kJointWork) || of.nominal != nullptr) return;
  const Clause& clause = view_.clause(of.clause);
  if (!view_.Has(clause, Role::kObject) || clause.gap != kNoIndex || view_.KeyIs(clause, c_.talk_verb)) return;
  for (const Argument& argument : view_.Arguments(clause)) {
    if (view_.LastNounsAre(argument.phrase, 2, c_.rival_word) ||
        view_.LastNounsAre(argument.phrase, 2, c_.meeting_word)) {
      return;
    }
  }
  const size_t first = output_.size();
  Apply(of, row);
  std::vector<Claim>& all = output_.all();
  // 나래와는 공장을 짓는다: the contrast says that the topic does, whoever that is.
  const SeatList partners = roles_.Seats(of, Role::kComitative, &row);
  const bool contrast = std::any_of(partners.begin(), partners.end(), [this](const Seat& seat) {
    return view_.phrase(seat.phrase).Has(Phrase::kTopicMark) || view_.phrase(seat.phrase).Has(Phrase::kAlsoMark);
  });
  const auto carried = [contrast](const Claim& claim) {
    if (contrast && (claim.how == How::kInherited || claim.how == How::kLabel || claim.how == How::kTopic))
      return false;
    return claim.how != How::kExplicit && claim.how != How::kInSentence;
  };
  all.erase(std::remove_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(), carried), all.end());
  for (size_t i = first; i < all.size(); ++i) {
    all[i].weak = true;
    all[i].kind = RuleKind::kAdverb;
  }
}

}  // namespace ieum
