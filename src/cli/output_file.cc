#include "cli/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace ieum {
namespace {

constexpr size_t kBufferSize = 1 << 16;

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
  if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    file.fd_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file.fd_ >= 0) return file;
    file.Fail(errno);
    return file.error_;
  }
  Result<PendingFile> pending = PendingFile::Beside(path);
  if (!pending.ok()) return pending.diagnostics();
  file.fd_ = pending.value().fd();
  file.pending_ = std::move(pending.value());
  return file;
}

Result<OutputFile> OutputFile::Create(const std::string& path, const std::string& shown_name) {
  OutputFile file;
  file.name_ = shown_name;
  file.created_ = true;
  file.fd_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file.fd_ >= 0) return file;
  file.Fail(errno);
  return file.error_;
}

OutputFile::OutputFile(OutputFile&& other) noexcept { *this = std::move(other); }

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept {
  std::swap(name_, other.name_);
  std::swap(pending_, other.pending_);
  std::swap(fd_, other.fd_);
  std::swap(created_, other.created_);
  std::swap(buffer_, other.buffer_);
  std::swap(failed_, other.failed_);
  std::swap(closed_by_reader_, other.closed_by_reader_);
  std::swap(error_, other.error_);
  return *this;
}

OutputFile::~OutputFile() {
  if (!pending_ && fd_ > STDOUT_FILENO) ::close(fd_);
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
  if (pending_) {
    const int error_number = pending_->TakeName();
    return error_number == 0 || Fail(error_number);
  }
  if (created_ && ::fsync(fd_) != 0) return Fail(errno);
  if (::close(std::exchange(fd_, -1)) != 0) return Fail(errno);
  return true;
}

}  // namespace ieum
