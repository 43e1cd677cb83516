#include "mention/countries.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/tsv.h"
#include "mention/characters.h"

namespace ieum {
namespace {

constexpr size_t kMaxWordBytes = 32;  // of a country's word, with the genitive behind it
constexpr std::string_view kGenitive = "의";

struct Countries {
  std::map<std::string, uint16_t> by_name;
  std::vector<CountryTable::Country> countries;
  std::string chars;

  CountryTable::Chars Keep(std::string_view text) {
    const CountryTable::Chars kept{static_cast<uint32_t>(chars.size()), static_cast<uint32_t>(text.size())};
    chars += text;
    return kept;
  }
};

Diagnostics CompileWords(const Table& table, Countries* countries, BlobWriter* writer) {
  Diagnostics errors;
  std::map<std::string, CountryTable::Word> by_word;
  for (const Table::Row& row : table.rows()) {
    const bool bound = row["kind"] == "bound";
    if (!bound && row["kind"] != "full") errors.push_back(row.At("kind", "must be full or bound"));
    if (row["word"].empty()) errors.push_back(row.At("word", "no word"));
    if (row["ko"].empty() || row["en"].empty()) errors.push_back(row.At("ko", "a country needs both names"));
    const auto [country, is_new] =
        countries->by_name.emplace(row["ko"], static_cast<uint16_t>(countries->countries.size()));
    if (is_new) countries->countries.push_back({countries->Keep(row["ko"]), countries->Keep(row["en"])});
    const CountryTable::Word word{countries->Keep(row["word"]), country->second, bound ? uint16_t{1} : uint16_t{0}};
    if (!by_word.emplace(row["word"], word).second) errors.push_back(row.At("word", "stands here twice"));
  }
  std::vector<std::string> keys;
  std::vector<CountryTable::Word> words;
  for (const auto& [key, word] : by_word) {
    keys.push_back(key);
    words.push_back(word);
  }
  writer->Add("countries.trie", DoubleArray::Build(keys));
  writer->Add("countries.words", words);
  writer->Add("countries", countries->countries);
  writer->Add("countries.chars", std::string_view(countries->chars));
  return errors;
}

Diagnostics CompileBodies(const Table& table, const Countries& countries, BlobWriter* writer) {
  Diagnostics errors;
  std::map<std::string, uint16_t> by_body;
  for (const Table::Row& row : table.rows()) {
    const auto home = countries.by_name.find(std::string(row["home"]));
    if (!row["home"].empty() && home == countries.by_name.end()) errors.push_back(row.At("home", "unknown country"));
    if (row["body"].empty()) errors.push_back(row.At("body", "no name"));
    const uint16_t country = home == countries.by_name.end() ? CountryTable::kNone : home->second;
    if (!by_body.emplace(row["body"], country).second) errors.push_back(row.At("body", "stands here twice"));
  }
  std::vector<std::string> keys;
  std::vector<uint16_t> homes;
  for (const auto& [key, home] : by_body) {
    keys.push_back(key);
    homes.push_back(home);
  }
  writer->Add("bodies.trie", DoubleArray::Build(keys));
  writer->Add("bodies.homes", homes);
  return errors;
}

}  // namespace

Diagnostics CompileCountries(const std::string& folder, BlobWriter* writer) {
  const Result<Table> words = Table::Read(folder + "/countries.tsv", {"word", "kind", "ko", "en"});
  if (!words.ok()) return words.diagnostics();
  const Result<Table> bodies = Table::Read(folder + "/shared_bodies.tsv", {"body", "home"});
  if (!bodies.ok()) return bodies.diagnostics();
  Countries countries;
  Diagnostics errors = CompileWords(words.value(), &countries, writer);
  const Diagnostics more = CompileBodies(bodies.value(), countries, writer);
  errors.insert(errors.end(), more.begin(), more.end());
  return errors;
}

CountryTable::CountryTable(const Blob& blob)
    : word_trie_(blob.Get<DoubleArray::Unit>("countries.trie")),
      words_(blob.Get<Word>("countries.words")),
      countries_(blob.Get<Country>("countries")),
      body_trie_(blob.Get<DoubleArray::Unit>("bodies.trie")),
      homes_(blob.Get<uint16_t>("bodies.homes")),
      chars_(blob.GetChars("countries.chars")) {}

std::optional<CountryTable::Found> CountryTable::Before(std::string_view text, size_t begin) const {
  const size_t end = SkipSpaceBefore(text, begin);
  if (end == begin && KindBefore(text, begin) != CharacterKind::kOther) return std::nullopt;
  size_t i = end;
  while (i > 0 && end - i < kMaxWordBytes) {
    const CodePoint c = DecodeBefore(text, i);
    if (KindOf(c.value) == CharacterKind::kNone && c.value != '\'' && c.value != '.') break;
    i -= c.size;
  }
  std::string_view word = text.substr(i, end - i);
  uint32_t value = word_trie_.Find(word);
  if (value == DoubleArray::kNoValue && word.ends_with(kGenitive)) {
    value = word_trie_.Find(word.substr(0, word.size() - kGenitive.size()));
    if (value != DoubleArray::kNoValue && words_[value].bound != 0) return std::nullopt;
  }
  if (value == DoubleArray::kNoValue) return std::nullopt;
  return Found{static_cast<uint32_t>(i), words_[value].country, words_[value].bound != 0};
}

std::optional<uint16_t> CountryTable::HomeOf(std::string_view body) const {
  const uint32_t value = body_trie_.Find(body);
  if (value == DoubleArray::kNoValue) return std::nullopt;
  return homes_[value];
}

std::string_view CountryTable::HangulWord(uint16_t country, size_t i) const {
  for (const Word& word : words_) {
    if (word.country != country || KindAt(Text(word.text), 0) == CharacterKind::kLatin) continue;
    if (i-- == 0) return Text(word.text);
  }
  return {};
}

}  // namespace ieum
