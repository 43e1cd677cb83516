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

}  // namespace

Outcome RunProgramFile(const Invocation& invocation) {
  std::vector<std::string> words = {IEUM_PROGRAM};
  words.insert(words.end(), invocation.arguments.begin(), invocation.arguments.end());
  std::vector<std::string> variables = {std::string("PATH=") + (std::getenv("PATH") ? std::getenv("PATH") : "")};
  for (const auto& [name, value] : invocation.environment) variables.push_back(name + "=" + value);
  const auto pointers = [](std::vector<std::string>* strings) {
    std::vector<char*> list;
    for (std::string& string : *strings) list.push_back(string.data());
    list.push_back(nullptr);
    return list;
  };
  const std::vector<char*> argv = pointers(&words), envp = pointers(&variables);

  Pipe in, out, err;
  if (invocation.standard_output == Stream::kClosedPipe) out.Close(0);
  std::signal(SIGPIPE, SIG_IGN);  // the program may end before it has read all
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGPIPE, SIG_DFL);
    Arrange(invocation.standard_input, in.ends[0], STDIN_FILENO);
    Arrange(invocation.standard_output, out.ends[1], STDOUT_FILENO);
    ::dup2(err.ends[1], STDERR_FILENO);
    ::execve(IEUM_PROGRAM, argv.data(), envp.data());
    ::_exit(127);
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
  int status = 0;
  ::waitpid(child, &status, 0);
  outcome.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return outcome;
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
