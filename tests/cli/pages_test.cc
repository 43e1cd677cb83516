// docs/own-names.md and docs/rules.md as tests: the files of a page are written, its commands run one after another,
// and what they say compared.
//
// A block ```KIND NAME holds the file NAME; a block ```console holds commands, each behind "$ ", and behind each what
// it says on standard output and standard error.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <sstream>
#include <string>

#include "base/tsv.h"
#include "cli/run_program.h"

namespace ieum {
namespace {

class Page {
 public:
  Page() { std::filesystem::create_symlink(IEUM_PROGRAM, folder_.path() + "/ieum"); }

  // `text` with what the commands say now in place of what stands there.
  std::string Run(const std::string& text) {
    std::string out;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      out += line + '\n';
      if (!line.starts_with("```")) continue;
      const std::string block = ReadBlock(&lines);
      if (line == "```console") {
        out += RunCommands(block);
      } else {
        folder_.Write(line.substr(line.find(' ') + 1), block);
        out += block;
      }
      out += "```\n";
    }
    return out;
  }

 private:
  static std::string ReadBlock(std::istream* lines) {
    std::string block;
    for (std::string line; std::getline(*lines, line) && line != "```";) block += line + '\n';
    return block;
  }

  std::string RunCommands(const std::string& block) const {
    std::string out;
    std::istringstream lines(block);
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with("$ ")) out += line + '\n' + Say(line.substr(2));
    }
    return out;
  }

  std::string Say(const std::string& command) const {
    const std::string shell =
        "cd '" + folder_.path() + "' && export LC_ALL=C PATH=\"$PWD:$PATH\" && (" + command + ") 2>&1";
    std::string said;
    std::FILE* const pipe = ::popen(shell.c_str(), "r");
    std::array<char, 4096> buffer;
    for (size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) said.append(buffer.data(), n);
    ::pclose(pipe);
    return said;
  }

  TemporaryFolder folder_;
};

TEST(Pages, ShowWhatTheProgramSays) {
  for (const char* name : {"own-names.md", "rules.md"}) {
    const Result<std::string> page = ReadFile(std::string(IEUM_SOURCE_DIR "/docs/") + name);
    ASSERT_TRUE(page.ok());
    EXPECT_EQ(Page().Run(page.value()), page.value()) << name;
  }
}

}  // namespace
}  // namespace ieum
