// SHA-256 (FIPS 180-4), for the content security policies of pages.
#ifndef IEUM_BASE_SHA256_H_
#define IEUM_BASE_SHA256_H_

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ieum {

std::array<uint8_t, 32> Sha256(std::string_view bytes);

// RFC 4648, with padding.
std::string Base64(std::span<const uint8_t> bytes);

}  // namespace ieum

#endif  // IEUM_BASE_SHA256_H_
