#include "relation/time_words.h"

#include <charconv>
#include <utility>
#include <vector>

namespace ieum {
namespace {

constexpr std::pair<std::string_view, TimeKind> kKinds[] = {
    {"unit", TimeKind::kUnit},       {"year", TimeKind::kYear},
    {"quarter", TimeKind::kQuarter}, {"month", TimeKind::kMonth},
    {"day", TimeKind::kDay},         {"named-quarter", TimeKind::kNamedQuarter},
    {"half", TimeKind::kHalf},       {"named-month", TimeKind::kNamedMonth},
    {"weekday", TimeKind::kWeekday}, {"turn", TimeKind::kTurn},
    {"opens", TimeKind::kOpens},     {"skip", TimeKind::kSkip},
    {"tail", TimeKind::kTail},       {"bar", TimeKind::kBar}};

constexpr std::pair<std::string_view, TimeUnit> kUnits[] = {
    {"year", TimeUnit::kYear}, {"quarter", TimeUnit::kQuarter}, {"month", TimeUnit::kMonth}, {"day", TimeUnit::kDay}};

TimeKind ParseKind(std::string_view name) {
  for (const auto& [known, kind] : kKinds) {
    if (known == name) return kind;
  }
  return TimeKind::kNone;
}

bool ParseNumber(std::string_view text, int min, int max, int8_t* value) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < min || number > max) return false;
  *value = static_cast<int8_t>(number);
  return true;
}

// False if the kind has no such value.
bool ParseValue(std::string_view text, TimeWord* word) {
  switch (word->kind) {
    case TimeKind::kUnit:
      for (const auto& [name, unit] : kUnits) {
        if (name != text) continue;
        word->value = static_cast<int8_t>(unit);
        return true;
      }
      return false;
    case TimeKind::kYear:
    case TimeKind::kQuarter:
    case TimeKind::kMonth:
    case TimeKind::kDay:
      return ParseNumber(text, -9, 9, &word->value);
    case TimeKind::kNamedQuarter:
      return ParseNumber(text, 1, 4, &word->value);
    case TimeKind::kNamedMonth:
      return ParseNumber(text, 1, 12, &word->value);
    case TimeKind::kHalf:
      return ParseNumber(text, 1, 2, &word->value);
    case TimeKind::kWeekday:
      return ParseNumber(text, 1, 7, &word->value);
    case TimeKind::kTurn:
      word->value = text == "past" ? -1 : 1;
      return text == "past" || text == "future";
    case TimeKind::kTail:
      word->value = text == "from" ? 1 : 0;
      return text == "from" || text.empty();
    default:
      return text.empty();
  }
}

}  // namespace

void CompileTimeWords(TableRows* rows, const std::string& table, BlobWriter* writer) {
  SymbolTableBuilder words;
  std::vector<TimeWord> meanings;
  std::vector<uint8_t> first(TimeWords::kBins);
  rows->ForEach(table, {"word", "kind", "value"}, [&](const Table::Row& row) {
    TimeWord word = {ParseKind(row["kind"]), 0};
    if (word.kind == TimeKind::kNone) {
      rows->Fail(row, "kind", "no kind of word '" + std::string(row["kind"]) + "'");
    } else if (!ParseValue(row["value"], &word)) {
      rows->Fail(row, "value", "no value of this kind '" + std::string(row["value"]) + "'");
    } else if (row["word"].empty() || row["word"].size() > TimeWords::kMaxBytes) {
      rows->Fail(row, "word", "a word of at most " + std::to_string(TimeWords::kMaxBytes) + " bytes");
    } else if (words.Intern(row["word"]) <= meanings.size()) {
      rows->Fail(row, "word", "'" + std::string(row["word"]) + "' twice");
    } else {
      meanings.push_back(word);
      first[TimeWords::Bin(row["word"])] = 1;
    }
  });
  words.Write("times", writer);
  writer->Add("times.meanings", meanings);
  writer->Add("times.first", first);
}

}  // namespace ieum
