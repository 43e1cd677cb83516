#include "gazetteer/compile.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
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

// Each distinct string once, one behind the other.
class Pool {
 public:
  PoolText Add(std::string_view text) {
    const auto [it, is_new] = known_.try_emplace(std::string(text));
    if (is_new) {
      it->second = {static_cast<uint32_t>(chars_.size()), static_cast<uint32_t>(text.size())};
      chars_ += text;
    }
    return it->second;
  }
  const std::string& chars() const { return chars_; }

 private:
  std::string chars_;
  std::unordered_map<std::string, PoolText> known_;
};

struct PlacedAlias {
  std::string skeleton;
  uint32_t entity;
  uint32_t rank;  // in its row
  const AliasRow* row;
};

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
    writer.Add("trie", DoubleArray::Build(keys_));
    writer.Add("key_ends", key_ends_);
    writer.Add("aliases", aliases_);
    writer.Add("own_aliases", own_aliases_);
    writer.Add("entities", entities_);
    writer.Add("makers", makers_);
    writer.Add("codes", codes_);
    writer.Add("chars", std::string_view(pool_.chars()));
    char fingerprint[17];
    std::snprintf(fingerprint, sizeof fingerprint, "%016llx", static_cast<unsigned long long>(Hash(writer.Finish())));
    writer.Add("fingerprint", std::string_view(fingerprint, 12));
    return {writer.Finish(), std::move(warnings_)};
  }

 private:
  void CompileEntities() {
    std::unordered_map<std::string_view, uint32_t> by_id;
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
        } else {
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
    std::vector<PlacedAlias> placed;
    for (size_t i = 0; i < rows_.size(); ++i) {
      uint32_t rank = 0;
      for (const AliasRow& alias : rows_[i].aliases) {
        std::string skeleton = Skeleton(alias.text);
        if (skeleton.empty() || alias.removed) continue;
        placed.push_back({std::move(skeleton), static_cast<uint32_t>(i), rank++, &alias});
      }
    }
    std::sort(placed.begin(), placed.end(), [](const PlacedAlias& a, const PlacedAlias& b) {
      return std::tie(a.skeleton, a.entity, a.rank) < std::tie(b.skeleton, b.entity, b.rank);
    });
    std::map<std::pair<uint32_t, uint32_t>, uint32_t> by_row;  // (entity, rank) -> alias
    for (const PlacedAlias& alias : placed) {
      if (keys_.empty() || keys_.back() != alias.skeleton) {
        keys_.push_back(alias.skeleton);
        key_ends_.push_back(0);
      }
      by_row[{alias.entity, alias.rank}] = Size(aliases_);
      aliases_.push_back({pool_.Add(alias.row->text), alias.entity, alias.row->ambiguity});
      key_ends_.back() = Size(aliases_);
    }
    for (const auto& [place, alias] : by_row) {
      IndexEntity& entity = entities_[place.first];
      if (entity.end_alias == 0) entity.first_alias = Size(own_aliases_);
      own_aliases_.push_back(alias);
      entity.end_alias = Size(own_aliases_);
    }
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

}  // namespace ieum
