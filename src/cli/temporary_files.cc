#include "cli/temporary_files.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstring>

namespace ieum {
namespace {

// A signal handler may not allocate or lock: the paths lie in a fixed place, each with a flag that says it is whole.
struct Slot {
  std::array<char, PATH_MAX> path;
  std::atomic<bool> used = false;
};
std::array<Slot, 12> slots;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void RemoveAndEnd(int signal) {
  for (Slot& slot : slots) {
    if (slot.used) ::unlink(slot.path.data());
  }
  for (Slot& slot : slots) {
    if (slot.used) ::rmdir(slot.path.data());
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

void RemoveOnSignal(const std::string& path) {
  for (Slot& slot : slots) {
    if (slot.used || path.size() >= slot.path.size()) continue;
    std::memcpy(slot.path.data(), path.c_str(), path.size() + 1);
    slot.used = true;
    break;
  }
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    // One that is ignored (nohup) stays so.
    if (std::signal(signal, RemoveAndEnd) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

void ForgetOnSignal(const std::string& path) {
  for (Slot& slot : slots) {
    if (slot.used && path == slot.path.data()) slot.used = false;
  }
}

}  // namespace ieum
