// Bytes as hexadecimal digits.
#ifndef IEUM_BASE_HEX_H_
#define IEUM_BASE_HEX_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ieum {

// Two lower-case digits a byte.
std::string HexOf(std::span<const uint8_t> bytes);
// 16 digits, the highest first.
std::string HexOf(uint64_t value);

// The other way round, in either case of letters. Empty if `digits` is anything else, or not of that length.
std::optional<uint64_t> ParseHex(std::string_view digits);
bool ParseHex(std::string_view digits, std::span<uint8_t> bytes);

}  // namespace ieum

#endif  // IEUM_BASE_HEX_H_
