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

RE2::Options QuietLongest() {
  RE2::Options options;
  options.set_longest_match(true);
  options.set_log_errors(false);
  return options;
}

}  // namespace

// A program is compiled when it is first asked for: that costs as much as reading a long article.
class ShapeMatcher::Shape {
 public:
  explicit Shape(const ShapePattern& shape)
      : pattern_(shape.pattern), needs_(shape.needs), currency_first_(shape.pattern.starts_with("(?P<c>")) {}

  // Can the shape stand at the beginning of `text`?
  bool MayBegin(std::string_view text) const {
    // A sum begins with its number or with the currency; no currency with a digit, and no number with a sign.
    const auto first = static_cast<unsigned char>(text[0]);
    if (IsAsciiDigit(first) ? currency_first_ : !currency_first_ && !IsAsciiLetter(first) && first < 0x80) return false;
    for (std::string_view rest = needs_; !rest.empty();) {
      const std::string_view word = rest.substr(0, rest.find('|'));
      if (text.find(word) != std::string_view::npos) return true;
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    return needs_.empty();
  }

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

  std::string_view pattern_, needs_;
  bool currency_first_;
  // Written once, under once_.
  mutable std::once_flag once_;
  mutable std::unique_ptr<const RE2> program_;
  mutable std::array<int, 3> groups_ = {};
};

ShapeMatcher::ShapeMatcher(std::span<const ShapePattern> patterns) : shapes_(patterns.begin(), patterns.end()) {}
ShapeMatcher::~ShapeMatcher() = default;

std::string ShapeMatcher::Fault(std::string_view pattern) { return RE2(std::string(pattern), QuietLongest()).error(); }

void ShapeMatcher::Match(std::string_view text, uint32_t begin, uint32_t end, std::vector<ShapeMatch>* matches) const {
  matches->clear();
  end = std::min(end, begin + kMaxBytes);
  const re2::StringPiece piece(text.data(), text.size());
  re2::StringPiece whole;
  uint16_t number = 0;
  for (const Shape& shape : shapes_) {
    if (shape.MayBegin(text.substr(begin, end - begin)) &&
        shape.program().Match(piece, begin, end, RE2::ANCHOR_START, &whole, 1)) {
      matches->push_back({number, {begin, begin + static_cast<uint32_t>(whole.size())}});
    }
    ++number;
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
