// Bytes of an article -> Text: normalised, split into lines by what they are for, sentences and tokens.
#ifndef IEUM_TEXT_TEXT_READER_H_
#define IEUM_TEXT_TEXT_READER_H_

#include <memory>
#include <string_view>

#include "text/line_tables.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread (ICU's break iterators hold state); keeps its memory from article to article.
class TextReader {
 public:
  // Refers to `tables`, which must outlive it.
  explicit TextReader(const LineTables& tables);
  ~TextReader();
  TextReader(TextReader&&) noexcept;
  TextReader& operator=(TextReader&&) noexcept;

  // `source` must be well-formed UTF-8 and shorter than 4 GiB. The result is valid until the next call.
  const Text& Read(std::string_view source);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace ieum

#endif  // IEUM_TEXT_TEXT_READER_H_
