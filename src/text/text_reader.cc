#include "text/text_reader.h"

#include <utility>

#include "text/lines.h"
#include "text/normalize.h"
#include "text/sentences.h"
#include "text/tokens.h"

namespace ieum {
namespace {

// A text is Korean from this share of Hangul on: Korean news is full of Latin names, English news quotes a Korean word
// at most.
constexpr double kKoreanShare = 0.2;

constexpr std::string_view kKinds[] = {"body", "headline", "bullet", "caption", "furniture"};

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Letters seen so far.
struct Letters {
  size_t hangul = 0, other = 0;

  void Add(const Token& token) {
    if (token.kind == TokenKind::kHangul) hangul += token.span.size() / 3;
    if (token.kind == TokenKind::kLatin) other += token.span.size();
    if (token.kind == TokenKind::kHan) other += token.span.size() / 3;
  }
  void Add(const Letters& letters) {
    hangul += letters.hangul;
    other += letters.other;
  }
  bool empty() const { return hangul + other == 0; }
  Language language() const {
    const bool korean = static_cast<double>(hangul) >= kKoreanShare * static_cast<double>(hangul + other);
    return korean ? Language::kKorean : Language::kEnglish;
  }
};

}  // namespace

struct TextReader::State {
  explicit State(const LineTables& tables) : lines(tables), splitter(tables) {}

  void AddSentences(const Line& line);
  void AssignTokens();

  Normalizer normalizer;
  LineReader lines;
  SentenceSplitter splitter;
  Tokenizer tokenizer;
  Text text;
  // Scratch.
  std::vector<Line> line_list;
  std::vector<uint32_t> ends;
  std::vector<Sentence*> letterless;
};

void TextReader::State::AddSentences(const Line& line) {
  ends.clear();
  // The answer to a question of an interview, which stands above as `- 고객은 누구인가.`.
  const bool answer = !text.sentences.empty() && text.sentences.back().kind == SentenceKind::kBullet;
  const bool news = line.kind != SentenceKind::kFurniture && line.kind != SentenceKind::kCaption;
  const bool items = news && SentenceSplitter::SplitItems(text.normalized, line.span, &ends);
  if (!items) splitter.Split(text.normalized, line.span, answer, &ends);
  uint32_t begin = line.span.begin;
  for (const uint32_t end : ends) {
    Sentence sentence;
    while (IsSpace(text.normalized[begin])) ++begin;
    sentence.span = {begin, end};
    sentence.line = line.number;
    sentence.kind = !items                          ? line.kind
                    : text.normalized[begin] == '[' ? SentenceKind::kHeadline
                                                    : SentenceKind::kBullet;
    text.sentences.push_back(sentence);
    begin = end;
  }
  if (line.kind == SentenceKind::kBody && ends.size() > 1) {
    Sentence& last = text.sentences.back();
    if (lines.IsByline(last.span.Of(text.normalized))) last.kind = SentenceKind::kFurniture;
  }
}

// Sentences end at token boundaries, so each takes the tokens up to its end. Decides the languages on the way.
void TextReader::State::AssignTokens() {
  Letters all;
  letterless.clear();
  std::vector<Token>& tokens = text.tokens;
  uint32_t next = 0;
  for (Sentence& sentence : text.sentences) {
    Letters letters;
    sentence.first_token = next;
    while (next < tokens.size() && tokens[next].span.begin < sentence.span.end) letters.Add(tokens[next++]);
    sentence.end_token = next;
    sentence.language = letters.language();
    if (letters.empty()) letterless.push_back(&sentence);
    all.Add(letters);
  }
  text.language = all.language();
  for (Sentence* sentence : letterless) sentence->language = text.language;
}

TextReader::TextReader(const LineTables& tables) : state_(std::make_unique<State>(tables)) {}
TextReader::~TextReader() = default;
TextReader::TextReader(TextReader&&) noexcept = default;
TextReader& TextReader::operator=(TextReader&&) noexcept = default;

const Text& TextReader::Read(std::string_view source) {
  State& state = *state_;
  Text& text = state.text;
  state.normalizer.Normalize(source, &text.normalized, &text.map);
  state.tokenizer.Tokenize(text.normalized, &text.tokens);
  state.lines.Read(text.normalized, &state.line_list);
  text.sentences.clear();
  for (const Line& line : state.line_list) state.AddSentences(line);
  state.AssignTokens();
  return text;
}

std::string_view Name(SentenceKind kind) { return kKinds[static_cast<size_t>(kind)]; }

}  // namespace ieum
