// Where bytes come from: a file, a descriptor, memory. One function, so that a source which decompresses or converts
// can stand before another.
#ifndef IEUM_INPUT_BYTE_SOURCE_H_
#define IEUM_INPUT_BYTE_SOURCE_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace ieum {

class ByteSource {
 public:
  virtual ~ByteSource() = default;

  // Copies up to `size` > 0 next bytes to `to` and gives their number: 0 at the end or on failure (see error).
  virtual size_t Read(char* to, size_t size) = 0;

  // The system's words for what went wrong; empty if nothing did.
  const std::string& error() const { return error_; }

 protected:
  std::string error_;
};

// A file that cannot be opened gives a source that has failed already.
std::unique_ptr<ByteSource> OpenFile(const std::string& path);
// Does not close `descriptor`.
std::unique_ptr<ByteSource> ReadDescriptor(int descriptor);
// `bytes` must outlive the source.
std::unique_ptr<ByteSource> ReadMemory(std::string_view bytes);

}  // namespace ieum

#endif  // IEUM_INPUT_BYTE_SOURCE_H_
