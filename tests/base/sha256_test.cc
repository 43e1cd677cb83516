#include "base/sha256.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(Sha256, IsThatOfOtherPrograms) {
  struct Case {
    std::string bytes, base64;
  };
  const Case kCases[] = {{"", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},
                         {"abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="},
                         // Around the end of a block, where the length needs another.
                         {std::string(55, 'a'), "n0OQ+NMMLdkuyfCVtl4rmumwqSWlJY4kHJ8ekQ9zQxg="},
                         {std::string(56, 'a'), "s1Q5pKxvCUi21vnjxq8PX1kM4g8b3nCQ73lwaG7Gc4o="},
                         {std::string(64, 'a'), "/+BU/nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs="},
                         {std::string(119, 'a'), "MeulHDE6XAgiat8Y1KNZz9/Y0ugWsT9K+VL36mWE3Ps="},
                         {std::string(1000, 'a'), "Qe3s5C1j6Nm/UVqbppMuHCDLyfWl0TRkWttdsblzfqM="}};
  for (const Case& c : kCases) EXPECT_EQ(Base64(Sha256(c.bytes)), c.base64) << c.bytes.size();
}

TEST(Base64, PadsToFours) {
  const uint8_t bytes[] = {0xfb, 0xff, 0x00};
  EXPECT_EQ(Base64(std::span(bytes, 0)), "");
  EXPECT_EQ(Base64(std::span(bytes, 1)), "+w==");
  EXPECT_EQ(Base64(std::span(bytes, 2)), "+/8=");
  EXPECT_EQ(Base64(std::span(bytes, 3)), "+/8A");
}

}  // namespace
}  // namespace ieum
