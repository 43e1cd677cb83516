#include "ieum/rules.h"

#include <cstddef>
#include <cstring>
#include <iterator>
#include <utility>
#include <vector>

#include "base/rule_file.h"
#include "embedded.h"
#include "figure/figure_tables.h"

namespace ieum {
namespace {

// Tables with the bytes that they view.
struct OwnedFigureTables {
  explicit OwnedFigureTables(const std::string& blob) : bytes(Copy(blob)), tables(Blob({bytes.get(), blob.size()})) {}

  static std::unique_ptr<std::byte[]> Copy(const std::string& blob) {
    static_assert(__STDCPP_DEFAULT_NEW_ALIGNMENT__ >= 16, "a blob starts at a multiple of 16 bytes");
    auto bytes = std::make_unique<std::byte[]>(blob.size());
    std::memcpy(bytes.get(), blob.data(), blob.size());
    return bytes;
  }

  std::unique_ptr<std::byte[]> bytes;
  FigureTables tables;
};

}  // namespace

Rules Rules::BuiltIn() { return Rules(std::make_shared<const FigureTables>(EmbeddedFigureTables())); }

Result<Rules> Rules::Load(std::span<const std::string> files) {
  std::vector<RuleSection> sections;
  Diagnostics errors;
  for (const std::string& file : files) {
    Result<std::vector<RuleSection>> read = ReadRuleFile(file, kFigureRuleTables);
    errors.insert(errors.end(), read.diagnostics().begin(), read.diagnostics().end());
    if (!read.ok()) continue;
    sections.insert(sections.end(), std::make_move_iterator(read.value().begin()),
                    std::make_move_iterator(read.value().end()));
  }
  if (!errors.empty()) return errors;
  const Result<std::string> blob = OverlayFigureTables(EmbeddedFigureTables(), sections);
  if (!blob.ok()) return blob.diagnostics();
  const auto owned = std::make_shared<const OwnedFigureTables>(blob.value());
  return Rules(std::shared_ptr<const FigureTables>(owned, &owned->tables));
}

}  // namespace ieum
