// The phrase behind relative clauses: it fills the one role that each of them lacks, or is what they tell (계획, 소식).
#include "syntax/korean_clauses.h"

namespace ieum {
namespace {

constexpr RoleSet kHeadRoles = Bit(Role::kSubject) | Bit(Role::kObject) | Bit(Role::kDative) | Bit(Role::kSource) |
                               Bit(Role::kComitative) | Bit(Role::kInstrument);
constexpr RoleSet kSubjectObject = Bit(Role::kSubject) | Bit(Role::kObject);

}  // namespace

void KoreanClauseReader::FillGaps(PhraseIndex head) {
  const Phrase& phrase = At(head);
  // 나래에 공급하는 장비의 성능: the clause is about what stands before 의 only if that can be a party or an event.
  if (phrase.role == Role::kGenitive && phrase.possessed != kNoIndex && phrase.members.empty() && !IsFirm(phrase) &&
      !HeadIs(phrase, classes_.event_noun)) {
    return;
  }
  for (const ClauseIndex clause : headless_) FillGap(clause, head);
  headless_.clear();
}

bool KoreanClauseReader::TakeAsContent(ClauseIndex index, PhraseIndex head) {
  Phrase& phrase = At(head);
  if (phrase.head == kNoIndex || !phrase.members.empty()) return false;
  const bool event = IsEvent(phrase) && !HeadIs(phrase, classes_.gap_event);
  if (!HeadIs(phrase, classes_.gapless_head) && !event) return false;
  Draft& draft = DraftAt(index);
  draft.clause.content = head;
  draft.next_content = first_content_[static_cast<size_t>(head)];
  first_content_[static_cast<size_t>(head)] = index;
  phrase.flags |= Phrase::kContent;
  // 한빛이 나래를 인수한 뒤 두루에 투자했다: the subject goes on where no other stands before.
  const PhraseIndex subject = Find(draft, Role::kSubject);
  const auto is_subject = [](const Phrase& p) { return p.role == Role::kSubject || p.role == Role::kTopic; };
  if (subject != kNoIndex && default_subject_ == kNoIndex && (phrase.Has(Phrase::kTime) || !InStack(is_subject))) {
    default_subject_ = subject;
  }
  return true;
}

// The roles that a firm behind the clause can fill.
RoleSet KoreanClauseReader::Lacking(const Draft& draft, const Phrase& head) const {
  RoleSet have = 0;
  bool event_object = false;
  bool stake_object = false;
  RoleSet idiom = 0;
  for (const Argument& argument : draft.arguments) {
    have |= Bit(argument.role);
    idiom |= IdiomCore(draft, At(argument.phrase));
    if (argument.role != Role::kObject) continue;
    const Phrase& object = At(argument.phrase);
    if (HasOwner(object)) continue;
    event_object = event_object || (IsEvent(object) && HeadIs(object, classes_.event_noun));
    stake_object = stake_object || IsStake(object);
  }
  if (idiom != 0) return idiom & kHeadRoles & ~have;  // 한빛이 손을 맞잡은 나래
  const Valency& valency = ValencyOf(draft);
  if (draft.clause.Has(Clause::kCopula)) {
    // 한빛이 최대주주인 나래: the role's owner is what is empty.
    const RoleSet subject = Bit(Role::kSubject) & ~have;
    return subject != 0 ? subject : Bit(Role::kGenitive);
  }
  if (event_object) return Bit(Role::kObject);  // 한빛이 인수를 추진하는 나래
  if (!valency.known) return kSubjectObject & ~have;
  if (ModifierIs(head, classes_.joint_body)) return Bit(Role::kObject);  // 한빛이 두루와 세운 합작사 나래
  if (stake_object) return Bit(Role::kObject);                           // 한빛이 지분 30%를 가진 나래
  const RoleSet core = (valency.core != 0 ? valency.core : kSubjectObject) & kHeadRoles;
  return core & ~have;
}

void KoreanClauseReader::FillGap(ClauseIndex index, PhraseIndex head) {
  Draft& draft = DraftAt(index);
  if (draft.clause.content != kNoIndex || draft.clause.gap != kNoIndex) return;
  if (TakeAsContent(index, head)) return;
  Phrase& phrase = At(head);
  draft.clause.gap = head;
  const bool has_subject = HasRole(draft, Role::kSubject);
  if (phrase.role == Role::kGenitive && phrase.possessed != kNoIndex && !phrase.members.empty() &&
      phrase.kind == PhraseKind::kActor) {
    // 나래에 공급되는 한빛의 칩알파: the chip is what is supplied.
    const Phrase& possessed = At(phrase.possessed);
    const bool thing = (possessed.kind == PhraseKind::kProduct && !possessed.members.empty()) || IsGoods(possessed);
    if (thing &&
        (draft.clause.voice == Voice::kPassive || grammar_.vocabulary().Is(draft.clause.verb, classes_.done_to) ||
         (has_subject && !HasRole(draft, Role::kObject)))) {
      draft.clause.gap = phrase.possessed;
      return;
    }
  }
  // 한빛, 나래 등 두루에 투자한 기업들이: the head sums up the list.
  if (phrase.members.empty() && phrase.kind == PhraseKind::kFirmNoun && !stack_.empty()) {
    const Phrase& list = At(stack_.back());
    if (list.Has(Phrase::kOpenList) && !list.members.empty() && list.role == Role::kNone) {
      phrase.members = list.members;
      phrase.kind = list.kind;
      phrase.parts = list.parts;
      phrase.flags |= Phrase::kOpenList;
      stack_.pop_back();
    }
  }
  if (!IsFirm(phrase) || phrase.Has(Phrase::kOfName) || !has_subject || Lacking(draft, phrase) != 0) return;
  GiveBackSubject(&draft);  // nothing is lacking
}

// The farthest subject belongs to a clause further on.
void KoreanClauseReader::GiveBackSubject(Draft* draft) {
  for (size_t i = draft->arguments.size(); i-- > 0;) {
    if (draft->arguments[i].role != Role::kSubject) continue;
    const PhraseIndex subject = draft->arguments[i].phrase;
    draft->arguments.erase(draft->arguments.begin() + static_cast<std::ptrdiff_t>(i));
    PushOnStack(subject);
    return;
  }
}

}  // namespace ieum
