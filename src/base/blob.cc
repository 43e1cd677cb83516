// Layout: Header, then one Entry a section, then the arrays. All offsets count from the first byte of the blob.
#include "base/blob.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr uint32_t kMagic = 0x6D756569;  // "ieum"
constexpr uint32_t kVersion = 1;
constexpr size_t kAlignment = 16;

struct Header {
  uint32_t magic, version;
  uint64_t size;      // of the whole blob
  uint64_t sections;  // entries behind the header
  uint64_t unused;    // keeps the entries aligned
};

struct Entry {
  char name[48];
  uint64_t offset, size;  // bytes
};

size_t Align(size_t offset) { return (offset + kAlignment - 1) / kAlignment * kAlignment; }

}  // namespace

void BlobWriter::AddBytes(std::string_view name, std::span<const std::byte> bytes) {
  sections_.push_back({std::string(name), {bytes.begin(), bytes.end()}});
}

std::string BlobWriter::Finish() const {
  std::vector<Entry> entries;
  size_t offset = sizeof(Header) + sections_.size() * sizeof(Entry);
  for (const Section& section : sections_) {
    offset = Align(offset);
    Entry entry = {};
    section.name.copy(entry.name, sizeof entry.name - 1);
    entry.offset = offset;
    entry.size = section.bytes.size();
    offset += section.bytes.size();
    entries.push_back(entry);
  }
  const Header header = {kMagic, kVersion, offset, sections_.size(), 0};
  std::string out(offset, '\0');
  std::memcpy(out.data(), &header, sizeof header);
  for (size_t i = 0; i < entries.size(); ++i) {
    std::memcpy(out.data() + sizeof(Header) + i * sizeof(Entry), &entries[i], sizeof(Entry));
    if (entries[i].size > 0) std::memcpy(out.data() + entries[i].offset, sections_[i].bytes.data(), entries[i].size);
  }
  return out;
}

namespace {

const Entry* FindEntry(std::span<const std::byte> blob, std::string_view name) {
  if (blob.empty()) return nullptr;
  const auto* header = reinterpret_cast<const Header*>(blob.data());
  const std::span entries(reinterpret_cast<const Entry*>(blob.data() + sizeof(Header)), header->sections);
  const auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return name == entry.name; });
  return it == entries.end() ? nullptr : &*it;
}

}  // namespace

Blob::Blob(std::span<const std::byte> bytes) {
  if (bytes.size() < sizeof(Header)) return;
  const auto* header = reinterpret_cast<const Header*>(bytes.data());
  if (header->magic == kMagic && header->version == kVersion && header->size == bytes.size()) bytes_ = bytes;
}

std::span<const std::byte> Blob::Find(std::string_view name) const {
  for (const std::span<const std::byte> blob : {bytes_, under_}) {
    if (const Entry* entry = FindEntry(blob, name)) return blob.subspan(entry->offset, entry->size);
  }
  return {};
}

}  // namespace ieum
