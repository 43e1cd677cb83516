#include "cli/run_program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>
#include <utility>

namespace ieum {
namespace {

struct Pipe {
  Pipe() { static_cast<void>(::pipe2(ends.data(), O_CLOEXEC)); }
  ~Pipe() {
    Close(0);
    Close(1);
  }
  void Close(size_t end) {
    if (ends[end] >= 0) ::close(ends[end]);
    ends[end] = -1;
  }
  std::array<int, 2> ends = {-1, -1};
};

std::string ReadAll(int fd) {
  std::string all;
  std::array<char, 4096> buffer;
  for (ssize_t n = 0; (n = ::read(fd, buffer.data(), buffer.size())) > 0;)
    all.append(buffer.data(), static_cast<size_t>(n));
  return all;
}

void WriteAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n <= 0) return;
    bytes.remove_prefix(static_cast<size_t>(n));
  }
}

// In the child: makes `fd` what the test wants it to be.
void Arrange(Stream stream, int pipe_end, int fd) {
  switch (stream) {
    case Stream::kCaught:
    case Stream::kClosedPipe:
      ::dup2(pipe_end, fd);
      break;
    case Stream::kFullDisk:
      ::dup2(::open("/dev/full", O_RDWR | O_CLOEXEC), fd);
      break;
    case Stream::kClosed:
      ::close(fd);
      break;
  }
}

// As execve wants them.
std::vector<char*> Pointers(std::vector<std::string>* strings) {
  std::vector<char*> list;
  for (std::string& string : *strings) list.push_back(string.data());
  list.push_back(nullptr);
  return list;
}

// In the child: never returns.
[[noreturn]] void BecomeProgram(std::vector<std::string> arguments, std::vector<std::string> variables) {
  arguments.insert(arguments.begin(), IEUM_PROGRAM);
  std::signal(SIGPIPE, SIG_DFL);
  ::execve(IEUM_PROGRAM, Pointers(&arguments).data(), Pointers(&variables).data());
  ::_exit(127);
}

int ExitCodeOf(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Outcome RunProgramFile(const Invocation& invocation) {
  std::vector<std::string> variables;
  for (const auto& [name, value] : invocation.environment) variables.push_back(name + "=" + value);
  Pipe in, out, err;
  if (invocation.standard_output == Stream::kClosedPipe) out.Close(0);
  std::signal(SIGPIPE, SIG_IGN);  // the program may end before it has read all
  const pid_t child = ::fork();
  if (child == 0) {
    Arrange(invocation.standard_input, in.ends[0], STDIN_FILENO);
    Arrange(invocation.standard_output, out.ends[1], STDOUT_FILENO);
    ::dup2(err.ends[1], STDERR_FILENO);
    BecomeProgram(invocation.arguments, variables);
  }
  in.Close(0);
  out.Close(1);
  err.Close(1);
  Outcome outcome;
  std::thread writer([&] {
    WriteAll(in.ends[1], invocation.input);
    in.Close(1);
  });
  std::thread errors([&] { outcome.errors = ReadAll(err.ends[0]); });
  if (out.ends[0] >= 0) outcome.output = ReadAll(out.ends[0]);
  errors.join();
  writer.join();
  outcome.exit_code = ExitCodeOf(child);
  return outcome;
}

LiveProgram::LiveProgram(std::vector<std::string> arguments) {
  Pipe in, out;
  std::signal(SIGPIPE, SIG_IGN);
  pid_ = ::fork();
  if (pid_ == 0) {
    Arrange(Stream::kCaught, in.ends[0], STDIN_FILENO);
    Arrange(Stream::kCaught, out.ends[1], STDOUT_FILENO);
    BecomeProgram(std::move(arguments), {});
  }
  input_ = std::exchange(in.ends[1], -1);
  output_ = std::exchange(out.ends[0], -1);
}

LiveProgram::~LiveProgram() {
  if (input_ >= 0) Finish();
  ::close(output_);
}

void LiveProgram::Write(std::string_view bytes) { WriteAll(input_, bytes); }

std::string LiveProgram::ReadLine() {
  std::string line;
  for (char c = 0; c != '\n' && ::read(output_, &c, 1) == 1;) line.push_back(c);
  return line;
}

int LiveProgram::End(int signal) {
  ::kill(pid_, signal);
  return Finish();
}

int LiveProgram::Finish() {
  ::close(std::exchange(input_, -1));
  return ExitCodeOf(pid_);
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "ieum-test-XXXXXX").string();
  path_ = ::mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryFolder::Write(const std::string& name, std::string_view content) const {
  std::string path = path_ + "/" + name;
  std::ofstream(path, std::ios::binary) << content;
  return path;
}

std::vector<std::string> TemporaryFolder::Names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(path_))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::string ContentOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace ieum
