#include "base/hex.h"

#include <array>

namespace ieum {
namespace {

constexpr char kDigits[] = "0123456789abcdef";

int ValueOf(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

}  // namespace

std::string HexOf(std::span<const uint8_t> bytes) {
  std::string digits;
  digits.reserve(2 * bytes.size());
  for (const uint8_t byte : bytes) {
    digits.push_back(kDigits[byte >> 4]);
    digits.push_back(kDigits[byte & 15]);
  }
  return digits;
}

std::string HexOf(uint64_t value) {
  std::array<uint8_t, 8> bytes;
  for (size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<uint8_t>(value >> (8 * (7 - i)));
  return HexOf(bytes);
}

bool ParseHex(std::string_view digits, std::span<uint8_t> bytes) {
  if (digits.size() != 2 * bytes.size()) return false;
  for (size_t i = 0; i < bytes.size(); ++i) {
    const int high = ValueOf(digits[2 * i]), low = ValueOf(digits[2 * i + 1]);
    if (high < 0 || low < 0) return false;
    bytes[i] = static_cast<uint8_t>(high * 16 + low);
  }
  return true;
}

std::optional<uint64_t> ParseHex(std::string_view digits) {
  std::array<uint8_t, 8> bytes;
  if (!ParseHex(digits, bytes)) return std::nullopt;
  uint64_t value = 0;
  for (const uint8_t byte : bytes) value = value << 8 | byte;
  return value;
}

}  // namespace ieum
