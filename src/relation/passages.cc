#include "relation/passages.h"

#include <algorithm>
#include <string_view>

namespace ieum {
namespace {

// What may stand behind the name of a heading: a mark that sets off what is told of it, or nothing.
constexpr std::string_view kSetsOff = "-=:(|/";
constexpr std::string_view kBehindLetter = ".:)0123456789 ";  // Q. Q: Q1.

// The only actor of a headline or list item that has no predicate, if the line begins with its bare name.
EntityList HeadingOf(const SentenceView& view) {
  if (!view.headline() || (view.index() == 0 && view.sentence().kind != SentenceKind::kBullet)) return {};
  for (ClauseIndex c = 0; c < view.clause_count(); ++c) {
    if (view.clause(c).predicate != kNoIndex) return {};
  }
  const EntityList actors = view.ActorsOfSentence();
  if (actors.size() != 1) return {};
  for (const Word& word : view.parse().words) {
    if (word.kind == WordKind::kNumber) continue;  // 1.
    if (!view.IsName(word, NameKind::kActor) || word.role != Role::kNone) return {};
    std::string_view behind = view.text().normalized;
    behind = behind.substr(0, view.sentence().span.end).substr(word.span.end);
    behind.remove_prefix(std::min(behind.size(), behind.find_first_not_of(' ')));
    const bool set_off = behind.empty() || kSetsOff.find(behind.front()) != std::string_view::npos;
    return set_off ? actors : EntityList();
  }
  return {};
}

}  // namespace

EntityList PassageOpenedBy(const SentenceView& view) {
  for (PhraseIndex p = 0; p < view.phrase_count(); ++p) {
    if (view.phrase(p).Has(Phrase::kLabel) && view.Holds(p, NameKind::kActor)) return view.Members(p, NameKind::kActor);
  }
  return HeadingOf(view);
}

bool IsQuestion(const SentenceView& view) {
  const std::string_view text = view.text().normalized;
  const std::string_view words = view.sentence().span.Of(text);
  if (words.size() > 1 && words.front() == 'Q' && kBehindLetter.find(words[1]) != std::string_view::npos) return true;
  if (view.sentence().kind != SentenceKind::kBullet) return false;
  for (size_t i = view.index() + 1; i < view.text().sentences.size(); ++i) {
    const Sentence& next = view.text().sentences[i];
    if (next.line != view.sentence().line) return text[next.span.begin] == '"';
  }
  return false;
}

int32_t FirmOfPerson(const SentenceView& view) {
  for (PhraseIndex p = 0; p < view.phrase_count(); ++p) {
    const Phrase& phrase = view.phrase(p);
    if (!phrase.Has(Phrase::kPerson)) continue;
    const EntityList firms = view.Members(p, NameKind::kActor);
    if (firms.size() == 1) return static_cast<int32_t>(firms[0]);
  }
  return kNoIndex;
}

}  // namespace ieum
