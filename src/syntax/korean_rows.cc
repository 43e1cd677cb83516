#include "syntax/korean_rows.h"

#include <algorithm>
#include <iterator>

namespace ieum {
namespace {

bool ParseEnding(std::string_view name, Ending* ending) {
  constexpr std::string_view kNames[] = {"-", "final", "chain", "soft", "adn", "nominal", "quote"};
  const auto* it = std::find(std::begin(kNames), std::end(kNames), name);
  if (it == std::end(kNames)) return false;
  *ending = static_cast<Ending>(it - std::begin(kNames));
  return true;
}

}  // namespace

Role KoreanRows::ReadRole(const Table::Row& row, std::string_view column) {
  Role role = Role::kNone;
  if (!row[column].empty() && !ParseRole(row[column], &role)) Fault(row, column, "no such role");
  return role;
}

Effect KoreanRows::ReadEffect(const Table::Row& row, std::string_view column) {
  Effect effect = Effect::kNone;
  if (!row[column].empty() && !ParseEffect(row[column], &effect)) Fault(row, column, "no such effect");
  return effect;
}

EndingRecord KoreanRows::ReadEnding(const Table::Row& row, std::string_view form, VocabularyBuilder* vocabulary) {
  EndingRecord record;
  record.form = vocabulary->Intern(form);
  if (!ParseEnding(row["class"], &record.ending)) Fault(row, "class", "no such class of endings");
  record.mood = ReadEffect(row, "mood");
  return record;
}

}  // namespace ieum
