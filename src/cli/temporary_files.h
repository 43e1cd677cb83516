// Files and folders that must not stay behind when the program is told to stop (Ctrl-C, kill, a closed terminal).
#ifndef IEUM_CLI_TEMPORARY_FILES_H_
#define IEUM_CLI_TEMPORARY_FILES_H_

#include <string>

namespace ieum {

// From here on `path`, a file or a folder that will be empty then, is removed by SIGINT, SIGTERM and SIGHUP, which then
// end the program as ever; until it is forgotten. Few at a time: a path for which there is no room is left to the user.
void RemoveOnSignal(const std::string& path);
void ForgetOnSignal(const std::string& path);

}  // namespace ieum

#endif  // IEUM_CLI_TEMPORARY_FILES_H_
