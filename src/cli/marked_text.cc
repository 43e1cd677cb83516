#include "cli/marked_text.h"

#include <algorithm>
#include <vector>

#include "output/numbers.h"
#include "output/style.h"

namespace ieum {
namespace {

struct Mark {
  Span span;
  std::string label;
  Style style = Style::kPlain;
};

// "max ~1,000..2,000 USD / year"
std::string SumLabel(const Figure& figure) {
  std::string label;
  if (figure.bound != Bound::kNone) label.append(Name(figure.bound)).append(" ");
  if (figure.approximate) label.append("~");
  if (figure.amount) {
    AppendGrouped(*figure.amount, &label);
  } else {
    label.append("?");
  }
  if (figure.amount_max) {
    label.append("..");
    AppendGrouped(*figure.amount_max, &label);
  }
  label.append(" ").append(View(figure.currency));
  if (figure.per != Per::kNone) label.append(" / ").append(Name(figure.per));
  return label;
}

std::vector<Mark> MarksOf(const Extraction& extraction) {
  std::vector<Mark> marks;
  for (const Mention& mention : extraction.mentions) {
    marks.push_back(
        {mention.span, std::string(Name(mention.type)), IsActor(mention.type) ? Style::kBlue : Style::kCyan});
  }
  for (const Figure& figure : extraction.figures) marks.push_back({figure.span, SumLabel(figure), Style::kYellow});
  for (const Relation& relation : extraction.relations) {
    for (const Evidence& evidence : relation.evidence) {
      marks.push_back({evidence.trigger, std::string(Name(relation.type)), Style::kMagenta});
    }
  }
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  return marks;
}

void AppendMark(std::string_view text, const Mark& mark, bool colour, std::string* out) {
  const std::string_view words = mark.span.Of(text);
  if (colour) {
    AppendStyled(words, mark.style, colour, out);
  } else {
    out->append("[").append(words).append("|").append(mark.label).append("]");
  }
}

}  // namespace

std::string MarkedText(std::string_view text, const Extraction& extraction, bool colour) {
  std::string out;
  uint32_t done = 0;
  for (const Mark& mark : MarksOf(extraction)) {
    if (mark.span.begin < done || mark.span.empty()) continue;
    out.append(text, done, mark.span.begin - done);
    AppendMark(text, mark, colour, &out);
    done = mark.span.end;
  }
  out.append(text, done);
  return out;
}

}  // namespace ieum
