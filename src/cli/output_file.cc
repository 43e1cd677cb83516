#include "cli/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "cli/temporary_files.h"

namespace ieum {
namespace {

constexpr size_t kBufferSize = 1 << 16;

// The file that `path` leads to, so that a symbolic link stays one and its target is replaced.
std::string ResolveLink(const std::string& path) {
  char* const resolved = ::realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return path;
  std::string result = resolved;
  std::free(resolved);
  return result;
}

std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

// A rename is on the disk only when its folder is. Folders that cannot be opened or synced are left to the system.
void SyncFolder(const std::string& folder) {
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);
  ::close(fd);
}

}  // namespace

OutputFile OutputFile::Stdout() {
  OutputFile file;
  file.name_ = "<stdout>";
  file.fd_ = STDOUT_FILENO;
  return file;
}

Result<OutputFile> OutputFile::Open(const std::string& path) {
  if (path.empty() || path == "-") return Stdout();
  OutputFile file;
  file.name_ = path;
  struct stat status = {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && !S_ISREG(status.st_mode)) {
    file.fd_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    file.path_ = ResolveLink(path);
    file.temporary_ = file.path_ + ".ieum-" + std::to_string(::getpid());
    file.fd_ = ::open(file.temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file.fd_ < 0) {
      file.temporary_.clear();
    } else {
      RemoveOnSignal(file.temporary_);
    }
    if (file.fd_ >= 0 && exists) ::fchmod(file.fd_, status.st_mode & 07777);
  }
  if (file.fd_ < 0) {
    file.Fail(errno);
    return file.error_;
  }
  return file;
}

OutputFile::OutputFile(OutputFile&& other) noexcept { *this = std::move(other); }

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept {
  std::swap(name_, other.name_);
  std::swap(path_, other.path_);
  std::swap(temporary_, other.temporary_);
  std::swap(fd_, other.fd_);
  std::swap(buffer_, other.buffer_);
  std::swap(failed_, other.failed_);
  std::swap(closed_by_reader_, other.closed_by_reader_);
  std::swap(error_, other.error_);
  return *this;
}

OutputFile::~OutputFile() {
  if (fd_ > STDOUT_FILENO) ::close(fd_);
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  ForgetOnSignal(temporary_);
}

bool OutputFile::Fail(int error_number) {
  failed_ = true;
  if (error_number == EPIPE) {
    closed_by_reader_ = true;
  } else {
    error_.file = name_;
    error_.message = std::strerror(error_number);
  }
  return false;
}

bool OutputFile::WriteAll(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return Fail(errno);
    }
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return true;
}

bool OutputFile::Write(std::string_view bytes) {
  if (failed_) return false;
  if (buffer_.size() + bytes.size() < kBufferSize) {
    buffer_.append(bytes);
    return true;
  }
  return Flush() && WriteAll(bytes);
}

bool OutputFile::Flush() {
  if (failed_) return false;
  const bool written = WriteAll(buffer_);
  buffer_.clear();
  return written;
}

bool OutputFile::Commit() {
  if (!Flush()) return false;
  if (!temporary_.empty() && ::fsync(fd_) != 0) return Fail(errno);
  // Some file systems report a full disk only here.
  if (::close(std::exchange(fd_, -1)) != 0) return Fail(errno);
  if (temporary_.empty()) return true;
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) return Fail(errno);
  ForgetOnSignal(temporary_);
  temporary_.clear();
  SyncFolder(FolderOf(path_));
  return true;
}

}  // namespace ieum
