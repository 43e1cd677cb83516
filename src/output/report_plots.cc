#include "output/report_plots.h"

#include <algorithm>
#include <numeric>

#include "output/numbers.h"
#include "output/report_words.h"

namespace ieum {
namespace {

// In units of the drawing.
constexpr size_t kWidth = 860, kHeight = 230;
constexpr size_t kLeft = 34, kTop = 8, kBottom = 24;  // room for the numbers and the names of the slots
constexpr size_t kPlotWidth = kWidth - kLeft, kPlotHeight = kHeight - kTop - kBottom;
constexpr size_t kCharacter = 6;  // width of a digit

std::string Number(double value) {
  std::string text;
  AppendRounded(value, &text);
  return text;
}

void Attribute(std::string_view name, double value, std::string* out) {
  out->append(" ").append(name).append("=\"").append(Number(value)).append("\"");
}

void Text(double x, double y, std::string_view anchor, std::string_view text, std::string* out) {
  out->append("<text");
  Attribute("x", x, out);
  Attribute("y", y, out);
  out->append(" text-anchor=\"").append(anchor).append("\">").append(text).append("</text>\n");
}

size_t Sum(const PeriodReport::Counts& counts) { return std::accumulate(counts.begin(), counts.end(), size_t{0}); }

// 1, 2, 5, 10, 20, ...: the least that makes at most four steps to `most`.
size_t StepFor(size_t most) {
  size_t step = 1;
  for (const size_t factor : {1, 2, 5}) {
    if (factor * 4 >= most) return factor;
  }
  for (step = 10;; step *= 10) {
    for (const size_t factor : {1, 2, 5}) {
      if (step * factor * 4 >= most) return step * factor;
    }
  }
}

class Timeline {
 public:
  Timeline(const PeriodReport& report, Language language) : slots_(report.timeline), language_(language) {
    size_t most = 1;
    for (const PeriodReport::TimeSlot& slot : slots_) most = std::max(most, Sum(slot.counts));
    step_ = StepFor(most);
    top_ = (most + step_ - 1) / step_ * step_;
    slot_width_ = static_cast<double>(kPlotWidth) / static_cast<double>(slots_.size());
  }

  std::string Draw() {
    out_ = "<svg viewBox=\"0 0 " + Digits(kWidth) + " " + Digits(kHeight) + "\" role=\"img\" aria-label=\"";
    out_.append(ReportText(ReportWord::kTimeline, language_)).append("\">\n");
    for (size_t value = 0; value <= top_; value += step_) {
      const double y = HeightOf(value);
      out_.append("<line class=\"axis\"");
      Attribute("x1", kLeft, &out_);
      Attribute("x2", kWidth, &out_);
      Attribute("y1", y, &out_);
      Attribute("y2", y, &out_);
      out_.append("/>\n");
      Text(kLeft - 6, y + 4, "end", Digits(value), &out_);
    }
    // Of names that would touch each other only every second, third, ... is written.
    const double name_width = static_cast<double>((slots_.front().name.size() + 2) * kCharacter);
    const size_t every = static_cast<size_t>(name_width / slot_width_) + 1;
    for (size_t i = 0; i < slots_.size(); ++i) Slot(i, i % every == 0);
    return out_.append("</svg>\n");
  }

 private:
  double HeightOf(size_t value) const {
    return kTop + kPlotHeight * (1 - static_cast<double>(value) / static_cast<double>(top_));
  }

  void Slot(size_t i, bool named) {
    const PeriodReport::TimeSlot& slot = slots_[i];
    const double bar = std::min(slot_width_ * 0.72, 48.0);
    const double left = kLeft + slot_width_ * static_cast<double>(i) + (slot_width_ - bar) / 2;
    size_t below = 0;
    for (size_t type = 0; type < slot.counts.size(); ++type) {
      const size_t count = slot.counts[type];
      if (count == 0) continue;
      const double y = HeightOf(below + count);
      out_.append("<rect class=\"w").append(Digits(type)).append("\"");
      Attribute("x", left, &out_);
      Attribute("y", y, &out_);
      Attribute("width", bar, &out_);
      Attribute("height", HeightOf(below) - y, &out_);
      out_.append("><title>").append(slot.name).append(": ");
      out_.append(ReportName(static_cast<RelationType>(type), language_)).append(" ").append(Digits(count));
      out_.append("</title></rect>\n");
      below += count;
    }
    if (named) Text(left + bar / 2, kHeight - 6, "middle", slot.name, &out_);
  }

  const std::vector<PeriodReport::TimeSlot>& slots_;
  const Language language_;
  size_t step_ = 1, top_ = 1;
  double slot_width_ = 0;
  std::string out_;
};

}  // namespace

std::string TimelinePlot(const PeriodReport& report, Language language) { return Timeline(report, language).Draw(); }

std::string DealsBar(const PeriodReport::Investor& investor, size_t most) {
  const auto share = [most](size_t deals) { return 100 * static_cast<double>(deals) / static_cast<double>(most); };
  const size_t done = investor.deals - investor.planned;
  const std::string type = Digits(static_cast<size_t>(RelationType::kInvestsIn));
  std::string out =
      "<svg class=\"bar\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"w";
  out.append(type).append("\"");
  Attribute("width", share(done), &out);
  out.append(" height=\"6\"/><rect class=\"plan w").append(type).append("\"");
  Attribute("x", share(done), &out);
  Attribute("width", share(investor.planned), &out);
  return out.append(" height=\"6\"/></svg>");
}

}  // namespace ieum
