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

ArticleTopic ArticleTopic::Read(std::string_view text, const WordMarks& words) {
  constexpr MarkSet kAny = mark::kIndustry | mark::kSport | mark::kOfProducts;
  ArticleTopic topic;
  Tally industry, sport;
  CodePoint c;
  for (size_t i = 0; i < text.size(); i += c.size) {
    c = DecodeAt(text, i);
    if (!words.MayBegin(c.value, kAny)) continue;
    const WordMarks::Found found = words.LongestAt(text, i, kAny);
    if (found.size == 0) continue;
    if ((found.marks & mark::kIndustry) != 0) industry.Add(text.substr(i, found.size));
    if ((found.marks & mark::kSport) != 0) sport.Add(text.substr(i, found.size));
    topic.products |= found.marks & mark::kOfProducts;
  }
  const size_t characters = CountCodePoints(text);
  topic.industry = industry.Suffices() || industry.count * 1000 >= kMinPerThousand * characters;
  topic.touches = industry.different() >= kMinToTouch;
  topic.sport = sport.Suffices();
  return topic;
}

}  // namespace ieum
