#include "text/line_tables.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"
#include "text/normalize.h"

namespace ieum {
namespace {

constexpr std::string_view kPlaces[] = {"whole", "begin", "end", "inside"};
constexpr std::string_view kSets[] = {"final", "quote-tail", "title", "abbreviation", "starter"};
constexpr SentenceKind kKinds[] = {SentenceKind::kHeadline, SentenceKind::kBullet, SentenceKind::kCaption,
                                   SentenceKind::kFurniture};

template <typename Range>
std::optional<size_t> IndexOf(const Range& names, std::string_view name) {
  const auto it = std::find(std::begin(names), std::end(names), name);
  if (it == std::end(names)) return std::nullopt;
  return static_cast<size_t>(it - std::begin(names));
}

std::optional<SentenceKind> ParseKind(std::string_view word) {
  for (const SentenceKind kind : kKinds) {
    if (Name(kind) == word) return kind;
  }
  return std::nullopt;
}

std::string Fold(std::string_view words, Normalizer* normalizer) {
  std::string folded;
  SourceMap unused;
  normalizer->Normalize(words, &folded, &unused);
  for (char& c : folded) c = ToAsciiLower(c);
  return folded;
}

// The rules by the first character of their words.
void AddIndex(const std::vector<LineRule>& rules, std::string_view chars, BlobWriter* writer) {
  std::array<std::vector<uint16_t>, LineTables::kBuckets> buckets;
  for (size_t i = 0; i < rules.size(); ++i) {
    const char32_t first = DecodeAt(chars, rules[i].words_begin).value;
    buckets[first % LineTables::kBuckets].push_back(static_cast<uint16_t>(i));
  }
  std::vector<uint16_t> order;
  std::vector<uint16_t> ends;
  for (const std::vector<uint16_t>& bucket : buckets) {
    order.insert(order.end(), bucket.begin(), bucket.end());
    ends.push_back(static_cast<uint16_t>(order.size()));
  }
  writer->Add("lines.bucket_rules", order);
  writer->Add("lines.bucket_ends", ends);
}

void CompileRules(const Table& table, Normalizer* normalizer, BlobWriter* writer, Diagnostics* errors) {
  std::vector<LineRule> rules;
  std::string chars;
  for (const Table::Row& row : table.rows()) {
    const std::optional<SentenceKind> kind = ParseKind(row["kind"]);
    if (!kind) errors->push_back(row.At("kind", "no such kind of line"));
    const std::optional<size_t> place = IndexOf(kPlaces, row["place"]);
    if (!place) errors->push_back(row.At("place", "not one of whole, begin, end, inside"));
    uint16_t longest = 0;
    const std::string_view digits = row["longest"];
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), longest);
    if (error != std::errc() || end != digits.data() + digits.size()) {
      errors->push_back(row.At("longest", "not a number up to 65535"));
    }
    for (const std::string_view column : {"stop", "list"}) {
      if (!row[column].empty() && row[column] != "yes") errors->push_back(row.At(column, "neither yes nor -"));
    }
    if (row["words"].empty()) errors->push_back(row.At("words", "no words"));
    if (!errors->empty()) continue;
    for (const std::string_view words : SplitList(row["words"], '|')) {
      LineRule rule = {*kind, static_cast<LinePlace>(*place), row["stop"] == "yes", row["list"] == "yes", longest, 0,
                       0};
      rule.words_begin = static_cast<uint32_t>(chars.size());
      chars += Fold(words, normalizer);
      rule.words_end = static_cast<uint32_t>(chars.size());
      rules.push_back(rule);
    }
  }
  AddIndex(rules, chars, writer);
  writer->Add("lines.rules", rules);
  writer->Add("lines.chars", chars);
}

void CompileSets(const Table& table, Normalizer* normalizer, BlobWriter* writer, Diagnostics* errors) {
  std::array<SymbolTableBuilder, std::size(kSets)> sets;
  for (const Table::Row& row : table.rows()) {
    const std::optional<size_t> set = IndexOf(kSets, row["set"]);
    if (!set) {
      errors->push_back(row.At("set", "no such set"));
      continue;
    }
    for (const std::string_view word : SplitList(row["words"], '|')) sets[*set].Intern(Fold(word, normalizer));
  }
  for (size_t i = 0; i < sets.size(); ++i) sets[i].Write(kSets[i], writer);
}

}  // namespace

Result<std::string> CompileLineTables(const std::string& data_dir) {
  const Result<Table> lines =
      Table::Read(data_dir + "/words/lines.tsv", {"kind", "place", "longest", "stop", "list", "words"});
  if (!lines.ok()) return lines.diagnostics();
  const Result<Table> sentences = Table::Read(data_dir + "/words/sentences.tsv", {"set", "words"});
  if (!sentences.ok()) return sentences.diagnostics();

  Normalizer normalizer;
  BlobWriter writer;
  Diagnostics errors;
  CompileRules(lines.value(), &normalizer, &writer, &errors);
  CompileSets(sentences.value(), &normalizer, &writer, &errors);
  if (!errors.empty()) return errors;
  return writer.Finish();
}

LineTables::LineTables(Blob blob)
    : rules_(blob.Get<LineRule>("lines.rules")),
      bucket_rules_(blob.Get<uint16_t>("lines.bucket_rules")),
      bucket_ends_(blob.Get<uint16_t>("lines.bucket_ends")),
      chars_(blob.GetChars("lines.chars")) {
  for (const LineRule& rule : rules_) {
    if (rule.place != LinePlace::kBegin) longest_line_ = std::max<size_t>(longest_line_, rule.longest);
    if (rule.place != LinePlace::kInside && rule.place != LinePlace::kEnd) continue;
    const std::string_view words = Words(rule);
    uint16_t& of_lead = longest_of_lead_[static_cast<unsigned char>(words.front())];
    uint16_t& of_bucket = longest_of_bucket_[DecodeAt(words, 0).value % kBuckets];
    of_lead = std::max(of_lead, rule.longest);
    of_bucket = std::max(of_bucket, rule.longest);
  }
  for (size_t i = 0; i < sets_.size(); ++i) sets_[i] = SymbolTable(blob, kSets[i]);
}

}  // namespace ieum
