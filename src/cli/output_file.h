// Where results go: standard output, or a file that appears whole under its name or not at all.
#ifndef IEUM_CLI_OUTPUT_FILE_H_
#define IEUM_CLI_OUTPUT_FILE_H_

#include <optional>
#include <string>
#include <string_view>

#include "cli/pending_file.h"
#include "ieum/result.h"

namespace ieum {

// Buffers what it is given. Every system call is checked; after the first failure all further calls fail.
class OutputFile {
 public:
  static OutputFile Stdout();
  // Standard output where `path` is empty or "-". Else a new file beside `path`, which takes that name in Commit; a
  // device or pipe is written to directly.
  static Result<OutputFile> Open(const std::string& path);
  // A new file of that very name, for a folder that is itself not yet in its place and removes what it holds.
  // Diagnostics call it `shown_name`.
  static Result<OutputFile> Create(const std::string& path, const std::string& shown_name);

  OutputFile(OutputFile&& other) noexcept;
  OutputFile& operator=(OutputFile&& other) noexcept;
  ~OutputFile();  // takes back what was opened and not committed

  // False: stop, either for an error or because nobody reads on.
  bool Write(std::string_view bytes);
  bool Flush();
  // Flushes, makes sure that the bytes are on the disk, and gives the file its name. Nothing may follow.
  bool Commit();

  // The reader of a pipe has gone: no error, but no use in going on either.
  bool closed_by_reader() const { return closed_by_reader_; }
  // REQUIRES: a call has returned false and not closed_by_reader().
  const Diagnostic& error() const { return error_; }

 private:
  OutputFile() = default;
  bool Fail(int error_number);
  bool WriteAll(std::string_view bytes);

  std::string name_;  // as the user gave it
  std::optional<PendingFile> pending_;
  int fd_ = -1;           // that of pending_, if there is one
  bool created_ = false;  // by Create
  std::string buffer_;
  bool failed_ = false;
  bool closed_by_reader_ = false;
  Diagnostic error_;
};

}  // namespace ieum

#endif  // IEUM_CLI_OUTPUT_FILE_H_
