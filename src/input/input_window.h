// The part of an input that is in memory: grows at its end by blocks, is taken away at its beginning, and knows where
// it stands in the whole.
#ifndef IEUM_INPUT_INPUT_WINDOW_H_
#define IEUM_INPUT_INPUT_WINDOW_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "input/byte_source.h"

namespace ieum {

class InputWindow {
 public:
  explicit InputWindow(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

  // The bytes in memory; valid until the next Fill.
  std::string_view bytes() const { return std::string_view(buffer_).substr(begin_); }
  // Of the first byte in memory: bytes before it, and its line, from 1.
  uint64_t offset() const { return offset_; }
  uint32_t line() const { return line_; }

  // Reads one more block; false at the end of the input, or when it cannot be read.
  bool Fill();
  // Takes `size` bytes away from the beginning.
  void Drop(size_t size);

  const std::string& error() const { return source_->error(); }

 private:
  std::unique_ptr<ByteSource> source_;
  std::string buffer_;
  size_t begin_ = 0;
  uint64_t offset_ = 0;
  uint32_t line_ = 1;
};

}  // namespace ieum

#endif  // IEUM_INPUT_INPUT_WINDOW_H_
