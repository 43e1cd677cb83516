// One predicate takes its arguments from the stack.
#include <algorithm>

#include "syntax/korean_clauses.h"

namespace ieum {
namespace {

constexpr RoleSet kSubjectObject = Bit(Role::kSubject) | Bit(Role::kObject);

// Roles that any predicate takes, whatever its valency.
constexpr RoleSet kFreeRoles = Bit(Role::kAlso) | Bit(Role::kSpeaker) | Bit(Role::kVia) | Bit(Role::kTarget) |
                               Bit(Role::kBase) | Bit(Role::kLead) | Bit(Role::kAgent) | Bit(Role::kOr) |
                               Bit(Role::kPredicative) | Bit(Role::kSource) | Bit(Role::kInstrument);

Role TakenAs(Role role) { return role == Role::kNone ? Role::kBare : role; }

}  // namespace

void KoreanClauseReader::Reduce(const Word& word, WordIndex index, size_t item) {
  size_t slot = 0;
  Draft& draft = NewDraft(&slot);
  Clause& clause = draft.clause;
  clause.predicate = index;
  clause.span = word.span;
  clause.verb = word.verb;
  clause.key = word.Has(Word::kVerbalNoun) ? word.noun : word.verb;
  clause.voice = word.voice;
  clause.ending = word.ending;
  clause.mood = word.mood;
  clause.effects = word.effects;
  clause.quote_depth = word.quote_depth;
  if (word.Has(Word::kCopula)) clause.flags |= Clause::kCopula;
  if (word.mood == Effect::kPast) clause.flags |= Clause::kPast;
  draft.comma = word.Has(Word::kComma);

  governed_.clear();
  passed_.clear();
  Reduction reduction;
  StartReduction(draft, word, item, &reduction);
  if (reduction.copula) TakePredicative(&draft, &reduction);
  WalkDown(&draft, &reduction);
  // 칩을 만들어 공급하는: the soft clause right before lends its subject.
  if (reduction.adnominal && !reduction.copula && !Has(reduction.used, Role::kSubject) && soft_ != kNoIndex &&
      soft_ + 1 == static_cast<ClauseIndex>(count_) && (stack_.empty() || At(stack_.back()).role != Role::kAlso) &&
      DraftAt(soft_).clause.ending == Ending::kSoft) {
    const PhraseIndex subject = Find(DraftAt(soft_), Role::kSubject);
    if (subject != kNoIndex && At(subject).role == Role::kSubject) draft.arguments.push_back({Role::kSubject, subject});
  }
  const size_t first_ghost = count_;
  const bool may_be_gapped = !reduction.adnominal && !reduction.soft;
  if (may_be_gapped) SplitAtTopics(draft);
  TakeTopics(&draft);
  if (!reduction.adnominal) TakeLeftovers(&draft);
  if (may_be_gapped) SplitAtSubjects(&draft, first_ghost);
  for (size_t i = first_ghost; i < count_; ++i) {
    for (const Argument& argument : drafts_[i].arguments) Govern(static_cast<ClauseIndex>(i), argument.phrase);
  }
  draft.adverbs.swap(adverbs_);
  adverbs_.clear();
  for (const Argument& argument : draft.arguments) governed_.push_back(argument.phrase);
  const ClauseIndex appended = Append(slot);
  for (const PhraseIndex phrase : governed_) Govern(appended, phrase);
  for (const PhraseIndex phrase : passed_) At(phrase).clause = appended;
  Chain(appended);
}

void KoreanClauseReader::StartReduction(const Draft& draft, const Word& word, size_t item, Reduction* reduction) const {
  const Valency& valency = ValencyOf(draft);
  reduction->known = valency.known != 0;
  reduction->allowed = valency.allowed | valency.roles | kSubjectObject;
  reduction->strong = valency.core != 0 ? valency.core : (valency.listed ? valency.roles : 0);
  reduction->adnominal = word.ending == Ending::kAdnominal;
  reduction->soft = word.ending == Ending::kSoft || word.ending == Ending::kNominal;
  reduction->copula = word.Has(Word::kCopula);
  reduction->later_core = later_core_[item + 1];
  reduction->later_allowed = later_allowed_[item + 1];
  std::fill(std::begin(reduction->last_of), std::end(reduction->last_of), kNoIndex);
}

void KoreanClauseReader::TakePredicative(Draft* draft, Reduction* reduction) {
  PhraseIndex noun = kNoIndex;
  if (!stack_.empty() && At(stack_.back()).role == Role::kPredicative) {
    noun = stack_.back();
    stack_.pop_back();
    draft->arguments.push_back({Role::kPredicative, noun});
  }
  reduction->allowed = Bit(Role::kSubject) | Bit(Role::kComitative) | Bit(Role::kDative);
  if (!reduction->adnominal) return;
  // 최대주주인 나래: only what an event or a role wants.
  reduction->allowed = 0;
  if (noun == kNoIndex) return;
  if (IsEvent(At(noun))) {
    reduction->allowed = Bit(Role::kComitative) | Bit(Role::kSubject);
  } else if (HeadIs(At(noun), classes_.role_noun)) {
    // 한빛이 최대주주인 나래, but 한빛이 고객사인 나래를 만났다.
    const bool apposition =
        parse_->words[static_cast<size_t>(draft->clause.predicate)].ending_form == grammar_.apposition_ending();
    if (!apposition || HeadIs(At(noun), classes_.owner_role)) reduction->allowed = Bit(Role::kSubject);
  }
}

// From the top of the stack to a barrier; what is neither taken nor kept is transparent and falls away.
void KoreanClauseReader::WalkDown(Draft* draft, Reduction* reduction) {
  kept_.clear();
  size_t left = stack_.size();
  while (left > 0) {
    const PhraseIndex index = stack_[left - 1];
    const Step step = Decide(*draft, index, reduction);
    if (step == Step::kStop) break;
    --left;
    if (step == Step::kKeep) kept_.push_back(index);
    if (step == Step::kTake) draft->arguments.push_back({TakenAs(At(index).role), index});
  }
  stack_.resize(left);
  stack_.insert(stack_.end(), kept_.rbegin(), kept_.rend());
}

bool KoreanClauseReader::IsAside(Role role) {
  return role == Role::kLike || role == Role::kRival || role == Role::kAbout || role == Role::kInstead ||
         role == Role::kExcept || role == Role::kFromAside;
}

// A time, a place or a sum in 에, 에서, 로: in nobody's way.
bool KoreanClauseReader::IsTransparent(const Phrase& phrase, const Reduction& reduction) const {
  const Role role = phrase.role;
  if (!phrase.members.empty()) return false;
  if (phrase.Has(Phrase::kTime)) return true;
  if (HasOwner(phrase)) return false;
  const bool oblique = role == Role::kDative || role == Role::kInstrument;
  if (phrase.Has(Phrase::kPlace) && (oblique || role == Role::kSource || role == Role::kNone)) return true;
  return phrase.Has(Phrase::kMoney) && (oblique || (role == Role::kNone && Has(reduction.used, Role::kObject)));
}

// What an adnominal clause does not reach over.
bool KoreanClauseReader::IsBarrier(const Draft& draft, const Phrase& phrase, const Reduction& reduction) const {
  const Role role = phrase.role;
  const bool comma = phrase.Has(Phrase::kComma);
  if (role == Role::kTopic || role == Role::kAlso || (comma && !reduction.nearest)) return true;
  if (reduction.copula && !Has(reduction.allowed, role)) return true;
  const bool adjective = grammar_.vocabulary().Is(draft.clause.verb, classes_.adjective);
  if (role == Role::kSubject && adjective && !phrase.members.empty() && phrase.kind == PhraseKind::kActor) return true;
  return comma && (role == Role::kNone || role == Role::kSubject);
}

// 한빛과 통신사인 나래에: what a firm is stands between two members of a list. What a firm is to another (한빛과
// 파트너인 나래) does not.
bool KoreanClauseReader::ListsBesideCopula(const Draft& draft, const Phrase& phrase, const Reduction& reduction) const {
  if (!reduction.copula || draft.arguments.empty()) return false;
  const Phrase& noun = At(draft.arguments.front().phrase);
  if (noun.members.empty() && (HeadIs(noun, classes_.role_noun) || IsEvent(noun))) return false;
  return phrase.role == Role::kComitative && !phrase.members.empty() && phrase.kind == PhraseKind::kActor &&
         (phrase.flags & (Phrase::kTopicMark | Phrase::kAlsoMark | Phrase::kPostposed | Phrase::kAdnominalCase)) == 0;
}

KoreanClauseReader::Step KoreanClauseReader::Decide(const Draft& draft, PhraseIndex index, Reduction* reduction) {
  const Phrase& phrase = At(index);
  const Role role = phrase.role;
  if (draft.clause.quote_depth > 0 && phrase.quote_depth == 0) return Step::kStop;
  if (draft.clause.quote_depth == 0 && phrase.quote_depth > 0 && role != Role::kTopic) {
    return phrase.members.empty() ? Step::kSkip : Step::kKeep;
  }
  if (IsTransparent(phrase, *reduction)) {
    if (!phrase.Has(Phrase::kMoney)) passed_.push_back(index);
    return Step::kSkip;
  }
  if (reduction->adnominal && IsBarrier(draft, phrase, *reduction)) {
    if (ListsBesideCopula(draft, phrase, *reduction)) across_ = index;
    return Step::kStop;
  }
  if (role == Role::kTopic) {
    reduction->passed_topic = true;
    return Step::kKeep;
  }
  if (reduction->passed_topic && phrase.Has(Phrase::kComma) && Has(reduction->used, role)) return Step::kStop;
  // 지난해 계약한 데 이어: the rest of an adverbial clause.
  if (role == Role::kAlso && phrase.Has(Phrase::kPostposed) && phrase.members.empty() &&
      HeadIs(phrase, classes_.gapless_head)) {
    return Step::kSkip;
  }
  if (IsAside(role)) {
    governed_.push_back(index);
    reduction->nearest = false;
    return Step::kSkip;
  }
  if (role == Role::kNone) {
    if (reduction->adnominal && !reduction->nearest) return Step::kStop;
    const bool ends_conjunct = reduction->passed_topic && phrase.Has(Phrase::kComma) && !phrase.members.empty();
    if (ends_conjunct && !parse_->headline) return Step::kKeep;  // 한빛은 나래, 두루는 미르와
    reduction->nearest = false;
    return Step::kTake;
  }
  if (Has(reduction->used, role) && role != Role::kComitative) return DecideUsed(draft, phrase, *reduction);
  return DecideFree(draft, index, reduction);
}

// The role is filled: taken as well if the list is gapped (나래에서 칩을, 두루에서 서버를 들여온다).
KoreanClauseReader::Step KoreanClauseReader::DecideUsed(const Draft&, const Phrase& phrase,
                                                        const Reduction& reduction) const {
  const Role role = phrase.role;
  const Phrase& before = At(reduction.last_of[static_cast<size_t>(role)]);
  if (phrase.Has(Phrase::kComma)) return Step::kTake;
  const bool place =
      before.Has(Phrase::kMoney) || before.Has(Phrase::kPlace) || (before.members.empty() && !HasOwner(before));
  if ((role == Role::kDative || role == Role::kSource) && !reduction.adnominal && place) return Step::kTake;
  if (role == Role::kObject && !reduction.adnominal && !reduction.soft) return Step::kTake;
  return reduction.adnominal || reduction.soft ? Step::kStop : Step::kKeep;
}

// 나래와 공동 개발한, 나래와 칩을 함께 만드는: an adverb between the partner and the predicate says that it has one.
bool KoreanClauseReader::IsDoneJointly(const Phrase& partner) const {
  return std::any_of(adverbs_.begin(), adverbs_.end(), [&](WordIndex i) {
    const Word& word = parse_->words[static_cast<size_t>(i)];
    return word.span.begin >= partner.span.end && word.classes.Has(classes_.joint_word);
  });
}

KoreanClauseReader::Step KoreanClauseReader::DecideFree(const Draft& draft, PhraseIndex index, Reduction* reduction) {
  const Phrase& phrase = At(index);
  const Role role = phrase.role;
  const bool adnominal = reduction->adnominal;
  const bool named = !phrase.members.empty();
  if (role == Role::kComitative && IsDoneJointly(phrase)) {
    reduction->allowed |= Bit(role);
    reduction->strong |= Bit(role);
  }
  if (role == Role::kComitative && adnominal && named && !Has(reduction->strong, role) &&
      phrase.postposition == kNoSymbol && !Has(reduction->later_core, role)) {
    const bool about_event =
        std::any_of(draft.arguments.begin(), draft.arguments.end(), [this](const Argument& argument) {
          return IsEvent(At(argument.phrase)) || HeadIs(At(argument.phrase), classes_.joint_word);
        });
    if (!about_event) {
      across_ = index;
      return Step::kStop;
    }
  }
  const bool allowed = Has(reduction->allowed, role);
  if (!allowed && !Has(kFreeRoles, role)) {
    if (adnominal && !reduction->nearest) return Step::kStop;
    if (reduction->soft) {
      reduction->nearest = false;
      return Step::kKeep;
    }
    const bool wanted_later = (role == Role::kDative && Has(reduction->later_allowed, role)) ||
                              (role == Role::kComitative && Has(reduction->later_core, role));
    if (adnominal && !reduction->known && named && wanted_later) return Step::kStop;
  }
  const bool loose = role == Role::kSource || role == Role::kInstrument;
  if (loose && !allowed && (adnominal || reduction->soft) && !reduction->nearest && named) {
    return adnominal ? Step::kStop : Step::kKeep;
  }
  reduction->used |= Bit(role);
  reduction->last_of[static_cast<size_t>(role)] = index;
  const RoleSet idiom = IdiomCore(draft, phrase);
  reduction->allowed |= idiom;
  reduction->strong |= idiom;
  // What is done to an event has its partner and its receiver: 나래와 공급 계약을 체결했다.
  if (IsEvent(phrase) && !reduction->copula) reduction->allowed |= Bit(Role::kComitative) | Bit(Role::kDative);
  reduction->nearest = false;
  return Step::kTake;
}

// Several clauses that share one predicate, which stands behind the last: 한빛은 나래와, 두루는 미르와 협력한다.
void KoreanClauseReader::SplitAtTopics(const Draft& draft) {
  const size_t first = count_;
  while (count_ < first + kMaxGhosts && SplitAtTopic(draft)) {
  }
}

// 한빛이 나래에, 두루가 미르에 투자했다. `first`: of the ghosts that the predicate has.
void KoreanClauseReader::SplitAtSubjects(Draft* draft, size_t first) {
  const auto subjects = std::count_if(draft->arguments.begin(), draft->arguments.end(),
                                      [](const Argument& argument) { return argument.role == Role::kSubject; });
  if (subjects < 2) return;
  std::stable_sort(draft->arguments.begin(), draft->arguments.end(), [this](const Argument& a, const Argument& b) {
    return At(a.phrase).span.begin > At(b.phrase).span.begin;
  });
  while (draft != nullptr && count_ < first + kMaxGhosts) draft = SplitAtSubject(draft);
}

KoreanClauseReader::Draft& KoreanClauseReader::NewGhost(const Draft& draft) {
  Draft& ghost = drafts_[count_++];
  ghost.Clear();
  ghost.clause = draft.clause;
  ghost.clause.flags |= Clause::kStaggered;
  return ghost;
}

// 서버는 한빛이, 전력은 두루가 나래에 공급한다: what stands between the last conjunct and the predicate belongs to all.
void KoreanClauseReader::Share(const Draft& from, Draft* to) {
  RoleSet own = 0;
  for (const Argument& argument : to->arguments) own |= Bit(argument.role);
  size_t shared = 0;
  while (shared < from.arguments.size() && !Has(own, from.arguments[shared].role)) ++shared;
  if (shared == from.arguments.size()) return;
  to->arguments.insert(to->arguments.begin(), from.arguments.begin(),
                       from.arguments.begin() + static_cast<std::ptrdiff_t>(shared));
}

// The role of a phrase in the conjunct before that of `draft`: 한빛은 나래, 두루는 미르와 손잡았다, where a bare name
// is what the first name of its kind is behind.
Role KoreanClauseReader::RoleBefore(const Draft& draft, PhraseIndex index) const {
  const Phrase& phrase = At(index);
  if (phrase.role != Role::kNone || phrase.members.empty()) return phrase.role;
  for (const Argument& argument : draft.arguments) {
    const Phrase& other = At(argument.phrase);
    if (argument.role != Role::kSubject && !other.members.empty() && other.kind == phrase.kind) return argument.role;
  }
  return phrase.role;
}

// What stands before the last topic.
bool KoreanClauseReader::SplitAtTopic(const Draft& draft) {
  const auto is_topic = [&](PhraseIndex index) {
    return At(index).role == Role::kTopic && At(index).quote_depth == draft.clause.quote_depth;
  };
  const auto last = std::find_if(stack_.rbegin(), stack_.rend(), is_topic);
  if (last == stack_.rend()) return false;
  const auto first = std::find_if(last + 1, stack_.rend(), is_topic);
  if (first == stack_.rend()) return false;
  const auto role_of = [&](PhraseIndex index) { return RoleBefore(draft, index); };
  RoleSet own = 0;
  for (const Argument& argument : draft.arguments) own |= Bit(argument.role);
  const bool parallel = std::any_of(
      last + 1, first, [&](PhraseIndex index) { return At(index).Has(Phrase::kComma) && Has(own, role_of(index)); });
  if (!parallel) return false;
  Draft& ghost = NewGhost(draft);
  ghost.clause.topic = *first;
  for (auto it = last + 1; it != first; ++it) {
    if (!At(*it).Has(Phrase::kTime)) ghost.arguments.push_back({TakenAs(role_of(*it)), *it});
  }
  Share(draft, &ghost);
  stack_.erase(first.base() - 1, last.base() - 1);
  return true;
}

// A comma ends what stands before the last subject. Null: it is one clause.
KoreanClauseReader::Draft* KoreanClauseReader::SplitAtSubject(Draft* draft) {
  std::vector<Argument>& arguments = draft->arguments;
  RoleSet own = 0;
  size_t end = 0;  // of the conjunct nearest to the predicate
  for (; end < arguments.size(); ++end) {
    const Role role = arguments[end].role;
    if (At(arguments[end].phrase).Has(Phrase::kComma) && Has(own, role) && Has(own, Role::kSubject)) break;
    own |= Bit(role);
  }
  const auto rest = arguments.begin() + static_cast<std::ptrdiff_t>(end);
  const bool has_subject =
      std::any_of(rest, arguments.end(), [](const Argument& argument) { return argument.role == Role::kSubject; });
  if (!has_subject) return nullptr;
  Draft& ghost = NewGhost(*draft);
  ghost.arguments.assign(rest, arguments.end());
  arguments.erase(rest, arguments.end());
  Share(*draft, &ghost);
  // 나래에는 한빛이 칩을, 두루가 서버를 공급한다: so does what stands before the first.
  for (size_t i = ghost.arguments.size(); i-- > 0 && !Has(own, ghost.arguments[i].role);) {
    arguments.push_back(ghost.arguments[i]);
  }
  return &ghost;
}

void KoreanClauseReader::TakeTopics(Draft* draft) {
  Clause& clause = draft->clause;
  PhraseIndex own = kNoIndex;
  PhraseIndex any = kNoIndex;
  int count = 0;
  for (const PhraseIndex index : stack_) {
    if (At(index).role != Role::kTopic) continue;
    any = index;
    if (At(index).quote_depth != clause.quote_depth) continue;
    own = index;
    ++count;
  }
  clause.topic = own != kNoIndex ? own : any != kNoIndex ? any : topic_;
  clause.default_subject = default_subject_;
  if (clause.ending == Ending::kAdnominal || own == kNoIndex) return;
  topic_ = own;
  if (count > 1) clause.flags |= Clause::kStaggered;
  if (clause.ending != Ending::kFinal && clause.ending != Ending::kChain && clause.ending != Ending::kQuote) return;
  const auto is_own = [&](PhraseIndex index) {
    return At(index).role == Role::kTopic && At(index).quote_depth == clause.quote_depth;
  };
  std::copy_if(stack_.begin(), stack_.end(), std::back_inserter(governed_), is_own);
  stack_.erase(std::remove_if(stack_.begin(), stack_.end(), is_own), stack_.end());
}

// Nothing crosses a chain: what is left over belongs to it.
void KoreanClauseReader::TakeLeftovers(Draft* draft) {
  const Ending ending = draft->clause.ending;
  if (ending == Ending::kChain || ending == Ending::kFinal) {
    const auto is_left_over = [&](PhraseIndex index) {
      const Phrase& phrase = At(index);
      return phrase.quote_depth == draft->clause.quote_depth && phrase.role != Role::kTopic &&
             !phrase.Has(Phrase::kTime);
    };
    for (const PhraseIndex index : stack_) {
      if (is_left_over(index)) draft->arguments.push_back({TakenAs(At(index).role), index});
    }
    stack_.erase(std::remove_if(stack_.begin(), stack_.end(), is_left_over), stack_.end());
  }
  const PhraseIndex subject = Find(*draft, Role::kSubject);
  if (subject != kNoIndex && ending != Ending::kFinal) default_subject_ = subject;
}

// What the clause means for those beside it.
void KoreanClauseReader::Chain(ClauseIndex index) {
  Clause& clause = DraftAt(index).clause;
  const bool adnominal = clause.ending == Ending::kAdnominal;
  clause.previous = soft_;
  if (clause.ending == Ending::kSoft || clause.ending == Ending::kChain || clause.ending == Ending::kNominal) {
    soft_ = index;
  } else if (!adnominal) {
    soft_ = kNoIndex;
  }
  if (clause.quote_depth > 0) last_quoted_ = index;
  if (adnominal) {
    // 한빛이 주도하고 나래가 참여한 라운드: parallel clauses lend the main clause no subject.
    if (index > 0) {
      const Draft& before = DraftAt(index - 1);
      const PhraseIndex subject = Find(before, Role::kSubject);
      if (before.clause.ending == Ending::kChain && before.clause.mood != Effect::kPast && subject != kNoIndex &&
          default_subject_ == subject && HasRole(DraftAt(index), Role::kSubject)) {
        default_subject_ = kNoIndex;
      }
    }
    headless_.push_back(index);
    if (stack_.empty()) first_phrase_ = true;  // 나래 품은 한빛, ...: the head is the first of its sentence
  } else if (clause.ending == Ending::kQuote) {
    reported_.push_back(index);
  } else {
    for (const ClauseIndex report : reported_) {
      Clause& inner = DraftAt(report).clause;
      if (inner.parent != kNoIndex) continue;
      inner.parent = index;
      inner.link = Link::kQuote;
    }
    reported_.clear();
  }
  if (clause.ending == Ending::kFinal && clause.quote_depth == 0) default_subject_ = kNoIndex;
}

}  // namespace ieum
