#include "text/tokens.h"

#include <array>
#include <bit>
#include <cstring>
#include <string>

#include "base/blob.h"
#include "base/utf8.h"
#include "text/hangul.h"
#include "text/word_breaker.h"

namespace ieum {
namespace {

// What ASCII characters do at a word boundary, in the rules of UAX 29.
enum class Ascii : uint8_t {
  kSpace,     // between tokens
  kLetter,    // joins letters and digits
  kDigit,     // the same
  kAlone,     // a token by itself, whatever stands beside it
  kDepends,   // may join what stands on both sides (1,000; U.S; it's; a_b): ask ICU
  kNotAscii,  // ask ICU
};

constexpr std::array<Ascii, 256> kAscii = [] {
  std::array<Ascii, 256> table = {};
  for (size_t i = 0; i < 256; ++i) {
    const auto c = static_cast<char32_t>(i);
    table[i] = c >= 0x80          ? Ascii::kNotAscii
               : IsAsciiLetter(c) ? Ascii::kLetter
               : IsAsciiDigit(c)  ? Ascii::kDigit
                                  : Ascii::kAlone;
  }
  for (const char c : {' ', '\t', '\n', '\v', '\f', '\r'}) table[static_cast<unsigned char>(c)] = Ascii::kSpace;
  for (const char c : {'.', ',', ';', ':', '\'', '_', '@'}) table[static_cast<unsigned char>(c)] = Ascii::kDepends;
  return table;
}();

Ascii AsciiAt(std::string_view text, size_t offset) { return kAscii[static_cast<unsigned char>(text[offset])]; }

Span MakeSpan(size_t begin, size_t end) { return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}; }

// The tokens of the chunks seen so far. When one of its arrays is full it forgets everything and starts again, which
// keeps it small and simple; a text has few distinct chunks that need ICU.
class ChunkCache {
 public:
  // Empty if `chunk` is not there.
  std::span<const Token> Find(std::string_view chunk) const {
    const Entry& entry = slots_[SlotOf(chunk)];
    return std::span(tokens_).subspan(entry.tokens_begin, entry.tokens_count);
  }

  void Insert(std::string_view chunk, std::span<const Token> tokens) {
    if (entries_ == kMaxEntries || keys_.size() + chunk.size() > kMaxKeyBytes) Clear();
    slots_[SlotOf(chunk)] = {static_cast<uint32_t>(keys_.size()), static_cast<uint32_t>(chunk.size()),
                             static_cast<uint32_t>(tokens_.size()), static_cast<uint32_t>(tokens.size())};
    keys_.append(chunk);
    tokens_.insert(tokens_.end(), tokens.begin(), tokens.end());
    ++entries_;
  }

 private:
  static constexpr size_t kSlots = 8192;  // a power of two
  static constexpr size_t kMaxEntries = kSlots / 2;
  static constexpr size_t kMaxKeyBytes = size_t{1} << 17;

  struct Entry {
    uint32_t key_begin = 0, key_size = 0;
    uint32_t tokens_begin = 0, tokens_count = 0;  // count 0: the slot is free
  };

  // The slot that holds `chunk`, or the free one where it belongs.
  size_t SlotOf(std::string_view chunk) const {
    const uint64_t hash = Hash(chunk);
    size_t slot = (hash ^ hash >> 32) & (kSlots - 1);
    while (slots_[slot].tokens_count != 0 &&
           std::string_view(keys_).substr(slots_[slot].key_begin, slots_[slot].key_size) != chunk) {
      slot = (slot + 1) & (kSlots - 1);
    }
    return slot;
  }

  void Clear() {
    slots_.assign(kSlots, {});
    keys_.clear();
    tokens_.clear();
    entries_ = 0;
  }

  std::vector<Entry> slots_ = std::vector<Entry>(kSlots);
  std::string keys_;
  std::vector<Token> tokens_;  // spans count from the first byte of the chunk
  size_t entries_ = 0;
};

}  // namespace

class Tokenizer::Impl {
 public:
  void Tokenize(std::string_view text, std::vector<Token>* tokens) {
    tokens->clear();
    tokens_ = tokens;
    text_ = text;
    size_t offset = 0;
    while (offset < text.size()) {
      if (AsciiAt(text, offset) == Ascii::kSpace) {
        ++offset;
      } else if (IsHangulAt(text, offset)) {
        const size_t end = SkipHangul(text, offset);
        tokens->push_back({MakeSpan(offset, end), TokenKind::kHangul});
        offset = end;
      } else if (!ExtendsWord(text, offset)) {
        offset = ReadOther(offset);
      } else {
        // A mark that belongs to the white space or Hangul before it, which normalised text hardly has.
        tokens->clear();
        breaker_.Break(text, 0, tokens);
        return;
      }
    }
  }

 private:
  // A longer chunk is asked of ICU every time.
  static constexpr size_t kMaxCachedBytes = 256;

  // From `begin` up to white space or Hangul, whose offset it gives.
  size_t ReadOther(size_t begin) {
    size_t end = begin;
    bool ascii = true;
    for (; end < text_.size(); ++end) {
      const Ascii kind = AsciiAt(text_, end);
      if (kind == Ascii::kSpace || (kind == Ascii::kNotAscii && IsHangulAt(text_, end))) break;
      ascii &= kind != Ascii::kNotAscii;
    }
    if (ascii) {
      ReadAscii(begin, end);
    } else {
      Ask(begin, end);
    }
    return end;
  }

  void ReadAscii(size_t begin, size_t end) {
    while (begin < end) {
      const Ascii kind = AsciiAt(text_, begin);
      if (kind == Ascii::kAlone) {
        tokens_->push_back({MakeSpan(begin, begin + 1), TokenKind::kPunctuation});
        ++begin;
        continue;
      }
      // Up to the next character that stands alone.
      bool letters = false, digits = false, depends = false;
      size_t stop = begin;
      for (; stop < end; ++stop) {
        const Ascii next = AsciiAt(text_, stop);
        if (next == Ascii::kAlone) break;
        letters |= next == Ascii::kLetter;
        digits |= next == Ascii::kDigit;
        depends |= next == Ascii::kDepends;
      }
      if (!depends) {
        const TokenKind token = !digits ? TokenKind::kLatin : !letters ? TokenKind::kNumber : TokenKind::kMixed;
        tokens_->push_back({MakeSpan(begin, stop), token});
      } else if (stop - begin == 1) {
        tokens_->push_back({MakeSpan(begin, stop), TokenKind::kPunctuation});
      } else {
        Ask(begin, stop);
      }
      begin = stop;
    }
  }

  void Ask(size_t begin, size_t end) {
    const std::string_view chunk = text_.substr(begin, end - begin);
    const auto base = static_cast<uint32_t>(begin);
    if (chunk.size() > kMaxCachedBytes) {
      breaker_.Break(chunk, base, tokens_);
      return;
    }
    std::span<const Token> found = cache_.Find(chunk);
    if (found.empty()) {
      chunk_tokens_.clear();
      breaker_.Break(chunk, 0, &chunk_tokens_);
      found = chunk_tokens_;
      if (!found.empty()) cache_.Insert(chunk, found);
    }
    for (const Token& token : found) {
      tokens_->push_back({{base + token.span.begin, base + token.span.end}, token.kind});
    }
  }

  WordBreaker breaker_;
  ChunkCache cache_;
  std::vector<Token> chunk_tokens_;  // scratch
  // Of the call under way.
  std::string_view text_;
  std::vector<Token>* tokens_ = nullptr;
};

Tokenizer::Tokenizer() : impl_(std::make_unique<Impl>()) {}
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

void Tokenizer::Tokenize(std::string_view text, std::vector<Token>* tokens) { impl_->Tokenize(text, tokens); }

}  // namespace ieum
