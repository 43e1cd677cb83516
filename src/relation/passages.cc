#include "relation/passages.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"

namespace ieum {
namespace {

// What may stand behind the name of a heading: a mark that sets off what is told of it, or nothing. A comma does so
// before a sum only: 한빛, 300억원; not 한빛, 공장 착공.
constexpr std::string_view kSetsOff = "-=:(|/";
constexpr char32_t kNumberMark = U'0';
constexpr std::string_view kBehindLetter = ".:)0123456789 ";  // Q. Q: Q1.

char32_t MarkOf(const SentenceView& view) {
  const char32_t first = DecodeAt(view.text().normalized, view.sentence().span.begin).value;
  const bool circled = (first >= U'①' && first <= U'⑳') || (first >= U'❶' && first <= U'❿');
  if (IsAsciiDigit(first) || circled) return kNumberMark;
  return IsAsciiLetter(first) || IsHangulSyllable(first) ? U'\0' : first;
}

bool TellsOfMoney(const SentenceView& view) {
  const Span line = view.sentence().span;
  const auto& figures = view.figures();
  const bool sum = std::any_of(figures.begin(), figures.end(), [line](const Figure& figure) {
    return figure.span.begin >= line.begin && figure.span.end <= line.end;
  });
  return sum || view.AnyNounIs({0, static_cast<uint32_t>(view.parse().words.size())}, view.classes().round);
}

bool StandsApart(const SentenceView& view, const Word& name, bool funds) {
  const std::string_view text = view.text().normalized;
  uint32_t at = name.stem.end;
  const uint32_t end = view.sentence().span.end;
  while (at < end && text[at] == ' ') ++at;
  return at >= end || kSetsOff.find(text[at]) != std::string_view::npos || (funds && text[at] == ',');
}

}  // namespace

EntityList LabelOf(const SentenceView& view) {
  for (PhraseIndex p = 0; p < view.phrase_count(); ++p) {
    if (view.phrase(p).Has(Phrase::kLabel) && view.Holds(p, NameKind::kActor)) return view.Members(p, NameKind::kActor);
  }
  return {};
}

Heading HeadingOf(const SentenceView& view) {
  Heading heading;
  const bool item = view.sentence().kind == SentenceKind::kBullet;
  if (!view.headline() || (view.index() == 0 && !item)) return heading;
  const Word* name = nullptr;
  size_t firms = 0;
  bool begins = true;  // nothing but a number stands before the name
  for (const Word& word : view.parse().words) {
    if (word.kind == WordKind::kPredicate || word.Has(Word::kCopula)) return heading;
    if (view.IsName(word, NameKind::kActor)) {
      if (++firms == 1) name = &word;
    } else if (firms == 0 && word.kind != WordKind::kNumber) {
      begins = false;
    }
  }
  heading.found = true;
  heading.mark = MarkOf(view);
  heading.funds = TellsOfMoney(view);
  if (name == nullptr || name->role != Role::kNone) return heading;
  const bool apart = StandsApart(view, *name, heading.funds);
  const bool named = heading.funds ? (firms == 1 || (begins && apart)) : (firms == 1 && begins && apart);
  if (named) heading.firm = {view.EntityOf(static_cast<uint32_t>(name->mention))};
  return heading;
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
