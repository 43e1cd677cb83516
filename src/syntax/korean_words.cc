#include "syntax/korean_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "syntax/hangul.h"

namespace ieum {
namespace {

// What a character can do between words; a set of bits.
enum Class : uint8_t {
  kSpace = 1 << 0,
  kMark = 1 << 1,
  kEnd = 1 << 2,      // ends an eojeol; + & - may stand inside a word
  kTrimmed = 1 << 3,  // no part of a word at its begin or end
  kStop = 1 << 4,
};

constexpr uint8_t FindClasses(char32_t c) {
  constexpr std::pair<Class, std::u32string_view> kSets[] = {
      {kSpace, U" \t\r\n\u00a0\u3000"},
      {kMark, U",·…/;:+&|–—-→‥="},
      {kEnd, U",·…/;:|\"→‥=()"},
      {kTrimmed, U".!?~`△▲■◆◇□▷▶●○*#<>[]{}《》「」『』〈〉"},
      {kStop, U".!?"},
  };
  uint8_t classes = 0;
  for (const auto& [bit, set] : kSets) {
    if (set.find(c) != std::u32string_view::npos) classes |= bit;
  }
  return classes;
}

constexpr auto kAsciiClasses = [] {
  std::array<uint8_t, 128> classes = {};
  for (char32_t c = 0; c < classes.size(); ++c) classes[c] = FindClasses(c);
  return classes;
}();

// Nearly every character is a syllable, which is in no class, or ASCII.
uint8_t ClassesOf(char32_t c) {
  if (c < kAsciiClasses.size()) return kAsciiClasses[c];
  return IsHangulSyllable(c) ? 0 : FindClasses(c);
}

bool Is(char32_t c, Class bit) { return (ClassesOf(c) & bit) != 0; }

// Stands before each item of a list: △한빛 △나래.
bool IsBullet(char32_t c) { return std::u32string_view(U"△▲▷▶■◆◇□●○").find(c) != std::u32string_view::npos; }

bool IsTailCharacter(char32_t c) {
  return IsHangulSyllable(c) || IsAsciiLetter(c) || IsAsciiDigit(c) || c == '%' || c == U'社';
}

Span Trim(std::string_view text, Span span) {
  while (!span.empty()) {
    const CodePoint c = DecodeAt(text, span.begin);
    if (!Is(c.value, kTrimmed)) break;
    span.begin += c.size;
  }
  while (!span.empty()) {
    const CodePoint c = DecodeBefore(text, span.end);
    if (!Is(c.value, kTrimmed)) break;
    span.end -= c.size;
  }
  return span;
}

bool IsNominal(const Word& word) {
  return word.kind == WordKind::kName || word.kind == WordKind::kNoun || word.kind == WordKind::kNumber;
}

bool EndsInVowel(std::string_view text) {
  if (text.empty()) return true;
  const char32_t last = DecodeBefore(text, text.size()).value;
  return !IsHangulSyllable(last) || SplitSyllable(last).final == 0;
}

}  // namespace

void KoreanWordReader::Read(std::string_view text, Span sentence, const Names& names,
                            const std::vector<Figure>& figures, std::vector<Word>* words) {
  words->clear();
  notes_.clear();
  at_ = 0;
  next_atom_ = 0;
  quoted_ = false;
  names_ = &names;
  clean_.Read(text, sentence, names, figures);
  while (at_ < Clean().size()) {
    const CodePoint c = DecodeAt(Clean(), at_);
    if (Is(c.value, kSpace)) {
      at_ += c.size;
    } else if (at_ == NextAtom()) {
      ReadAtom(words);
    } else if (c.value == '"') {
      ReadQuote(words);
    } else if (!ReadMark(words)) {
      ReadEojeol(words);
    }
  }
  Merge(words);
  for (Word& word : *words) {
    word.span = clean_.ToSource(word.span);
    word.stem = clean_.ToSource(word.stem);
  }
}

// Where the next name or figure begins, or the end.
uint32_t KoreanWordReader::NextAtom() const {
  return next_atom_ < clean_.atoms().size() ? clean_.atoms()[next_atom_].span.begin
                                            : static_cast<uint32_t>(Clean().size());
}

// Letters glued to a name, a figure or a closing quotation mark.
uint32_t KoreanWordReader::EndOfTail(uint32_t begin) const {
  const uint32_t limit = NextAtom();
  uint32_t end = begin;
  while (end < limit) {
    const CodePoint c = DecodeAt(Clean(), end);
    if (!IsTailCharacter(c.value)) break;
    end += c.size;
  }
  return end;
}

uint32_t KoreanWordReader::EndOfEojeol(uint32_t begin) const {
  const uint32_t limit = NextAtom();
  bool digits = true;
  uint32_t end = begin;
  while (end < limit) {
    const CodePoint c = DecodeAt(Clean(), end);
    if (!IsHangulSyllable(c.value)) {
      // 1,000: the comma belongs to the number.
      const bool inside = c.value == ',' && digits && end > begin && end + 1 < Clean().size() &&
                          IsAsciiDigit(static_cast<unsigned char>(Clean()[end + 1]));
      if ((ClassesOf(c.value) & (kSpace | kEnd)) != 0 && !inside) break;
      digits = digits && (IsAsciiDigit(c.value) || inside);
    } else {
      digits = false;
    }
    end += c.size;
  }
  return end;
}

void KoreanWordReader::Add(Word word, Span span, std::vector<Word>* words) {
  word.quote_depth = quoted_ ? 1 : 0;
  words->push_back(word);
  notes_.push_back({span, grammar_.vocabulary().Find(span.Of(Clean()))});
}

// A quotation mark; behind a closing one a particle of the quoted noun (“칩알파”를) or the end of a reported clause
// ("…한다"고).
void KoreanWordReader::ReadQuote(std::vector<Word>* words) {
  ++at_;
  if (!quoted_ && Clean().find('"', at_) == std::string_view::npos) return;  // it closes in another sentence
  quoted_ = !quoted_;
  if (words->empty()) return;
  Word& last = words->back();
  if (quoted_) {
    last.flags |= Word::kQuoteOpen;
    return;
  }
  const Span tail = {at_, EndOfTail(at_)};
  if (tail.empty()) return;
  const bool bare = IsNominal(last) && last.role == Role::kNone;
  ParticleReading particles;
  if (bare && grammar_.ReadParticles(tail.Of(Clean()), &particles)) {
    last.role = particles.role;
    last.flags |= particles.flags;
    at_ = tail.end;
    return;
  }
  const EndingRecord* end = grammar_.ReadQuoteEnd(tail.Of(Clean()));
  if (end == nullptr) return;
  at_ = tail.end;
  Word word;
  word.span = word.stem = tail;
  word.kind = WordKind::kQuoteEnd;
  word.ending = end->ending;
  word.ending_form = end->form;
  if (bare && last.kind != WordKind::kNumber && end->ending == Ending::kQuote &&
      grammar_.ReadCopula(tail.Of(Clean()), true) != nullptr) {
    word.kind = WordKind::kPredicate;
    word.verb = grammar_.copula();
    word.flags = Word::kCopula;
    word.stem = {tail.begin, tail.begin};
    last.flags &= ~static_cast<uint32_t>(Word::kQuoteOpen);
    quoted_ = last.quote_depth != 0;
    Add(word, tail, words);
    quoted_ = false;
    return;
  }
  Add(word, tail, words);
}

// A name or a figure with what is glued to it.
void KoreanWordReader::ReadAtom(std::vector<Word>* words) {
  const KoreanClean::Atom atom = clean_.atoms()[next_atom_++];
  Word word;
  word.span = word.stem = atom.span;
  word.mention = atom.mention;
  word.figure = atom.figure;
  word.kind = atom.mention != kNoIndex ? WordKind::kName : WordKind::kNumber;
  if (word.kind == WordKind::kNumber) word.flags |= Word::kMoney;
  const Span tail = {atom.span.end, EndOfTail(atom.span.end)};
  at_ = tail.end;
  const Vocabulary& vocabulary = grammar_.vocabulary();
  // 나래 칩알파용, 자체 칩 칩알파용: what stands before says whose it is.
  const bool owned = !words->empty() && IsNominal(words->back()) &&
                     (words->back().role == Role::kNone || words->back().role == Role::kGenitive);
  if (!owned && atom.mention != kNoIndex && IsProduct(names_->mentions[static_cast<size_t>(atom.mention)].type) &&
      vocabulary.Is(vocabulary.Find(tail.Of(Clean())), grammar_.classes().attribute_tail)) {
    // 칩알파용 장비: what the equipment is for, not what is made or delivered.
    word.kind = WordKind::kNoun;
    word.mention = kNoIndex;
    word.span.end = word.stem.end = tail.end;
    return Add(word, word.span, words);
  }
  ParticleReading particles;
  if (grammar_.ReadParticles(tail.Of(Clean()), &particles)) {
    word.role = particles.role;
    word.flags |= particles.flags;
    word.span.end = tail.end;
    return Add(word, word.span, words);
  }
  if (ReadNameCopula(tail.begin, tail.end, &word, words)) return;
  Add(word, word.span, words);
  ReadTail(tail.begin, tail.end, words);
}

// 탈나래 동맹, 반나래 진영: the name only says of what kind, and is no party.
bool KoreanWordReader::ReadAttribute(Span prefix, std::vector<Word>* words) {
  if (prefix.end != NextAtom() || next_atom_ == clean_.atoms().size()) return false;
  if (clean_.atoms()[next_atom_].mention == kNoIndex) return false;
  const Vocabulary& vocabulary = grammar_.vocabulary();
  if (!vocabulary.Is(vocabulary.Find(prefix.Of(Clean())), grammar_.classes().attribute_prefix)) return false;
  const size_t first = words->size();
  ReadAtom(words);
  Word& name = (*words)[first];
  name.kind = WordKind::kNoun;
  name.mention = kNoIndex;
  name.span.begin = name.stem.begin = prefix.begin;
  return true;
}

// 한빛이다, 한빛뿐이다
bool KoreanWordReader::ReadNameCopula(uint32_t begin, uint32_t end, Word* name, std::vector<Word>* words) {
  for (uint32_t copula = begin; copula < end; copula += DecodeAt(Clean(), copula).size) {
    ParticleReading particles;
    const std::string_view between = Clean().substr(begin, copula - begin);
    if (!grammar_.ReadParticles(between, &particles)) continue;
    if (particles.role != Role::kNone && particles.role != Role::kAlso) continue;
    const EndingRecord* ending =
        grammar_.ReadCopula(Clean().substr(copula, end - copula), EndsInVowel(Clean().substr(0, copula)));
    if (ending == nullptr) continue;
    Add(*name, name->span, words);
    Word word;
    word.span = {begin, end};
    word.stem = {begin, begin};
    word.kind = WordKind::kPredicate;
    word.verb = grammar_.copula();
    word.flags = Word::kCopula | (ending->mood == Effect::kPast ? static_cast<uint32_t>(Word::kPast) : 0);
    word.ending = ending->ending;
    word.ending_form = ending->form;
    word.mood = ending->mood;
    Add(word, word.span, words);
    return true;
  }
  return false;
}

// A noun glued to a name: 한빛그룹은, 나래팀이.
void KoreanWordReader::ReadTail(uint32_t begin, uint32_t end, std::vector<Word>* words) {
  Word word = eojeol_.Read(Clean().substr(begin, end - begin), &words->back());
  word.span = {word.span.begin + begin, word.span.end + begin};
  word.stem = {word.stem.begin + begin, word.stem.end + begin};
  Add(word, {begin, end}, words);
}

// Punctuation, which tells how the word before it goes on.
bool KoreanWordReader::ReadMark(std::vector<Word>* words) {
  const CodePoint c = DecodeAt(Clean(), at_);
  const bool dots = c.value == '.' && Clean().substr(at_).starts_with("..");
  if (IsBullet(c.value)) {
    at_ += c.size;
    if (!words->empty() && IsNominal(words->back()) && words->back().role == Role::kNone)
      words->back().flags |= Word::kComma;
    return true;
  }
  if (!dots && !Is(c.value, kMark)) return false;
  at_ += c.size;
  if (words->empty()) return true;
  Word& last = words->back();
  if (dots || std::u32string_view(U"…‥;|→").find(c.value) != std::u32string_view::npos) {
    last.flags |= Word::kBreak;
  } else if (c.value == ',') {
    last.flags |= Word::kComma;
  } else if (c.value == U'·') {
    last.joint = Joint::kMiddleDot;
  } else if (c.value == '/') {
    last.joint = Joint::kSlash;
  } else if (c.value == '-') {
    last.joint = Joint::kHyphen;
  } else if (c.value == '+' || c.value == '&') {
    last.joint = Joint::kPlus;
  } else {
    const bool label = (c.value == '=' || c.value == ':') &&
                       std::all_of(words->begin(), words->end(),
                                   [](const Word& w) { return IsNominal(w) || w.kind == WordKind::kDeterminer; });
    if (label) {
      last.flags |= Word::kLabel;
    } else if (c.value != '=') {
      last.flags |= Word::kColon;
    }
  }
  return true;
}

void KoreanWordReader::ReadEojeol(std::vector<Word>* words) {
  const uint32_t begin = at_;
  const CodePoint first = DecodeAt(Clean(), at_);
  if (Is(first.value, kEnd)) {  // a bracket that is never closed
    at_ += first.size;
    return;
  }
  at_ = EndOfEojeol(begin);
  const Span whole = {begin, at_};
  if (ReadAttribute(whole, words)) return;
  const Span core = Trim(Clean(), whole);
  if (core.empty()) return;
  Word word = eojeol_.Read(core.Of(Clean()), words->empty() ? nullptr : &words->back());
  word.span = {word.span.begin + core.begin, word.span.end + core.begin};
  word.stem = {word.stem.begin + core.begin, word.stem.end + core.begin};
  if (Is(DecodeBefore(Clean(), whole.end).value, kStop)) word.flags |= Word::kStop;
  Add(word, core, words);
}

}  // namespace ieum
