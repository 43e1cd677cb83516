// The words behind a command, read: CLI11 does the splitting, the complaints are ours.
#ifndef IEUM_CLI_COMMAND_LINE_H_
#define IEUM_CLI_COMMAND_LINE_H_

#include <CLI/CLI.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/help.h"

namespace ieum {

class CommandLine {
 public:
  // `command` is the word ("extract") that complaints and help speak of.
  explicit CommandLine(HelpTopic topic);

  // `names` as CLI11 has them: "-o,--output", "files". Values are set by Parse. Of a choice, number or period that is
  // given twice the last counts; words add up.
  void AddText(const std::string& names, std::string* value);
  void AddTexts(const std::string& names, std::vector<std::string>* values);  // repeatable, one value each
  void AddFiles(std::vector<std::string>* files);                             // everything that is no option
  void AddFlag(const std::string& names, bool* value);
  void AddPair(const std::string& names, std::vector<std::string>* values);  // none or two
  void AddNumber(const std::string& names, size_t least, size_t most, size_t* value);
  void AddShare(const std::string& names, double* value);        // 0 to 1, with a point
  void AddPeriod(const std::string& names, std::string* value);  // a year, month or day: 2024, 2024-03, 2024-03-15
  // Some of `words`, with commas between them.
  void AddWords(const std::string& names, const std::vector<std::string>& words, std::vector<std::string>* values);
  template <typename T>
  void AddChoice(const std::string& names, const std::vector<std::pair<std::string, T>>& choices, T* value) {
    std::vector<std::string> words;
    words.reserve(choices.size());
    for (const auto& [word, meaning] : choices) words.push_back(word);
    AddChecked(names, words, [choices, value](const std::string& text) {
      for (const auto& [word, meaning] : choices) {
        if (word != text) continue;
        *value = meaning;
        return true;
      }
      return false;
    });
  }

  // Empty: go on. Else the program ends with this code: help was asked for and given, or the usage was wrong and that
  // was said.
  std::optional<ExitCode> Parse(std::span<const std::string> arguments, const Console& console);

  // Says what is wrong with the usage, and where help is.
  ExitCode Refuse(const Console& console, Message message,
                  std::initializer_list<std::string_view> arguments = {}) const;
  // `word` is none of those that may stand there.
  ExitCode RefuseWord(const Console& console, const std::string& word, const std::vector<std::string>& known) const;

 private:
  std::vector<std::string> OptionNames() const;  // each with its dashes
  // `take` says whether the value is one; `words` are those that are.
  void AddChecked(const std::string& names, const std::vector<std::string>& words,
                  const std::function<bool(const std::string&)>& take);
  HelpTopic topic_;
  CLI::App app_;
  bool help_ = false;

  // The first value that an option did not take.
  struct BadValue {
    std::string option, value, choices;
  };
  std::optional<BadValue> bad_value_;
};

}  // namespace ieum

#endif  // IEUM_CLI_COMMAND_LINE_H_
