#include "syntax/english_words.h"

#include <algorithm>

#include "base/utf8.h"

namespace ieum {
namespace {

bool IsWordByte(char c) {
  return IsAsciiLetter(static_cast<unsigned char>(c)) || IsAsciiDigit(static_cast<unsigned char>(c)) ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Marks of more than one byte that end a word.
constexpr std::string_view kQuotes[] = {"\"", "“", "”", "‘"};
constexpr std::string_view kApostrophes[] = {"'", "’"};
constexpr std::string_view kBreaks[] = {";", ":", "–", "—", "…", "•", "|", "→", "▪", "▲"};

template <size_t kSize>
size_t MatchAny(const std::string_view (&marks)[kSize], std::string_view rest) {
  for (const std::string_view mark : marks) {
    if (rest.starts_with(mark)) return mark.size();
  }
  return 0;
}

size_t MatchMark(std::string_view rest) {
  const size_t size = std::max(MatchAny(kQuotes, rest), MatchAny(kBreaks, rest));
  return std::max(size, MatchAny(kApostrophes, rest));
}

}  // namespace

void EnglishWords::Read(const Text& text, const Sentence& sentence, const Names& names,
                        const std::vector<Figure>& figures, std::vector<EnglishToken>* tokens) {
  tokens_ = tokens;
  tokens->clear();
  text_ = text.normalized;
  headline_ = sentence.kind == SentenceKind::kHeadline;
  Cut(text, sentence, names, figures);
  DropBrackets();
  PairDashes();
  TagAll();
}

// ---- cutting

void EnglishWords::Cut(const Text& text, const Sentence& sentence, const Names& names,
                       const std::vector<Figure>& figures) {
  const auto starts_before = [](const auto& item, uint32_t begin) { return item.span.begin < begin; };
  auto mention = std::lower_bound(names.mentions.begin(), names.mentions.end(), sentence.span.begin, starts_before);
  auto figure = std::lower_bound(figures.begin(), figures.end(), sentence.span.begin, starts_before);
  uint32_t at = sentence.span.begin;
  while (at < sentence.span.end) {
    while (mention != names.mentions.end() && mention->span.begin < at) ++mention;
    while (figure != figures.end() && figure->span.begin < at) ++figure;
    const uint32_t next_mention = mention == names.mentions.end() ? sentence.span.end : mention->span.begin;
    const uint32_t next_figure = figure == figures.end() ? sentence.span.end : figure->span.begin;
    if (at == next_mention && mention != names.mentions.end()) {
      tokens_->push_back({.span = mention->span,
                          .tag = EnglishTag::kName,
                          .flags = EnglishToken::kCapital,
                          .mention = static_cast<int32_t>(mention - names.mentions.begin())});
      at = mention->span.end;
    } else if (at == next_figure && figure != figures.end()) {
      tokens_->push_back(
          {.span = figure->span, .tag = EnglishTag::kFigure, .figure = static_cast<int32_t>(figure - figures.begin())});
      at = figure->span.end;
    } else if (text.normalized[at] == ' ' || text.normalized[at] == '\n' || text.normalized[at] == '\t') {
      ++at;
    } else {
      const uint32_t limit = std::min({sentence.span.end, next_mention, next_figure});
      CutWord(at, limit);
      at = tokens_->back().span.end;
    }
  }
}

// Pushes the word or mark that begins at `begin`: hyphens, apostrophes, full stops and ampersands inside belong to it.
void EnglishWords::CutWord(uint32_t begin, uint32_t limit) {
  const auto rest = [&](uint32_t at) { return text_.substr(at, limit - at); };
  uint32_t end = begin;
  const bool suffix = text_[begin] == '-' && begin + 1 < limit && IsWordByte(text_[begin + 1]) && !tokens_->empty() &&
                      tokens_->back().span.end == begin && tokens_->back().tag == EnglishTag::kName;
  if (suffix) ++end;
  if (std::string_view("$").find(text_[begin]) != std::string_view::npos && begin + 1 < limit) ++end;
  while (end < limit) {
    const char c = text_[end];
    const size_t mark = MatchMark(rest(end));
    const bool more = end > begin && end + std::max<size_t>(mark, 1) < limit;
    const auto joins = [&] {  // 1,000; AT&T; word-of-mouth
      return more && std::string_view("-.,&/").find(c) != std::string_view::npos && IsWordByte(text_[end + 1]) &&
             MatchMark(rest(end + 1)) == 0 && (c != ',' || IsAsciiDigit(static_cast<unsigned char>(text_[end + 1])));
    };
    if ((mark == 0 && IsWordByte(c)) || joins()) {
      ++end;
    } else if (more && MatchAny(kApostrophes, rest(end)) > 0 && IsWordByte(text_[end + mark]) &&
               MatchMark(rest(end + static_cast<uint32_t>(mark))) == 0) {
      // 's is a token of its own.
      const std::string_view tail = rest(end + static_cast<uint32_t>(mark));
      if (tail[0] == 's' && (tail.size() == 1 || !IsWordByte(tail[1]))) break;
      end += static_cast<uint32_t>(mark);
    } else if (c == '%' && end > begin) {
      ++end;
      break;
    } else {
      break;
    }
  }
  if (end == begin) {
    AddMark(begin, limit);
    return;
  }
  if (end + 1 < limit && text_.substr(begin, end - begin) == "No" && text_[end] == '.') ++end;  // No. 2
  // U.S. keeps its last full stop.
  if (end < limit && text_[end] == '.' && end - begin >= 3 && text_[end - 2] == '.') ++end;
  EnglishToken token = {.span = {begin, end}};
  if (suffix) token.tag = EnglishTag::kSuffix;
  if (text_[end - 1] == '%') token.flags |= EnglishToken::kPercent;
  // didn't: did, n't
  const std::string_view word = token.span.Of(text_);
  for (const std::string_view negation : {"n't", "n’t"}) {
    if (!word.ends_with(negation) || word.size() == negation.size()) continue;
    token.span.end -= static_cast<uint32_t>(negation.size());
    tokens_->push_back(token);
    token.span = {token.span.end, end};
  }
  tokens_->push_back(token);
}

void EnglishWords::AddMark(uint32_t begin, uint32_t limit) {
  const std::string_view rest = text_.substr(begin, limit - begin);
  EnglishToken token = {.span = {begin, begin + DecodeAt(text_, begin).size}};
  const bool behind_word = !tokens_->empty() && tokens_->back().span.end == begin;
  if (const size_t size = MatchAny(kApostrophes, rest); size > 0) {
    const bool genitive =
        behind_word && rest.substr(size).starts_with('s') && (rest.size() == size + 1 || !IsWordByte(rest[size + 1]));
    const bool plural_genitive = behind_word && text_[begin - 1] == 's';
    token.tag = genitive || plural_genitive ? EnglishTag::kGenitive : EnglishTag::kQuote;
    token.span.end = begin + static_cast<uint32_t>(size) + (genitive ? 1 : 0);
    // A single quotation mark opens nothing here: it might be an apostrophe.
  } else if (MatchAny(kBreaks, rest) > 0 || rest[0] == '-' || rest[0] == '/') {
    token.tag = EnglishTag::kBreak;
  } else if (rest[0] == ',') {
    token.tag = EnglishTag::kComma;
  } else if (rest[0] == '(' || rest[0] == ')' || rest[0] == '[' || rest[0] == ']') {
    token.tag = EnglishTag::kBracket;
    if (rest[0] == '(' || rest[0] == '[') token.flags |= EnglishToken::kOpening;
  } else if (rest[0] == '&' || rest[0] == '+') {
    token.tag = EnglishTag::kConjunction;
  } else if (rest[0] == '?' || rest[0] == '!' || (rest[0] == '.' && token.span.end == limit)) {
    token.tag = EnglishTag::kStop;  // sentences are cut before: a full stop inside is that of Corp.
  } else {
    token.tag = EnglishTag::kQuote;  // as are marks that mean nothing here
  }
  tokens_->push_back(token);
}

// `Narae – a maker of chips – plans`: two dashes with words before, between and behind them are commas.
void EnglishWords::PairDashes() {
  const auto is_dash = [this](size_t i) {
    const std::string_view mark = (*tokens_)[i].span.Of(text_);
    return (*tokens_)[i].tag == EnglishTag::kBreak && (mark == "–" || mark == "—" || mark == "-");
  };
  size_t out = 0;  // `--` is one
  for (size_t i = 0; i < tokens_->size(); ++i) {
    if (out > 0 && is_dash(i) && (*tokens_)[out - 1].tag == EnglishTag::kBreak &&
        (*tokens_)[out - 1].span.end == (*tokens_)[i].span.begin) {
      (*tokens_)[out - 1].span.end = (*tokens_)[i].span.end;
      continue;
    }
    (*tokens_)[out++] = (*tokens_)[i];
  }
  tokens_->resize(out);
  size_t first = 0;
  for (size_t i = 1; i + 1 < tokens_->size(); ++i) {
    if ((*tokens_)[i].tag != EnglishTag::kBreak) continue;
    const std::string_view mark = (*tokens_)[i].span.Of(text_);
    const bool dash = mark == "–" || mark == "—" || mark == "--";
    if (dash && first > 0 && i > first + 1) {
      (*tokens_)[first].tag = (*tokens_)[i].tag = EnglishTag::kComma;
      first = 0;
    } else {
      first = dash ? i : 0;
    }
  }
}

// A short bracket without a verb: a ticker, another name, a conversion.
void EnglishWords::DropBrackets() {
  constexpr size_t kLongest = 9;
  size_t out = 0;
  for (size_t i = 0; i < tokens_->size(); ++i) {
    const EnglishToken& token = (*tokens_)[i];
    if (token.tag == EnglishTag::kBracket && token.Has(EnglishToken::kOpening)) {
      size_t end = i + 1;
      while (end < tokens_->size() && end < i + kLongest && (*tokens_)[end].tag != EnglishTag::kBracket) ++end;
      if (end < tokens_->size() && (*tokens_)[end].tag == EnglishTag::kBracket) {
        i = end;
        continue;
      }
    }
    (*tokens_)[out++] = token;
  }
  tokens_->resize(out);
}

// ---- looking words up

std::string_view EnglishWords::Lower(Span span) {
  lower_.clear();
  for (const char c : span.Of(text_)) {
    lower_ += IsAsciiUpper(static_cast<unsigned char>(c)) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return lower_;
}

void EnglishWords::LookUp(EnglishToken* token) {
  const std::string_view word = token->span.Of(text_);
  if (IsAsciiUpper(static_cast<unsigned char>(word[0]))) token->flags |= EnglishToken::kCapital;
  std::string_view lower = Lower(token->span);
  if (token->tag == EnglishTag::kSuffix) lower.remove_prefix(1);
  token->form = grammar_.FindForm(lower);
}

// `majority-owned by`: the participle behind the hyphen.
void EnglishWords::LookUpParticiple(size_t i) {
  EnglishToken& token = (*tokens_)[i];
  if (token.form != nullptr && (token.form->noun != kNoSymbol || token.form->verb_forms != 0)) return;
  const size_t hyphen = token.span.Of(text_).rfind('-');
  if (hyphen == std::string_view::npos || i + 1 >= tokens_->size() || (*tokens_)[i + 1].span.Of(text_) != "by") return;
  const EnglishForm* form = grammar_.FindForm(Lower(token.span).substr(hyphen + 1));
  if (form != nullptr && (form->verb_forms & kParticipleForm) != 0) token.form = form;
}

// Reads the longest entry of several words that begins at `first` as one token.
bool EnglishWords::JoinGroup(size_t first) {
  const EnglishForm* form = (*tokens_)[first].form;
  const size_t longest = std::min<size_t>(form->longest_group, tokens_->size() - first);
  for (size_t size = longest; size > 1; --size) {
    group_.clear();
    bool words = true;
    for (size_t i = first; i < first + size && words; ++i) {
      const EnglishToken& token = (*tokens_)[i];
      words = token.tag == EnglishTag::kOpen;
      if (i > first) group_ += ' ';
      group_ += Lower(token.span);
    }
    const EnglishForm* found = words ? grammar_.FindForm(group_) : nullptr;
    if (found == nullptr) continue;
    if (found->tag == EnglishTag::kApproximately && !IsAmount(first + size) && !IsDeterminer(first + size)) {
      continue;  // `team up to build`
    }
    EnglishToken& token = (*tokens_)[first];
    token.form = found;
    token.span.end = (*tokens_)[first + size - 1].span.end;
    tokens_->erase(tokens_->begin() + static_cast<std::ptrdiff_t>(first) + 1,
                   tokens_->begin() + static_cast<std::ptrdiff_t>(first + size));
    return true;
  }
  return false;
}

bool EnglishWords::IsDeterminer(size_t i) {
  if (i >= tokens_->size() || (*tokens_)[i].tag != EnglishTag::kOpen) return false;
  const EnglishForm* form = grammar_.FindForm(Lower((*tokens_)[i].span));
  return form != nullptr && form->tag == EnglishTag::kDeterminer;
}

// A number or a sum.
bool EnglishWords::IsAmount(size_t i) const {
  if (i >= tokens_->size()) return false;
  const EnglishToken& token = (*tokens_)[i];
  return token.tag == EnglishTag::kFigure || token.tag == EnglishTag::kNumber ||
         (token.tag == EnglishTag::kOpen && IsAsciiDigit(static_cast<unsigned char>(token.span.Of(text_)[0])));
}

}  // namespace ieum
