// Where the words of an article begin, so that a name can be looked for there alone.
#ifndef IEUM_MENTION_WORD_STARTS_H_
#define IEUM_MENTION_WORD_STARTS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "mention/characters.h"

namespace ieum {

class WordStarts {
 public:
  // Replaces the starts by those of `text`: letters and digits with none in front. `text` must outlive their use.
  void Read(std::string_view text) {
    text_ = text;
    starts_.clear();
    CharacterKind before = CharacterKind::kNone;
    for (size_t i = 0; i < text.size();) {
      const CodePoint c = DecodeAt(text, i);
      const CharacterKind kind = KindOf(c.value);
      if (IsWordKind(kind) && !IsWordKind(before)) starts_.push_back(static_cast<uint32_t>(i));
      before = kind;
      i = kind == CharacterKind::kHangul ? HangulRunEnd(text, i) : i + c.size;
    }
  }

  // Calls f(offset) for every word of the text, from `offset` on, that begins with `name`, in order.
  template <typename Function>
  void ForEach(std::string_view name, size_t offset, Function f) const {
    for (const uint32_t start : starts_) {
      if (start >= offset && text_[start] == name[0] && text_.substr(start, name.size()) == name) f(start);
    }
  }

  std::string_view text() const { return text_; }
  std::span<const uint32_t> offsets() const { return starts_; }

 private:
  std::string_view text_;
  std::vector<uint32_t> starts_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_WORD_STARTS_H_
