// The resolution of one anaphor: whom 이 회사, 양사, `the latter`, `its` mean. Ask
// through anaphora.h.
#ifndef IEUM_RELATION_ANAPHOR_RESOLVER_H_
#define IEUM_RELATION_ANAPHOR_RESOLVER_H_

#include "relation/discourse.h"
#include "relation/sentence_view.h"

namespace ieum {

// For one phrase; what it is made of must outlive it.
class AnaphorResolver {
 public:
  // `nested`: asked for the sake of another phrase of the sentence.
  AnaphorResolver(const SentenceView& view, const Discourse& discourse, PhraseIndex phrase, bool nested = false)
      : view_(view),
        c_(view.classes()),
        discourse_(discourse),
        index_(phrase),
        phrase_(view.phrase(phrase)),
        nested_(nested) {}

  // As ResolveAnaphor and ResolveOwnerAnaphor say.
  EntityList Resolve(NameKind kind);
  EntityList Owner();

 private:
  void ReadWords();
  bool PairIs(unsigned bit) const { return view_.lexicon().vocabulary().Is(pair_, bit); }
  bool Is(unsigned bit) const;

  EntityList SubjectAhead() const;
  EntityList OwnSubject() const;
  EntityList Product() const;
  bool IsBeside(const Word& word) const;
  int32_t LastOfKind() const;
  EntityList NamedSo(const Word& word) const;
  EntityList Speaker() const;
  EntityList Other(PhraseIndex phrase) const;
  EntityList TopicBefore() const;
  EntityList NamedBefore() const;
  EntityList SubjectsHere() const;
  EntityList DoersHere() const;
  EntityList Single() const;

  // Firms by what they were said to be: anaphora_by_description.cc.
  bool IsDescribed() const;
  bool IsDefiniteFirm() const;
  EntityList OfTrade() const;
  Nation NationHere() const;
  EntityList OfNation() const;
  bool IsGreatest() const;
  EntityList MostNamed() const;

  // Groups: anaphora_of_groups.cc.
  bool IsGroupOfFirms() const;
  size_t Count() const;
  EntityList Group() const;
  EntityList OfTwo(size_t place) const;
  EntityList LastPair() const;

  const SentenceView& view_;
  const Classes& c_;
  const Discourse& discourse_;
  PhraseIndex index_;
  const Phrase& phrase_;
  bool nested_;
  const Word* last_ = nullptr;
  const Word* before_ = nullptr;
  Symbol pair_ = kNoSymbol;    // both as one word
  Symbol number_ = kNoSymbol;  // the last one, if it is a number
};

}  // namespace ieum

#endif  // IEUM_RELATION_ANAPHOR_RESOLVER_H_
