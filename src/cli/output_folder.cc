#include "cli/output_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "cli/places.h"
#include "cli/temporary_files.h"

namespace ieum {
namespace {

bool IsFolder(const std::string& path) {
  struct stat status = {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool IsPlainFile(const std::string& path) {
  struct stat status = {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

bool IsSameFolder(const std::string& a, const std::string& b) {
  struct stat first = {}, second = {};
  return ::stat(a.c_str(), &first) == 0 && ::stat(b.c_str(), &second) == 0 && first.st_dev == second.st_dev &&
         first.st_ino == second.st_ino;
}

bool IsMountPoint(const std::string& folder) {
  struct stat own = {}, above = {};
  return ::stat(folder.c_str(), &own) == 0 && ::stat((folder + "/..").c_str(), &above) == 0 &&
         (own.st_dev != above.st_dev || own.st_ino == above.st_ino);
}

std::string WithoutSlashesAtItsEnd(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

}  // namespace

std::optional<std::string> StrangeFileIn(const std::string& path, const std::vector<std::string>& names) {
  DIR* const folder = ::opendir(path.c_str());
  if (folder == nullptr) return std::nullopt;
  std::optional<std::string> strange;
  while (const dirent* const entry = ::readdir(folder)) {
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    if (std::find(names.begin(), names.end(), name) != names.end() && IsPlainFile(path + "/" + name)) continue;
    if (!strange || name < *strange) strange = name;  // whatever the order of the folder
  }
  ::closedir(folder);
  return strange;
}

Result<OutputFolder> OutputFolder::Open(const std::string& path, const std::vector<std::string>& names) {
  OutputFolder folder;
  folder.shown_path_ = WithoutSlashesAtItsEnd(path);
  folder.path_ = ResolveLink(folder.shown_path_);
  folder.names_ = names;
  struct stat status = {};
  const bool exists = ::stat(folder.path_.c_str(), &status) == 0;
  if (exists && !S_ISDIR(status.st_mode)) return folder.Failure(ENOTDIR);
  if (exists && ::access(folder.path_.c_str(), R_OK | W_OK | X_OK) != 0) return folder.Failure(errno);
  if (StrangeFileIn(folder.path_, names)) return folder.Failure(ENOTEMPTY);
  if (!folder.Prepare(exists)) return folder.Failure(errno);
  if (exists && !folder.inside_) ::chmod(folder.staging_.c_str(), status.st_mode & 07777);
  return folder;
}

bool OutputFolder::Prepare(bool exists) {
  std::string staging = TemporaryNameFor(path_);
  Remove(staging);  // of a process that was killed and had our number
  inside_ = exists && (IsMountPoint(path_) || IsSameFolder(path_, "."));
  int made = inside_ ? -1 : ::mkdir(staging.c_str(), 0777);
  if (made != 0 && exists) {
    inside_ = true;
    staging = TemporaryNameFor(path_ + "/");
    made = ::mkdir(staging.c_str(), 0777);
  }
  if (made != 0) return false;
  staging_ = staging;
  RemoveOnSignal(staging_);
  for (const std::string& name : names_) RemoveOnSignal(NewName(name));
  return true;
}

OutputFolder::OutputFolder(OutputFolder&& other) noexcept { *this = std::move(other); }

OutputFolder& OutputFolder::operator=(OutputFolder&& other) noexcept {
  std::swap(shown_path_, other.shown_path_);
  std::swap(path_, other.path_);
  std::swap(staging_, other.staging_);
  std::swap(names_, other.names_);
  std::swap(inside_, other.inside_);
  return *this;
}

OutputFolder::~OutputFolder() {
  if (!staging_.empty()) Remove(staging_);
}

// Of what it holds only our files; so a folder in which somebody has put another meanwhile stays, with that.
void OutputFolder::Remove(const std::string& folder) const {
  for (const std::string& name : names_) {
    ::unlink((folder + "/" + name).c_str());
    ForgetOnSignal(folder + "/" + name);
  }
  ::rmdir(folder.c_str());
  ForgetOnSignal(folder);
}

Diagnostic OutputFolder::Failure(int error_number) const {
  return {.file = shown_path_, .message = std::strerror(error_number)};
}

Result<OutputFile> OutputFolder::Create(const std::string& name) const {
  Result<OutputFile> file = OutputFile::Create(NewName(name), shown_path_ + "/" + name);
  struct stat status = {};
  if (file.ok() && ::stat((path_ + "/" + name).c_str(), &status) == 0) {
    ::chmod(NewName(name).c_str(), status.st_mode & 07777);
  }
  return file;
}

std::optional<Diagnostic> OutputFolder::Commit() {
  SyncFolder(staging_);
  if (inside_ ? !ReplaceFiles() : !ReplaceFolder()) return Failure(errno);
  SyncFolder(inside_ ? path_ : FolderOf(path_));
  Remove(std::exchange(staging_, {}));
  return std::nullopt;
}

bool OutputFolder::ReplaceFiles() const {
  return std::all_of(names_.begin(), names_.end(), [this](const std::string& name) {
    return std::rename(NewName(name).c_str(), (path_ + "/" + name).c_str()) == 0;
  });
}

// Afterwards staging_ is the old folder, or is not there any more.
bool OutputFolder::ReplaceFolder() {
  if (!IsFolder(path_)) return std::rename(staging_.c_str(), path_.c_str()) == 0;
  if (StrangeFileIn(path_, names_)) {
    errno = ENOTEMPTY;
    return false;
  }
  if (::renameat2(AT_FDCWD, staging_.c_str(), AT_FDCWD, path_.c_str(), RENAME_EXCHANGE) == 0) return true;
  // In two steps. Between them a signal must not remove the new one.
  for (const std::string& name : names_) ForgetOnSignal(NewName(name));
  ForgetOnSignal(staging_);
  const std::string old = staging_ + "-old";
  if (std::rename(path_.c_str(), old.c_str()) != 0) return false;
  if (std::rename(staging_.c_str(), path_.c_str()) != 0) {
    const int error_number = errno;
    std::rename(old.c_str(), path_.c_str());
    errno = error_number;
    return false;
  }
  staging_ = old;
  return true;
}

}  // namespace ieum
