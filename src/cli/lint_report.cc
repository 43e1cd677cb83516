#include "cli/lint_report.h"

namespace ieum {

ExitCode ReportLint(const Diagnostics& found, size_t files, const Console& console, std::string* text) {
  size_t errors = 0;
  for (const Diagnostic& diagnostic : found) {
    if (diagnostic.severity == Severity::kError) ++errors;
    text->append(diagnostic.ToString()).push_back('\n');
  }
  text->append(found.empty() ? console.Text(Message::kLintClean, {std::to_string(files)})
                             : console.Text(Message::kLintFound,
                                            {std::to_string(errors), std::to_string(found.size() - errors)}));
  text->push_back('\n');
  return errors == 0 ? ExitCode::kDone : ExitCode::kData;
}

}  // namespace ieum
