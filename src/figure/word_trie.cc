#include "figure/word_trie.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace ieum {
namespace {

bool IsLetterAt(std::string_view text, uint32_t at) {
  return at < text.size() && IsAsciiLetter(static_cast<unsigned char>(text[at]));
}

bool IsDigitAt(std::string_view text, uint32_t at) {
  return at < text.size() && IsAsciiDigit(static_cast<unsigned char>(text[at]));
}

// Where the number that begins at `at` ends: 34.9, 1,000.
uint32_t EndOfNumber(std::string_view text, uint32_t at) {
  while (IsDigitAt(text, at) || (at < text.size() && (text[at] == '.' || text[at] == ',') && IsDigitAt(text, at + 1))) {
    ++at;
  }
  return at;
}

uint32_t EndOfWord(std::string_view text, uint32_t at) {
  while (IsLetterAt(text, at)) ++at;
  return at;
}

char32_t ToUpper(char32_t c) { return IsAsciiLower(c) ? c - 'a' + 'A' : c; }
char ToLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

bool WordTrieBuilder::Add(std::string_view word, uint16_t value) { return words_.emplace(word, value).second; }

void WordTrieBuilder::Write(std::string_view prefix, BlobWriter* writer) const {
  using Iterator = std::map<std::string, uint16_t, std::less<>>::const_iterator;
  struct Range {  // the words that share the first `depth` bytes
    Iterator begin, end;
    size_t depth;
  };
  std::vector<Range> ranges = {{words_.begin(), words_.end(), 0}};
  std::vector<uint8_t> labels = {0};
  std::vector<WordTrie::Node> nodes(1);
  for (size_t i = 0; i < ranges.size(); ++i) {
    auto [it, end, depth] = ranges[i];
    if (it != end && it->first.size() == depth) {
      nodes[i].value = static_cast<uint16_t>(it->second + 1);
      ++it;
    }
    nodes[i].first_child = static_cast<uint32_t>(nodes.size());
    while (it != end) {
      const char label = it->first[depth];
      const Iterator begin = it;
      while (it != end && it->first[depth] == label) ++it;
      ranges.push_back({begin, it, depth + 1});
      labels.push_back(static_cast<uint8_t>(label));
      nodes.emplace_back();
      ++nodes[i].children;
    }
  }
  const std::string name(prefix);
  writer->Add(name + ".labels", labels);
  writer->Add(name + ".nodes", nodes);
}

void WordTrieBuilder::WriteFirsts(std::string_view prefix, BlobWriter* writer) const {
  FirstCharactersBuilder firsts;
  for (const auto& [word, value] : words_) {
    const CodePoint first = DecodeAt(word, 0);
    const char32_t second = word.size() > first.size ? DecodeAt(word, first.size).value : 0;
    const bool open = second == '#' || second == '*';
    for (const char32_t a : {first.value, ToUpper(first.value)}) {
      for (const char32_t b : {second, ToUpper(second)}) firsts.Add(a, open ? 0 : b);
    }
  }
  writer->Add(std::string(prefix) + ".firsts", firsts.words());
}

WordTrie::WordTrie(const Blob& blob, std::string_view prefix) {
  const std::string name(prefix);
  labels_ = blob.Get<uint8_t>(name + ".labels");
  nodes_ = blob.Get<Node>(name + ".nodes");
  firsts_ = FirstCharacters(blob.Get<uint64_t>(name + ".firsts"));
  if (nodes_.empty()) return;
  for (uint32_t child = nodes_[0].first_child; child < nodes_[0].first_child + nodes_[0].children; ++child) {
    first_[labels_[child]] = child;
  }
}

WordTrie::Match WordTrie::Longest(std::string_view text) const {
  Match match;
  if (text.empty()) return match;
  uint32_t node = first_[static_cast<uint8_t>(text[0])];
  for (size_t size = 1; node != 0; ++size) {
    if (nodes_[node].value != 0) match = {static_cast<uint32_t>(size), static_cast<uint16_t>(nodes_[node].value - 1)};
    if (size == text.size()) break;
    node = Child(node, text[size]);
  }
  return match;
}

WordTrie::Match WordTrie::LongestBackwards(std::string_view text) const {
  Match match;
  if (text.empty()) return match;
  uint32_t node = first_[static_cast<uint8_t>(ToLower(text.back()))];
  for (uint32_t size = 1; node != 0; ++size) {
    if (nodes_[node].value != 0) match = {size, static_cast<uint16_t>(nodes_[node].value - 1)};
    if (size == text.size()) break;
    node = Child(node, ToLower(text[text.size() - size - 1]));
  }
  return match;
}

WordTrie::Match WordTrie::LongestPattern(std::string_view text) const {
  Match best;
  if (text.empty()) return best;
  const char first = ToLower(text[0]);
  if (const uint32_t node = first_[static_cast<uint8_t>(first)]; node != 0) Walk(node, text, 1, first, &best);
  return best;
}

uint32_t WordTrie::Child(uint32_t node, char label) const {
  constexpr uint32_t kFew = 8;  // children that are looked through one by one
  const auto wanted = static_cast<uint8_t>(label);
  uint32_t child = nodes_[node].first_child;
  const uint32_t end = child + nodes_[node].children;
  if (child == end || labels_[child] > wanted || labels_[end - 1] < wanted) return 0;
  if (end - child > kFew) {
    const auto labels = labels_.subspan(child, end - child);
    child += static_cast<uint32_t>(std::lower_bound(labels.begin(), labels.end(), wanted) - labels.begin());
  }
  while (labels_[child] < wanted) ++child;
  return labels_[child] == wanted ? child : 0;
}

// `node` stands for a pattern that has taken `text` up to `at` and ends with `last`. Numbers and rests of words are
// taken whole, so that a place has at most three ways on, and a pattern few places.
void WordTrie::Walk(uint32_t node, std::string_view text, uint32_t at, char last, Match* best) const {
  while (true) {
    const bool inside_word = IsAsciiLetter(static_cast<unsigned char>(last)) && IsLetterAt(text, at);
    if (nodes_[node].value != 0 && !inside_word && at > best->size) {
      *best = {at, static_cast<uint16_t>(nodes_[node].value - 1)};
    }
    const char next = at < text.size() ? ToLower(text[at]) : '\0';
    const uint32_t child = Child(node, next);
    if (HasSigns(node)) {
      if (child != 0) Walk(child, text, at + 1, next, best);
      if (const uint32_t sign = Child(node, '#'); sign != 0 && IsDigitAt(text, at)) {
        Walk(sign, text, EndOfNumber(text, at), '#', best);
      }
      if (const uint32_t sign = Child(node, '*'); sign != 0) Walk(sign, text, EndOfWord(text, at), '*', best);
      return;
    }
    if (child == 0) return;
    node = child;
    ++at;
    last = next;
  }
}

}  // namespace ieum
