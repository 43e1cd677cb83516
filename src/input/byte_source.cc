#include "input/byte_source.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ieum {
namespace {

class DescriptorSource : public ByteSource {
 public:
  explicit DescriptorSource(int descriptor) : descriptor_(descriptor) {}

  size_t Read(char* to, size_t size) override {
    if (!error_.empty()) return 0;
    ssize_t n = 0;
    do {
      n = ::read(descriptor_, to, size);
    } while (n < 0 && errno == EINTR);
    if (n >= 0) return static_cast<size_t>(n);
    error_ = std::strerror(errno);
    return 0;
  }

 protected:
  int descriptor_;
};

class FileSource : public DescriptorSource {
 public:
  explicit FileSource(const std::string& path) : DescriptorSource(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0) error_ = std::strerror(errno);
  }
  ~FileSource() override {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  FileSource(const FileSource&) = delete;  // owns the descriptor
  FileSource& operator=(const FileSource&) = delete;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}

  size_t Read(char* to, size_t size) override {
    const size_t n = std::min(size, bytes_.size());
    bytes_.copy(to, n);
    bytes_.remove_prefix(n);
    return n;
  }

 private:
  std::string_view bytes_;
};

}  // namespace

std::unique_ptr<ByteSource> OpenFile(const std::string& path) { return std::make_unique<FileSource>(path); }
std::unique_ptr<ByteSource> ReadDescriptor(int descriptor) { return std::make_unique<DescriptorSource>(descriptor); }
std::unique_ptr<ByteSource> ReadMemory(std::string_view bytes) { return std::make_unique<MemorySource>(bytes); }

}  // namespace ieum
