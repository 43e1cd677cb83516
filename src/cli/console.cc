#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "output/style.h"

namespace ieum {
namespace {

constexpr size_t kUsualWidth = 80;

bool IsSet(const char* variable) {
  const char* const value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

}  // namespace

void Console::SayText(std::string_view text) const {
  const std::string line = "ieum: " + ForTerminal(text) + "\n";
  // Nothing can be done, and nobody told, if standard error itself is gone.
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void Console::Say(Message message, std::initializer_list<std::string_view> arguments) const {
  SayText(Text(message, arguments));
}

void Console::Report(const Diagnostic& diagnostic) const { SayText(diagnostic.ToString()); }

void Console::Report(const Diagnostics& diagnostics) const {
  for (const Diagnostic& diagnostic : diagnostics) Report(diagnostic);
}

Terminal StandardOutputTerminal() {
  Terminal terminal;
  if (::isatty(STDOUT_FILENO) == 0) return terminal;
  terminal.present = true;
  const char* const kind = std::getenv("TERM");
  terminal.colour = !IsSet("NO_COLOR") && kind != nullptr && std::string_view(kind) != "dumb";
  winsize size = {};
  terminal.width = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : kUsualWidth;
  return terminal;
}

}  // namespace ieum
