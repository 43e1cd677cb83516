// English clauses, in one pass from left to right. Subjects wait on a stack for their verb:
//
//   Narae, which Hanbit bought, makes robots.    [buy adn SUB=Hanbit OBJ=Narae gap=Narae] [make final SUB=Narae
//   OBJ=robot]
//
// A verb's roles are known from its place, so whatever fills a gap also stands among the arguments.
#ifndef IEUM_SYNTAX_ENGLISH_CLAUSES_H_
#define IEUM_SYNTAX_ENGLISH_CLAUSES_H_

#include <string>
#include <utility>
#include <vector>

#include "syntax/english_grammar.h"
#include "syntax/english_items.h"
#include "syntax/parse.h"

namespace ieum {

// Belongs to one thread; the grammar must outlive it.
class EnglishClauses {
 public:
  explicit EnglishClauses(const EnglishGrammar& grammar) : grammar_(grammar) {}

  // From the items of `sentence` to clauses in `parse`; sets roles, owners and cases of phrases on the way.
  void Read(std::string_view text, const EnglishSentence& sentence, Parse* parse);

 private:
  enum class Kind : uint8_t { kMain, kRelative, kReduced, kContent, kInfinitive, kGerund, kParticipial };

  // What the clauses being read need beside Clause.
  struct State {
    Kind kind = Kind::kMain;
    PhraseIndex subject = kNoIndex;
    PhraseIndex object = kNoIndex;
    PhraseIndex second_object = kNoIndex;
    bool shares_subject = false;  // of the clause before
  };

  // A preposition that waits for its phrase.
  struct Preposition {
    const EnglishForm* form = nullptr;
    bool apart = false;  // behind a comma: belongs to no noun
  };

  struct Relative {
    bool open = false;
    PhraseIndex antecedent = kNoIndex;
    bool whose = false;
    PhraseIndex owned = kNoIndex;  // whose chips
    Role role = Role::kNone;       // to which
  };

  void Reset();
  void OnToken(size_t item);
  bool IsLabel(size_t item) const;
  void OnRelativeWord(const EnglishToken& token);
  void OnThat(size_t item);

  // Noun phrases: english_clause_phrases.cc.
  void OnPhrase(size_t item);
  void OnPrepositionalPhrase(PhraseIndex phrase);
  bool AttachToNoun(PhraseIndex phrase, Role role);
  void NegateByDeterminer(PhraseIndex phrase);
  bool OnGapped(size_t item);
  bool OnListBehindRelative(size_t item);
  bool IsQuantity(PhraseIndex phrase) const;

  // Verbs: english_clause_verbs.cc.
  void OnVerb(size_t item);
  void OnParticiple(size_t item);
  void OnIng(size_t item);
  void OnInfinitive(size_t item);
  void OnFinite(size_t item);
  void OnRelativeVerb(size_t item);
  bool IsPassiveToo(size_t item);
  bool IsReduced(size_t item) const;
  bool KeyIsContent(Symbol lemma) const;
  PhraseIndex ActNounBefore() const;

  // Making clauses: english_clause_builder.cc.
  ClauseIndex AddClause(size_t item, Kind kind, ClauseIndex parent);
  ClauseIndex AddCopula(PhraseIndex subject, PhraseIndex predicate);
  void AddAdjectives();
  void AddArgument(ClauseIndex clause, Role role, PhraseIndex phrase);
  void SetSubject(ClauseIndex clause, PhraseIndex phrase);
  void RemoveObject(ClauseIndex clause);
  void PutFreeAside();
  Symbol FindPair(Symbol verb, size_t item);

  // What the whole sentence tells: english_clause_ends.cc.
  void JoinParticles();
  bool HasQuotedClause(ClauseIndex clause) const;
  void FindWhatWasSaid();
  void TurnInverted();
  void FindLateSubjects();
  void SetTopic();
  void SortClauses();
  void SetCases();
  void SetAdverbs();
  void Finish();

  const EnglishItem& Item(size_t i) const { return sentence_->items[i]; }
  bool IsVerb(size_t i) const { return i < sentence_->items.size() && Item(i).kind == EnglishItemKind::kVerb; }
  bool IsPhrase(size_t i) const { return i < sentence_->items.size() && Item(i).kind == EnglishItemKind::kPhrase; }
  const EnglishVerb& VerbAt(size_t i) const { return sentence_->verbs[static_cast<size_t>(Item(i).index)]; }
  const EnglishToken* TokenAt(size_t i) const;
  bool IsPreposition(size_t i) const;
  bool IsLongPreposition(size_t i) const;
  Clause& ClauseAt(ClauseIndex i) const { return parse_->clauses[static_cast<size_t>(i)]; }
  State& StateOf(ClauseIndex i) { return states_[static_cast<size_t>(i)]; }
  Phrase& PhraseAt(PhraseIndex i) const { return parse_->phrases[static_cast<size_t>(i)]; }
  const EnglishPhrase& Info(PhraseIndex i) const { return sentence_->phrases[static_cast<size_t>(i)]; }
  bool HeadIs(PhraseIndex phrase, unsigned class_bit) const;
  bool KeyIs(ClauseIndex clause, unsigned class_bit) const;
  bool IsActor(PhraseIndex phrase) const { return PhraseAt(phrase).kind == PhraseKind::kActor; }
  PhraseIndex HostOf(PhraseIndex phrase) const;

  const EnglishGrammar& grammar_;
  std::string_view text_;
  const EnglishSentence* sentence_ = nullptr;
  Parse* parse_ = nullptr;

  std::vector<State> states_;  // beside Parse::clauses
  std::vector<std::pair<ClauseIndex, Argument>> arguments_;
  std::vector<std::pair<PhraseIndex, PhraseIndex>> cases_;  // noun, phrase with a preposition
  std::vector<Argument> front_;                             // before the first verb: of the main clause
  std::vector<PhraseIndex> waiting_;                        // subjects
  std::vector<PhraseIndex> times_;                          // before the verb of their clause
  std::vector<ClauseIndex> order_, place_;
  std::vector<Clause> sorted_;
  std::string pair_;

  ClauseIndex current_ = kNoIndex, last_main_ = kNoIndex;
  PhraseIndex free_ = kNoIndex;  // a phrase that no clause has taken yet
  PhraseIndex last_ = kNoIndex;  // the last phrase
  PhraseIndex with_ = kNoIndex;  // the last phrase behind `with`
  Preposition preposition_;
  Relative relative_;
  size_t skipped_ = 0;  // an item that belongs to the verb before it
  bool comma_ = false, conjunction_ = false, subordinate_ = false;
  bool condition_ = false;  // behind `if`: nothing is said to be so
  bool adjacent_ = false;   // nothing but small words since last_
  bool content_ = false;    // behind `that`: the next clause is content of
  ClauseIndex content_parent_ = kNoIndex;
  PhraseIndex content_noun_ = kNoIndex;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_CLAUSES_H_
