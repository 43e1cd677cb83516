#include "relation/speakers.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr int kMaxHops = 8;          // from a clause to the verb that reports it
constexpr uint32_t kCarryReach = 4;  // sentences that a speaker is remembered for

// Somebody for whom no name stands; a paper that is quoted may have its author's.
bool NeedsNoName(SpeakerKind kind) {
  return kind == SpeakerKind::kIndustry || kind == SpeakerKind::kAnalyst || kind == SpeakerKind::kAuthority ||
         kind == SpeakerKind::kSource;
}

}  // namespace

// The word that says most of who speaks: of 업계 관계자 the first.
SpeakerWord Speakers::WordOf(Range words) const {
  const std::string_view text = view_.text().normalized;
  SpeakerWord best;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const SpeakerWord word = words_.Find(view_.word(static_cast<WordIndex>(i)).stem.Of(text));
    const bool says_more = best.kind != SpeakerWord::Kind::kSpeaker || best.speaker == SpeakerKind::kSource;
    if (word.kind == SpeakerWord::Kind::kSpeaker ? says_more : best.kind == SpeakerWord::Kind::kNone) best = word;
  }
  return best;
}

// Whom a phrase names as speaker; `quoted`: as the author of what its noun is.
EntityList Speakers::NamedIn(PhraseIndex index, bool quoted) const {
  const EntityList meant = parties_.Of(index, NameKind::kActor, Role::kSubject);
  if (!meant.empty() || !quoted) return meant;
  const EntityList owners = view_.Owners(index, NameKind::kActor);
  if (!owners.empty()) return owners;
  for (const PhraseIndex p : view_.Cases(view_.phrase(index))) {  // a report by Narae
    const EntityList members = view_.Members(p, NameKind::kActor);
    if (!members.empty()) return members;
  }
  return {};
}

// Without the particle behind and the quotation mark before.
Span Speakers::WordsOf(PhraseIndex index) const {
  const Phrase& phrase = view_.phrase(index);
  Span span = phrase.span;
  if (phrase.possessor != kNoIndex) span.begin = std::min(span.begin, view_.phrase(phrase.possessor).span.begin);
  if (!phrase.words.empty()) {
    const Span last = view_.word(static_cast<WordIndex>(phrase.words.end) - 1).stem;
    if (span.begin < last.end) span.end = last.end;
  }
  return span;
}

Speaker Speakers::Carried() const {
  const bool near = view_.index() - last_.sentence <= kCarryReach;
  return near ? last_.speaker : Speaker();
}

Speaker Speakers::Of(PhraseIndex index) const {
  const SpeakerWord word = WordOf(view_.phrase(index).words);
  Speaker out;
  out.words = WordsOf(index);
  const bool speaker = word.kind == SpeakerWord::Kind::kSpeaker;
  const bool unnamed = speaker && NeedsNoName(word.speaker);
  const bool quoted = (speaker && !unnamed) || word.kind == SpeakerWord::Kind::kWord;
  out.entities = NamedIn(index, quoted);
  if (speaker && (out.entities.empty() || !unnamed)) out.kind = word.speaker;
  if (!out.empty()) return out;
  // 그는, 김 대표는: who spoke before.
  return word.kind == SpeakerWord::Kind::kSame || view_.HeadIs(index, c_.person_title) ? Carried() : Speaker();
}

// kVerb, kAssent, or kNone if its subject does not speak.
SpeakerWord::Kind Speakers::VerbOf(const Clause& clause) const {
  if (clause.voice == Voice::kPassive) return SpeakerWord::Kind::kNone;
  if (view_.KeyIs(clause, c_.speech_verb)) return SpeakerWord::Kind::kVerb;
  return words_.FindVerb(view_.lexicon().vocabulary().Text(clause.key));
}

// Who speaks, outside what is said: 그는 "나래는 두루에 투자했다"고 말했다.
PhraseIndex Speakers::SubjectOf(ClauseIndex index) const {
  const Clause& verb = view_.clause(index);
  const auto outside = [&](PhraseIndex p) { return p != kNoIndex && view_.phrase(p).quote_depth <= verb.quote_depth; };
  for (const PhraseIndex p : view_.Get(verb, Role::kSubject)) {
    if (outside(p)) return p;
  }
  if (verb.gap != kNoIndex) return verb.gap;
  for (ClauseIndex said = 0; said < index; ++said) {  // 두루도 칩을 납품한다고 알렸다
    const PhraseIndex p =
        view_.clause(said).parent == index ? view_.First(view_.clause(said), Role::kSubject) : kNoIndex;
    if (outside(p) && view_.phrase(p).role == Role::kAlso) return p;
  }
  PhraseIndex before = kNoIndex;  // a topic that gave way to one inside the quotation
  for (PhraseIndex p = 0; p < view_.phrase_count() && view_.phrase(p).span.begin < verb.span.begin; ++p) {
    if (view_.phrase(p).role == Role::kTopic && outside(p)) before = p;
  }
  return before;
}

// The subject of the verb that reports something.
Speaker Speakers::OfVerb(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  const SpeakerWord::Kind verb = VerbOf(clause);
  if (verb == SpeakerWord::Kind::kNone) return {};
  const PhraseIndex subject = SubjectOf(index);
  if (subject == kNoIndex) return verb == SpeakerWord::Kind::kVerb ? Carried() : Speaker();
  const Speaker found = Of(subject);
  const bool assents = verb == SpeakerWord::Kind::kVerb || (found.entities.empty() && NeedsNoName(found.kind));
  return assents ? found : Speaker();
}

// The clause of the verb that reports a clause. One before a noun (인수한다고 밝힌 한빛은) the parse leaves aside.
ClauseIndex Speakers::Reporting(ClauseIndex said) const {
  const ClauseIndex next = said + 1;
  const bool modifier = next < view_.clause_count() && view_.clause(next).gap != kNoIndex;
  return modifier && VerbOf(view_.clause(next)) == SpeakerWord::Kind::kVerb ? next : view_.clause(said).parent;
}

// 업계는 한빛이 나래를 인수할 것으로 본다; 업계에서는 인수한다는 관측이 나온다.
Speaker Speakers::OfContent(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  if (clause.content == kNoIndex) return OfVerb(clause.parent);
  const Role role = view_.phrase(clause.content).role;
  if (role == Role::kInstrument || role == Role::kObject || role == Role::kNone) return OfVerb(clause.parent);
  if (role != Role::kSubject || WordOf(view_.phrase(clause.content).words).kind != SpeakerWord::Kind::kWord) return {};
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    const Phrase& place = view_.phrase(p);
    if (place.role != Role::kSource || (place.clause != clause.parent && place.clause != index)) continue;
    if (const Speaker found = Of(p); found.entities.empty()) return found;
  }
  return {};
}

// The clause that goes on with what this one says: the end of its quotation, or of its chain while the subject stays.
ClauseIndex Speakers::Next(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  const bool chains = clause.ending == Ending::kSoft || clause.ending == Ending::kChain;
  if (!chains && (clause.quote_depth == 0 || clause.ending != Ending::kFinal)) return kNoIndex;
  for (ClauseIndex i = index + 1; i < view_.clause_count(); ++i) {
    const Clause& next = view_.clause(i);
    if (next.quote_depth < clause.quote_depth) return kNoIndex;
    if (SentenceView::Adnominal(next) && next.content == kNoIndex) continue;
    if (!chains) {
      if (next.link != Link::kQuote) continue;
      return i;
    }
    const PhraseIndex subject = view_.First(next, Role::kSubject);
    const bool other = subject != kNoIndex && !view_.Takes(clause, subject) && next.topic != clause.topic;
    return other || next.quote_depth != clause.quote_depth ? kNoIndex : i;
  }
  return kNoIndex;
}

// From the clause outward to the first verb that reports it.
Speaker Speakers::Above(ClauseIndex index) const {
  for (int hops = 0; hops < kMaxHops && index != kNoIndex; ++hops) {
    const Clause& clause = view_.clause(index);
    if (clause.gap != kNoIndex && clause.link == Link::kNone) return {};
    if (clause.link != Link::kNone && clause.parent != kNoIndex) {
      const Speaker speaker = clause.link == Link::kQuote ? OfVerb(Reporting(index)) : OfContent(index);
      if (!speaker.empty()) return speaker;
      index = clause.parent;
    } else {
      index = Next(index);
    }
  }
  return {};
}

// Whatever stands in quotation marks is the speaker's, however deep in his sentence.
Speaker Speakers::OfQuotation(ClauseIndex said) const {
  for (ClauseIndex i = said; view_.clause(said).quote_depth > 0 && i < view_.clause_count(); ++i) {
    if (view_.clause(i).quote_depth == 0) return {};
    if (view_.clause(i).link == Link::kQuote) return OfVerb(Reporting(i));
  }
  return {};
}

// 에 따르면, `according to`: of the whole sentence; of several the last one before the trigger.
Speaker Speakers::OfSentence(Span trigger) const {
  PhraseIndex found = kNoIndex;
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    const Phrase& phrase = view_.phrase(p);
    if (phrase.role != Role::kSpeaker) continue;
    if (phrase.clause != kNoIndex && SentenceView::Adnominal(view_.clause(phrase.clause)) &&
        view_.clause(phrase.clause).gap != kNoIndex) {
      continue;
    }
    if (found == kNoIndex || phrase.span.begin < trigger.begin) found = p;
  }
  if (found == kNoIndex) return {};
  const Speaker speaker = Of(found);
  if (!speaker.empty()) return speaker;
  Speaker owner;  // 한빛 측 설명에 따르면
  owner.entities = view_.Owners(found, NameKind::kActor);
  owner.words = WordsOf(found);
  return owner;
}

// H: 한빛 대표 "나래에 칩 공급": whoever stands before the quotation.
Speaker Speakers::OfHeadline(Span trigger) const {
  for (PhraseIndex p = 0; view_.headline() && p < view_.phrase_count(); ++p) {
    if (!view_.phrase(p).Has(Phrase::kQuoteOpen)) continue;
    const Range words = view_.phrase(p).words;
    uint32_t end = words.begin;
    while (end < words.end && !view_.word(static_cast<WordIndex>(end)).Has(Word::kQuoteOpen)) ++end;
    if (end == words.end) continue;
    const Word& last = view_.word(static_cast<WordIndex>(end));
    if (last.quote_depth > 0 || trigger.begin < last.span.end) return {};
    const Range before = {words.begin, end + 1};
    Speaker out;
    out.entities = view_.EntitiesOfWords(before, NameKind::kActor);
    out.words = {view_.word(static_cast<WordIndex>(words.begin)).span.begin, last.stem.end};
    if (out.entities.empty()) out.kind = WordOf(before).speaker;
    return out;
  }
  return {};
}

// The clause that a claim is stated by; kNoIndex: none, or one that takes it for known. `announced`: who is told to
// announce it as an event (한빛은 나래 인수를 발표했다).
ClauseIndex Speakers::StatedBy(const Claim& claim, Speaker* announced) const {
  if (claim.nominal == kNoIndex) return claim.clause;
  const Nominal& nominal = nominals_[static_cast<size_t>(claim.nominal)];
  if (nominal.presupposed || nominal.parent == kNoIndex) return kNoIndex;
  const Clause& parent = view_.clause(nominal.parent);
  if (view_.KeyIs(parent, c_.speech_verb) && view_.First(parent, Role::kObject) == nominal.phrase) {
    *announced = OfVerb(nominal.parent);
  }
  return nominal.parent;
}

Speaker Speakers::Of(const Claim& claim) const {
  if (claim.apposition || claim.kind == RuleKind::kOwnership || claim.rule == Rule::kKnownMaker) return {};
  Speaker announced;
  const ClauseIndex clause = StatedBy(claim, &announced);
  if (clause != kNoIndex) {
    const Clause& stated = view_.clause(clause);
    if (const Speaker above = Above(clause); !above.empty()) return above;
    if (!announced.empty()) return announced;
    if (const Speaker quoted = OfQuotation(clause); !quoted.empty()) return quoted;
    if (stated.gap != kNoIndex && stated.link == Link::kNone) return {};
    const bool goes_on = last_.quoted && view_.index() - last_.sentence <= 1;
    if (stated.quote_depth > 0 && stated.link == Link::kNone && goes_on) return Carried();
  }
  const Speaker speaker = OfSentence(claim.trigger);
  return speaker.empty() ? OfHeadline(claim.trigger) : speaker;
}

LastSpeaker Speakers::After() const {
  LastSpeaker out = last_;
  bool all_quoted = view_.clause_count() > 0;
  for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
    const Clause& clause = view_.clause(i);
    all_quoted = all_quoted && clause.quote_depth > 0;
    if (clause.link != Link::kQuote || clause.parent == kNoIndex) continue;
    const Speaker speaker = OfVerb(Reporting(i));
    if (!speaker.empty()) out = {speaker, view_.index(), clause.quote_depth > 0};
  }
  if (all_quoted && last_.quoted && view_.index() - last_.sentence <= 1) out.sentence = view_.index();
  return out;
}

}  // namespace ieum
