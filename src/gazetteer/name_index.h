// The compiled names: entities, their aliases, and one trie over the skeletons of all aliases. A view of a blob, used
// where it lies (base/blob.h); nothing is parsed at start-up.
#ifndef IEUM_GAZETTEER_NAME_INDEX_H_
#define IEUM_GAZETTEER_NAME_INDEX_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/blob.h"
#include "gazetteer/double_array.h"
#include "gazetteer/gazetteer_file.h"
#include "ieum/extraction.h"

namespace ieum {

// A stretch of NameIndex's character pool.
struct PoolText {
  uint32_t begin = 0;
  uint32_t size = 0;
};

struct IndexAlias {
  PoolText text;
  uint32_t entity = 0;
  AmbiguityClass ambiguity = AmbiguityClass::kPlain;
  uint8_t former = 0;  // 1: the entity had this name once,
  uint16_t until = 0;  // 16 years + months: until then; 0: not known
};

struct IndexCode {
  PoolText key, value;
};

struct IndexEntity {
  PoolText id, ko, en;
  uint32_t first_alias = 0, end_alias = 0;  // of NameIndex::own_aliases
  uint32_t first_maker = 0, end_maker = 0;
  uint32_t first_code = 0, end_code = 0;
  EntityType type = EntityType::kCompany;
  bool from_user = false;
  uint8_t padding[2] = {};
};

class NameIndex {
 public:
  // Views `blob`, whose bytes must outlive the index. An empty blob is an index without names.
  explicit NameIndex(Blob blob);
  // An index that owns the bytes that CompileRows made.
  static std::shared_ptr<const NameIndex> Own(const std::string& bytes);

  // Keys are the skeletons; the value of a key is the argument of aliases().
  const DoubleArray& trie() const { return trie_; }
  // The aliases with that skeleton, in order of their entities. Never empty for a value of the trie.
  std::span<const IndexAlias> aliases(uint32_t key) const {
    const uint32_t begin = key == 0 ? 0 : key_ends_[key - 1];
    return aliases_.subspan(begin, key_ends_[key] - begin);
  }

  // In the order of the files, most important first.
  std::span<const IndexEntity> entities() const { return entities_; }
  // Who makes a product: indices into entities().
  std::span<const uint32_t> makers(const IndexEntity& entity) const {
    return makers_.subspan(entity.first_maker, entity.end_maker - entity.first_maker);
  }
  std::string_view Text(PoolText text) const { return chars_.substr(text.begin, text.size); }
  Entity MakeEntity(uint32_t entity) const;
  // The names that `entity` gave up, in the order of its row, as in the file: "페이스북", "페이스북@2021-10".
  std::vector<std::string> FormerNames(uint32_t entity) const;

  size_t alias_count() const { return aliases_.size(); }
  std::string_view fingerprint() const { return fingerprint_; }

  // The rows that the index was compiled from, without notes and places.
  std::vector<GazetteerRow> Rows() const;

 private:
  std::unique_ptr<std::byte[]> owned_;
  DoubleArray trie_;
  std::span<const uint32_t> key_ends_;     // of the aliases of each key in aliases_
  std::span<const IndexAlias> aliases_;    // by key
  std::span<const uint32_t> own_aliases_;  // indices into aliases_, by entity, in the order of its row
  std::span<const IndexEntity> entities_;
  std::span<const uint32_t> makers_;
  std::span<const IndexCode> codes_;
  std::string_view chars_;
  std::string_view fingerprint_;
};

}  // namespace ieum

#endif  // IEUM_GAZETTEER_NAME_INDEX_H_
