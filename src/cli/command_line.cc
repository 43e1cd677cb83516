#include "cli/command_line.h"

#include <algorithm>
#include <charconv>

#include "base/tsv.h"
#include "cli/suggest.h"
#include "input/date.h"

namespace ieum {
namespace {

std::string Joined(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) {
    if (!joined.empty()) joined.append(", ");
    joined.append(word);
  }
  return joined;
}

// CLI11 begins its complaints with the option's name: "--format: 1 required TEXT missing".
std::string OptionOf(const CLI::ParseError& error) {
  const std::string text = error.what();
  return text.substr(0, text.find(':'));
}

}  // namespace

CommandLine::CommandLine(HelpTopic topic) : topic_(topic) {
  app_.set_help_flag();
  app_.allow_extras();  // to complain about them in our own words
  AddFlag("-h,--help", &help_);
}

void CommandLine::AddText(const std::string& names, std::string* value) { app_.add_option(names, *value); }

void CommandLine::AddTexts(const std::string& names, std::vector<std::string>* values) {
  app_.add_option(names, *values)->allow_extra_args(false);
}

void CommandLine::AddFiles(std::vector<std::string>* files) { app_.add_option("files", *files); }

void CommandLine::AddFlag(const std::string& names, bool* value) { app_.add_flag(names, *value); }

void CommandLine::AddPair(const std::string& names, std::vector<std::string>* values) {
  app_.add_option(names, *values)->expected(2)->allow_extra_args(false);
}

void CommandLine::AddNumber(const std::string& names, size_t least, size_t most, size_t* value) {
  const std::string range = std::to_string(least) + ".." + std::to_string(most);
  AddChecked(names, {range}, [least, most, value](const std::string& text) {
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, *value);
    return fault == std::errc() && stop == end && *value >= least && *value <= most;
  });
}

void CommandLine::AddShare(const std::string& names, double* value) {
  AddChecked(names, {"0..1"}, [value](const std::string& text) {
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, *value);
    return fault == std::errc() && stop == end && *value >= 0 && *value <= 1;
  });
}

void CommandLine::AddPeriod(const std::string& names, std::string* value) {
  AddChecked(names, {"YYYY", "YYYY-MM", "YYYY-MM-DD"}, [value](const std::string& text) {
    constexpr std::string_view kDay = "0000-01-01";
    *value = text;
    if (text.size() != 4 && text.size() != 7 && text.size() != kDay.size()) return false;
    const std::string day = text + std::string(kDay.substr(text.size()));
    return NormalizeDate(day) == day;
  });
}

void CommandLine::AddWords(const std::string& names, const std::vector<std::string>& words,
                           std::vector<std::string>* values) {
  AddChecked(names, words, [words, values](const std::string& text) {
    for (const std::string_view word : SplitList(text, ',')) {
      if (std::find(words.begin(), words.end(), word) == words.end()) return false;
      values->emplace_back(word);
    }
    return !values->empty();
  });
}

void CommandLine::AddChecked(const std::string& names, const std::vector<std::string>& words,
                             const std::function<bool(const std::string&)>& take) {
  const std::string shown = names.substr(names.rfind(',') + 1);
  const std::string choices = Joined(words);
  const auto take_all = [this, shown, choices, take](const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
      if (!take(text) && !bad_value_) bad_value_ = {shown, text, choices};
    }
  };
  app_.add_option_function<std::vector<std::string>>(names, take_all)->allow_extra_args(false);
}

ExitCode CommandLine::Refuse(const Console& console, Message message,
                             std::initializer_list<std::string_view> arguments) const {
  console.Say(message, arguments);
  console.Say(Message::kTryHelp, {CommandOf(topic_)});
  return ExitCode::kUsage;
}

ExitCode CommandLine::RefuseWord(const Console& console, const std::string& word,
                                 const std::vector<std::string>& known) const {
  const std::string guess = Nearest(word, known);
  if (guess.empty()) return Refuse(console, Message::kUnexpectedArgument, {word});
  return Refuse(console, Message::kUnknownCommandGuess, {word, guess});
}

std::optional<ExitCode> CommandLine::Parse(std::span<const std::string> arguments, const Console& console) {
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());  // the order in which CLI11 takes them
  try {
    app_.parse(std::move(reversed));
  } catch (const CLI::ArgumentMismatch& error) {
    return Refuse(console, Message::kMissingValue, {OptionOf(error)});
  } catch (const CLI::ParseError& error) {
    console.SayText(error.what());
    console.Say(Message::kTryHelp, {CommandOf(topic_)});
    return ExitCode::kUsage;
  }
  if (help_) return PrintHelp(topic_, console);
  for (const std::string& extra : app_.remaining()) {
    if (extra == "--") continue;
    if (extra.front() != '-') return Refuse(console, Message::kUnexpectedArgument, {extra});
    const std::string name = extra.substr(0, extra.find('='));
    const std::string guess = Nearest(name, OptionNames());
    if (guess.empty()) return Refuse(console, Message::kUnknownOption, {name});
    return Refuse(console, Message::kUnknownOptionGuess, {name, guess});
  }
  if (bad_value_) {
    return Refuse(console, Message::kBadValue, {bad_value_->option, bad_value_->value, bad_value_->choices});
  }
  return std::nullopt;
}

std::vector<std::string> CommandLine::OptionNames() const {
  std::vector<std::string> names;
  for (const CLI::Option* option : app_.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

}  // namespace ieum
