#include "mention/name_scan.h"

#include <algorithm>
#include <array>

#include "gazetteer/skeleton.h"
#include "mention/characters.h"

namespace ieum {
namespace {

constexpr size_t kMaxKeys = 16;  // aliases that begin at one place, of which the longest are kept

struct KeyEnd {
  uint32_t key;
  uint32_t end;
};

constexpr size_t kSyllable = 3;  // bytes
constexpr size_t kStockDigits = 6;
constexpr size_t kStockCode = kStockDigits + 2;  // with its brackets

// Does a stock code in square brackets, which agencies put into names (나래[012345] 클라우드), stand at `offset`?
bool IsStockCode(std::string_view text, size_t offset) {
  if (offset + kStockCode > text.size() || text[offset] != '[') return false;
  const std::string_view digits = text.substr(offset + 1, kStockDigits);
  return std::all_of(digits.begin(), digits.end(),
                     [](char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); }) &&
         text[offset + kStockCode - 1] == ']';
}

// How `written`, perhaps with a stock code inside, spells `name`.
Spelling CompareWithoutCode(std::string_view name, std::string_view written) {
  const size_t code = written.find('[');
  if (code == std::string_view::npos || !IsStockCode(written, code)) return CompareSpelling(name, written);
  std::string plain(written.substr(0, code));
  return CompareSpelling(name, plain.append(written.substr(code + kStockCode)));
}

// The node behind the syllable at `p`; no key ends inside it.
uint32_t NextSyllable(const DoubleArray& trie, uint32_t node, const char* p) {
  for (size_t i = 0; i < kSyllable && node != DoubleArray::kNoUnit; ++i) node = trie.Next(node, p[i]);
  return node;
}

void Refuse(const NameIndex& index, const Candidate& candidate, const char* reason, Trace* trace) {
  if (trace == nullptr) return;
  trace->refused.push_back({candidate.alias, std::string(index.Text(index.entities()[candidate.entity].id)), reason});
}

}  // namespace

void NameScan::Scan(std::string_view text, std::span<const Token> tokens, std::span<const TextWord> words,
                    std::vector<Candidate>* candidates, Trace* trace) const {
  candidates->clear();
  if (trace != nullptr) words = {};  // that tells of names inside of words, too
  auto word = words.begin();
  size_t name_end = 0;
  size_t prefixes_end = 0;  // of the longest prefix that the run of Hangul at hand begins with
  size_t i = 0;
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::kPunctuation || token.span.end <= i) continue;
    i = std::max<size_t>(i, token.span.begin);
    while (word != words.end() && word->span.end <= i) ++word;
    if (word != words.end() && word->span.begin == i && (word->traits & trait::kListed) == 0) {
      i = word->span.end;
      if (i >= token.span.end) continue;
    }
    CharacterKind before = i == 0 ? CharacterKind::kNone : KindBefore(text, i);
    while (i < token.span.end) {
      const CodePoint c = DecodeAt(text, i);
      const CharacterKind kind = KindOf(c.value);
      if (kind == CharacterKind::kHangul) {
        if (before != CharacterKind::kHangul) {
          prefixes_end = i + extensions_.words().LongestAt(text, i, mark::kPrefix).size;
        } else if (i > prefixes_end && trace == nullptr) {
          i = HangulRunEnd(text, i);
          continue;
        }
      }
      // Nothing but the first character of a word can begin a name, or what stands behind a prefix.
      const bool may_begin = kind != CharacterKind::kNone && (!IsWordKind(before) || before == CharacterKind::kHangul);
      if (may_begin && edges().OpenLeft(text, i, name_end)) {
        std::optional<Candidate> closed;
        if (const auto candidate = LongestAt(text, i, &closed)) {
          candidates->push_back(*candidate);
          i = name_end = candidate->span.end;
          before = KindBefore(text, i);
          prefixes_end = text.size();  // the run may have begun inside the name
          continue;
        }
        if (closed) Refuse(*index_, *closed, "right edge", trace);
      } else if (trace != nullptr && kind != CharacterKind::kNone) {
        std::optional<Candidate> closed;
        const auto candidate = LongestAt(text, i, &closed);
        if (candidate && candidate->alias.size() > c.size) Refuse(*index_, *candidate, "left edge", trace);
      }
      before = kind;
      i += c.size;
    }
  }
}

std::optional<Candidate> NameScan::LongestAt(std::string_view text, size_t begin,
                                             std::optional<Candidate>* closed) const {
  const DoubleArray& trie = index_->trie();
  std::array<KeyEnd, kMaxKeys> found;
  size_t count = 0;
  uint32_t node = DoubleArray::kRoot;
  for (size_t i = begin; i < text.size();) {
    if (IsHangulAt(text, i)) {
      node = NextSyllable(trie, node, text.data() + i);
      if (node == DoubleArray::kNoUnit) break;
      i += kSyllable;
    } else if (const uint32_t size = SeparatorSize(text, i); size > 0) {
      if (i == begin || SeparatorSize(text, i - 1) > 0) break;  // one separator at a time
      i += size;
      continue;
    } else {
      const uint32_t next = trie.Next(node, FoldCase(text[i]));
      if (next == DoubleArray::kNoUnit) {
        if (i == begin || !IsStockCode(text, i)) break;
        i += kStockCode;
        continue;
      }
      node = next;
      ++i;
    }
    if (const uint32_t key = trie.Value(node); key != DoubleArray::kNoValue) {
      found[count % kMaxKeys] = {key, static_cast<uint32_t>(i)};
      ++count;
    }
  }
  for (size_t left = std::min(count, kMaxKeys); left > 0; --left) {
    const KeyEnd& at = found[--count % kMaxKeys];
    std::optional<Candidate> candidate = Fit(text, {static_cast<uint32_t>(begin), at.end}, at.key);
    if (!candidate) continue;
    if (const auto extension = extensions_.Longest(text, at.end, candidate->type)) {
      candidate->span.end = extension->end;
      candidate->extension = extension->kind;
      candidate->particles = extension->particles;
      if (extension->kind == ExtensionKind::kVersion) candidate->found_by = MentionSource::kVersion;
      if (extension->kind > ExtensionKind::kVersion) candidate->found_by = MentionSource::kExtended;
      if (extension->organization) candidate->type = EntityType::kOrganization;
      return candidate;
    }
    if (!*closed) *closed = candidate;
  }
  return std::nullopt;
}

std::optional<Candidate> NameScan::Fit(std::string_view text, Span span, uint32_t key) const {
  std::optional<Candidate> best;
  for (const IndexAlias& alias : index_->aliases(key)) {
    const Spelling spelling = CompareWithoutCode(index_->Text(alias.text), span.Of(text));
    if (spelling == Spelling::kOther) continue;
    const IndexEntity& entity = index_->entities()[alias.entity];
    const EntityType type = entity.type;
    // A user's own names before the built-in ones, then the exact spelling, then the order of the files.
    const bool better = !best || (entity.from_user && !index_->entities()[best->entity].from_user) ||
                        (best->found_by == MentionSource::kVariant && spelling == Spelling::kSame);
    if (!better) {
      best->homograph |= type != best->type && !index_->entities()[best->entity].from_user;
      continue;
    }
    best = Candidate{
        .span = span, .alias = span, .key = key, .entity = alias.entity, .type = type, .ambiguity = alias.ambiguity};
    best->found_by = spelling == Spelling::kSame ? MentionSource::kAlias : MentionSource::kVariant;
  }
  return best;
}

}  // namespace ieum
