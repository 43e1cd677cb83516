// The program's voice: everything that is no result goes to standard error, each line headed by the program's name.
#ifndef IEUM_CLI_CONSOLE_H_
#define IEUM_CLI_CONSOLE_H_

#include <initializer_list>
#include <string>
#include <string_view>

#include "cli/messages.h"
#include "ieum/extraction.h"
#include "ieum/result.h"

namespace ieum {

class Console {
 public:
  explicit Console(Language language) : language_(language) {}

  Language language() const { return language_; }
  std::string Text(Message message, std::initializer_list<std::string_view> arguments = {}) const {
    return ieum::Text(message, language_, arguments);
  }

  // "ieum: <text>"
  void Say(Message message, std::initializer_list<std::string_view> arguments = {}) const;
  void SayText(std::string_view text) const;
  // "ieum: file:line:column: message"
  void Report(const Diagnostic& diagnostic) const;
  void Report(const Diagnostics& diagnostics) const;

 private:
  Language language_;
};

// What is known of the terminal behind standard output.
struct Terminal {
  bool present = false;  // false: a file or pipe
  bool colour = false;   // neither NO_COLOR is set nor TERM=dumb
  size_t width = 0;      // in columns; 0: not known
};
Terminal StandardOutputTerminal();

}  // namespace ieum

#endif  // IEUM_CLI_CONSOLE_H_
