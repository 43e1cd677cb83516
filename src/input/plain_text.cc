#include "input/plain_text.h"

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr size_t kShortestHeadline = 10;  // code points; a shorter line is a sub-heading or a label
constexpr size_t kLongestHeadline = 120;  // code points
constexpr size_t kShortestArticle = 300;  // code points under the headline; a part of an article is shorter

constexpr std::string_view kSpaces = " \t\r\v\f";

std::string_view Trim(std::string_view line) {
  const size_t begin = line.find_first_not_of(kSpaces);
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(kSpaces) - begin + 1);
}

// Takes the first line of `text` away, with its line end.
std::string_view TakeLine(std::string_view* text) {
  const size_t end = text->find('\n');
  const std::string_view line = text->substr(0, end);
  text->remove_prefix(end == std::string_view::npos ? text->size() : end + 1);
  return line;
}

// From the first byte of `first` to the last of `last`, both parts of one text.
std::string_view Join(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<size_t>(last.data() + last.size() - first.data())};
}

// The parts between blank lines, without surrounding line ends.
std::vector<std::string_view> Blocks(std::string_view text) {
  std::vector<std::string_view> blocks;
  bool open = false;
  while (!text.empty()) {
    const std::string_view line = TakeLine(&text);
    if (Trim(line).empty()) {
      open = false;
    } else if (!open) {
      blocks.push_back(line);
      open = true;
    } else {
      blocks.back() = Join(blocks.back(), line);
    }
  }
  return blocks;
}

// UTF-8 has not been checked here yet, but counting needs no more than bytes.
bool IsHeadlineShaped(std::string_view line) {
  const size_t length = CountCodePoints(line);
  if (length < kShortestHeadline || length > kLongestHeadline) return false;
  if (line.starts_with("![")) return false;  // a picture
  const size_t last = line.find_last_not_of("\"')]>");
  if (last == std::string_view::npos || line[last] != '.') return last != std::string_view::npos;
  return last > 0 && line[last - 1] == '.';  // three points are no full stop
}

bool IsArticle(std::string_view block) {
  std::string_view rest = block;
  if (!IsHeadlineShaped(Trim(TakeLine(&rest)))) return false;
  return CountCodePoints(rest) >= kShortestArticle;
}

// The articles of a glued text; empty if it is none. One part in five may be no article by itself: what an article
// left behind a blank line of its own.
std::vector<std::string_view> Unglue(const std::vector<std::string_view>& blocks) {
  std::vector<std::string_view> articles;
  for (const std::string_view block : blocks) {
    if (IsArticle(block)) {
      articles.push_back(block);
    } else if (articles.empty()) {
      return {};
    } else {
      articles.back() = Join(articles.back(), block);
    }
  }
  if (articles.size() * 5 < blocks.size() * 4) return {};
  return articles;
}

}  // namespace

std::vector<std::string_view> SplitArticles(std::string_view text, Split split) {
  std::vector<std::string_view> blocks = Blocks(text);
  if (blocks.size() < 2 || split == Split::kBlankLine) return blocks;
  if (split == Split::kAuto) {
    std::vector<std::string_view> articles = Unglue(blocks);
    if (!articles.empty()) return articles;
  }
  return {Join(blocks.front(), blocks.back())};
}

std::string_view Headline(std::string_view article) {
  while (!article.empty()) {
    const std::string_view line = Trim(TakeLine(&article));
    if (line.empty()) continue;
    const bool text_below = article.find_first_not_of(" \t\r\v\f\n") != std::string_view::npos;
    return text_below && IsHeadlineShaped(line) ? line : std::string_view();
  }
  return {};
}

size_t BehindLastBlankLine(std::string_view text) {
  for (size_t end = text.rfind('\n'); end != std::string_view::npos && end > 0; end = text.rfind('\n', end - 1)) {
    const size_t before = text.find_last_not_of(kSpaces, end - 1);
    if (before == std::string_view::npos || text[before] == '\n') return end + 1;
  }
  return 0;
}

size_t BehindFirstBlankLine(std::string_view text) {
  for (size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
    const size_t next = text.find_first_not_of(kSpaces, end + 1);
    if (next != std::string_view::npos && text[next] == '\n') return next + 1;
  }
  return 0;
}

}  // namespace ieum
