#include "output/offsets.h"

#include <algorithm>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr std::string_view kUnitNames[] = {"codepoint", "bytes", "utf16"};

uint32_t CountUnits(std::string_view bytes, OffsetUnit unit) {
  return static_cast<uint32_t>(unit == OffsetUnit::kUtf16 ? CountUtf16Units(bytes) : CountCodePoints(bytes));
}

}  // namespace

std::string_view Name(OffsetUnit unit) { return kUnitNames[static_cast<size_t>(unit)]; }

std::optional<OffsetUnit> ParseOffsetUnit(std::string_view word) {
  for (size_t i = 0; i < std::size(kUnitNames); ++i) {
    if (kUnitNames[i] == word) return static_cast<OffsetUnit>(i);
  }
  return std::nullopt;
}

void OffsetMap::Reset(std::string_view text) {
  text_ = text;
  if (unit_ == OffsetUnit::kByte) return;
  units_before_.clear();
  uint32_t count = 0;
  for (size_t begin = 0; begin <= text.size(); begin += kStride) {
    units_before_.push_back(count);
    count += CountUnits(text.substr(begin, kStride), unit_);
  }
}

uint32_t OffsetMap::Convert(uint32_t byte) const {
  if (unit_ == OffsetUnit::kByte) return byte;
  const size_t block = byte / kStride;
  return units_before_[block] + CountUnits(text_.substr(block * kStride, byte - block * kStride), unit_);
}

}  // namespace ieum
