#include "gazetteer/name_index.h"

#include <cstring>

namespace ieum {

namespace {

YearMonth UntilOf(const IndexAlias& alias) {
  return {static_cast<uint16_t>(alias.until / 16), static_cast<uint8_t>(alias.until % 16)};
}

}  // namespace

NameIndex::NameIndex(Blob blob)
    : trie_(blob.Get<DoubleArray::Unit>("trie")),
      key_ends_(blob.Get<uint32_t>("key_ends")),
      aliases_(blob.Get<IndexAlias>("aliases")),
      own_aliases_(blob.Get<uint32_t>("own_aliases")),
      entities_(blob.Get<IndexEntity>("entities")),
      makers_(blob.Get<uint32_t>("makers")),
      codes_(blob.Get<IndexCode>("codes")),
      chars_(blob.GetChars("chars")),
      fingerprint_(blob.GetChars("fingerprint")) {}

std::shared_ptr<const NameIndex> NameIndex::Own(const std::string& bytes) {
  static_assert(__STDCPP_DEFAULT_NEW_ALIGNMENT__ >= 16, "a blob starts at a multiple of 16 bytes");
  auto owned = std::make_unique<std::byte[]>(bytes.size());
  std::memcpy(owned.get(), bytes.data(), bytes.size());
  auto index = std::make_shared<NameIndex>(Blob({owned.get(), bytes.size()}));
  index->owned_ = std::move(owned);
  return index;
}

Entity NameIndex::MakeEntity(uint32_t entity) const {
  const IndexEntity& from = entities_[entity];
  Entity to;
  to.id = Text(from.id);
  to.type = from.type;
  to.name_ko = Text(from.ko);
  to.name_en = Text(from.en);
  to.name = to.name_ko.empty() ? to.name_en : to.name_ko;
  for (const IndexCode& code : codes_.subspan(from.first_code, from.end_code - from.first_code)) {
    to.codes.emplace_back(Text(code.key), Text(code.value));
  }
  return to;
}

std::vector<std::string> NameIndex::FormerNames(uint32_t entity) const {
  std::vector<std::string> names;
  const IndexEntity& of = entities_[entity];
  for (const uint32_t alias : own_aliases_.subspan(of.first_alias, of.end_alias - of.first_alias)) {
    if (aliases_[alias].former == 0) continue;
    std::string& name = names.emplace_back(Text(aliases_[alias].text));
    if (aliases_[alias].until != 0) name.append("@").append(ToString(UntilOf(aliases_[alias])));
  }
  return names;
}

std::vector<GazetteerRow> NameIndex::Rows() const {
  std::vector<GazetteerRow> rows(entities_.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    const IndexEntity& from = entities_[i];
    GazetteerRow& row = rows[i];
    row.id = Text(from.id);
    row.type = from.type;
    row.ko = Text(from.ko);
    row.en = Text(from.en);
    row.from_user = from.from_user;
    for (const uint32_t alias : own_aliases_.subspan(from.first_alias, from.end_alias - from.first_alias)) {
      const IndexAlias& name = aliases_[alias];
      AliasRow& added = row.aliases.emplace_back(AliasRow{std::string(Text(name.text)), name.ambiguity});
      added.former = name.former != 0;
      added.until = UntilOf(name);
    }
    for (const uint32_t maker : makers(from)) row.makers.emplace_back(Text(entities_[maker].id));
    for (const IndexCode& code : codes_.subspan(from.first_code, from.end_code - from.first_code)) {
      row.codes.emplace_back(Text(code.key), Text(code.value));
    }
  }
  return rows;
}

}  // namespace ieum
