// The gazetteer that is part of the program, and a user's files laid over it.
#include <memory>
#include <unordered_set>
#include <utility>

#include "base/utf8.h"
#include "embedded.h"
#include "figure/number_reader.h"
#include "gazetteer/compile.h"
#include "gazetteer/gazetteer_file.h"
#include "gazetteer/lint.h"
#include "gazetteer/name_index.h"
#include "ieum/gazetteer.h"
#include "mention/mention_tables.h"

namespace ieum {

namespace {

// Is `word` a word of the language and no name by itself?
class EverydayWords {
 public:
  bool operator()(std::string_view word) const {
    constexpr MarkSet kEveryday = mark::kCommonNoun | mark::kLoanNoun | mark::kFunctionWord | mark::kPlace |
                                  mark::kTitle | mark::kAcronym | mark::kGivenName |
                                  mark::AllOf(mark::kAppositionShift);
    return (tables_.words().Of(word) & kEveryday) != 0;
  }

 private:
  MentionTables tables_{EmbeddedMentionTables()};
};

// Does `skeleton` begin with a digit and end with a unit, as a sum in a text may?
class Amounts {
 public:
  bool operator()(std::string_view skeleton) const {
    if (skeleton.empty() || !IsAsciiDigit(static_cast<unsigned char>(skeleton[0]))) return false;
    const Number number = ReadNumber(skeleton, *tables_);
    return number.size == skeleton.size() && number.last_unit != 0;
  }

 private:
  std::shared_ptr<const FigureTables> tables_ = std::make_shared<const FigureTables>(EmbeddedFigureTables());
};

}  // namespace

Gazetteer Gazetteer::BuiltIn() { return Gazetteer(std::make_shared<const NameIndex>(EmbeddedGazetteer())); }

Result<Gazetteer> Gazetteer::Load(std::span<const std::string> files, bool only_files) {
  std::vector<GazetteerRow> base;
  if (!only_files) base = NameIndex(EmbeddedGazetteer()).Rows();
  return LoadOver(std::move(base), files);
}

Result<Gazetteer> Gazetteer::LoadForExamples(std::span<const std::string> files) {
  return LoadOver(OverlayRows(NameIndex(EmbeddedGazetteer()).Rows(), NameIndex(EmbeddedExampleNames()).Rows()), files);
}

Result<Gazetteer> Gazetteer::LoadOver(std::vector<GazetteerRow> base, std::span<const std::string> files) {
  Result<std::vector<GazetteerRow>> rows = ReadGazetteerFiles(files);
  if (!rows.ok()) return rows.diagnostics();
  Diagnostics warnings = WarnOfLooseNames(rows.value(), EverydayWords());
  const Result<std::string> bytes = CompileRows(OverlayRows(std::move(base), std::move(rows.value())));
  if (!bytes.ok()) return bytes.diagnostics();
  warnings.insert(warnings.end(), bytes.diagnostics().begin(), bytes.diagnostics().end());
  return {Gazetteer(NameIndex::Own(bytes.value())), std::move(warnings)};
}

Diagnostics LintGazetteer(std::span<const std::string> files) {
  const Result<std::vector<GazetteerRow>> rows = ReadGazetteerFiles(files);
  if (!rows.ok()) return rows.diagnostics();
  std::unordered_set<std::string> known;
  for (GazetteerRow& row : NameIndex(EmbeddedGazetteer()).Rows()) known.insert(std::move(row.id));
  const Gazetteer built_in = Gazetteer::BuiltIn();
  return LintRows(rows.value(), {.is_everyday = EverydayWords(),
                                 .is_amount = Amounts(),
                                 .is_known_id = [&](auto id) { return known.contains(std::string(id)); },
                                 .owners_of =
                                     [&](auto name) {
                                       std::vector<std::string> ids;
                                       for (Entity& entity : built_in.Find(name)) ids.push_back(std::move(entity.id));
                                       return ids;
                                     }});
}

}  // namespace ieum
