// A file under a temporary name until it is whole.
#ifndef IEUM_CLI_PENDING_FILE_H_
#define IEUM_CLI_PENDING_FILE_H_

#include <string>

#include "ieum/result.h"

namespace ieum {

class PendingFile {
 public:
  // Makes it, empty, beside `path`, or beside what `path` leads to as a symbolic link; with the mode of the file that
  // is there. REQUIRES: `path` is a file or nothing yet; a diagnostic speaks of `path`.
  static Result<PendingFile> Beside(const std::string& path);

  PendingFile(PendingFile&& other) noexcept;
  PendingFile& operator=(PendingFile&& other) noexcept;
  ~PendingFile();  // removes it, unless it has taken its name

  // Open for writing. A library may as well open temporary_path() and write there, as long as it writes into this very
  // file.
  int fd() const { return fd_; }
  const std::string& temporary_path() const { return temporary_path_; }

  // Makes sure that its bytes are on the disk and gives it its name. 0, or errno.
  int TakeName();

 private:
  PendingFile() = default;

  std::string path_;
  std::string temporary_path_;  // empty: there is nothing to remove
  int fd_ = -1;
};

}  // namespace ieum

#endif  // IEUM_CLI_PENDING_FILE_H_
