#include "mention/discovery_tables.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"

namespace ieum {
namespace {

constexpr std::string_view kSignNames[] = {"bias",
                                           "bracket_aligned",
                                           "bracket_unaligned",
                                           "university",
                                           "quoted_product",
                                           "ministry",
                                           "group_prefix",
                                           "suffix_strong",
                                           "suffix_weak",
                                           "suffix_organization",
                                           "suffix_company",
                                           "right_noun_strong",
                                           "right_noun_weak",
                                           "apposition_strong",
                                           "apposition_weak",
                                           "class_noun_before",
                                           "chip_shape",
                                           "middle_dot",
                                           "beside_known",
                                           "camel_case",
                                           "country_before",
                                           "country_before_latin",
                                           "country_before_hangul",
                                           "stock_code",
                                           "relation_behind",
                                           "relation_behind_name_like",
                                           "quoted",
                                           "adnominal_before",
                                           "capitals_firm_word",
                                           "latin_4",
                                           "latin_2",
                                           "representative",
                                           "all_caps",
                                           "person_title",
                                           "latin_bracket_behind",
                                           "bracket_behind",
                                           "syllables_2",
                                           "syllables_3",
                                           "syllables_4",
                                           "syllables_6",
                                           "syllables_7",
                                           "title_behind",
                                           "digit",
                                           "particle_with",
                                           "particle_of",
                                           "particle_subject",
                                           "particle_at",
                                           "particle_object",
                                           "particle_to",
                                           "no_particle",
                                           "two_particles",
                                           "mixed_script",
                                           "name_likeness",
                                           "name_likeness_negative",
                                           "personal_name",
                                           "begins_common",
                                           "compound",
                                           "of_before",
                                           "headline",
                                           "after_given_name",
                                           "firm_word",
                                           "funding",
                                           "source",
                                           "deal"};
static_assert(std::size(kSignNames) == static_cast<size_t>(Sign::kCount));

constexpr std::string_view kStrengths[] = {"strong", "weak", "long", "type", "ministry", "state", "sure", "academe"};
constexpr char32_t kInitials[] = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr size_t kMaxEndingBytes = 3 * 10;

template <size_t N>
std::optional<size_t> IndexOf(const std::string_view (&words)[N], std::string_view word) {
  const auto* const at = std::find(std::begin(words), std::end(words), word);
  if (at == std::end(words)) return std::nullopt;
  return static_cast<size_t>(at - words);
}

std::optional<float> ParseNumber(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  float value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Diagnostics CompileWeights(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"feature", "weight"}, {"meaning"});
  if (!table.ok()) return table.diagnostics();
  Diagnostics errors;
  std::vector<float> weights(std::size(kSignNames));
  for (const Table::Row& row : table.value().rows()) {
    const auto sign = IndexOf(kSignNames, row["feature"]);
    const auto weight = ParseNumber(row["weight"]);
    if (!sign) errors.push_back(row.At("feature", "unknown feature"));
    if (!weight) errors.push_back(row.At("weight", "not a number"));
    if (sign && weight) weights[*sign] = *weight;
  }
  writer->Add("discovery.weights", weights);
  return errors;
}

Diagnostics CompileEndings(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"ending", "type", "strength", "stem"});
  if (!table.ok()) return table.diagnostics();
  Diagnostics errors;
  std::map<std::string, NameEnding> by_ending;  // from its last byte to its first
  for (const Table::Row& row : table.value().rows()) {
    NameEnding ending;
    const auto type = ParseEntityType(row["type"]);
    const auto strength = IndexOf(kStrengths, row["strength"]);
    const auto stem = ParseNumber(row["stem"]);
    if (!type) errors.push_back(row.At("type", "unknown type"));
    if (!strength) errors.push_back(row.At("strength", "unknown strength"));
    if (!stem) errors.push_back(row.At("stem", "not a number"));
    if (row["ending"].empty() || row["ending"].size() > kMaxEndingBytes) {
      errors.push_back(row.At("ending", "empty or too long"));
    }
    if (!type || !strength || !stem) continue;
    ending.type = *type;
    ending.strength = static_cast<EndingStrength>(*strength);
    ending.min_stem = static_cast<uint8_t>(*stem);
    ending.size = static_cast<uint8_t>(row["ending"].size());
    by_ending.emplace(std::string(row["ending"].rbegin(), row["ending"].rend()), ending);
  }
  std::vector<std::string> keys;
  std::vector<NameEnding> endings;
  CharacterSetBuilder last;
  for (const auto& [key, ending] : by_ending) {
    last.Add(DecodeBefore(std::string(key.rbegin(), key.rend()), key.size()).value);
    keys.push_back(key);
    endings.push_back(ending);
  }
  writer->Add("endings.reversed_trie", DoubleArray::Build(keys));
  writer->Add("endings", endings);
  writer->Add("endings.last", last.words());
  return errors;
}

Diagnostics CompileFirmWords(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"word", "type", "strength"});
  if (!table.ok()) return table.diagnostics();
  Diagnostics errors;
  std::map<std::string, FirmWord> by_word;
  for (const Table::Row& row : table.value().rows()) {
    const auto type = ParseEntityType(row["type"]);
    if (!type) errors.push_back(row.At("type", "unknown type"));
    const bool strong = row["strength"] == "strong";
    if (!strong && row["strength"] != "weak") errors.push_back(row.At("strength", "must be strong or weak"));
    if (row["word"].empty()) errors.push_back(row.At("word", "no word"));
    if (!type) continue;
    const FirmWord word{*type, strong ? EndingStrength::kStrong : EndingStrength::kWeak};
    if (!by_word.emplace(row["word"], word).second) errors.push_back(row.At("word", "stands here twice"));
  }
  std::vector<std::string> words;
  std::vector<FirmWord> values;
  CharacterSetBuilder first;
  for (const auto& [word, value] : by_word) {
    words.push_back(word);
    values.push_back(value);
    first.Add(DecodeAt(word, 0).value);
  }
  writer->Add("firm_words.trie", DoubleArray::Build(words));
  writer->Add("firm_words", values);
  writer->Add("firm_words.first", first.words());
  return errors;
}

Diagnostics CompileVerbEndings(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"ending"});
  if (!table.ok()) return table.diagnostics();
  Diagnostics errors;
  std::set<std::string> endings;
  for (const Table::Row& row : table.value().rows()) {
    if (row["ending"].empty() || row["ending"].size() > kMaxEndingBytes) {
      errors.push_back(row.At("ending", "empty or too long"));
    } else {
      endings.emplace(row["ending"]);
    }
  }
  writer->Add("verb_endings.trie", DoubleArray::Build(std::vector<std::string>(endings.begin(), endings.end())));
  return errors;
}

Diagnostics CompileSounds(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"letter", "consonants"});
  if (!table.ok()) return table.diagnostics();
  Diagnostics errors;
  std::vector<uint32_t> sounds(26);
  for (const Table::Row& row : table.value().rows()) {
    const std::string_view letter = row["letter"];
    if (letter.size() != 1 || !IsAsciiUpper(static_cast<unsigned char>(letter[0]))) {
      errors.push_back(row.At("letter", "must be one capital letter"));
      continue;
    }
    const std::string_view consonants = row["consonants"];
    for (size_t i = 0; i < consonants.size(); i += DecodeAt(consonants, i).size) {
      const size_t initial = std::u32string_view(kInitials).find(DecodeAt(consonants, i).value);
      if (initial == std::u32string_view::npos) {
        errors.push_back(row.At("consonants", "not an initial consonant"));
      } else {
        sounds[static_cast<size_t>(letter[0] - 'A')] |= 1u << initial;
      }
    }
  }
  writer->Add("discovery.sounds", sounds);
  return errors;
}

}  // namespace

std::string_view Name(Sign sign) { return kSignNames[static_cast<size_t>(sign)]; }

Diagnostics CompileDiscoveryTables(const std::string& folder, BlobWriter* writer) {
  Diagnostics errors = CompileWeights(folder + "/discovery_weights.tsv", writer);
  for (const Diagnostics& more :
       {CompileEndings(folder + "/name_endings.tsv", writer), CompileFirmWords(folder + "/firm_words.tsv", writer),
        CompileVerbEndings(folder + "/verb_endings.tsv", writer),
        CompileSounds(folder + "/initial_sounds.tsv", writer)}) {
    errors.insert(errors.end(), more.begin(), more.end());
  }
  return errors;
}

DiscoveryTables::DiscoveryTables(const Blob& blob)
    : weights_(blob.Get<float>("discovery.weights")),
      reversed_ending_trie_(blob.Get<DoubleArray::Unit>("endings.reversed_trie")),
      endings_(blob.Get<NameEnding>("endings")),
      last_of_endings_(blob.Get<uint64_t>("endings.last")),
      firm_word_trie_(blob.Get<DoubleArray::Unit>("firm_words.trie")),
      firm_words_(blob.Get<FirmWord>("firm_words")),
      first_of_firm_words_(blob.Get<uint64_t>("firm_words.first")),
      verb_trie_(blob.Get<DoubleArray::Unit>("verb_endings.trie")),
      sounds_(blob.Get<uint32_t>("discovery.sounds")),
      likeness_(blob) {}

const NameEnding* DiscoveryTables::EndingOf(std::string_view name) const {
  const NameEnding* longest = nullptr;
  if (!last_of_endings_.MayHave(DecodeBefore(name, name.size()).value)) return longest;
  uint32_t node = DoubleArray::kRoot;
  for (size_t begin = name.size(); begin-- > 0;) {
    node = reversed_ending_trie_.Next(node, name[begin]);
    if (node == DoubleArray::kNoUnit) break;
    const uint32_t value = reversed_ending_trie_.Value(node);
    if (value != DoubleArray::kNoValue) longest = &endings_[value];
  }
  return longest;
}

const FirmWord* DiscoveryTables::FirmWordOf(std::string_view word) const {
  const uint32_t value = firm_word_trie_.Find(word);
  if (value == DoubleArray::kNoValue) return nullptr;
  return &firm_words_[value];
}

bool DiscoveryTables::IsVerbForm(std::string_view word) const {
  for (size_t begin = word.size(); begin > 0 && word.size() - begin < kMaxEndingBytes;) {
    begin -= DecodeBefore(word, begin).size;
    if (begin > 0 && verb_trie_.Find(word.substr(begin)) != DoubleArray::kNoValue) return true;
  }
  return false;
}

bool DiscoveryTables::SoundsLike(char32_t letter, char32_t syllable) const {
  if (IsAsciiLower(letter)) letter -= 'a' - 'A';
  if (!IsAsciiUpper(letter) || !IsHangulSyllable(syllable)) return false;
  constexpr char32_t kSyllablesPerInitial = 588;
  return (sounds_[letter - 'A'] >> ((syllable - 0xAC00) / kSyllablesPerInitial) & 1) != 0;
}

}  // namespace ieum
