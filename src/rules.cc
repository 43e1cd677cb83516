#include "ieum/rules.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <iterator>
#include <tuple>
#include <utility>
#include <vector>

#include "embedded.h"
#include "figure/figure_tables.h"
#include "relation/language_tables.h"
#include "rule_sections.h"

namespace ieum {
namespace {

// Tables with the bytes that they view.
template <typename Tables>
struct Owned {
  Owned(const std::string& blob, const Blob& under)
      : bytes(Copy(blob)), tables(Blob({bytes.get(), blob.size()}, under)) {}

  static std::unique_ptr<std::byte[]> Copy(const std::string& blob) {
    static_assert(__STDCPP_DEFAULT_NEW_ALIGNMENT__ >= 16, "a blob starts at a multiple of 16 bytes");
    auto bytes = std::make_unique<std::byte[]>(blob.size());
    std::memcpy(bytes.get(), blob.data(), blob.size());
    return bytes;
  }

  std::unique_ptr<std::byte[]> bytes;
  Tables tables;
};

// Sets `tables` to a view of `blob` laid over `built_in`; adds to `errors` if there is no blob.
template <typename Tables>
void Lay(const Result<std::string>& blob, const Blob& built_in, std::shared_ptr<const Tables>* tables,
         Diagnostics* errors) {
  errors->insert(errors->end(), blob.diagnostics().begin(), blob.diagnostics().end());
  if (!blob.ok()) return;
  const auto owned = std::make_shared<const Owned<Tables>>(blob.value(), built_in);
  *tables = std::shared_ptr<const Tables>(owned, &owned->tables);
}

bool IsOfFigures(const RuleSection& section) {
  return std::find(std::begin(kFigureRuleTables), std::end(kFigureRuleTables), section.table) !=
         std::end(kFigureRuleTables);
}

}  // namespace

Rules Rules::BuiltIn() {
  Rules rules;
  rules.figure_ = std::make_shared<const FigureTables>(EmbeddedFigureTables());
  rules.korean_ = std::make_shared<const LanguageTables>(EmbeddedKorean());
  rules.english_ = std::make_shared<const LanguageTables>(EmbeddedEnglish());
  return rules;
}

Result<Rules> Rules::Load(std::span<const std::string> files) {
  const Result<std::vector<RuleSection>> read = ReadRuleSections(files);
  if (!read.ok()) return read.diagnostics();
  const std::vector<RuleSection>& sections = read.value();
  Diagnostics errors;
  Rules rules = BuiltIn();
  const auto any = [&sections](auto is) { return std::any_of(sections.begin(), sections.end(), is); };
  if (any(IsOfFigures)) {
    Lay(OverlayFigureTables(EmbeddedFigureTables(), sections), EmbeddedFigureTables(), &rules.figure_, &errors);
  }
  for (const auto& [language, built_in, tables] :
       {std::tuple{Language::kKorean, EmbeddedKorean(), &rules.korean_},
        std::tuple{Language::kEnglish, EmbeddedEnglish(), &rules.english_}}) {
    if (!any([language](const RuleSection& section) { return Concerns(section, language); })) continue;
    Lay(OverlayLanguage(built_in, language, sections), built_in, tables, &errors);
  }
  if (!errors.empty()) return errors;
  return rules;
}

}  // namespace ieum
