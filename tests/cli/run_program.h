// Runs the built program as a user would: arguments, standard input, environment; and catches what it says.
#ifndef IEUM_TESTS_CLI_RUN_PROGRAM_H_
#define IEUM_TESTS_CLI_RUN_PROGRAM_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ieum {

// What stands behind the program's standard output or input.
enum class Stream : uint8_t {
  kCaught,      // a pipe of ours
  kFullDisk,    // /dev/full
  kClosed,      // not open at all
  kClosedPipe,  // a pipe that nobody reads (output only)
};

struct Invocation {
  std::vector<std::string> arguments;
  std::string input;
  Stream standard_input = Stream::kCaught;
  Stream standard_output = Stream::kCaught;
  std::vector<std::pair<std::string, std::string>> environment;  // all of it: no locale unless given here
};

struct Outcome {
  int exit_code = -1;  // 128 + n if signal n ended the program
  std::string output, errors;
};

Outcome RunProgramFile(const Invocation& invocation);

// The program while it runs: to write to it and hear from it in turn.
class LiveProgram {
 public:
  explicit LiveProgram(std::vector<std::string> arguments);
  ~LiveProgram();
  LiveProgram(const LiveProgram&) = delete;
  LiveProgram& operator=(const LiveProgram&) = delete;

  void Write(std::string_view bytes);
  std::string ReadLine();  // waits for it
  int Finish();            // closes the input and gives the exit code
  int End(int signal);     // sends it and gives the exit code

 private:
  int pid_ = -1;
  int input_ = -1, output_ = -1;
};

// A folder of a test's own that is removed with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }
  // Writes a file in it, and gives its path.
  std::string Write(const std::string& name, std::string_view content) const;
  std::vector<std::string> Names() const;  // of the files in it, sorted

 private:
  std::string path_;
};

std::string ContentOf(const std::string& path);

}  // namespace ieum

#endif  // IEUM_TESTS_CLI_RUN_PROGRAM_H_
