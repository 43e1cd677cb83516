// Compiled tables: named arrays of plain values in one run of bytes.
//
// Tables are compiled when the program is built, embedded in its image, and used where they lie: reading one is a check
// of the header and a few look-ups by name. A blob is read by the program that wrote it (same machine, same build), so
// values are written as they are in memory; the header holds a version and the sizes that a reader checks.
#ifndef IEUM_BASE_BLOB_H_
#define IEUM_BASE_BLOB_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ieum {

class BlobWriter {
 public:
  // REQUIRES: no section of that name yet.
  template <typename T>
  void Add(std::string_view name, std::span<const T> values) {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 16);
    AddBytes(name, std::as_bytes(values));
  }
  template <typename T>
  void Add(std::string_view name, const std::vector<T>& values) {
    Add(name, std::span<const T>(values));
  }
  void Add(std::string_view name, std::string_view chars) { Add(name, std::span<const char>(chars)); }

  // The blob; every array starts at a multiple of 16 bytes.
  std::string Finish() const;

 private:
  void AddBytes(std::string_view name, std::span<const std::byte> bytes);

  struct Section {
    std::string name;
    std::vector<std::byte> bytes;
  };
  std::vector<Section> sections_;
};

// A view of a blob; it does not own the bytes.
class Blob {
 public:
  Blob() = default;
  // REQUIRES: `bytes` came from BlobWriter::Finish in this build and starts at a multiple of 16 bytes. Whoever embeds a
  // blob guarantees that; a damaged header gives an empty blob.
  explicit Blob(std::span<const std::byte> bytes);
  // `bytes` laid over another blob: of a section that both have, that of `bytes` counts. REQUIRES: as above, and
  // nothing laid over in `under`.
  Blob(std::span<const std::byte> bytes, const Blob& under) : Blob(bytes) { under_ = under.bytes_; }

  bool empty() const { return bytes_.empty(); }

  // The array of that name; empty if there is none.
  template <typename T>
  std::span<const T> Get(std::string_view name) const {
    static_assert(std::is_trivially_copyable_v<T>);
    const std::span<const std::byte> bytes = Find(name);
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
  }
  std::string_view GetChars(std::string_view name) const {
    const std::span<const char> chars = Get<char>(name);
    return {chars.data(), chars.size()};
  }

 private:
  std::span<const std::byte> Find(std::string_view name) const;

  std::span<const std::byte> bytes_;
  std::span<const std::byte> under_;
};

// FNV-1a over 64 bits, for fingerprints: the same value on every machine.
constexpr uint64_t Hash(std::string_view text) {
  uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3;
  }
  return hash;
}

// Eight bytes at a time, for look-ups: a few instructions for a Korean word. Not the same on every machine.
inline uint64_t QuickHash(std::string_view text) {
  constexpr uint64_t kMultiplier = 0x9e3779b97f4a7c15;
  const auto load = [](const char* p, auto word) {
    std::memcpy(&word, p, sizeof word);
    return uint64_t{word};
  };
  const char* p = text.data();
  const char* const end = p + text.size();
  uint64_t hash = text.size() * kMultiplier;
  if (text.size() >= 8) {
    for (; end - p > 8; p += 8) {
      hash = (hash ^ load(p, uint64_t{})) * kMultiplier;
      hash ^= hash >> 29;
    }
    hash ^= load(end - 8, uint64_t{});  // the last eight, though some of them were read before
  } else if (text.size() >= 4) {
    hash ^= load(p, uint32_t{}) | load(end - 4, uint32_t{}) << 32;
  } else if (!text.empty()) {
    hash ^= load(p, uint8_t{}) | load(p + text.size() / 2, uint8_t{}) << 8 | load(end - 1, uint8_t{}) << 16;
  }
  hash *= kMultiplier;
  return hash ^ hash >> 47;  // the low bits of a product know nothing of the last bytes, where Korean words differ
}

}  // namespace ieum

#endif  // IEUM_BASE_BLOB_H_
