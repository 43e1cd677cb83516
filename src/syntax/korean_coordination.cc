// Phrases side by side that are one: joints, commas, 와/과 and list words between members of one kind.
//
//   나래와 두루에       ->  나래+두루/DAT      two firms, one particle
//   나래와 로봇을       ->  나래/COM 로봇/OBJ   another kind follows: comitative
//   한빛, 나래 등 세 곳이 ->  한빛+나래/곳/SUB
//
// The right phrase takes the left one in, so that a list has the particle of its last member.
#include <algorithm>

#include "syntax/korean_phrases.h"

namespace ieum {
namespace {

bool HasOwner(const Phrase& phrase) { return !phrase.owners.empty() || phrase.possessor != kNoIndex; }

// Particles that mark a comitative as an argument of its own.
constexpr uint32_t kMarks = Phrase::kTopicMark | Phrase::kAlsoMark | Phrase::kPostposed | Phrase::kAdnominalCase;

// What joins `phrase` to the one behind it; kNone: nothing.
Joint JointOf(const Phrase& phrase) {
  if (phrase.joint != Joint::kNone) return phrase.joint;
  if (phrase.Has(Phrase::kComma) && phrase.role == Role::kNone) return Joint::kComma;
  if (phrase.role == Role::kComitative && (phrase.flags & kMarks) == 0) return Joint::kWith;
  if (phrase.role == Role::kOr) return Joint::kOr;
  if ((phrase.role == Role::kAlso || phrase.role == Role::kList) && phrase.Has(Phrase::kPostposed)) return Joint::kAlso;
  return Joint::kNone;
}

}  // namespace

bool KoreanPhraseReader::SameKind(const Phrase& left, const Phrase& right) const {
  return !left.members.empty() && !right.members.empty() && left.kind == right.kind;
}

Range KoreanPhraseReader::Concatenate(Range left, Range right) {
  std::vector<uint32_t>& pool = parse_->mentions;
  if (right.empty()) return left;
  if (left.empty()) return right;
  if (left.end == right.begin) return {left.begin, right.end};
  // A list grows at the end of the pool: each member is copied once.
  if (left.end != pool.size()) {
    const uint32_t begin = static_cast<uint32_t>(pool.size());
    for (uint32_t i = left.begin; i < left.end; ++i) pool.push_back(pool[i]);
    left = {begin, static_cast<uint32_t>(pool.size())};
  }
  for (uint32_t i = right.begin; i < right.end; ++i) pool.push_back(pool[i]);
  return {left.begin, static_cast<uint32_t>(pool.size())};
}

Range KoreanPhraseReader::ConcatenateParts(Range left, Range right) {
  std::vector<Part>& pool = parse_->parts;
  if (left.end == right.begin) return {left.begin, right.end};
  if (left.end != pool.size()) {
    const uint32_t begin = static_cast<uint32_t>(pool.size());
    for (uint32_t i = left.begin; i < left.end; ++i) pool.push_back(Part(pool[i]));
    left = {begin, static_cast<uint32_t>(pool.size())};
  }
  for (uint32_t i = right.begin; i < right.end; ++i) pool.push_back(Part(pool[i]));
  return {left.begin, static_cast<uint32_t>(pool.size())};
}

void KoreanPhraseReader::Coordinate() {
  joined_into_.assign(parse_->phrases.size(), kNoIndex);
  list_comma_.assign(parse_->phrases.size(), 0);
  topic_before_ = false;
  size_t kept = 0;
  for (size_t k = 0; k < items_->size(); ++k) {
    const KoreanItem item = (*items_)[k];
    if (item.kind == KoreanItem::kPhrase) {
      Phrase& right = parse_->phrases[static_cast<size_t>(item.index)];
      DropInsideList(right, &kept);
      DropCountry(right, &kept);
      Joined joined = Joined::kYes;
      while (joined == Joined::kYes && kept > 0 && (*items_)[kept - 1].kind == KoreanItem::kPhrase) {
        const PhraseIndex left_index = (*items_)[kept - 1].index;
        Phrase& left = parse_->phrases[static_cast<size_t>(left_index)];
        if (!MayJoin(left, right, kept)) break;
        const Joint joint = JointOf(left);
        joined = Join(&left, &right);
        if (joined == Joined::kNo) break;
        if (joint == Joint::kComma) list_comma_[static_cast<size_t>(item.index)] = 1;
        joined_into_[static_cast<size_t>(left_index)] = item.index;
        if (right.cases.empty()) right.cases = left.cases;
        right.span.begin = left.span.begin;
        right.words.begin = left.words.begin;
        --kept;
      }
      topic_before_ = topic_before_ || (right.role == Role::kTopic && !right.members.empty());
    } else if (item.kind == KoreanItem::kPredicate) {
      const Ending ending = parse_->words[static_cast<size_t>(item.index)].ending;
      topic_before_ = topic_before_ && (ending == Ending::kAdnominal || ending == Ending::kSoft);
    }
    (*items_)[kept++] = item;
  }
  items_->resize(kept);
}

// 한빛, 지난해 나래: a time inside a list is in nobody's way, nor is an odd item: 한빛, 푸른숲, 나래.
void KoreanPhraseReader::DropInsideList(const Phrase& right, size_t* kept) {
  if (*kept < 2 || parse_->headline) return;
  const KoreanItem& inside = (*items_)[*kept - 1];
  const KoreanItem& before = (*items_)[*kept - 2];
  if (inside.kind != KoreanItem::kPhrase || before.kind != KoreanItem::kPhrase) return;
  const Phrase& phrase = parse_->phrases[static_cast<size_t>(inside.index)];
  const Phrase& left = parse_->phrases[static_cast<size_t>(before.index)];
  if (phrase.role != Role::kNone || !SameKind(left, right)) return;
  const Joint joint = JointOf(left);
  const bool odd = left.kind == PhraseKind::kActor && phrase.Has(Phrase::kComma) && IsOddItem(phrase);
  if (joint == Joint::kComma ? phrase.Has(Phrase::kTime) || odd : joint == Joint::kWith && odd) --*kept;
}

// 미국의 나래, 일본의 두루와는: the country of one member does not end the list.
void KoreanPhraseReader::DropCountry(const Phrase& right, size_t* kept) {
  if (*kept < 2 || right.possessor == kNoIndex || right.members.empty()) return;
  const KoreanItem& country = (*items_)[*kept - 1];
  const KoreanItem& before = (*items_)[*kept - 2];
  if (country.kind != KoreanItem::kPhrase || country.index != right.possessor) return;
  if (before.kind != KoreanItem::kPhrase) return;
  const Phrase& possessor = parse_->phrases[static_cast<size_t>(country.index)];
  const Phrase& left = parse_->phrases[static_cast<size_t>(before.index)];
  if (!possessor.members.empty() || !possessor.owners.empty() || possessor.kind == PhraseKind::kFirmNoun) return;
  const Joint joint = JointOf(left);
  const bool list = joint == Joint::kWith || (joint == Joint::kComma && !parse_->headline);
  if (list && SameKind(left, right)) --*kept;
}

// `kept` items stand to the left of `right`; `left` is the last of them.
bool KoreanPhraseReader::MayJoin(const Phrase& left, const Phrase& right, size_t kept) const {
  if (left.Has(Phrase::kTime) || left.Has(Phrase::kLabel)) return false;
  if (left.quote_depth != right.quote_depth && left.members.empty()) return false;
  // 한빛은 나래와, 두루는 미르와: a second topic begins a new pair.
  const bool may_end_pair = left.role == Role::kComitative || (left.role == Role::kNone && !parse_->headline);
  if (may_end_pair && left.Has(Phrase::kComma) && right.role == Role::kTopic && topic_before_) return false;
  if (!parse_->headline || !left.Has(Phrase::kComma) || left.role != Role::kNone) return true;
  // Headline: the first name before a comma is the topic, unless it opens a list.
  if (list_comma_[static_cast<size_t>((*items_)[kept - 1].index)] != 0) return true;
  if (right.Has(Phrase::kComma) || right.Has(Phrase::kOpenList)) return true;
  // 협력사 한빛, 나래: names and nothing else.
  if (kept == 1 && right.words.end == parse_->words.size() && right.head == kNoIndex && right.role == Role::kNone)
    return true;
  for (size_t i = kept - 1; i-- > 0;) {
    const KoreanItem& item = (*items_)[i];
    if (item.kind == KoreanItem::kBreak) return false;
    if (item.kind != KoreanItem::kPhrase) continue;
    const Phrase& before = parse_->phrases[static_cast<size_t>(item.index)];
    if (!before.members.empty() && before.quote_depth >= left.quote_depth) return true;
  }
  return false;
}

// 나래 등의 기업: the noun is what the list adds up to, not something the members own.
bool KoreanPhraseReader::SumsUpList(const Phrase& list, const Phrase& noun) const {
  return list.Has(Phrase::kOpenList) && !list.members.empty() && noun.members.empty() && noun.owners.empty() &&
         noun.head != kNoIndex && SumsUp(parse_->words[static_cast<size_t>(noun.head)], list.kind);
}

// 푸른숲 in 푸른숲, 한빛, 나래 등: in a list of firms a noun that nobody knows is one more of them, without a name.
bool KoreanPhraseReader::IsOddItem(const Phrase& item) const {
  if (!item.members.empty() || item.possessor != kNoIndex || item.head == kNoIndex) return false;
  constexpr uint32_t kOther = Phrase::kTime | Phrase::kPlace | Phrase::kMoney;
  if ((item.flags & kOther) != 0) return false;
  const Word& head = parse_->words[static_cast<size_t>(item.head)];
  return head.kind == WordKind::kNoun && !IsNumberLike(head) &&
         (head.tail_classes.empty() || HeadIs(head, classes_.company_noun));
}

KoreanPhraseReader::Joined KoreanPhraseReader::Join(Phrase* left, Phrase* right) {
  if (left->role == Role::kGenitive && right->possessor != kNoIndex &&
      &parse_->phrases[static_cast<size_t>(right->possessor)] == left && SumsUpList(*left, *right) &&
      !HeadIs(parse_->words[static_cast<size_t>(right->head)], classes_.role_noun)) {
    TakeMembers(*left, right);
    right->possessor = left->possessor;
    return Joined::kYes;
  }
  const Joint joint = JointOf(*left);
  if (joint == Joint::kNone) return Joined::kNo;
  if (joint == Joint::kAlso) {
    // 한빛을 비롯한 네 회사가
    if (left->role == Role::kList && right->kind == PhraseKind::kFirmNoun && right->members.empty() &&
        left->kind == PhraseKind::kActor) {
      TakeMembers(*left, right);
      return Joined::kLast;
    }
    if (!SameKind(*left, *right)) return Joined::kNo;
  }
  // 나래와 두 회사가
  const bool with_firms = joint == Joint::kWith && !left->members.empty() && right->members.empty() &&
                          right->kind == PhraseKind::kFirmNoun && right->role != Role::kComitative &&
                          right->role != Role::kObject && right->role != Role::kPredicative && right->owners.empty() &&
                          !HeadIs(parse_->words[static_cast<size_t>(right->head)], classes_.joint_body);
  if (SameKind(*left, *right) || with_firms) {
    JoinMembers(joint, left, right);
    if (with_firms) right->flags |= left->flags & Phrase::kOpenList;
    return Joined::kYes;
  }
  if (JoinOwners(joint, *left, right)) return Joined::kYes;
  if (joint == Joint::kComma && !parse_->headline) {
    if (IsOddItem(*left) && right->kind == PhraseKind::kActor && !right->members.empty() &&
        (right->Has(Phrase::kComma) || right->Has(Phrase::kOpenList))) {
      return Joined::kYes;
    }
    if (IsOddItem(*right) && right->Has(Phrase::kOpenList) && left->kind == PhraseKind::kActor &&
        !left->members.empty()) {
      TakeMembers(*left, right);
      return Joined::kYes;
    }
  }
  // 나래, 두루 등 병원·기업들, 나래 등 국내 대학 및 AI 기업들: several nouns sum the list up.
  const bool beside = joint == Joint::kMiddleDot || joint == Joint::kAnd || joint == Joint::kComma;
  if (beside && left->head != kNoIndex && SumsUpList(*left, *right)) {
    TakeMembers(*left, right);
    right->possessor = left->possessor;
    return Joined::kYes;
  }
  return JoinNouns(joint, *left, right) ? Joined::kYes : Joined::kNo;
}

// The members of a list that a common noun sums up.
void KoreanPhraseReader::TakeMembers(const Phrase& left, Phrase* right) const {
  right->members = left.members;
  right->kind = left.kind;
  right->parts = left.parts;
  right->flags |= Phrase::kOpenList;
}

void KoreanPhraseReader::JoinMembers(Joint joint, Phrase* left, Phrase* right) {
  parse_->parts[left->parts.end - 1].joint = joint;
  right->parts = ConcatenateParts(left->parts, right->parts);
  if (!HasOwner(*right) && left->possessor != kNoIndex) right->possessor = left->possessor;
  if (right->owners.empty()) right->owners = left->owners;
  right->members = Concatenate(left->members, right->members);
  right->kind = left->kind;
  right->flags |= left->flags & Phrase::kPerson;
  if (joint == Joint::kAlso && left->role == Role::kList) right->flags |= Phrase::kListed;
}

// 한빛과 나래 데이터센터: both own it.
bool KoreanPhraseReader::JoinOwners(Joint joint, const Phrase& left, Phrase* right) {
  if (left.members.empty() || right->owners.empty() || !right->members.empty()) return false;
  const bool actor_owner = IsActor(static_cast<int32_t>(parse_->mentions[right->owners.begin]));
  const bool actors = left.kind == PhraseKind::kActor && actor_owner && right->Has(Phrase::kOfName) &&
                      parse_->words[right->words.begin].kind == WordKind::kName && joint != Joint::kAlso;
  const bool dotted = joint == Joint::kMiddleDot && right->kind == PhraseKind::kOther &&
                      (left.kind == PhraseKind::kActor) == actor_owner;
  if (!actors && !dotted) return false;
  right->owners = Concatenate(left.members, right->owners);
  return true;
}

// Common nouns: 칩과 서버를, 나래의 칩·서버를.
bool KoreanPhraseReader::JoinNouns(Joint joint, const Phrase& left, Phrase* right) const {
  if (!left.members.empty() || !right->members.empty() || HasOwner(*right)) return false;
  const bool firm = left.kind == PhraseKind::kFirmNoun || right->kind == PhraseKind::kFirmNoun;
  if (left.owners.empty()) {
    const bool joins =
        joint == Joint::kMiddleDot || joint == Joint::kAnd ||
        (joint == Joint::kWith && right->role != Role::kComitative && left.possessor == kNoIndex && !firm);
    if (joins) {
      right->possessor = left.possessor;
      return true;
    }
  }
  const bool owned = HasOwner(left) && right->kind != PhraseKind::kFirmNoun &&
                     (joint == Joint::kMiddleDot || joint == Joint::kAnd || joint == Joint::kWith);
  if (!owned) return false;
  right->owners = left.owners;
  right->possessor = left.possessor;
  return true;
}

// Leaves out the phrases that others took in.
void KoreanPhraseReader::Compact() {
  std::vector<Phrase>& phrases = parse_->phrases;
  new_index_.assign(phrases.size(), kNoIndex);
  PhraseIndex next = 0;
  for (size_t i = 0; i < phrases.size(); ++i) {
    if (joined_into_[i] == kNoIndex) new_index_[i] = next++;
  }
  for (size_t i = phrases.size(); i-- > 0;) {
    if (joined_into_[i] != kNoIndex) new_index_[i] = new_index_[static_cast<size_t>(joined_into_[i])];
  }
  const auto move = [this](PhraseIndex* index) {
    if (*index != kNoIndex) *index = new_index_[static_cast<size_t>(*index)];
  };
  for (size_t i = 0; i < phrases.size(); ++i) {
    move(&phrases[i].possessor);
    move(&phrases[i].possessed);
    if (joined_into_[i] == kNoIndex) phrases[static_cast<size_t>(new_index_[i])] = phrases[i];
  }
  phrases.resize(static_cast<size_t>(next));
  for (Part& part : parse_->parts) move(&part.possessor);
  for (PhraseIndex& index : parse_->phrase_lists) move(&index);
  for (KoreanItem& item : *items_) {
    if (item.kind == KoreanItem::kPhrase) move(&item.index);
  }
  // A phrase is no modifier of the list it is part of.
  for (size_t i = 0; i < phrases.size(); ++i) {
    const PhraseIndex self = static_cast<PhraseIndex>(i);
    if (phrases[i].possessor == self) phrases[i].possessor = kNoIndex;
    if (phrases[i].possessed == self) phrases[i].possessed = kNoIndex;
  }
}

}  // namespace ieum
