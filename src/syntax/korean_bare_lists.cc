// The part of KoreanPhraseReader that finds lists whose members only spaces part: they are read as if commas stood
// there.
//
//   한빛은 나래 두루 미르와 협력한다   ->   한빛은 나래, 두루, 미르와 협력한다
//   한빛 나래와 협약                   ->   한빛, 나래와 협약
//
// Two names alone are more often a group and its affiliate, or a firm and its product.
#include "base/utf8.h"
#include "syntax/korean_phrases.h"

namespace ieum {
namespace {

constexpr uint32_t kMarks = Word::kComma | Word::kBreak | Word::kStop | Word::kColon | Word::kLabel | Word::kQuoteOpen;

}  // namespace

bool KoreanPhraseReader::IsActorName(size_t index) const {
  return index < parse_->words.size() && parse_->words[index].kind == WordKind::kName &&
         IsActor(parse_->words[index].mention);
}

// An actor without particle, joint or mark behind it.
bool KoreanPhraseReader::IsBareActor(size_t index) const {
  if (!IsActorName(index)) return false;
  const Word& word = parse_->words[index];
  constexpr uint32_t kParts = Word::kFirmPart | Word::kOpenList | Word::kToward | Word::kMadeBy;
  return word.role == Role::kNone && word.joint == Joint::kNone && (word.flags & (kMarks | kParts)) == 0;
}

// 한빛 한빛테크: a group and its affiliate.
bool KoreanPhraseReader::StartAlike(const Word& left, const Word& right) const {
  const std::string_view a = left.stem.Of(text_);
  const std::string_view b = right.stem.Of(text_);
  const size_t size = DecodeAt(a, 0).size;
  return a.substr(0, size) == b.substr(0, size);
}

void KoreanPhraseReader::MarkBareLists() {
  std::vector<Word>& words = parse_->words;
  if (OpensWithBareSubject()) words.front().flags |= Word::kComma;
  for (size_t begin = 0; begin < words.size(); ++begin) {
    if (!IsBareActor(begin)) continue;
    size_t end = begin + 1;  // behind the last name of the row
    while (IsBareActor(end)) ++end;
    const bool closed_by_name = IsActorName(end) && words[end].mention != words[end - 1].mention &&
                                (words[end].role != Role::kNone || words[end].Has(Word::kOpenList));
    if (closed_by_name) ++end;
    const bool open = words[end - 1].Has(Word::kOpenList) ||
                      (!closed_by_name && end < words.size() && HeadIs(words[end], classes_.list_end));
    const size_t count = end - begin;
    const bool several = count > 2 || (count == 2 && !StartAlike(words[begin], words[begin + 1]));
    if (open ? several : closed_by_name && count > 2) {
      for (size_t i = begin; i + 1 < end; ++i) words[i].flags |= Word::kComma;
    }
    begin = end - 1;
  }
}

// 한빛 나래와 협약: a headline that names two, and nobody else, drops the mark of its subject.
bool KoreanPhraseReader::OpensWithBareSubject() const {
  const std::vector<Word>& words = parse_->words;
  if (!parse_->headline || !IsBareActor(0) || !IsActorName(1)) return false;
  const Word& partner = words[1];
  constexpr uint32_t kOther = kMarks | Word::kTopicMark | Word::kAlsoMark | Word::kAdnominalCase;
  if (partner.role != Role::kComitative || (partner.flags & kOther) != 0 || StartAlike(words[0], partner)) return false;
  for (size_t i = 2; i < words.size(); ++i) {
    if (words[i].kind == WordKind::kName) return false;
  }
  return true;
}

}  // namespace ieum
