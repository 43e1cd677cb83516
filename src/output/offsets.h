// Positions in the unit that a user asked for. Inside the program every position counts bytes.
#ifndef IEUM_OUTPUT_OFFSETS_H_
#define IEUM_OUTPUT_OFFSETS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ieum {

enum class OffsetUnit : uint8_t { kCodePoint, kByte, kUtf16 };

// "codepoint", "bytes", "utf16": the words of the option and of the output.
std::string_view Name(OffsetUnit unit);
std::optional<OffsetUnit> ParseOffsetUnit(std::string_view word);

// Byte offsets of one text -> another unit. Reset costs one pass over the text, Convert a look at 64 bytes at most, in
// any order of offsets. Keeps its memory from text to text.
class OffsetMap {
 public:
  explicit OffsetMap(OffsetUnit unit) : unit_(unit) {}

  OffsetUnit unit() const { return unit_; }
  // `text` must be well-formed UTF-8 and outlive the calls of Convert.
  void Reset(std::string_view text);
  // REQUIRES: `byte` <= text.size(), at the start of a character or at the end.
  uint32_t Convert(uint32_t byte) const;

 private:
  static constexpr size_t kStride = 64;

  OffsetUnit unit_;
  std::string_view text_;
  std::vector<uint32_t> units_before_;  // of text_ up to i * kStride
};

}  // namespace ieum

#endif  // IEUM_OUTPUT_OFFSETS_H_
