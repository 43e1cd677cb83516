#include "figure/figure_finder.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "figure/conversions.h"
#include "text/hangul.h"

namespace ieum {
namespace {

// What the character before a place is, as far as the start of a number cares.
enum class Before : uint8_t { kOther, kLatin, kDigit, kHangul };

Before Classify(char32_t c) {
  if (IsAsciiDigit(c)) return Before::kDigit;
  if (IsAsciiLetter(c)) return Before::kLatin;
  return IsHangulSyllable(c) ? Before::kHangul : Before::kOther;
}

bool IsAsciiLetterOrDigit(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return IsAsciiLetter(byte) || IsAsciiDigit(byte);
}

// The places where a sum may begin: a digit that begins a run, a sign or code of a currency, a number word at the start
// of a word.
class Starts {
 public:
  Starts(std::string_view text, const FigureTables& tables) : text_(text), tables_(tables) {}

  bool At(uint32_t at, char32_t c, Before before) const {
    const std::string_view rest = text_.substr(at);
    switch (Classify(c)) {
      case Before::kDigit:
        if (before == Before::kDigit || before == Before::kLatin) return false;
        return at < 2 || (text_[at - 1] != '.' && text_[at - 1] != ',') ||
               !IsAsciiDigit(static_cast<unsigned char>(text_[at - 2]));
      case Before::kLatin:
        if (before != Before::kOther) return false;
        return IsAsciiUpper(c) ? IsCurrency(rest, c) : IsNumberWord(rest, c);
      case Before::kHangul:
        return before == Before::kOther && IsNumberWord(rest, c);
      case Before::kOther:
        return (c == '$' || c > 0x7F) && IsCurrency(rest, c);
    }
    return false;
  }

 private:
  // The character behind the first one of `rest`; 0: none.
  static char32_t Second(std::string_view rest) {
    const uint32_t size = DecodeAt(rest, 0).size;
    return size < rest.size() ? DecodeAt(rest, size).value : 0;
  }

  bool IsCurrency(std::string_view rest, char32_t first) const {
    return tables_.currency_words.MayBegin({first, Second(rest)}) && tables_.currency_words.Longest(rest);
  }

  // A word of numbers, and behind it another, a digit or a space: enough to keep 이 회사 and 수많은 out.
  bool IsNumberWord(std::string_view rest, char32_t first) const {
    if (!tables_.number_words.MayBegin({first, Second(rest)})) return false;
    const WordTrie::Match word = tables_.number_words.Longest(rest);
    if (!word || word.size == rest.size()) return false;
    const std::string_view behind = rest.substr(word.size);
    return behind[0] == ' ' || behind[0] == '-' || IsAsciiDigit(static_cast<unsigned char>(behind[0])) ||
           tables_.number_words.Longest(behind) || tables_.currency_words.Longest(behind);
  }

  std::string_view text_;
  const FigureTables& tables_;
};

}  // namespace

FigureFinder::FigureFinder(const FigureTables& tables) : tables_(tables), reader_(tables), roles_(tables) {}

std::vector<Figure> FigureFinder::Find(const Text& text, const Names& names, Trace* trace) {
  std::vector<Figure> figures;
  roles_.Reset();
  Span previous;
  auto name = names.mentions.begin();
  for (const Sentence& sentence : text.sentences) {
    if (sentence.kind == SentenceKind::kFurniture) continue;
    const Span before = std::exchange(previous, sentence.span);
    ReadSentence(text.normalized, sentence);
    if (sums_.empty()) continue;
    while (name != names.mentions.end() && name->span.end <= sentence.span.begin) ++name;
    auto names_end = name;
    while (names_end != names.mentions.end() && names_end->span.begin < sentence.span.end) ++names_end;
    const std::span<const Mention> inside(name, names_end);

    DropSumsInNames(inside);
    LinkConversions(text.normalized, tables_, reader_.marks(), sums_);
    roles_.Score(text.normalized, before, sentence.span, sums_, trace);
    Emit(&figures);
  }
  return figures;
}

void FigureFinder::ReadSentence(std::string_view text, const Sentence& sentence) {
  sums_.clear();
  const Starts starts(text, tables_);
  const uint32_t end = sentence.span.end;
  Before before = Before::kOther;
  for (uint32_t at = sentence.span.begin; at < end;) {
    const CodePoint c = DecodeAt(text, at);
    if (starts.At(at, c.value, before)) {
      const std::optional<Sum> sum = reader_.Read(text, at, end);
      if (sum) {
        sums_.push_back(*sum);
        sums_.back().figure.sentence = sentence.span;
        at = sum->figure.span.end;
        before = Before::kOther;
        continue;
      }
    }
    before = Classify(c.value);
    at += c.size;
    // Nothing begins inside a run of syllables, nor of Latin letters and digits.
    if (before == Before::kHangul) at = static_cast<uint32_t>(SkipHangul(text.substr(0, end), at));
    if (before != Before::kLatin && before != Before::kDigit) continue;
    while (at < end && IsAsciiLetterOrDigit(text[at])) ++at;
    before = Classify(static_cast<unsigned char>(text[at - 1]));
  }
  ShareCurrencies(text, sentence);
}

// 300억·500억원: the currency stands once, for all of a list. Of the other numbers without one, the small ones are no
// sums, and in a headline none is.
void FigureFinder::ShareCurrencies(std::string_view text, const Sentence& sentence) {
  for (size_t i = sums_.size(); i-- > 1;) {
    const Sum& next = sums_[i];
    Sum& sum = sums_[i - 1];
    const Span between = {sum.figure.span.end, next.figure.span.begin};
    if (!sum.bare || next.bare || !IsAsciiDigit(static_cast<unsigned char>(text[between.end]))) continue;
    if (!reader_.marks().Joins(between.Of(text))) continue;
    sum.bare = false;
    sum.figure.currency = next.figure.currency;
    sum.figure.found_by = "list";
  }
  std::erase_if(sums_, [&sentence](const Sum& sum) {
    return sum.bare && (sum.small || sentence.kind == SentenceKind::kHeadline);
  });
}

void FigureFinder::DropSumsInNames(std::span<const Mention> names) {
  auto name = names.begin();
  std::erase_if(sums_, [&](const Sum& sum) {
    while (name != names.end() && name->span.end <= sum.figure.span.begin) ++name;
    return name != names.end() && name->span.Overlaps(sum.figure.span);
  });
}

// Appends the sums of the sentence, without those that nothing confirms, and with `of` counted over the whole article.
void FigureFinder::Emit(std::vector<Figure>* figures) {
  places_.clear();
  for (Sum& sum : sums_) {
    if (sum.bare && !sum.confirmed) {
      places_.push_back(kNoIndex);
      continue;
    }
    places_.push_back(static_cast<int32_t>(figures->size()));
    if (sum.figure.of != kNoIndex) sum.figure.of = places_[static_cast<size_t>(sum.figure.of)];
    figures->push_back(sum.figure);
  }
}

}  // namespace ieum
