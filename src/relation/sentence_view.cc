#include "relation/sentence_view.h"

namespace ieum {
namespace {

template <typename Test>
bool AnyInvestment(const Lexicon& lexicon, const Clause& clause, Test test) {
  for (const Row& row : lexicon.Rows(clause.key)) {
    if (row.type != RelationType::kInvestsIn || row.kind != RowKind::kPredicate || row.voice != clause.voice) continue;
    for (const Frame& frame : lexicon.frames(row)) {
      if (test(frame[0])) return true;
    }
  }
  return false;
}

}  // namespace

SentenceView::SentenceView(const Lexicon& lexicon, const Text& text, const Names& names,
                           const std::vector<Figure>& figures, uint32_t sentence, const Parse& parse,
                           ModifierIndex* modifiers)
    : lexicon_(&lexicon),
      text_(&text),
      names_(&names),
      figures_(&figures),
      index_(sentence),
      parse_(&parse),
      modifiers_(modifiers) {
  modifiers->first.assign(parse.phrases.size(), kNoIndex);
  modifiers->next.assign(parse.clauses.size(), kNoIndex);
  for (ClauseIndex c = clause_count() - 1; c >= 0; --c) {
    const PhraseIndex head = clause(c).gap != kNoIndex ? clause(c).gap : clause(c).content;
    if (head == kNoIndex) continue;
    modifiers->next[static_cast<size_t>(c)] = modifiers->first[static_cast<size_t>(head)];
    modifiers->first[static_cast<size_t>(head)] = c;
  }
}

ClauseList SentenceView::Modifiers(PhraseIndex phrase) const {
  ClauseList out;
  for (ClauseIndex c = modifiers_->first[static_cast<size_t>(phrase)]; c != kNoIndex;
       c = modifiers_->next[static_cast<size_t>(c)]) {
    out.Add(c);
  }
  return out;
}

EntityList SentenceView::Entities(Range mentions, NameKind kind) const {
  EntityList out;
  for (uint32_t i = mentions.begin; i < mentions.end; ++i) {
    const uint32_t mention = parse_->mentions[i];
    if (KindOfMention(mention) == kind) out.AddUnique(EntityOf(mention));
  }
  return out;
}

EntityList SentenceView::EntitiesOfWords(Range words, NameKind kind) const {
  EntityList out;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = parse_->words[i];
    if (IsName(word, kind)) out.AddUnique(EntityOf(static_cast<uint32_t>(word.mention)));
  }
  return out;
}

EntityList SentenceView::Owners(PhraseIndex index, NameKind kind) const {
  const Phrase& phrase = this->phrase(index);
  if (!phrase.owners.empty() || phrase.possessor == kNoIndex) return Entities(phrase.owners, kind);
  const Phrase& possessor = this->phrase(phrase.possessor);
  return Entities(possessor.members.empty() ? possessor.owners : possessor.members, kind);
}

bool SentenceView::Holds(PhraseIndex phrase, NameKind kind) const {
  const Range members = this->phrase(phrase).members;
  return !members.empty() && KindOfMention(parse_->mentions[members.end - 1]) == kind;
}

bool SentenceView::AnyNounIs(Range words, unsigned bit) const {
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = parse_->words[i];
    if (IsNoun(word) && WordIs(word, bit)) return true;
  }
  return false;
}

bool SentenceView::AnyNounIs(PhraseIndex phrase, unsigned bit) const {
  return AnyNounIs(this->phrase(phrase).words, bit);
}

bool SentenceView::LastNounsAre(PhraseIndex phrase, size_t count, unsigned bit) const {
  const Range words = this->phrase(phrase).words;
  for (uint32_t i = words.end; i > words.begin && count > 0; --i) {
    const Word& word = parse_->words[i - 1];
    if (!IsNoun(word)) continue;
    if (word.classes.Has(bit)) return true;
    --count;
  }
  return false;
}

bool SentenceView::HasNoun(PhraseIndex phrase, Symbol noun) const {
  const Range words = this->phrase(phrase).words;
  size_t left = 2;
  for (uint32_t i = words.end; i > words.begin && left > 0; --i) {
    const Word& word = parse_->words[i - 1];
    if (!IsNoun(word) && word.kind != WordKind::kPredicate) continue;
    if (word.noun == noun) return true;
    --left;
  }
  return false;
}

bool SentenceView::AnyNumberIs(PhraseIndex phrase, unsigned bit) const {
  const Range words = this->phrase(phrase).words;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = parse_->words[i];
    if (word.kind != WordKind::kNumber) continue;
    const Symbol written = lexicon_->vocabulary().Find(word.stem.Of(text_->normalized));
    if (lexicon_->vocabulary().Is(written, bit)) return true;
  }
  return false;
}

bool SentenceView::PairIs(PhraseIndex phrase, unsigned bit) const {
  const Range words = this->phrase(phrase).words;
  Symbol before = kNoSymbol;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = parse_->words[i];
    const Symbol noun = IsNoun(word) || word.kind == WordKind::kPredicate ? word.noun : kNoSymbol;
    if (before != kNoSymbol && noun != kNoSymbol) {
      if (lexicon_->vocabulary().Is(lexicon_->Join(before, noun).apart, bit)) return true;
    }
    before = noun;
  }
  return false;
}

bool SentenceView::EndIs(Range words, unsigned bit) const {
  const Classes& c = classes();
  if (words.empty()) return false;
  const Word& last = parse().words[words.end - 1];
  if (last.Has(Word::kMoney)) return bit == c.money || bit == c.investment;
  if (IsName(last, NameKind::kProduct)) return bit == c.goods || bit == c.model_name;
  if (bit == c.stake || bit == c.control || bit == c.round) return AnyNounIs(words, bit);
  return IsNoun(last) && WordIs(last, bit);
}

bool SentenceView::Is(PhraseIndex index, unsigned bit) const {
  const Phrase& phrase = this->phrase(index);
  const Classes& c = classes();
  const bool product = Holds(index, NameKind::kProduct);
  const bool actor = Holds(index, NameKind::kActor);
  if ((bit == c.money || bit == c.investment) && phrase.Has(Phrase::kMoney)) {
    const Word* head = Head(index);  // 500억 서버: what it costs is not what is got, be the noun known or not
    const bool thing = head != nullptr && head->kind == WordKind::kNoun && !head->Has(Word::kMoney) &&
                       (head->noun == kNoSymbol || WordIs(*head, c.goods));
    if (!thing) return true;
  }
  if (bit == c.goods) {
    const Word* head = Head(index);
    if (product || phrase.kind == PhraseKind::kPlatform || (head != nullptr && head->kind == WordKind::kName))
      return true;
    if (head == nullptr && !Owners(index, NameKind::kProduct).empty()) return true;
  }
  if (bit == c.joint_body && phrase.head == kNoIndex && AnyNounIs(phrase.words, bit)) return true;
  if (bit == c.model_name && product) return true;
  if (bit == c.firm && actor) return true;
  if (actor) return HeadIs(index, bit);
  if (HeadIs(index, bit)) return true;
  // What a stake or a round is for often stands between it and the end of the phrase.
  if (bit == c.stake || bit == c.control || bit == c.round) return AnyNounIs(index, bit) || PairIs(index, bit);
  if (bit == c.investment) return LastNounsAre(index, 2, bit) || PairIs(index, bit);
  return (bit == c.order || bit == c.contract_work) && PairIs(index, bit);
}

bool SentenceView::SubjectInvests(const Clause& clause) const {
  return AnyInvestment(*lexicon_, clause, [](const FrameEdge& edge) {
    return edge.head.Has({Slot::Kind::kParty, Role::kSubject});
  });
}

bool SentenceView::SubjectRaises(const Clause& clause) const {
  return AnyInvestment(*lexicon_, clause, [](const FrameEdge& edge) {
    return edge.tail.Has({Slot::Kind::kParty, Role::kSubject});
  });
}

PhraseList SentenceView::Get(const Clause& clause, Role role) const {
  PhraseList out;
  for (const Argument& argument : Arguments(clause)) {
    if (argument.role == role) out.Add(argument.phrase);
  }
  return out;
}

PhraseIndex SentenceView::First(const Clause& clause, Role role) const {
  for (const Argument& argument : Arguments(clause)) {
    if (argument.role == role) return argument.phrase;
  }
  return kNoIndex;
}

bool SentenceView::Takes(const Clause& clause, PhraseIndex phrase) const {
  for (const Argument& argument : Arguments(clause)) {
    if (argument.phrase == phrase) return true;
  }
  return false;
}

bool SentenceView::HasAdverb(const Clause& clause, unsigned bit) const {
  for (uint32_t i = clause.adverbs.begin; i < clause.adverbs.end; ++i) {
    if (word(parse_->adverbs[i]).classes.Has(bit)) return true;
  }
  return false;
}

bool SentenceView::Within(PhraseIndex phrase, PhraseIndex possessor) const {
  for (int hops = 0; phrase != kNoIndex && hops < 4; ++hops) {
    if (phrase == possessor) return true;
    phrase = this->phrase(phrase).possessor;
  }
  return false;
}

bool SentenceView::Governs(ClauseIndex clause, PhraseIndex phrase) const {
  for (const Argument& argument : Arguments(this->clause(clause))) {
    if (Within(argument.phrase, phrase)) return true;
  }
  return false;
}

ClauseIndex SentenceView::Carrier(PhraseIndex phrase) const {
  const ClauseIndex governing = this->phrase(phrase).clause;
  if (governing != kNoIndex && Governs(governing, phrase)) return governing;
  const ClauseList modifiers = Modifiers(phrase);
  for (const ClauseIndex c : modifiers) {
    if (clause(c).gap == phrase) return c;
  }
  return governing;
}

}  // namespace ieum
