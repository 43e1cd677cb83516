#include "gazetteer/compile.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/blob.h"
#include "base/utf8.h"
#include "gazetteer/name_index.h"
#include "gazetteer/skeleton.h"

namespace ieum {
namespace {

// Each distinct string once, one behind the other. Known strings are found by open addressing: a node a string, as of
// std::unordered_map, was a third of the time that a large file takes to load.
class Pool {
 public:
  PoolText Add(std::string_view text) {
    if (2 * (count_ + 1) > slots_.size()) Grow();
    const uint64_t hash = QuickHash(text) | 1;
    Slot& slot = SlotOf(text, hash);
    if (slot.hash == 0) {
      slot = {hash, {static_cast<uint32_t>(chars_.size()), static_cast<uint32_t>(text.size())}};
      chars_ += text;
      ++count_;
    }
    return slot.text;
  }
  const std::string& chars() const { return chars_; }

 private:
  struct Slot {
    uint64_t hash = 0;  // odd; 0: free
    PoolText text;
  };

  // Where `text` is, or where it is to go. REQUIRES: a free slot.
  Slot& SlotOf(std::string_view text, uint64_t hash) {
    const size_t mask = slots_.size() - 1;
    for (size_t i = (hash >> 1) & mask;; i = (i + 1) & mask) {
      Slot& slot = slots_[i];
      if (slot.hash == 0) return slot;
      if (slot.hash == hash && std::string_view(chars_).substr(slot.text.begin, slot.text.size) == text) {
        return slot;
      }
    }
  }

  void Grow() {
    std::vector<Slot> old(std::max<size_t>(1024, 2 * slots_.size()));
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.hash == 0) continue;
      const size_t mask = slots_.size() - 1;
      size_t i = (slot.hash >> 1) & mask;
      while (slots_[i].hash != 0) i = (i + 1) & mask;
      slots_[i] = slot;
    }
  }

  std::string chars_;
  std::vector<Slot> slots_;  // a power of two, at most half full
  size_t count_ = 0;
};

struct PlacedAlias {
  std::string_view skeleton;
  uint64_t head;  // its first eight bytes, so that most comparisons need no look at the rest
  uint32_t entity;
  uint32_t rank;  // in its row
  PoolText text;
  AmbiguityClass ambiguity;
  bool former;
  YearMonth until;
};

uint64_t HeadOf(std::string_view text) {
  uint64_t head = 0;
  for (size_t i = 0; i < 8; ++i) head = head << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  return head;
}

bool IsBefore(const PlacedAlias& a, const PlacedAlias& b) {
  if (a.head != b.head) return a.head < b.head;
  return std::tie(a.skeleton, a.entity, a.rank) < std::tie(b.skeleton, b.entity, b.rank);
}

// One letter or syllable, perhaps with a sign: X, 암, A.
bool IsOneLetter(std::string_view name) {
  uint32_t letters = 0;
  for (size_t i = 0; i < name.size();) {
    const CodePoint c = DecodeAt(name, i);
    if (c.value >= 0x80 || IsAsciiLetter(c.value) || IsAsciiDigit(c.value)) ++letters;
    i += c.size;
  }
  return letters == 1;
}

template <typename T>
uint32_t Size(const std::vector<T>& values) {
  return static_cast<uint32_t>(values.size());
}

class IndexCompiler {
 public:
  explicit IndexCompiler(std::span<const GazetteerRow> rows) : rows_(rows) {}

  Result<std::string> Compile() {
    CompileEntities();
    CompileAliases();
    BlobWriter writer;
    writer.Add("key_ends", key_ends_);
    writer.Add("aliases", aliases_);
    writer.Add("own_aliases", own_aliases_);
    writer.Add("entities", entities_);
    writer.Add("makers", makers_);
    writer.Add("codes", codes_);
    writer.Add("chars", std::string_view(pool_.chars()));
    char fingerprint[17];
    std::snprintf(fingerprint, sizeof fingerprint, "%016llx", static_cast<unsigned long long>(Hash(writer.Finish())));
    writer.Add("trie", DoubleArray::Build(keys_));  // says nothing that the aliases do not: no part of the fingerprint
    writer.Add("fingerprint", std::string_view(fingerprint, 12));
    return {writer.Finish(), std::move(warnings_)};
  }

 private:
  void CompileEntities() {
    entities_.reserve(rows_.size());
    std::unordered_map<std::string_view, uint32_t> by_id;
    by_id.reserve(rows_.size());
    for (size_t i = 0; i < rows_.size(); ++i) by_id.emplace(rows_[i].id, static_cast<uint32_t>(i));
    for (const GazetteerRow& row : rows_) {
      IndexEntity& entity = entities_.emplace_back();
      entity.id = pool_.Add(row.id);
      entity.ko = pool_.Add(row.ko);
      entity.en = pool_.Add(row.en);
      entity.type = row.type;
      entity.from_user = row.from_user;
      entity.first_maker = Size(makers_);
      for (const std::string& maker : row.makers) {
        if (const auto it = by_id.find(maker); it != by_id.end()) {
          makers_.push_back(it->second);
        } else if (!row.file.empty()) {  // a built-in product may well lose a maker that the user switches off
          warnings_.push_back({Severity::kWarning, row.file, row.line, 0, "no entity '" + maker + "' for the maker"});
        }
      }
      entity.end_maker = Size(makers_);
      entity.first_code = Size(codes_);
      for (const auto& [key, value] : row.codes) codes_.push_back({pool_.Add(key), pool_.Add(value)});
      entity.end_code = Size(codes_);
    }
  }

  void CompileAliases() {
    std::string skeletons;  // of all aliases, in the order of the rows
    std::vector<PlacedAlias> placed = PlaceAliases(&skeletons);
    std::sort(placed.begin(), placed.end(), IsBefore);
    own_aliases_.resize(placed.size());
    aliases_.reserve(placed.size());
    keys_.reserve(placed.size());
    key_ends_.reserve(placed.size());
    for (const PlacedAlias& alias : placed) {
      if (keys_.empty() || keys_.back() != alias.skeleton) {
        keys_.emplace_back(alias.skeleton);
        key_ends_.push_back(0);
      }
      own_aliases_[entities_[alias.entity].first_alias + alias.rank] = Size(aliases_);
      aliases_.push_back({alias.text, alias.entity, alias.ambiguity, alias.former ? uint8_t{1} : uint8_t{0},
                          static_cast<uint16_t>(16 * alias.until.year + alias.until.month)});
      key_ends_.back() = Size(aliases_);
    }
  }

  // The aliases that have a skeleton, in the order of the rows; also gives every entity its stretch of own_aliases_.
  std::vector<PlacedAlias> PlaceAliases(std::string* skeletons) {
    std::vector<PlacedAlias> placed;
    std::vector<size_t> ends;
    size_t names = 0, bytes = 0;
    for (const GazetteerRow& row : rows_) {
      names += row.aliases.size();
      for (const AliasRow& alias : row.aliases) bytes += alias.text.size();
    }
    placed.reserve(names);
    ends.reserve(names);
    skeletons->reserve(bytes);
    for (size_t i = 0; i < rows_.size(); ++i) {
      IndexEntity& entity = entities_[i];
      entity.first_alias = Size(placed);
      for (const AliasRow& alias : rows_[i].aliases) {
        const size_t begin = skeletons->size();
        if (alias.removed) continue;
        AppendSkeleton(alias.text, skeletons);
        if (skeletons->size() == begin) continue;
        // Most names are the entity's main ones, which the pool has.
        const PoolText text = alias.text == rows_[i].ko   ? entity.ko
                              : alias.text == rows_[i].en ? entity.en
                                                          : pool_.Add(alias.text);
        placed.push_back({{},
                          0,
                          static_cast<uint32_t>(i),
                          Size(placed) - entity.first_alias,
                          text,
                          alias.ambiguity,
                          alias.former,
                          alias.until});
        ends.push_back(skeletons->size());
      }
      entity.end_alias = Size(placed);
    }
    size_t begin = 0;
    for (size_t i = 0; i < placed.size(); begin = ends[i++]) {
      placed[i].skeleton = std::string_view(*skeletons).substr(begin, ends[i] - begin);
      placed[i].head = HeadOf(placed[i].skeleton);
    }
    return placed;
  }

  std::span<const GazetteerRow> rows_;
  Pool pool_;
  std::vector<std::string> keys_;
  std::vector<uint32_t> key_ends_;
  std::vector<IndexAlias> aliases_;
  std::vector<uint32_t> own_aliases_;
  std::vector<IndexEntity> entities_;
  std::vector<uint32_t> makers_;
  std::vector<IndexCode> codes_;
  Diagnostics warnings_;
};

}  // namespace

Result<std::string> CompileRows(std::span<const GazetteerRow> rows) { return IndexCompiler(rows).Compile(); }

std::vector<std::string> BuiltInGazetteerFiles(const std::string& data_dir) {
  std::vector<std::string> paths;
  for (const char* type : {"companies", "organizations", "chips", "models", "platforms"}) {
    const std::string path = data_dir + "/gazetteers/" + type + ".tsv";
    std::error_code error;
    if (std::filesystem::exists(path, error)) paths.push_back(path);
  }
  return paths;
}

Result<std::string> CompileGazetteer(const std::string& data_dir) {
  Result<std::vector<GazetteerRow>> rows = ReadGazetteerFiles(BuiltInGazetteerFiles(data_dir));
  if (!rows.ok()) return rows.diagnostics();
  for (GazetteerRow& row : rows.value()) {
    for (AliasRow& alias : row.aliases) {
      if (IsOneLetter(alias.text)) alias.ambiguity = AmbiguityClass::kStrong;
    }
  }
  return CompileRows(rows.value());
}

Result<std::string> CompileExampleNames(const std::string& data_dir) {
  const Result<std::vector<GazetteerRow>> rows =
      ReadGazetteerFiles(std::vector<std::string>{data_dir + "/examples/names.tsv"});
  if (!rows.ok()) return rows.diagnostics();
  return CompileRows(rows.value());
}

}  // namespace ieum
