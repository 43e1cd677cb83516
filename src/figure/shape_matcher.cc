#include "figure/shape_matcher.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

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

// `pattern` without its captures, which lets RE2 decide without following them.
std::string WithoutGroups(std::string_view pattern) {
  std::string out(pattern);
  for (size_t at = 0; (at = out.find("(?P<", at)) != std::string::npos;) {
    out.replace(at, out.find('>', at) + 1 - at, "(?:");
  }
  return out;
}

std::string AnyOf(std::span<const std::string_view> patterns) {
  std::string out;
  for (const std::string_view pattern : patterns) out += (out.empty() ? "" : "|") + WithoutGroups(pattern);
  return out;
}

}  // namespace

struct ShapeMatcher::Programs {
  struct Shape {
    std::unique_ptr<RE2> program;
    std::array<int, 3> groups = {};  // numbers of n, m, c; 0: the shape has none
  };
  RE2 any;
  std::vector<Shape> shapes;

  explicit Programs(std::span<const std::string_view> patterns) : any(AnyOf(patterns), QuietLongest()) {
    for (const std::string_view pattern : patterns) {
      Shape& shape = shapes.emplace_back();
      shape.program = std::make_unique<RE2>(std::string(pattern), QuietLongest());
      const auto& names = shape.program->NamedCapturingGroups();
      constexpr std::array kNames = {"n", "m", "c"};
      for (size_t i = 0; i < kNames.size(); ++i) {
        const auto it = names.find(kNames[i]);
        if (it != names.end()) shape.groups[i] = it->second;
      }
    }
  }
};

ShapeMatcher::ShapeMatcher(std::span<const std::string_view> patterns)
    : programs_(std::make_unique<const Programs>(patterns)) {}
ShapeMatcher::~ShapeMatcher() = default;

std::string ShapeMatcher::Fault(std::string_view pattern) { return RE2(std::string(pattern), QuietLongest()).error(); }

void ShapeMatcher::Match(std::string_view text, uint32_t begin, uint32_t end, std::vector<ShapeMatch>* matches) const {
  matches->clear();
  end = std::min(end, begin + kMaxBytes);
  const re2::StringPiece piece(text.data(), text.size());
  re2::StringPiece whole;
  if (!programs_->any.Match(piece, begin, end, RE2::ANCHOR_START, &whole, 1)) return;
  end = begin + static_cast<uint32_t>(whole.size());
  for (size_t i = 0; i < programs_->shapes.size(); ++i) {
    if (!programs_->shapes[i].program->Match(piece, begin, end, RE2::ANCHOR_START, &whole, 1)) continue;
    matches->push_back({static_cast<uint16_t>(i), {begin, begin + static_cast<uint32_t>(whole.size())}});
  }
  std::sort(matches->begin(), matches->end(), [](const ShapeMatch& a, const ShapeMatch& b) {
    return a.span.end != b.span.end ? a.span.end > b.span.end : a.shape < b.shape;
  });
}

ShapeParts ShapeMatcher::Parts(std::string_view text, const ShapeMatch& match) const {
  const Programs::Shape& shape = programs_->shapes[match.shape];
  const re2::StringPiece piece(text.data(), text.size());
  std::array<re2::StringPiece, 4> groups;  // the whole and up to three parts
  shape.program->Match(piece, match.span.begin, match.span.end, RE2::ANCHOR_BOTH, groups.data(), groups.size());
  const auto part = [&](int group) {
    if (group == 0 || groups[static_cast<size_t>(group)].data() == nullptr) return Span();
    const re2::StringPiece& words = groups[static_cast<size_t>(group)];
    const auto begin = static_cast<uint32_t>(words.data() - text.data());
    return Span{begin, begin + static_cast<uint32_t>(words.size())};
  };
  return {part(shape.groups[0]), part(shape.groups[1]), part(shape.groups[2])};
}

}  // namespace ieum
