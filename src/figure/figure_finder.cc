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

constexpr uint32_t kMaxWrapped = 64;    // bytes of a sum on either side of a line end
constexpr uint32_t kLeastWrapped = 50;  // bytes of a line that is cut by its width and not by its writer

// Is the end of the sentence the end of a line of running text that goes on in the next one? As in text that was cut to
// lines of one width, which look like headlines where no sentence ends in them; only the first line surely is one.
bool GoesOn(std::string_view text, const Sentence& sentence, const Sentence& next) {
  const auto runs = [](const Sentence& s) {
    return s.kind == SentenceKind::kBody || (s.kind == SentenceKind::kHeadline && s.line > 0);
  };
  if (!runs(sentence) || !runs(next)) return false;
  constexpr std::string_view kEnds = ".?!,;:)]}>\"'*|";  // as most lines do
  if (kEnds.find(text[sentence.span.end - 1]) != std::string_view::npos) return false;
  const Span gap = {sentence.span.end, next.span.begin};
  if (gap.Of(text) != "\n") return false;
  const size_t line = text.substr(0, sentence.span.end).rfind('\n');
  return sentence.span.end - (line == std::string_view::npos ? 0 : line + 1) >= kLeastWrapped;
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
  read_to_ = 0;
  auto name = names.mentions.begin();
  for (size_t i = 0; i < text.sentences.size(); ++i) {
    const Sentence& sentence = text.sentences[i];
    if (sentence.kind == SentenceKind::kFurniture) continue;
    const Span before = std::exchange(previous, sentence.span);
    const Sentence* next = i + 1 < text.sentences.size() ? &text.sentences[i + 1] : nullptr;
    ReadSentence(text.normalized, sentence,
                 next != nullptr && GoesOn(text.normalized, sentence, *next) ? next : nullptr);
    if (sums_.empty()) continue;
    while (name != names.mentions.end() && name->span.end <= sentence.span.begin) ++name;
    auto names_end = name;
    while (names_end != names.mentions.end() && names_end->span.begin < sentence.span.end) ++names_end;
    const std::span<const Mention> inside(name, names_end);

    DropSumsInNames(inside);
    if (sums_.empty()) continue;
    LinkConversions(text.normalized, tables_, reader_.marks(), sums_);
    // What governs a sum across two lines may stand in the second.
    roles_.Score(text.normalized, before, sums_.back().figure.sentence, sums_, trace);
    Emit(&figures);
  }
  return figures;
}

std::optional<Sum> FigureFinder::ReadAcross(std::string_view text, uint32_t at, Span sentence, Span wrapped) {
  unwrapped_ = text.substr(sentence.begin, sentence.size());
  unwrapped_ += ' ';
  unwrapped_ += wrapped.Of(text).substr(0, kMaxWrapped);
  const auto size = static_cast<uint32_t>(unwrapped_.size());
  std::optional<Sum> sum = reader_.Read(unwrapped_, at - sentence.begin, size);
  if (!sum || sum->bare || sum->figure.span.end <= sentence.size() + 1) return std::nullopt;
  sum->figure.span = {at, sum->figure.span.end + sentence.begin};
  sum->figure.sentence = {sentence.begin, wrapped.end};
  return sum;
}

void FigureFinder::ReadSentence(std::string_view text, const Sentence& sentence, const Sentence* wrapped) {
  sums_.clear();
  const Starts starts(text, tables_);
  const uint32_t end = sentence.span.end;
  Before before = Before::kOther;
  for (uint32_t at = std::max(sentence.span.begin, read_to_); at < end;) {
    const CodePoint c = DecodeAt(text, at);
    if (starts.At(at, c.value, before)) {
      std::optional<Sum> sum;
      if (wrapped != nullptr && end - at <= kMaxWrapped) sum = ReadAcross(text, at, sentence.span, wrapped->span);
      if (!sum && (sum = reader_.Read(text, at, end))) sum->figure.sentence = sentence.span;
      if (sum) {
        sums_.push_back(*sum);
        read_to_ = at = sum->figure.span.end;
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
