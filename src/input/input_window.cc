#include "input/input_window.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr size_t kBlockBytes = size_t{1} << 16;

}  // namespace

bool InputWindow::Fill() {
  if (begin_ > 0) {
    buffer_.erase(0, begin_);
    begin_ = 0;
  }
  const size_t size = buffer_.size();
  // Doubling is left to the string; resize would otherwise grow by exactly a block each time.
  if (buffer_.capacity() < size + kBlockBytes) buffer_.reserve(std::max(2 * size, size + kBlockBytes));
  buffer_.resize(size + kBlockBytes);
  const size_t n = source_->Read(buffer_.data() + size, kBlockBytes);
  buffer_.resize(size + n);
  return n > 0;
}

void InputWindow::Drop(size_t size) {
  const std::string_view dropped = bytes().substr(0, size);
  line_ += static_cast<uint32_t>(std::count(dropped.begin(), dropped.end(), '\n'));
  offset_ += size;
  begin_ += size;
}

}  // namespace ieum
