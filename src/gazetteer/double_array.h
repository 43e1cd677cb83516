// A trie in one array (Aoe's double array, with XOR for the step): finds every key that begins at a place of a text,
// one array look-up a byte.
#ifndef IEUM_GAZETTEER_DOUBLE_ARRAY_H_
#define IEUM_GAZETTEER_DOUBLE_ARRAY_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ieum {

class DoubleArray {
 public:
  struct Unit {
    uint32_t base = 0;          // children stand at base ^ byte; of an end of key: its value
    uint32_t parent = kNoUnit;  // whose child this is; kNoUnit: free
  };
  static constexpr uint32_t kNoUnit = UINT32_MAX;
  static constexpr uint32_t kNoValue = UINT32_MAX;
  static constexpr uint32_t kRoot = 0;

  // The value of a key is its index. REQUIRES: keys are distinct, sorted by bytes, not empty and free of zero bytes.
  static std::vector<Unit> Build(std::span<const std::string> keys);

  DoubleArray() = default;
  // Views the units, which must outlive the array.
  explicit DoubleArray(std::span<const Unit> units) : units_(units) {}

  // The node behind `node` and `byte`, kNoUnit if no key goes on that way.
  uint32_t Next(uint32_t node, char byte) const {
    if (units_.empty()) return kNoUnit;
    const uint32_t next = units_[node].base ^ static_cast<unsigned char>(byte);
    return next < units_.size() && units_[next].parent == node ? next : kNoUnit;
  }
  // The value of the key that ends at `node`, kNoValue if none does.
  uint32_t Value(uint32_t node) const {
    const uint32_t end = Next(node, '\0');
    return end == kNoUnit ? kNoValue : units_[end].base;
  }
  uint32_t Find(std::string_view key) const;

 private:
  std::span<const Unit> units_;
};

}  // namespace ieum

#endif  // IEUM_GAZETTEER_DOUBLE_ARRAY_H_
