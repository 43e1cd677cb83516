// On whose word a sentence gives a deal: the subject of a verb of speaking that reports the clause (한빛은 …고 밝혔다),
// whoever is named by 에 따르면 or `according to`, the speaker of a quotation that goes on over sentences.
#ifndef IEUM_RELATION_SPEAKERS_H_
#define IEUM_RELATION_SPEAKERS_H_

#include <cstdint>
#include <vector>

#include "relation/claim.h"
#include "relation/nominal.h"
#include "relation/parties.h"
#include "relation/sentence_view.h"
#include "relation/speaker_words.h"

namespace ieum {

struct Speaker {
  EntityList entities;
  SpeakerKind kind = SpeakerKind::kNamed;
  Span words;  // that tell who

  bool empty() const { return entities.empty() && kind == SpeakerKind::kNamed; }
};

// Who spoke last in the article.
struct LastSpeaker {
  Speaker speaker;
  uint32_t sentence = 0;
  bool quoted = false;  // in quotation marks: a quotation in the next sentence goes on
};

// Of one sentence; what it is made of must outlive it.
class Speakers {
 public:
  Speakers(const Parties& parties, const std::vector<Nominal>& nominals, const SpeakerWords& words,
           const LastSpeaker& last)
      : parties_(parties),
        view_(parties.view()),
        c_(view_.classes()),
        nominals_(nominals),
        words_(words),
        last_(last) {}

  // Who says what the claim says; empty: the article itself. What the sentence takes for known (a relative clause, an
  // apposition, whose a product is) is nobody's word.
  Speaker Of(const Claim& claim) const;

  // Who spoke last, after this sentence.
  LastSpeaker After() const;

 private:
  ClauseIndex StatedBy(const Claim& claim, Speaker* announced) const;
  Speaker Above(ClauseIndex clause) const;
  ClauseIndex Next(ClauseIndex clause) const;
  PhraseIndex SubjectOf(ClauseIndex verb) const;
  Speaker OfVerb(ClauseIndex verb) const;
  Speaker OfQuotation(ClauseIndex said) const;
  ClauseIndex Reporting(ClauseIndex said) const;
  Speaker OfContent(ClauseIndex clause) const;
  Speaker OfSentence(Span trigger) const;
  Speaker OfHeadline(Span trigger) const;
  Speaker Of(PhraseIndex phrase) const;
  Speaker Carried() const;
  SpeakerWord WordOf(Range words) const;
  EntityList NamedIn(PhraseIndex phrase, bool quoted) const;
  SpeakerWord::Kind VerbOf(const Clause& clause) const;
  Span WordsOf(PhraseIndex phrase) const;

  const Parties& parties_;
  const SentenceView& view_;
  const Classes& c_;
  const std::vector<Nominal>& nominals_;
  const SpeakerWords& words_;
  const LastSpeaker& last_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_SPEAKERS_H_
