#include "syntax/korean_clauses.h"

#include <algorithm>

namespace ieum {

const ClassSet& KoreanClauseReader::HeadClasses(const Phrase& phrase) const {
  static constexpr ClassSet kNone = {};
  return phrase.head == kNoIndex ? kNone : parse_->words[static_cast<size_t>(phrase.head)].classes;
}

// A name that it belongs to, right before it or with 의.
bool KoreanClauseReader::HasOwner(const Phrase& phrase) const {
  const Phrase* owned = &phrase;
  for (int depth = 0; depth < 8; ++depth) {
    if (!owned->owners.empty() || (depth > 0 && !owned->members.empty())) return true;
    if (owned->possessor == kNoIndex) return false;
    owned = &At(owned->possessor);
  }
  return false;
}

bool KoreanClauseReader::IsFirm(const Phrase& phrase) const {
  if (!phrase.members.empty()) return phrase.kind == PhraseKind::kActor;
  return phrase.kind == PhraseKind::kFirmNoun && !HasOwner(phrase);
}

bool KoreanClauseReader::IsEvent(const Phrase& phrase) const {
  return phrase.members.empty() && (HeadIs(phrase, classes_.event_noun) || HeadIs(phrase, classes_.chain_noun));
}

// 지분, 지분 10%, 20%
bool KoreanClauseReader::IsStake(const Phrase& phrase) const {
  if (HeadIs(phrase, classes_.stake)) return true;
  return phrase.head != kNoIndex && parse_->words[static_cast<size_t>(phrase.head)].Has(Word::kPercent);
}

// An unnamed thing that is made or delivered, also at the end of a compound: 서버, AI반도체, 데이터센터.
bool KoreanClauseReader::IsGoods(const Phrase& phrase) const {
  if (!phrase.members.empty() || phrase.head == kNoIndex) return false;
  const Word& head = parse_->words[static_cast<size_t>(phrase.head)];
  return head.tail_classes.Has(classes_.goods) || head.tail_classes.Has(classes_.infra);
}

bool KoreanClauseReader::IsGoodsOrWork(const Phrase& phrase) const {
  const ClassSet& head = HeadClasses(phrase);
  return head.Has(classes_.goods) || head.Has(classes_.contract_work) || head.Has(classes_.aspect) ||
         head.Has(classes_.stake) || head.Has(classes_.round) || head.Has(classes_.order);
}

// A noun of the class stands before the last name: 합작사 나래.
bool KoreanClauseReader::ModifierIs(const Phrase& phrase, unsigned bit) const {
  uint32_t last_name = phrase.words.end;
  while (last_name > phrase.words.begin && parse_->words[last_name - 1].kind != WordKind::kName) --last_name;
  for (uint32_t i = phrase.words.begin; i + 1 < last_name; ++i) {
    if (parse_->words[i].kind != WordKind::kPredicate && parse_->words[i].classes.Has(bit)) return true;
  }
  return false;
}

bool KoreanClauseReader::InStack(bool (*test)(const Phrase&)) const {
  return std::any_of(stack_.begin(), stack_.end(), [&](PhraseIndex index) { return test(At(index)); });
}

PhraseIndex KoreanClauseReader::Find(const Draft& draft, Role role) const {
  for (const Argument& argument : draft.arguments) {
    if (argument.role == role) return argument.phrase;
  }
  return kNoIndex;
}

// Of the predicate and a noun of its own, which belongs to nobody: 손을 잡다, not 나래의 손을 잡다.
RoleSet KoreanClauseReader::IdiomCore(const Draft& draft, const Phrase& phrase) const {
  if (phrase.head == kNoIndex || HasOwner(phrase)) return 0;
  return grammar_.IdiomCore(draft.clause.key, parse_->words[static_cast<size_t>(phrase.head)].noun);
}

const Valency& KoreanClauseReader::ValencyOf(const Draft& draft) const {
  return grammar_.ValencyOf(draft.clause.key, draft.clause.voice);
}

void KoreanClauseReader::Reset(const std::vector<KoreanItem>& items, Parse* parse) {
  parse_ = parse;
  count_ = 0;
  stack_.clear();
  headless_.clear();
  reported_.clear();
  adverbs_.clear();
  first_content_.assign(parse->phrases.size(), kNoIndex);
  topic_ = default_subject_ = across_ = kNoIndex;
  soft_ = last_quoted_ = kNoIndex;
  first_phrase_ = true;
  LookAhead(items);
}

void KoreanClauseReader::LookAhead(const std::vector<KoreanItem>& items) {
  later_core_.assign(items.size() + 1, 0);
  later_allowed_.assign(items.size() + 1, 0);
  for (size_t k = items.size(); k-- > 0;) {
    later_core_[k] = later_core_[k + 1];
    later_allowed_[k] = later_allowed_[k + 1];
    if (items[k].kind != KoreanItem::kPredicate) continue;
    const Word& word = parse_->words[static_cast<size_t>(items[k].index)];
    const Valency& valency = grammar_.ValencyOf(word.Has(Word::kVerbalNoun) ? word.noun : word.verb, word.voice);
    later_core_[k] |= valency.core;
    if (valency.known) later_allowed_[k] |= valency.allowed | valency.roles;
  }
}

void KoreanClauseReader::Read(const std::vector<KoreanItem>& items, Parse* parse) {
  Reset(items, parse);
  for (size_t k = 0; k < items.size(); ++k) {
    const KoreanItem& item = items[k];
    switch (item.kind) {
      case KoreanItem::kPhrase: {
        Phrase& phrase = At(item.index);
        // 한빛 로봇, 칩알파로 돌아간다: the firm's thing is the topic as well.
        const bool named = (!phrase.members.empty() || HasOwner(phrase)) && !phrase.Has(Phrase::kTime);
        if (first_phrase_ && named && phrase.role == Role::kNone) {
          const bool headline_topic = parse->headline && (phrase.Has(Phrase::kComma) || phrase.Has(Phrase::kQuoteOpen));
          if (headline_topic || phrase.Has(Phrase::kLabel)) phrase.role = Role::kTopic;
        }
        if (named && OpensQuotedLine(phrase)) {
          At(stack_.back()).role = Role::kSpeaker;
          phrase.role = Role::kTopic;
        }
        if (!phrase.Has(Phrase::kTime)) first_phrase_ = false;
        Push(item.index, k);
        break;
      }
      case KoreanItem::kPredicate:
        Reduce(parse->words[static_cast<size_t>(item.index)], item.index, k);
        break;
      case KoreanItem::kQuoteEnd:
        EndQuote();
        break;
      case KoreanItem::kAdverb:
        adverbs_.push_back(item.index);
        break;
      case KoreanItem::kBreak:
        Flush();
        break;
    }
  }
  Flush();
  Settle();
  WriteOut();
}

// 두루 "한빛, 나래 칩 주문": a headline that quotes a line with a topic of its own is not about whom it quotes.
bool KoreanClauseReader::OpensQuotedLine(const Phrase& phrase) const {
  if (!parse_->headline || phrase.role != Role::kNone || !phrase.Has(Phrase::kComma) || phrase.quote_depth == 0)
    return false;
  return stack_.size() == 1 && At(stack_.back()).Has(Phrase::kQuoteOpen) && At(stack_.back()).role == Role::kTopic;
}

void KoreanClauseReader::PushOnStack(PhraseIndex index) {
  if (stack_.size() == kMaxOpen) stack_.erase(stack_.begin());
  stack_.push_back(index);
}

void KoreanClauseReader::Push(PhraseIndex index, size_t item) {
  Phrase& phrase = At(index);
  if (!headless_.empty() && (!phrase.Has(Phrase::kTime) || HeadIs(phrase, classes_.gapless_head))) FillGaps(index);
  if (phrase.role == Role::kGenitive && phrase.possessed != kNoIndex) return;
  if (IsCopulaLike(phrase)) {
    phrase.role = Role::kPredicative;
    PushOnStack(index);
    const WordIndex last = static_cast<WordIndex>(phrase.words.end) - 1;
    Word copula = parse_->words[static_cast<size_t>(last)];
    copula.flags = Word::kCopula;
    copula.verb = grammar_.copula();
    copula.voice = Voice::kActive;
    copula.ending = Ending::kChain;
    copula.effects = {};
    Reduce(copula, last, item);
    return;
  }
  if (phrase.possessed != kNoIndex) {
    const Phrase& modified = At(phrase.possessed);
    const bool event = HeadIs(modified, classes_.event_noun) || HeadIs(modified, classes_.chain_noun);
    if (event && phrase.Has(Phrase::kAdnominalCase)) return;
    // 나래에 대한 견제구로 본다: what is said of a plain noun is none of the predicate's business.
    if (!event && phrase.Has(Phrase::kPostposed) && modified.members.empty() && !IsGoodsOrWork(modified)) return;
  }
  JoinAcross(index);
  PushOnStack(index);
}

// 나래가 세운 회사로, 두루에 칩을 댄다: (으)로 with a comma behind a firm, a product or a role is "is ..., and".
bool KoreanClauseReader::IsCopulaLike(const Phrase& phrase) const {
  if (phrase.role != Role::kInstrument || !phrase.Has(Phrase::kComma) || phrase.Has(Phrase::kPostposed)) return false;
  const auto is_subject = [](const Phrase& p) { return p.role == Role::kTopic || p.role == Role::kSubject; };
  if (!InStack(is_subject)) return false;
  if (phrase.members.empty()) {
    return HeadIs(phrase, classes_.company_noun) || HeadIs(phrase, classes_.product_noun) ||
           HeadIs(phrase, classes_.role_noun);
  }
  return InStack([](const Phrase& p) { return p.role == Role::kTopic && p.members.empty() && !p.Has(Phrase::kTime); });
}

// 두루와 로봇을 만드는 나래를: 와 was not the relative clause's, so it joins the head.
void KoreanClauseReader::JoinAcross(PhraseIndex index) {
  const PhraseIndex left = across_;
  across_ = kNoIndex;
  Phrase& phrase = At(index);
  if (left == kNoIndex || phrase.members.empty() || stack_.empty() || stack_.back() != left) return;
  const Phrase& other = At(left);
  if (other.kind != phrase.kind) return;
  stack_.pop_back();
  const Range left_members = other.members;
  const Range right_members = phrase.members;
  phrase.members.begin = static_cast<uint32_t>(parse_->mentions.size());
  for (uint32_t i = left_members.begin; i < left_members.end; ++i)
    parse_->mentions.push_back(uint32_t{parse_->mentions[i]});
  for (uint32_t i = right_members.begin; i < right_members.end; ++i)
    parse_->mentions.push_back(uint32_t{parse_->mentions[i]});
  phrase.members.end = static_cast<uint32_t>(parse_->mentions.size());
  const Range left_parts = other.parts;
  const Range right_parts = phrase.parts;
  phrase.parts.begin = static_cast<uint32_t>(parse_->parts.size());
  for (uint32_t i = left_parts.begin; i < left_parts.end; ++i) parse_->parts.push_back(Part(parse_->parts[i]));
  parse_->parts.back().joint = Joint::kWith;
  for (uint32_t i = right_parts.begin; i < right_parts.end; ++i) parse_->parts.push_back(Part(parse_->parts[i]));
  phrase.parts.end = static_cast<uint32_t>(parse_->parts.size());
}

// "..."고: the last clause inside is what the next predicate outside says.
void KoreanClauseReader::EndQuote() {
  if (last_quoted_ == kNoIndex) return;
  reported_.push_back(last_quoted_);
  DraftAt(last_quoted_).clause.ending = Ending::kQuote;
}

// A break or the end of the sentence: what is left belongs to a clause without a predicate.
void KoreanClauseReader::Flush() {
  const auto is_left = [this](PhraseIndex index) { return !At(index).Has(Phrase::kTime); };
  PhraseIndex last_topic = kNoIndex;
  bool says_something = false;
  bool named = false;
  for (const PhraseIndex index : stack_) {
    const Phrase& phrase = At(index);
    if (phrase.role == Role::kTopic) last_topic = index;
    if (!is_left(index)) continue;
    says_something = says_something || phrase.role != Role::kTopic || phrase.head != kNoIndex;
    named = named || (phrase.role == Role::kNone && !phrase.members.empty() && phrase.kind == PhraseKind::kActor);
  }
  if (says_something) {
    size_t slot = 0;
    Draft& draft = NewDraft(&slot);
    Clause& clause = draft.clause;
    clause.ending = Ending::kFinal;
    PhraseIndex topic = kNoIndex;
    for (const PhraseIndex index : stack_) {
      if (is_left(index) && At(index).role == Role::kTopic) topic = index;
    }
    if (topic != kNoIndex && (!At(topic).members.empty() || !named)) {
      clause.topic = topic;
    } else {
      clause.topic = named ? kNoIndex : topic_;
    }
    clause.default_subject = named ? kNoIndex : default_subject_;
    clause.previous = soft_;
    draft.adverbs.swap(adverbs_);
    adverbs_.clear();
    governed_.clear();
    for (size_t i = stack_.size(); i-- > 0;) {
      const Phrase& phrase = At(stack_[i]);
      if (!is_left(stack_[i])) continue;
      clause.span = {phrase.span.begin, std::max(clause.span.end, phrase.span.end)};
      if (phrase.role == Role::kTopic) continue;
      draft.arguments.push_back({phrase.role == Role::kNone ? Role::kBare : phrase.role, stack_[i]});
      governed_.push_back(stack_[i]);
    }
    const ClauseIndex index = Append(slot);
    for (const PhraseIndex phrase : governed_) Govern(index, phrase);
  }
  if (last_topic != kNoIndex) topic_ = last_topic;
  stack_.clear();
  headless_.clear();
  first_phrase_ = true;
}

// A draft beyond those in use, with room for its ghosts before it; it keeps its memory.
KoreanClauseReader::Draft& KoreanClauseReader::NewDraft(size_t* slot) {
  *slot = count_ + kMaxGhosts;
  if (drafts_.size() <= *slot) drafts_.resize(*slot + 1);
  drafts_[*slot].Clear();
  return drafts_[*slot];
}

ClauseIndex KoreanClauseReader::Append(size_t slot) {
  if (slot != count_) std::swap(drafts_[slot], drafts_[count_]);
  return static_cast<ClauseIndex>(count_++);
}

// `clause` takes `phrase`, and with it the clauses about it and about its possessors.
void KoreanClauseReader::Govern(ClauseIndex clause, PhraseIndex phrase) {
  for (int depth = 0; depth < 8 && phrase != kNoIndex; ++depth) {
    ClauseIndex content = first_content_[static_cast<size_t>(phrase)];
    for (; content != kNoIndex; content = DraftAt(content).next_content) {
      Clause& about = DraftAt(content).clause;
      if (about.parent != kNoIndex || content == clause) continue;
      about.parent = clause;
      about.link = Link::kContent;
    }
    if (depth == 0 || At(phrase).clause == kNoIndex) At(phrase).clause = clause;
    phrase = At(phrase).possessor;
  }
}

void KoreanClauseReader::WriteOut() {
  for (size_t i = 0; i < count_; ++i) {
    Draft& draft = drafts_[i];
    Clause clause = draft.clause;
    clause.arguments.begin = static_cast<uint32_t>(parse_->arguments.size());
    parse_->arguments.insert(parse_->arguments.end(), draft.arguments.begin(), draft.arguments.end());
    clause.arguments.end = static_cast<uint32_t>(parse_->arguments.size());
    clause.adverbs.begin = static_cast<uint32_t>(parse_->adverbs.size());
    parse_->adverbs.insert(parse_->adverbs.end(), draft.adverbs.begin(), draft.adverbs.end());
    clause.adverbs.end = static_cast<uint32_t>(parse_->adverbs.size());
    parse_->clauses.push_back(clause);
  }
}

}  // namespace ieum
