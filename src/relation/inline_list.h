// A short list that lives where it stands: no allocation, a fixed capacity, and what exceeds it is dropped. The caps of
// the relation layer (members of a group, fillers of a role) are capacities of such lists.
#ifndef IEUM_RELATION_INLINE_LIST_H_
#define IEUM_RELATION_INLINE_LIST_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace ieum {

template <typename T, size_t kCapacity>
class InlineList {
 public:
  constexpr InlineList() = default;
  constexpr InlineList(std::initializer_list<T> values) {
    for (const T& value : values) Add(value);
  }

  // False (and no change) if the list is full.
  constexpr bool Add(const T& value) {
    if (size_ == kCapacity) return false;
    items_[size_++] = value;
    return true;
  }
  constexpr void AddUnique(const T& value) {
    if (!Has(value)) Add(value);
  }
  constexpr void Clear() { size_ = 0; }
  constexpr void Truncate(size_t size) { size_ = std::min<uint32_t>(size_, static_cast<uint32_t>(size)); }

  constexpr bool Has(const T& value) const { return std::find(begin(), end(), value) != end(); }
  constexpr bool empty() const { return size_ == 0; }
  constexpr size_t size() const { return size_; }
  constexpr T& operator[](size_t i) { return items_[i]; }
  constexpr const T& operator[](size_t i) const { return items_[i]; }
  constexpr const T* begin() const { return items_.data(); }
  constexpr const T* end() const { return items_.data() + size_; }
  constexpr T* begin() { return items_.data(); }
  constexpr T* end() { return items_.data() + size_; }
  constexpr const T& front() const { return items_[0]; }
  constexpr const T& back() const { return items_[size_ - 1]; }

 private:
  std::array<T, kCapacity> items_ = {};
  uint32_t size_ = 0;
};

template <typename T, size_t kCapacity>
bool Meet(const InlineList<T, kCapacity>& a, const InlineList<T, kCapacity>& b) {
  return std::any_of(a.begin(), a.end(), [&b](const T& value) { return b.Has(value); });
}

}  // namespace ieum

#endif  // IEUM_RELATION_INLINE_LIST_H_
