// Where outputs lie on the disk.
#ifndef IEUM_CLI_PLACES_H_
#define IEUM_CLI_PLACES_H_

#include <string>

namespace ieum {

// What `path` leads to, so that a symbolic link stays one and its target is replaced; `path` itself where nothing is
// there.
std::string ResolveLink(const std::string& path);

// The folder that `path` lies in, "." where it names none.
std::string FolderOf(const std::string& path);

// A new name is on the disk only when its folder is. Folders that cannot be opened or synced are left to the system.
void SyncFolder(const std::string& folder);

// Beside `path`, for what is not yet whole; this process's own.
std::string TemporaryNameFor(const std::string& path);

}  // namespace ieum

#endif  // IEUM_CLI_PLACES_H_
