// Korean phrases and predicates -> clauses, by shift and reduce.
//
// Arguments stand before their predicate and do not cross, so a stack is enough: phrases are pushed, a predicate takes
// from the top what its valency allows, up to a barrier. A relative clause waits for the phrase behind it, its head, to
// fill the one role it lacks.
//
//   한빛이 나래에 투자한 두루와 손잡았다
//   push 한빛/SUB, 나래/DAT; 투자한 takes both; the head 두루 finds nothing lacking, so 한빛 is given back;
//   push 두루/COM; 손잡았다 takes 두루 and 한빛
//
// Units: korean_clauses.cc runs the pass, korean_reduce.cc is one predicate, korean_gap.cc the head of a relative
// clause, korean_link.cc what is settled at the end. Each phrase is pushed and popped once; the stack is bounded:
// linear in the words. Tests: tests/syntax/korean_parse_lines.txt.
#ifndef IEUM_SYNTAX_KOREAN_CLAUSES_H_
#define IEUM_SYNTAX_KOREAN_CLAUSES_H_

#include <cstddef>
#include <vector>

#include "syntax/korean_grammar.h"
#include "syntax/korean_phrases.h"
#include "syntax/parse.h"

namespace ieum {

class KoreanClauseReader {
 public:
  explicit KoreanClauseReader(const KoreanGrammar& grammar) : grammar_(grammar), classes_(grammar.classes()) {}

  // Reads words, phrases and `items`, fills in the clauses and their pools; settles the roles of phrases on the way.
  void Read(const std::vector<KoreanItem>& items, Parse* parse);

 private:
  static constexpr size_t kMaxOpen = 64;   // phrases on the stack; the oldest fall off
  static constexpr size_t kMaxGhosts = 4;  // clauses that share the predicate of one

  // A clause in the making.
  struct Draft {
    Clause clause;
    std::vector<Argument> arguments;  // nearest first
    std::vector<WordIndex> adverbs;
    bool comma = false;                   // behind the predicate
    ClauseIndex next_content = kNoIndex;  // another clause about the same noun

    void Clear() {
      clause = {};
      arguments.clear();
      adverbs.clear();
      comma = false;
      next_content = kNoIndex;
    }
  };

  // One predicate taking its arguments.
  struct Reduction {
    RoleSet allowed = 0;
    RoleSet strong = 0;  // roles that the verb wants filled
    RoleSet used = 0;
    bool adnominal = false;
    bool soft = false;  // soft or nominal: what it cannot take passes on
    bool copula = false;
    bool known = false;   // the lexicon speaks of it
    bool nearest = true;  // nothing taken yet
    bool passed_topic = false;
    RoleSet later_core = 0;  // wanted by predicates further on
    RoleSet later_allowed = 0;
    PhraseIndex last_of[static_cast<size_t>(Role::kCount)];  // of each used role
  };
  enum class Step : uint8_t { kStop, kSkip, kKeep, kTake };

  Phrase& At(PhraseIndex index) { return parse_->phrases[static_cast<size_t>(index)]; }
  const Phrase& At(PhraseIndex index) const { return parse_->phrases[static_cast<size_t>(index)]; }
  Draft& DraftAt(ClauseIndex index) { return drafts_[static_cast<size_t>(index)]; }

  // Questions about phrases.
  const ClassSet& HeadClasses(const Phrase& phrase) const;
  bool HeadIs(const Phrase& phrase, unsigned bit) const { return HeadClasses(phrase).Has(bit); }
  bool HasOwner(const Phrase& phrase) const;
  bool IsFirm(const Phrase& phrase) const;
  bool IsEvent(const Phrase& phrase) const;
  bool IsStake(const Phrase& phrase) const;
  bool IsGoodsOrWork(const Phrase& phrase) const;
  bool IsGoods(const Phrase& phrase) const;
  bool ModifierIs(const Phrase& phrase, unsigned bit) const;
  bool InStack(bool (*test)(const Phrase&)) const;

  // Questions about clauses.
  PhraseIndex Find(const Draft& draft, Role role) const;  // the nearest; kNoIndex: none
  RoleSet IdiomCore(const Draft& draft, const Phrase& phrase) const;
  const Valency& ValencyOf(const Draft& draft) const;

  // The pass (korean_clauses.cc).
  void Reset(const std::vector<KoreanItem>& items, Parse* parse);
  void LookAhead(const std::vector<KoreanItem>& items);
  void Push(PhraseIndex index, size_t item);
  bool IsCopulaLike(const Phrase& phrase) const;
  bool OpensQuotedLine(const Phrase& phrase) const;
  void PushOnStack(PhraseIndex index);
  void JoinAcross(PhraseIndex index);
  void EndQuote();
  void Flush();
  Draft& NewDraft(size_t* slot);
  ClauseIndex Append(size_t slot);
  void Govern(ClauseIndex clause, PhraseIndex phrase);
  void WriteOut();

  // One predicate (korean_reduce.cc).
  void Reduce(const Word& word, WordIndex index, size_t item);
  void StartReduction(const Draft& draft, const Word& word, size_t item, Reduction* reduction) const;
  void TakePredicative(Draft* draft, Reduction* reduction);
  void WalkDown(Draft* draft, Reduction* reduction);
  Step Decide(const Draft& draft, PhraseIndex index, Reduction* reduction);
  Step DecideUsed(const Draft& draft, const Phrase& phrase, const Reduction& reduction) const;
  Step DecideFree(const Draft& draft, PhraseIndex index, Reduction* reduction);
  bool IsTransparent(const Phrase& phrase, const Reduction& reduction) const;
  bool ListsBesideCopula(const Draft& draft, const Phrase& phrase, const Reduction& reduction) const;
  bool IsBarrier(const Draft& draft, const Phrase& phrase, const Reduction& reduction) const;
  static bool IsAside(Role role);
  bool IsDoneJointly(const Phrase& partner) const;
  void SplitAtTopics(const Draft& draft);
  void SplitAtSubjects(Draft* draft, size_t first);
  Draft& NewGhost(const Draft& draft);
  Role RoleBefore(const Draft& draft, PhraseIndex index) const;
  bool SplitAtTopic(const Draft& draft);
  Draft* SplitAtSubject(Draft* draft);
  static void Share(const Draft& from, Draft* to);
  void TakeTopics(Draft* draft);
  void TakeLeftovers(Draft* draft);
  void Chain(ClauseIndex index);

  // The head of relative clauses (korean_gap.cc).
  void FillGaps(PhraseIndex head);
  void FillGap(ClauseIndex clause, PhraseIndex head);
  void GiveBackSubject(Draft* draft);
  RoleSet Lacking(const Draft& draft, const Phrase& head) const;
  bool TakeAsContent(ClauseIndex clause, PhraseIndex head);

  // The end (korean_link.cc).
  void Settle();
  void ShareHeads();
  void BindCopulas();
  void BindCopula(Draft* draft);
  void GiveToContent();
  void BindCapacity(Draft* draft);
  void Rebind(PhraseIndex from, PhraseIndex to);
  void PlaceBare(Draft* draft);
  void PlaceAlso(Draft* draft);
  void PlaceTopic(Draft* draft);
  bool HasRole(const Draft& draft, Role role) const { return Find(draft, role) != kNoIndex; }

  const KoreanGrammar& grammar_;
  const KoreanClasses& classes_;
  // Of one Read.
  Parse* parse_ = nullptr;
  std::vector<Draft> drafts_;  // the first count_ are in use
  size_t count_ = 0;
  std::vector<PhraseIndex> stack_;
  std::vector<PhraseIndex> kept_;
  std::vector<PhraseIndex> governed_;
  std::vector<PhraseIndex> passed_;    // times and places of the clause, in nobody's way
  std::vector<ClauseIndex> headless_;  // adnominal clauses that wait for their head
  std::vector<ClauseIndex> reported_;  // quotes that wait for their speech verb
  std::vector<WordIndex> adverbs_;
  std::vector<ClauseIndex> first_content_;  // by phrase
  std::vector<RoleSet> later_core_;         // by item: of the predicates behind it
  std::vector<RoleSet> later_allowed_;
  PhraseIndex topic_ = kNoIndex;
  PhraseIndex default_subject_ = kNoIndex;
  PhraseIndex across_ = kNoIndex;  // left over by a relative clause, may join its head
  ClauseIndex soft_ = kNoIndex;    // soft or chain clause right before
  ClauseIndex last_quoted_ = kNoIndex;
  bool first_phrase_ = true;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_CLAUSES_H_
