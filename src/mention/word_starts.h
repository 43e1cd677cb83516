// Where the words of an article begin, so that a name can be looked for there alone.
#ifndef IEUM_MENTION_WORD_STARTS_H_
#define IEUM_MENTION_WORD_STARTS_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "ieum/span.h"

namespace ieum {

class WordStarts {
 public:
  // Replaces the starts by those of `text`: letters and digits with none in front. `text` must outlive their use.
  void Read(std::string_view text);

  // Calls f(offset) for every word of the text, from `offset` on, that begins with `name`, in order.
  template <typename Function>
  void ForEach(std::string_view name, size_t offset, Function f) const {
    const uint32_t head = HeadOf(name);
    const uint32_t mask = HeadOf(std::string_view("\xFF\xFF\xFF\xFF").substr(0, name.size()));
    for (size_t i = 0; i < heads_.size(); ++i) {
      if ((heads_[i] & mask) == head && starts_[i] >= offset && text_.substr(starts_[i], name.size()) == name) {
        f(starts_[i]);
      }
    }
  }

  std::string_view text() const { return text_; }
  std::span<const uint32_t> offsets() const { return starts_; }
  // The words of the text as WordAt gives them. More than one start lies in a word with a sign.
  std::span<const Span> words() const { return words_; }

 private:
  void Add(size_t start) {
    starts_.push_back(static_cast<uint32_t>(start));
    heads_.push_back(HeadOf(text_.substr(start)));
  }

  // The first four bytes of `word`, zeros behind its end.
  static uint32_t HeadOf(std::string_view word) {
    uint32_t head = 0;
    std::memcpy(&head, word.data(), std::min(word.size(), sizeof head));
    return head;
  }

  std::string_view text_;
  std::vector<uint32_t> starts_;
  std::vector<Span> words_;
  std::vector<uint32_t> heads_;  // of the words there: most are told apart by them
};

}  // namespace ieum

#endif  // IEUM_MENTION_WORD_STARTS_H_
