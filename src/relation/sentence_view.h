// What the rules ask of a parsed sentence: whom a phrase names, of what class a noun is, which clause takes it. Pure
// reading; whoever a phrase stands for without naming it is the business of parties.h.
#ifndef IEUM_RELATION_SENTENCE_VIEW_H_
#define IEUM_RELATION_SENTENCE_VIEW_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ieum/extraction.h"
#include "mention/names.h"
#include "relation/claim.h"
#include "relation/lexicon.h"
#include "syntax/parse.h"
#include "text/text.h"

namespace ieum {

enum class NameKind : uint8_t { kActor, kProduct, kPlatform };
constexpr NameKind KindOf(EntityType type) {
  return IsActor(type) ? NameKind::kActor : IsProduct(type) ? NameKind::kProduct : NameKind::kPlatform;
}

using PhraseList = InlineList<PhraseIndex, 12>;
using ClauseList = InlineList<ClauseIndex, 6>;

// For each phrase the clauses that it is the head of. Kept by the owner of a view for its memory.
struct ModifierIndex {
  std::vector<ClauseIndex> first;  // by phrase
  std::vector<ClauseIndex> next;   // by clause: the next one of the same phrase
};

class SentenceView {
 public:
  // Everything must outlive the view; overwrites `modifiers`.
  SentenceView(const Lexicon& lexicon, const Text& text, const Names& names, const std::vector<Figure>& figures,
               uint32_t sentence, const Parse& parse, ModifierIndex* modifiers);

  const Lexicon& lexicon() const { return *lexicon_; }
  const Classes& classes() const { return lexicon_->classes(); }
  const Text& text() const { return *text_; }
  const Names& names() const { return *names_; }
  const std::vector<Figure>& figures() const { return *figures_; }
  const Sentence& sentence() const { return text_->sentences[index_]; }
  uint32_t index() const { return index_; }
  const Parse& parse() const { return *parse_; }
  bool headline() const { return parse_->headline; }

  const Word& word(WordIndex i) const { return parse_->words[static_cast<size_t>(i)]; }
  const Phrase& phrase(PhraseIndex i) const { return parse_->phrases[static_cast<size_t>(i)]; }
  const Clause& clause(ClauseIndex i) const { return parse_->clauses[static_cast<size_t>(i)]; }
  PhraseIndex phrase_count() const { return static_cast<PhraseIndex>(parse_->phrases.size()); }
  ClauseIndex clause_count() const { return static_cast<ClauseIndex>(parse_->clauses.size()); }
  std::span<const Part> Parts(const Phrase& phrase) const {
    return std::span(parse_->parts).subspan(phrase.parts.begin, phrase.parts.size());
  }
  std::span<const PhraseIndex> Cases(const Phrase& phrase) const {
    return std::span(parse_->phrase_lists).subspan(phrase.cases.begin, phrase.cases.size());
  }
  std::span<const Argument> Arguments(const Clause& clause) const {
    return std::span(parse_->arguments).subspan(clause.arguments.begin, clause.arguments.size());
  }

  // --- Names.
  NameKind KindOfMention(uint32_t mention) const { return KindOf(names_->mentions[mention].type); }
  uint32_t EntityOf(uint32_t mention) const { return names_->mentions[mention].entity; }
  // Entities of that kind in a range of Parse::mentions, each once, in order.
  EntityList Entities(Range mentions, NameKind kind) const;
  // The same among the names that words are.
  EntityList EntitiesOfWords(Range words, NameKind kind) const;
  EntityList ActorsOfSentence() const {
    return EntitiesOfWords({0, static_cast<uint32_t>(parse_->words.size())}, NameKind::kActor);
  }
  // True if the phrase's members are of that kind.
  bool Holds(PhraseIndex phrase, NameKind kind) const;
  bool NamesAnybody(PhraseIndex phrase) const { return !this->phrase(phrase).members.empty(); }
  EntityList Members(PhraseIndex phrase, NameKind kind) const { return Entities(this->phrase(phrase).members, kind); }
  // The name right before the head, bare or with its genitive mark: 나래 of 나래 데이터센터, 나래의 데이터센터.
  EntityList Owners(PhraseIndex phrase, NameKind kind) const;
  // The kind of a word that is a name; false for any other word.
  bool IsName(const Word& word, NameKind kind) const {
    return word.kind == WordKind::kName && word.mention != kNoIndex &&
           KindOfMention(static_cast<uint32_t>(word.mention)) == kind;
  }

  // --- Nouns.
  static bool IsNoun(const Word& word) {
    return word.kind == WordKind::kNoun || word.kind == WordKind::kNumber || word.kind == WordKind::kDeterminer;
  }
  // The word is of the class, or ends in one that is.
  static bool WordIs(const Word& word, unsigned bit) { return word.classes.Has(bit) || word.tail_classes.Has(bit); }
  // The common noun that ends the phrase; null if it ends in a name.
  const Word* Head(PhraseIndex phrase) const {
    const WordIndex head = this->phrase(phrase).head;
    return head == kNoIndex ? nullptr : &word(head);
  }
  bool HeadIs(PhraseIndex phrase, unsigned bit) const {
    const Word* head = Head(phrase);
    return head != nullptr && WordIs(*head, bit);
  }
  // Any common noun of the phrase; of its last `count` nouns.
  bool AnyNounIs(PhraseIndex phrase, unsigned bit) const;
  bool LastNounsAre(PhraseIndex phrase, size_t count, unsigned bit) const;
  bool AnyNounIs(Range words, unsigned bit) const;
  bool HasNoun(PhraseIndex phrase, Symbol noun) const;
  // A number of the phrase as written is of the class (100%).
  bool AnyNumberIs(PhraseIndex phrase, unsigned bit) const;
  // Two nouns side by side that are one word of the class (시드 투자).
  bool PairIs(PhraseIndex phrase, unsigned bit) const;
  // What a condition of a row asks: is the phrase of the class?
  bool Is(PhraseIndex phrase, unsigned bit) const;
  // So is what some words of a phrase end in.
  bool EndIs(Range words, unsigned bit) const;

  // --- Clauses.
  PhraseList Get(const Clause& clause, Role role) const;
  PhraseIndex First(const Clause& clause, Role role) const;  // kNoIndex if none
  bool Has(const Clause& clause, Role role) const { return First(clause, role) != kNoIndex; }
  bool Takes(const Clause& clause, PhraseIndex phrase) const;
  // By its predicate, may the subject put money in (투자하다, 라운드를 주도하다), or get it (유치하다)?
  bool SubjectInvests(const Clause& clause) const;
  bool SubjectRaises(const Clause& clause) const;
  bool KeyIs(const Clause& clause, unsigned bit) const { return lexicon_->KeyIs(clause.key, bit); }
  bool HasAdverb(const Clause& clause, unsigned bit) const;
  static bool Adnominal(const Clause& clause) { return clause.ending == Ending::kAdnominal; }
  // 나래에 주문을 멈추라고 했다: what somebody is told to do. `한다고`, `이라고` report.
  bool IsOrder(const Clause& clause) const {
    const Word* predicate = Predicate(clause);
    return predicate != nullptr && clause.link == Link::kQuote && !clause.Has(Clause::kCopula) &&
           !KeyIs(clause, classes().not_be) &&
           lexicon_->vocabulary().Is(predicate->ending_form, classes().order_ending);
  }
  const Word* Predicate(const Clause& clause) const {
    return clause.predicate == kNoIndex ? nullptr : &word(clause.predicate);
  }
  // `phrase` or what it belongs to (its possessed phrases) is an argument of the clause.
  bool Governs(ClauseIndex clause, PhraseIndex phrase) const;
  // The clause that takes the phrase, or else that it is the gap of; kNoIndex if none.
  ClauseIndex Carrier(PhraseIndex phrase) const;
  // The clauses whose gap or content the phrase is, in order.
  ClauseList Modifiers(PhraseIndex phrase) const;
  // `possessor` is `phrase` or one of its possessors.
  bool Within(PhraseIndex phrase, PhraseIndex possessor) const;

 private:
  const Lexicon* lexicon_;
  const Text* text_;
  const Names* names_;
  const std::vector<Figure>* figures_;
  uint32_t index_;
  const Parse* parse_;
  const ModifierIndex* modifiers_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_SENTENCE_VIEW_H_
