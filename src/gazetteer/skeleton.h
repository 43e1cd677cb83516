// When two spellings are the same name: the skeleton by which names are looked up, and the check of the surface that
// decides whether what was found is really written like the name.
#ifndef IEUM_GAZETTEER_SKELETON_H_
#define IEUM_GAZETTEER_SKELETON_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace ieum {

// Bytes of the separator that `text` has at `offset` (space, `-`, `·` or `:`), 0 if another character stands there.
uint32_t SeparatorSize(std::string_view text, size_t offset);

constexpr char FoldCase(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// `name` in small letters, without separators: "GPT-4o" -> "gpt4o", "믿:음" -> "믿음".
void AppendSkeleton(std::string_view name, std::string* out);
std::string Skeleton(std::string_view name);

enum class Spelling : uint8_t { kSame, kVariant, kOther };

// How `written` spells `name`. REQUIRES: both have the same skeleton.
// A variant may
// - leave out a space or hyphen of the name, or swap the two, but not a `·` or `:` (`믿:음` is not written 믿음);
// - put a space or hyphen where the name has none only if the script changes there (퓨리오사 AI, GPT 4o), in front of
//   a last AI (Furiosa AI) or, inside Hangul, if the name has five syllables and two stand on either side (네이버
//   클라우드);
// - write each run of letters of a name with four letters and more in capitals or with a capital in front, and any name
//   that begins with a small letter with a capital. Small letters never stand for capitals: `meta`, `arm` and `target`
//   are words.
Spelling CompareSpelling(std::string_view name, std::string_view written);

}  // namespace ieum

#endif  // IEUM_GAZETTEER_SKELETON_H_
