#include "gazetteer/double_array.h"

#include <algorithm>
#include <utility>

namespace ieum {
namespace {

using Unit = DoubleArray::Unit;

constexpr uint32_t kBlock = 256;      // children of one node lie within one block: base ^ byte changes the low 8 bits
constexpr uint32_t kOpenBlocks = 16;  // searched for room; older ones are nearly full

class Builder {
 public:
  explicit Builder(std::span<const std::string> keys) : keys_(keys) {}

  std::vector<Unit> Build() {
    const size_t units = CountNodes() + size_t{kOpenBlocks} * kBlock;
    units_.reserve(units);
    room_.reserve(units);
    OpenBlock();
    Take(DoubleArray::kRoot, DoubleArray::kNoUnit);
    if (!keys_.empty()) Place(DoubleArray::kRoot, 0, keys_.size(), 0);
    return std::move(units_);
  }

 private:
  struct Child {
    unsigned char byte;  // 0: the key ends
    size_t begin, end;   // of the keys that go on with it
  };

  // The different prefixes of the keys, and their ends.
  size_t CountNodes() const {
    size_t count = 1;
    std::string_view before;
    for (const std::string_view key : keys_) {
      const auto [differs, unused] = std::mismatch(key.begin(), key.end(), before.begin(), before.end());
      count += static_cast<size_t>(key.end() - differs) + 1;
      before = key;
    }
    return count;
  }

  // Lays out the children of `node`, which stands for the first `depth` bytes of keys [begin, end).
  void Place(uint32_t node, size_t begin, size_t end, size_t depth) {
    const size_t first = children_.size();
    for (size_t i = begin; i < end; ++i) {
      const unsigned char byte = depth < keys_[i].size() ? static_cast<unsigned char>(keys_[i][depth]) : 0;
      if (children_.size() == first || children_.back().byte != byte) children_.push_back({byte, i, i});
      children_.back().end = i + 1;
    }
    const uint32_t base = FindBase(std::span(children_).subspan(first));
    units_[node].base = base;
    const size_t last = children_.size();
    for (size_t i = first; i < last; ++i) Take(base ^ children_[i].byte, node);
    for (size_t i = first; i < last; ++i) {
      const Child child = children_[i];
      const uint32_t unit = base ^ child.byte;
      if (child.byte == 0) {
        units_[unit].base = static_cast<uint32_t>(child.begin);
      } else {
        Place(unit, child.begin, child.end, depth + 1);
      }
    }
    children_.resize(first);
  }

  uint32_t FindBase(std::span<const Child> children) {
    for (uint32_t unit = first_room_; unit != DoubleArray::kNoUnit; unit = room_[unit].next) {
      const uint32_t base = unit ^ children.front().byte;
      const auto is_free = [&](const Child& child) { return room_[base ^ child.byte].free; };
      if (std::all_of(children.begin(), children.end(), is_free)) return base;
    }
    return OpenBlock();
  }

  // The first unit of a new block, all of whose units are free.
  uint32_t OpenBlock() {
    const uint32_t begin = static_cast<uint32_t>(units_.size());
    units_.resize(begin + kBlock);
    room_.resize(begin + kBlock);
    for (uint32_t unit = begin; unit < begin + kBlock; ++unit) {
      room_[unit] = {true, last_room_, DoubleArray::kNoUnit};
      (last_room_ == DoubleArray::kNoUnit ? first_room_ : room_[last_room_].next) = unit;
      last_room_ = unit;
    }
    if (begin >= kOpenBlocks * kBlock) {
      const uint32_t closed = begin - kOpenBlocks * kBlock;
      for (uint32_t unit = closed; unit < closed + kBlock; ++unit) {
        if (room_[unit].free) Unlink(unit);
      }
    }
    return begin;
  }

  void Take(uint32_t unit, uint32_t parent) {
    units_[unit].parent = parent;
    Unlink(unit);
  }

  void Unlink(uint32_t unit) {
    const Room& room = room_[unit];
    (room.previous == DoubleArray::kNoUnit ? first_room_ : room_[room.previous].next) = room.next;
    (room.next == DoubleArray::kNoUnit ? last_room_ : room_[room.next].previous) = room.previous;
    room_[unit].free = false;
  }

  // The free units of the open blocks, as a list.
  struct Room {
    bool free = false;
    uint32_t previous = DoubleArray::kNoUnit, next = DoubleArray::kNoUnit;
  };

  std::span<const std::string> keys_;
  std::vector<Child> children_;  // of the nodes from the root to the one being placed
  std::vector<Unit> units_;
  std::vector<Room> room_;
  uint32_t first_room_ = DoubleArray::kNoUnit, last_room_ = DoubleArray::kNoUnit;
};

}  // namespace

std::vector<Unit> DoubleArray::Build(std::span<const std::string> keys) { return Builder(keys).Build(); }

uint32_t DoubleArray::Find(std::string_view key) const {
  uint32_t node = kRoot;
  for (const char byte : key) {
    node = Next(node, byte);
    if (node == kNoUnit) return kNoValue;
  }
  return Value(node);
}

}  // namespace ieum
