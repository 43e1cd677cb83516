#include "figure/shape_matcher.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

#include "base/utf8.h"

namespace ieum {
namespace {

// A sum is written in less than this; the cap keeps a long row of numbers linear.
constexpr uint32_t kMaxBytes = 160;

// What a shape needs, a word between the two numbers of a range, stands within this: the first number is short.
constexpr uint32_t kMaxNumberBytes = 64;

RE2::Options QuietLongest() {
  RE2::Options options;
  options.set_longest_match(true);
  options.set_log_errors(false);
  return options;
}

size_t EndOfDigits(std::string_view text, size_t at) {
  const auto goes_on = [](char c) {
    return IsAsciiDigit(static_cast<unsigned char>(c)) || c == ',' || c == '.' || c == ' ';
  };
  while (at < text.size() && goes_on(text[at])) ++at;
  return at;
}

bool HasOneOf(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find('|'));
    if (text.find(word) != std::string_view::npos) return true;
    words.remove_prefix(std::min(words.size(), word.size() + 1));
  }
  return false;
}

}  // namespace

// A program is compiled when it is first asked for: that costs as much as reading a long article.
class ShapeMatcher::Shape {
 public:
  explicit Shape(const ShapePattern& shape)
      : needs(shape.needs),
        bare(shape.bare),
        before_(shape.before),
        unless_(shape.unless),
        pattern_(shape.pattern),
        currency_first_(shape.pattern.starts_with("(?P<c>")),
        english_(shape.english) {}

  // Can the shape begin with the character `first`, or with digits that the character `next` follows? A sum begins with
  // its number or with the currency; no currency with a digit, and no number with a sign.
  bool MayBegin(unsigned char first, unsigned char next) const {
    if (IsAsciiDigit(first)) return !currency_first_ && (!english_ || next < 0x80) && (!bare || next >= 0x80);
    return currency_first_ || IsAsciiLetter(first) || first >= 0x80;
  }

  // Can it stand behind `text`?
  bool MayFollow(std::string_view text) const {
    return text.ends_with(before_) && (unless_.empty() || !text.ends_with(unless_));
  }

  const std::string_view needs;
  const bool bare;

  const RE2& program() const {
    Compile();
    return *program_;
  }
  // Numbers of the groups n, m and c; 0: the shape has none.
  const std::array<int, 3>& groups() const {
    Compile();
    return groups_;
  }

 private:
  void Compile() const {
    std::call_once(once_, [this] {
      program_ = std::make_unique<const RE2>(std::string(pattern_), QuietLongest());
      const auto& names = program_->NamedCapturingGroups();
      constexpr std::array kNames = {"n", "m", "c"};
      for (size_t i = 0; i < kNames.size(); ++i) {
        const auto it = names.find(kNames[i]);
        if (it != names.end()) groups_[i] = it->second;
      }
    });
  }

  std::string_view before_, unless_, pattern_;
  bool currency_first_, english_;
  // Written once, under once_.
  mutable std::once_flag once_;
  mutable std::unique_ptr<const RE2> program_;
  mutable std::array<int, 3> groups_ = {};
};

ShapeMatcher::ShapeMatcher(std::span<const ShapePattern> patterns) : shapes_(patterns.begin(), patterns.end()) {}
ShapeMatcher::~ShapeMatcher() = default;

std::string ShapeMatcher::Fault(std::string_view pattern) { return RE2(std::string(pattern), QuietLongest()).error(); }

void ShapeMatcher::Match(std::string_view text, uint32_t begin, uint32_t end, bool bare,
                         std::vector<ShapeMatch>* matches) const {
  matches->clear();
  end = std::min(end, begin + kMaxBytes);
  const re2::StringPiece piece(text.data(), text.size());
  re2::StringPiece whole;
  uint16_t number = 0;
  std::string_view needs;  // of the shape before, and whether the text has them: neighbours in the table need the same
  bool has_needs = true;
  const auto first = static_cast<unsigned char>(text[begin]);
  const auto next = static_cast<unsigned char>(text[std::min<size_t>(EndOfDigits(text, begin), text.size() - 1)]);
  for (const Shape& shape : shapes_) {
    const uint16_t index = number++;
    if (shape.bare != bare || !shape.MayBegin(first, next) || !shape.MayFollow(text.substr(0, begin))) continue;
    if (shape.needs != needs) {
      needs = shape.needs;
      has_needs = needs.empty() || HasOneOf(text.substr(begin, std::min(end - begin, kMaxNumberBytes)), needs);
    }
    if (has_needs && shape.program().Match(piece, begin, end, RE2::ANCHOR_START, &whole, 1)) {
      matches->push_back({index, {begin, begin + static_cast<uint32_t>(whole.size())}});
    }
  }
  std::sort(matches->begin(), matches->end(), [](const ShapeMatch& a, const ShapeMatch& b) {
    return a.span.end != b.span.end ? a.span.end > b.span.end : a.shape < b.shape;
  });
}

ShapeParts ShapeMatcher::Parts(std::string_view text, const ShapeMatch& match) const {
  const Shape& shape = shapes_[match.shape];
  const re2::StringPiece piece(text.data(), text.size());
  std::array<re2::StringPiece, 4> groups;  // the whole and up to three parts
  shape.program().Match(piece, match.span.begin, match.span.end, RE2::ANCHOR_BOTH, groups.data(), groups.size());
  const auto part = [&](int group) {
    if (group == 0 || groups[static_cast<size_t>(group)].data() == nullptr) return Span();
    const re2::StringPiece& words = groups[static_cast<size_t>(group)];
    const auto begin = static_cast<uint32_t>(words.data() - text.data());
    return Span{begin, begin + static_cast<uint32_t>(words.size())};
  };
  return {part(shape.groups()[0]), part(shape.groups()[1]), part(shape.groups()[2])};
}

}  // namespace ieum
