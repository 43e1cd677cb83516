#include "mention/article_topic.h"

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr uint32_t kMinWords = 4, kMinDifferent = 3;
constexpr uint32_t kMinPerThousand = 8;  // in a thousand characters
constexpr uint32_t kMinToTouch = 2;

// Words of one topic: how many, and how many different ones (told apart by their bytes, hashed into 64 bins).
struct Tally {
  uint32_t count = 0;
  uint64_t bins = 0;

  void Add(std::string_view word) {
    ++count;
    bins |= uint64_t{1} << (Hash(word) >> 58);
  }
  uint32_t different() const { return static_cast<uint32_t>(__builtin_popcountll(bins)); }
  bool Suffices() const { return count >= kMinWords && different() >= kMinDifferent; }
};

}  // namespace

ArticleTopic ArticleTopic::Read(std::string_view text, std::span<const TextWord> words, const WordMarks& marks) {
  ArticleTopic topic;
  Tally industry, sport;
  const auto read = [&](size_t begin, size_t end) {
    CodePoint c;
    for (size_t i = begin; i < end; i += c.size) {
      c = DecodeAt(text, i);
      if (!marks.MayBegin(c.value, kMarks)) continue;
      const WordMarks::Found found = marks.LongestAt(text, i, kMarks);
      if (found.size == 0) continue;
      if ((found.marks & mark::kIndustry) != 0) industry.Add(text.substr(i, found.size));
      if ((found.marks & mark::kSport) != 0) sport.Add(text.substr(i, found.size));
      topic.products |= found.marks & mark::kOfProducts;
    }
  };
  size_t behind = 0;  // the word before
  for (const TextWord& word : words) {
    if (word.span.begin > behind + 1 || (behind < text.size() && text[behind] != ' ')) read(behind, word.span.begin);
    if ((word.traits & trait::kTopic) != 0) read(word.span.begin, word.span.end);
    behind = word.span.end;
  }
  read(behind, text.size());
  const size_t characters = CountCodePoints(text);
  topic.industry = industry.Suffices() || industry.count * 1000 >= kMinPerThousand * characters;
  topic.touches = industry.different() >= kMinToTouch;
  topic.sport = sport.Suffices();
  return topic;
}

}  // namespace ieum
