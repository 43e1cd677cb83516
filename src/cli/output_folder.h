// A folder of outputs that appears whole under its name or not at all, in place of the one that was there.
#ifndef IEUM_CLI_OUTPUT_FOLDER_H_
#define IEUM_CLI_OUTPUT_FOLDER_H_

#include <optional>
#include <string>
#include <vector>

#include "cli/output_file.h"
#include "ieum/result.h"

namespace ieum {

// What the folder `path` holds besides plain files called as in `names`; empty: nothing, or there is no such folder.
// One with anything else in it is never replaced, so that nobody's files are lost.
std::optional<std::string> StrangeFileIn(const std::string& path, const std::vector<std::string>& names);

// Commit exchanges the old folder with the new one in one step, where the file system can do that; else there is for a
// moment neither, and both lie beside it. A folder that cannot change its name (a mount point, one in a folder of
// somebody else, the working directory) stays, and its files are replaced one by one, each whole.
class OutputFolder {
 public:
  // Prepares a folder for files called as in `names`. `path` may end in slashes, and may be a symbolic link to a
  // folder, which stays. Modes of the folder and the files that are there are kept. Fails where StrangeFileIn finds
  // something.
  static Result<OutputFolder> Open(const std::string& path, const std::vector<std::string>& names);

  OutputFolder(OutputFolder&& other) noexcept;
  OutputFolder& operator=(OutputFolder&& other) noexcept;
  ~OutputFolder();  // takes back what was not committed

  // One of the files; its Commit puts it on the disk, this class's into its place.
  Result<OutputFile> Create(const std::string& name) const;
  // What went wrong; the old folder is then as it was. Nothing may follow.
  std::optional<Diagnostic> Commit();

 private:
  OutputFolder() = default;
  bool Prepare(bool exists);
  bool ReplaceFiles() const;
  bool ReplaceFolder();
  void Remove(const std::string& folder) const;
  Diagnostic Failure(int error_number) const;
  std::string NewName(const std::string& name) const { return staging_ + "/" + name; }

  std::string shown_path_;  // as the user gave it, without slashes at its end
  std::string path_;
  std::string staging_;  // the new one until then; empty: there is nothing to take back
  std::vector<std::string> names_;
  bool inside_ = false;  // staging_ lies in path_, which stays
};

}  // namespace ieum

#endif  // IEUM_CLI_OUTPUT_FOLDER_H_
