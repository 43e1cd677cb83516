#include "cli/print.h"

namespace ieum {

ExitCode ExplainFailure(const Diagnostic& reason, const Console& console) {
  console.Say(Message::kCannotWrite, {reason.file, reason.message});
  return ExitCode::kOutput;
}

ExitCode ExplainFailure(const OutputFile& output, const Console& console) {
  return output.closed_by_reader() ? ExitCode::kDone : ExplainFailure(output.error(), console);
}

ExitCode Print(std::string_view text, const Console& console) {
  OutputFile output = OutputFile::Stdout();
  return output.Write(text) && output.Commit() ? ExitCode::kDone : ExplainFailure(output, console);
}

}  // namespace ieum
