#include "gazetteer/gazetteer_file.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <unordered_map>

#include "base/tsv.h"
#include "base/utf8.h"
#include "gazetteer/skeleton.h"
#include "text/normalize.h"

namespace ieum {
namespace {

constexpr std::array<std::string_view, 5> kClassNames = {"plain", "weak", "strong", "product", "brand"};
constexpr std::string_view kOff = "off";
// Of one file: several times what anybody has listed, and less than a gigabyte of memory.
constexpr size_t kMaxFileBytes = size_t{64} << 20;
constexpr size_t kMaxLines = 300'000;

bool HasControlCharacter(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

// The table of one file, unless it is so large that it can hardly be meant.
Result<Table> ReadTable(const std::string& path) {
  const std::string remedy = ": take the rows that you need, or give several files";
  std::error_code error;
  if (const auto size = std::filesystem::file_size(path, error); !error && size > kMaxFileBytes) {
    return Diagnostic{Severity::kError, path, 0, 0,
                      "larger than " + std::to_string(kMaxFileBytes >> 20) + " MiB" + remedy};
  }
  Result<std::string> content = ReadFile(path);
  if (!content.ok()) return content.diagnostics();
  if (static_cast<size_t>(std::count(content.value().begin(), content.value().end(), '\n')) > kMaxLines) {
    return Diagnostic{Severity::kError, path, kMaxLines + 1, 1,
                      "more than " + std::to_string(kMaxLines) + " lines" + remedy};
  }
  return Table::Parse(std::move(content.value()), path, {"type"},
                      {"id", "ko", "en", "aliases", "class", "maker", "ids", "note"});
}
constexpr char kRemoved = '!', kFormer = '~', kUntil = '@';  // !alias, ~alias, ~alias@2021-10

template <typename Aliases>
auto FindAlias(Aliases& aliases, std::string_view text) {
  return std::find_if(aliases.begin(), aliases.end(), [text](const AliasRow& alias) { return alias.text == text; });
}

// Reads one row of a table; faults are appended to `errors`.
class RowReader {
 public:
  RowReader(const Table::Row& cells, Diagnostics* errors) : cells_(cells), errors_(*errors) {}

  GazetteerRow Read(const std::string& file) {
    row_.file = file;
    row_.line = cells_.line();
    row_.ko = Normalized(cells_["ko"]);
    row_.en = Normalized(cells_["en"]);
    row_.note = cells_["note"];
    row_.maker_column = cells_.At("maker", "").column;
    row_.ids_column = cells_.At("ids", "").column;
    ReadType();
    ReadNames();
    ReadClasses();
    for (const std::string_view maker : SplitList(cells_["maker"], '|')) row_.makers.emplace_back(maker);
    ReadCodes();
    row_.id = cells_["id"];
    if (row_.id.empty()) {
      row_.made_id = true;
      row_.id = MakeEntityId(row_.en.empty() ? row_.ko : row_.en);
    }
    return std::move(row_);
  }

 private:
  // As the texts are in which the name is looked for: some systems write decomposed jamo, which no text has any more.
  std::string Normalized(std::string_view name) {
    std::string normalized;
    normalizer_.Normalize(name, &normalized, &map_);
    return normalized;
  }

  // The place of `part`, a piece of the cell under `column`.
  Diagnostic At(std::string_view column, std::string_view part, std::string message) const {
    Diagnostic at = cells_.At(column, std::move(message));
    const std::string_view cell = cells_[column];
    at.column += static_cast<uint32_t>(CountCodePoints(cell.substr(0, static_cast<size_t>(part.data() - cell.data()))));
    return at;
  }

  void ReadType() {
    const std::string_view name = cells_["type"];
    if (const auto type = ParseEntityType(name)) {
      row_.type = *type;
    } else if (name == "type") {
      errors_.push_back(cells_.At("type", "the header line a second time: take it away"));
    } else {
      errors_.push_back(cells_.At(
          "type", "unknown type '" + std::string(name) + "': company, organization, chip, model or platform"));
    }
  }

  // Why no text can ever have `name`; null if one can.
  static const char* FaultOf(std::string_view column, std::string_view name) {
    if (HasControlCharacter(name)) return "a control character in a name: type the name anew";
    if (column != "aliases" && name.find('|') != std::string_view::npos) return "'|' stands between aliases only";
    if (name.size() > 1 && name.front() == '"' && name.back() == '"')
      return "quotation marks around a name: take them away";
    if (Skeleton(name).empty()) return "a name without a letter or digit";
    return nullptr;
  }

  void AddName(std::string_view column, std::string_view text) {
    const uint32_t place = At(column, text, "").column;
    const bool removed = column == "aliases" && text.starts_with(kRemoved);
    const bool former = column == "aliases" && text.starts_with(kFormer);
    if (removed || former) text.remove_prefix(1);
    YearMonth until;
    if (const size_t at = former ? text.rfind(kUntil) : std::string_view::npos; at != std::string_view::npos) {
      const auto date = ParseYearMonth(text.substr(at + 1));
      if (!date) errors_.push_back(At(column, text, "a former name's date is not YYYY or YYYY-MM"));
      until = date.value_or(YearMonth());
      text = text.substr(0, at);
    }
    if (text.empty()) return;
    // Bytes are at least as many, and quicker to count.
    if (text.size() > kMaxNameCharacters && CountCodePoints(text) > kMaxNameCharacters) {
      errors_.push_back(At(column, text,
                           "a name of " + std::to_string(CountCodePoints(text)) + " characters, the most is " +
                               std::to_string(kMaxNameCharacters) + ": is a tab or '|' missing?"));
      return;
    }
    if (const char* fault = FaultOf(column, text)) {
      errors_.push_back(At(column, text, fault));
      return;
    }
    std::string name = Normalized(text);
    const auto known = FindAlias(row_.aliases, name);
    if (known == row_.aliases.end()) {
      row_.aliases.push_back({.text = std::move(name), .removed = removed, .column = place});
      row_.aliases.back().former = former;
      row_.aliases.back().until = until;
    } else if (removed) {
      known->removed = true;
    } else if (former) {
      errors_.push_back(At(column, text, "'" + std::string(text) + "' is a present name of this row as well"));
    }
  }

  void ReadNames() {
    if (row_.ko.empty() && row_.en.empty()) errors_.push_back(cells_.At("ko", "no name: 'ko' or 'en' must be given"));
    AddName("ko", cells_["ko"]);
    AddName("en", cells_["en"]);
    for (const std::string_view alias : SplitList(cells_["aliases"], '|')) AddName("aliases", alias);
  }

  // `strong`: of every name that has no class of its own; `name=strong`: of that name; `off`.
  void ReadClasses() {
    const auto parts = SplitList(cells_["class"], '|');
    for (const std::string_view part : parts) {
      if (part == kOff) {
        row_.off = true;
      } else if (const auto all = ReadClass(part, part.substr(part.rfind('=') + 1))) {
        if (part.find('=') == std::string_view::npos) {
          for (AliasRow& alias : row_.aliases) {
            alias.ambiguity = *all;
            alias.classed = true;
          }
        }
      }
    }
    for (const std::string_view part : parts) {
      const size_t equals = part.rfind('=');
      if (equals == std::string_view::npos) continue;
      const std::string_view name = part.substr(0, equals);
      const auto alias = FindAlias(row_.aliases, Normalized(name));
      if (alias == row_.aliases.end()) {
        errors_.push_back(At("class", part, "'" + std::string(name) + "' is not a name of this row"));
      } else if (const auto ambiguity = ParseAmbiguityClass(part.substr(equals + 1))) {
        alias->ambiguity = *ambiguity;
        alias->classed = true;
      }
    }
  }

  std::optional<AmbiguityClass> ReadClass(std::string_view part, std::string_view name) {
    const auto ambiguity = ParseAmbiguityClass(name);
    if (!ambiguity) {
      errors_.push_back(
          At("class", part, "unknown class '" + std::string(name) + "': plain, weak, strong, product, brand or off"));
    }
    return ambiguity;
  }

  void ReadCodes() {
    for (const std::string_view part : SplitList(cells_["ids"], '|')) {
      const size_t equals = part.find('=');
      if (equals == std::string_view::npos || equals == 0 || equals + 1 == part.size()) {
        errors_.push_back(At("ids", part, "'" + std::string(part) + "' is not key=value"));
      } else {
        row_.codes.emplace_back(part.substr(0, equals), part.substr(equals + 1));
      }
    }
  }

  const Table::Row& cells_;
  Diagnostics& errors_;
  GazetteerRow row_;
  Normalizer normalizer_;
  SourceMap map_;  // scratch
};

// The faults of one file, of many only the first.
void AddFaults(const std::string& path, const Diagnostics& faults, Diagnostics* errors) {
  const size_t told = std::min(faults.size(), kMaxFaults);
  errors->insert(errors->end(), faults.begin(), faults.begin() + static_cast<std::ptrdiff_t>(told));
  if (told == faults.size()) return;
  errors->push_back(
      {Severity::kError, path, 0, 0, "further faults that are not shown: " + std::to_string(faults.size() - told)});
}

template <typename T>
void AddMissing(const std::vector<T>& from, std::vector<T>* to) {
  for (const T& item : from) {
    if (std::find(to->begin(), to->end(), item) == to->end()) to->push_back(item);
  }
}

void AddRow(GazetteerRow addition, GazetteerRow* entity) {
  entity->type = addition.type;
  entity->off = entity->off || addition.off;
  if (!addition.ko.empty()) entity->ko = std::move(addition.ko);
  if (!addition.en.empty()) entity->en = std::move(addition.en);
  if (!addition.note.empty()) entity->note = std::move(addition.note);
  AddMissing(addition.makers, &entity->makers);
  AddMissing(addition.codes, &entity->codes);
  for (AliasRow& alias : addition.aliases) {
    const auto known = FindAlias(entity->aliases, alias.text);
    if (known == entity->aliases.end()) {
      entity->aliases.push_back(std::move(alias));
    } else {
      *known = std::move(alias);
    }
  }
}

}  // namespace

std::string_view Name(AmbiguityClass ambiguity) { return kClassNames[static_cast<size_t>(ambiguity)]; }

std::optional<AmbiguityClass> ParseAmbiguityClass(std::string_view name) {
  for (size_t i = 0; i < kClassNames.size(); ++i) {
    if (kClassNames[i] == name) return static_cast<AmbiguityClass>(i);
  }
  return std::nullopt;
}

std::optional<YearMonth> ParseYearMonth(std::string_view text) {
  constexpr std::string_view kShape = "0000-00";
  if (text.size() != 4 && text.size() != kShape.size()) return std::nullopt;
  int year = 0, month = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool digit = IsAsciiDigit(static_cast<unsigned char>(text[i]));
    if (digit != (kShape[i] == '0') || (!digit && text[i] != '-')) return std::nullopt;
    if (digit) (i < 4 ? year : month) = 10 * (i < 4 ? year : month) + (text[i] - '0');
  }
  if (year == 0 || month > 12 || (text.size() > 4 && month == 0)) return std::nullopt;
  return YearMonth{static_cast<uint16_t>(year), static_cast<uint8_t>(month)};
}

std::string ToString(YearMonth date) {
  if (date.year == 0) return {};
  std::string text = std::to_string(date.year);
  text.insert(0, 4 - std::min<size_t>(4, text.size()), '0');
  if (date.month > 0) text.append(date.month < 10 ? "-0" : "-").append(std::to_string(date.month));
  return text;
}

std::string MakeEntityId(std::string_view name) {
  std::string id;
  bool gap = false;
  for (size_t i = 0; i < name.size();) {
    const CodePoint c = DecodeAt(name, i);
    i += c.size;
    if (u_isalnum(static_cast<UChar32>(c.value)) == 0) {
      gap = !id.empty();
      continue;
    }
    if (gap) id += '-';
    gap = false;
    AppendUtf8(static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))), &id);
  }
  return id;
}

Result<std::vector<GazetteerRow>> ReadGazetteerFiles(std::span<const std::string> paths) {
  std::vector<GazetteerRow> rows;
  Diagnostics errors;
  for (const std::string& path : paths) {
    const Result<Table> table = ReadTable(path);
    if (!table.ok()) {
      AddFaults(path, table.diagnostics(), &errors);
      continue;
    }
    Diagnostics faults;
    rows.reserve(rows.size() + table.value().rows().size());
    for (const Table::Row& cells : table.value().rows()) rows.push_back(RowReader(cells, &faults).Read(path));
    AddFaults(path, faults, &errors);
  }
  if (!errors.empty()) return errors;
  return rows;
}

std::vector<GazetteerRow> OverlayRows(std::vector<GazetteerRow> base, std::vector<GazetteerRow> user) {
  std::vector<GazetteerRow> rows = std::move(base);
  const bool over_others = !rows.empty();
  rows.reserve(rows.size() + user.size());  // the ids must stay where they are
  std::unordered_map<std::string_view, size_t> places;
  places.reserve(rows.capacity());
  for (size_t i = 0; i < rows.size(); ++i) places.emplace(rows[i].id, i);
  for (GazetteerRow& addition : user) {
    auto place = places.find(addition.id);
    if (place != places.end() && addition.made_id && rows[place->second].type != addition.type) {
      addition.id += '-' + std::string(Name(addition.type));
      place = places.find(addition.id);
    }
    if (place != places.end()) {
      AddRow(std::move(addition), &rows[place->second]);
    } else {
      addition.from_user = over_others;
      rows.push_back(std::move(addition));
      places.emplace(rows.back().id, rows.size() - 1);
    }
  }
  std::erase_if(rows, [](const GazetteerRow& row) { return row.off; });
  for (GazetteerRow& row : rows) {
    std::erase_if(row.aliases, [](const AliasRow& alias) { return alias.removed; });
  }
  return rows;
}

}  // namespace ieum
