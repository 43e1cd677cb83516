#include "gazetteer/skeleton.h"

#include <algorithm>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr uint32_t kSyllablesToSplit = 5;  // a Hangul name this long may be split by a space that it lacks
constexpr uint32_t kSyllablesAside = 2;    // with this many on either side
constexpr uint32_t kLettersToRecase = 4;

enum class Script : uint8_t { kHangul, kLetter, kDigit, kOther };

Script ScriptOf(char32_t c) {
  if (IsHangulSyllable(c)) return Script::kHangul;
  if (IsAsciiLetter(c)) return Script::kLetter;
  if (IsAsciiDigit(c)) return Script::kDigit;
  return Script::kOther;
}

uint32_t CountSyllables(std::string_view text) {
  uint32_t count = 0;
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = DecodeAt(text, i);
    count += IsHangulSyllable(c.value) ? 1 : 0;
    i += c.size;
  }
  return count;
}

uint32_t CountLetters(std::string_view text) {
  uint32_t count = 0;
  for (const char c : text) count += IsAsciiLetter(static_cast<unsigned char>(c)) ? 1 : 0;
  return count;
}

bool IsLooseSeparator(char c) { return c == ' ' || c == '-'; }

// May `written` have a space or hyphen at `offset`, where the name (read up to `name_offset`) has none?
bool MaySplit(std::string_view name, size_t name_offset, std::string_view written, size_t offset) {
  if (offset == 0 || offset + 1 >= written.size()) return false;
  const Script before = ScriptOf(DecodeBefore(written, offset).value);
  const Script behind = ScriptOf(DecodeAt(written, offset + 1).value);
  if (before != behind) return true;
  if (name.substr(name_offset) == "AI") return before == Script::kLetter && name_offset >= kLettersToRecase;
  return before == Script::kHangul && CountSyllables(name) >= kSyllablesToSplit &&
         CountSyllables(name.substr(0, name_offset)) >= kSyllablesAside &&
         CountSyllables(name.substr(name_offset)) >= kSyllablesAside;
}

// The letters that begin at `offset`.
std::string_view LetterRun(std::string_view text, size_t offset) {
  size_t end = offset;
  while (end < text.size() && IsAsciiLetter(static_cast<unsigned char>(text[end]))) ++end;
  return text.substr(offset, end - offset);
}

// Two runs of letters that are equal but for case.
bool MayRecase(std::string_view name, std::string_view written, bool long_name) {
  const auto lower = [](char c) { return IsAsciiLower(static_cast<unsigned char>(c)); };
  if (name.substr(1) == written.substr(1) && lower(name[0])) return true;  // xAI, XAI
  if (!long_name || lower(written[0])) return false;
  bool all_upper = true, all_lower = true;
  for (const char c : written.substr(1)) (lower(c) ? all_upper : all_lower) = false;
  return all_upper || all_lower;
}

}  // namespace

uint32_t SeparatorSize(std::string_view text, size_t offset) {
  switch (text[offset]) {
    case ' ':
    case '-':
    case ':':
      return 1;
    case '\xC2':  // U+00B7, the middle dot
      return offset + 1 < text.size() && text[offset + 1] == '\xB7' ? 2 : 0;
    default:
      return 0;
  }
}

void AppendSkeleton(std::string_view name, std::string* out) {
  for (size_t i = 0; i < name.size();) {
    if (const uint32_t size = SeparatorSize(name, i); size > 0) {
      i += size;
    } else {
      out->push_back(FoldCase(name[i++]));
    }
  }
}

std::string Skeleton(std::string_view name) {
  std::string skeleton;
  AppendSkeleton(name, &skeleton);
  return skeleton;
}

Spelling CompareSpelling(std::string_view name, std::string_view written) {
  if (name == written) return Spelling::kSame;
  const bool long_name = CountLetters(name) >= kLettersToRecase;
  size_t i = 0, j = 0;
  while (i < name.size() && j < written.size()) {
    const uint32_t in_name = SeparatorSize(name, i);
    const uint32_t in_written = SeparatorSize(written, j);
    if (in_name > 0 && in_written > 0) {
      const bool equal = name.substr(i, in_name) == written.substr(j, in_written);
      if (!equal && !(IsLooseSeparator(name[i]) && IsLooseSeparator(written[j]))) return Spelling::kOther;
      i += in_name;
      j += in_written;
    } else if (in_name > 0) {
      if (!IsLooseSeparator(name[i])) return Spelling::kOther;
      i += in_name;
    } else if (in_written > 0) {
      if (!IsLooseSeparator(written[j]) || !MaySplit(name, i, written, j)) return Spelling::kOther;
      j += in_written;
    } else if (const std::string_view run = LetterRun(name, i); !run.empty()) {
      // A separator may cut the run of one side (LaMDA, La MDA); compare what both have.
      const std::string_view other = LetterRun(written, j);
      const size_t size = std::min(run.size(), other.size());
      if (size == 0) return Spelling::kOther;
      if (run.substr(0, size) != other.substr(0, size) &&
          !MayRecase(run.substr(0, size), other.substr(0, size), long_name)) {
        return Spelling::kOther;
      }
      i += size;
      j += size;
    } else {
      if (name[i] != written[j]) return Spelling::kOther;
      ++i;
      ++j;
    }
  }
  return i == name.size() && j == written.size() ? Spelling::kVariant : Spelling::kOther;
}

}  // namespace ieum
