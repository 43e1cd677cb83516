#include "cli/pending_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "cli/places.h"
#include "cli/temporary_files.h"

namespace ieum {

Result<PendingFile> PendingFile::Beside(const std::string& path) {
  PendingFile file;
  struct stat status = {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  file.path_ = ResolveLink(path);
  const std::string temporary_path = TemporaryNameFor(file.path_);
  file.fd_ = ::open(temporary_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file.fd_ < 0) return Diagnostic{.file = path, .message = std::strerror(errno)};
  file.temporary_path_ = temporary_path;
  RemoveOnSignal(temporary_path);
  if (exists) ::fchmod(file.fd_, status.st_mode & 07777);
  return file;
}

PendingFile::PendingFile(PendingFile&& other) noexcept { *this = std::move(other); }

PendingFile& PendingFile::operator=(PendingFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(temporary_path_, other.temporary_path_);
  std::swap(fd_, other.fd_);
  return *this;
}

PendingFile::~PendingFile() {
  if (fd_ >= 0) ::close(fd_);
  if (temporary_path_.empty()) return;
  ::unlink(temporary_path_.c_str());
  ForgetOnSignal(temporary_path_);
}

int PendingFile::TakeName() {
  if (::fsync(fd_) != 0) return errno;
  // Some file systems report a full disk only here.
  if (::close(std::exchange(fd_, -1)) != 0) return errno;
  if (std::rename(temporary_path_.c_str(), path_.c_str()) != 0) return errno;
  ForgetOnSignal(temporary_path_);
  temporary_path_.clear();
  SyncFolder(FolderOf(path_));
  return 0;
}

}  // namespace ieum
