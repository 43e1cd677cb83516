#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/sha256.h"
#include "output/numbers.h"
#include "output/report_plots.h"
#include "output/report_style.h"
#include "output/report_texts.h"
#include "output/report_writer.h"
#include "output/shown_sum.h"
#include "output/xml.h"

namespace ieum {
namespace {

std::string Html(std::string_view text) {
  std::string out;
  AppendXml(text, &out);
  return out;
}

std::string Element(std::string_view tag, std::string_view content) {
  std::string out("<");
  return out.append(tag).append(">").append(content).append("</").append(tag.substr(0, tag.find(' '))).append(">");
}

// `text` with the first `part` of it marked.
std::string Marked(std::string_view text, std::string_view part) {
  const size_t at = part.empty() ? std::string_view::npos : text.find(part);
  if (at == std::string_view::npos) return Html(text);
  return Html(text.substr(0, at)) + Element("mark", Html(part)) + Html(text.substr(at + part.size()));
}

class HtmlReport {
 public:
  HtmlReport(const PeriodReport& report, Language language)
      : report_(report), texts_(report, language), groups_(texts_.Groups()) {}

  std::string Write() {
    Head();
    Summary();
    if (report_.timeline.size() > 1) Timeline();
    if (!report_.investors.empty() || !report_.most_connected.empty()) Tables();
    for (size_t i = 0; i < groups_.size(); ++i) Add(groups_[i], i);
    if (groups_.empty()) out_.append(Element("p", Say(ReportWord::kNothing))).append("\n");
    out_.append(Element("footer", Html(Say(ReportWord::kMadeBy)))).append("\n</body>\n</html>\n");
    return std::move(out_);
  }

 private:
  using Items = ReportTexts::List;

  std::string Say(ReportWord word) const { return texts_.Say(word); }

  void Head() {
    const std::string period = Html(texts_.Period());
    out_ = "<!doctype html>\n<html lang=\"" + std::string(Name(texts_.language())) + "\">\n<head>\n";
    out_.append(
        "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out_.append("style-src 'sha256-").append(Base64(Sha256(kReportStyle)));
    out_.append("'; base-uri 'none'; form-action 'none'\">\n");
    out_.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out_.append(Element("title", Say(ReportWord::kTitle) + ", " + period)).append("\n");
    out_.append("<style>").append(kReportStyle).append("</style>\n</head>\n<body>\n<header>\n");
    out_.append(Element("h1", Say(ReportWord::kTitle))).append("\n");
    out_.append(Element("p class=\"quiet\"", period)).append("\n<nav>\n");
    for (size_t i = 0; i < groups_.size(); ++i) {
      size_t all = 0;
      for (const Items& list : groups_[i].lists) all += list.items->all;
      out_.append("<a href=\"#s").append(Digits(i)).append("\">").append(groups_[i].title).append(" ");
      out_.append(Digits(all)).append("</a>\n");
    }
    out_.append("</nav>\n</header>\n");
  }

  void Tile(std::string_view title, size_t number) {
    out_.append("<div>").append(Element("dt", title)).append(Element("dd", Digits(number))).append("</div>\n");
  }

  void Summary() {
    out_.append(Element("h2", Say(ReportWord::kSummary))).append("\n<dl class=\"tiles\">\n");
    Tile(Say(ReportWord::kArticles), report_.articles);
    Tile(Say(ReportWord::kNames), report_.names);
    Tile(Say(ReportWord::kRelations), report_.relations);
    Tile(Say(ReportWord::kCarriedOut), report_.carried_out.all);
    Tile(Say(ReportWord::kDenied), report_.denied.all);
    out_.append("</dl>\n<table>\n<thead><tr>");
    out_.append(Element("th scope=\"col\"", Say(ReportWord::kNew)));
    for (const ReportWord word : {ReportWord::kDone, ReportWord::kPlanned, ReportWord::kEarlier}) {
      out_.append(Element("th scope=\"col\" class=\"n\"", Say(word)));
    }
    out_.append("</tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < kTopics; ++i) {
      const PeriodReport::Section& section = report_.sections[i];
      out_.append("<tr>").append(Element("td", ReportName(static_cast<Topic>(i), texts_.language())));
      for (const ReportItems* items : {&section.done, &section.planned, &section.earlier}) {
        out_.append(Element("td class=\"n\"", Digits(items->all)));
      }
      out_.append("</tr>\n");
    }
    out_.append("</tbody>\n</table>\n");
  }

  void Timeline() {
    out_.append(Element("h2", Say(ReportWord::kTimeline))).append("\n<figure tabindex=\"0\">\n");
    out_.append(TimelinePlot(report_, texts_.language())).append("</figure>\n<ul class=\"legend\">\n");
    for (size_t type = 0; type < PeriodReport::Counts().size(); ++type) {
      const bool used = std::any_of(report_.timeline.begin(), report_.timeline.end(),
                                    [type](const auto& slot) { return slot.counts[type] > 0; });
      if (!used) continue;
      out_.append("<li><svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><rect class=\"w").append(Digits(type));
      out_.append("\" width=\"1\" height=\"1\"/></svg>");
      out_.append(ReportName(static_cast<RelationType>(type), texts_.language())).append("</li>\n");
    }
    out_.append("</ul>\n");
    if (report_.undated > 0) {
      const std::string note = texts_.Say(ReportWord::kUndated, {Digits(report_.undated)});
      out_.append(Element("p class=\"quiet\"", note)).append("\n");
    }
  }

  void Tables() {
    out_.append("<div class=\"two\">\n");
    if (!report_.investors.empty()) Investors();
    if (!report_.most_connected.empty()) MostConnected();
    out_.append("</div>\n");
  }

  void Investors() {
    out_.append("<section>\n").append(Element("h2", Say(ReportWord::kInvestors))).append("\n<table>\n<thead><tr>");
    out_.append(Element("th scope=\"col\"", Say(ReportWord::kInvestor)));
    out_.append(Element("th scope=\"col\" class=\"n\"", Say(ReportWord::kDeals))).append("</tr></thead>\n<tbody>\n");
    const size_t most = report_.investors.front().deals;
    for (const PeriodReport::Investor& investor : report_.investors) {
      const std::string sums = texts_.SumsOf(investor);
      std::string cell = Element("bdi", Html(texts_.NameOf(investor.id)));
      if (!sums.empty()) cell.append(" ").append(Element("span class=\"quiet\"", Html(sums)));
      out_.append("<tr>").append(Element("td", cell + DealsBar(investor, most)));
      std::string deals = Digits(investor.deals);
      if (investor.planned > 0) {
        deals +=
            " <span class=\"quiet\">(" + Say(ReportWord::kOfThemPlanned) + " " + Digits(investor.planned) + ")</span>";
      }
      out_.append(Element("td class=\"n\"", deals)).append("</tr>\n");
    }
    out_.append("</tbody>\n</table>\n</section>\n");
  }

  void MostConnected() {
    out_.append("<section>\n").append(Element("h2", Say(ReportWord::kConnected))).append("\n<table>\n<thead><tr>");
    out_.append(Element("th scope=\"col\"", Say(ReportWord::kName)));
    out_.append(Element("th scope=\"col\"", Say(ReportWord::kKind)));
    out_.append(Element("th scope=\"col\" class=\"n\"", Say(ReportWord::kRelations)))
        .append("</tr></thead>\n<tbody>\n");
    for (const PeriodReport::Connected& connected : report_.most_connected) {
      out_.append("<tr>").append(Element("td", Element("bdi", Html(texts_.NameOf(connected.id)))));
      out_.append(Element("td class=\"quiet\"", texts_.KindOf(connected.id)));
      out_.append(Element("td class=\"n\"", Digits(connected.relations))).append("</tr>\n");
    }
    out_.append("</tbody>\n</table>\n</section>\n");
  }

  void Add(const ReportTexts::Group& group, size_t number) {
    out_.append("<section>\n<h2 id=\"s").append(Digits(number)).append("\">").append(group.title).append("</h2>\n");
    for (const Items& list : group.lists) {
      if (!list.title.empty()) {
        out_.append(Element("h3", list.title + " <small>" + Digits(list.items->all) + "</small>")).append("\n");
      }
      out_.append("<ul class=\"items\">\n");
      const std::vector<ReportItem>& items = list.items->items;
      for (size_t i = 0; i < items.size(); ++i) Add(items[i], list.mixed, ReportTexts::ShowsWords(items, i));
      out_.append("</ul>\n");
      const size_t more = list.items->all - list.items->items.size();
      if (more > 0) {
        out_.append(Element("p class=\"quiet\"", texts_.Say(ReportWord::kMore, {Digits(more)}))).append("\n");
      }
    }
    out_.append("</section>\n");
  }

  void Add(const ReportItem& item, bool mixed, bool shows_words) {
    std::string kind = item.status == Status::kPlanned   ? "planned"
                       : item.status == Status::kNegated ? "denied"
                                                         : "done";
    if (!shows_words) kind.append(" joined");
    out_.append("<li class=\"").append(kind).append("\">\n");
    std::string who = Element("bdi", Html(texts_.NameOf(item.head))) + " ";
    who.append(Element("i", texts_.ArrowOf(item))).append(" ").append(Element("bdi", Html(texts_.NameOf(item.tail))));
    std::string line = Element("span class=\"who\"", who);
    if (item.amount) {
      const std::string exact = Element("small", "(" + Html(ExactSum(*item.amount, item.currency)) + ")");
      const std::string sum = Html(ShownSum(*item.amount, item.currency, texts_.language()));
      line.append(" ").append(Element("span class=\"sum\"", sum + " " + exact));
    }
    out_.append(Element("p", line)).append("\n");
    std::vector<std::string> facts = texts_.FactsOf(item);
    if (mixed) facts.insert(facts.begin(), std::string(ReportName(item.type, texts_.language())));
    out_.append(Element("p class=\"facts\"", Html(Joined(facts)))).append("\n");
    if (shows_words) {
      out_.append("<blockquote>").append(Element("p", Marked(item.evidence.text, item.evidence.trigger)));
      out_.append(Element("footer", Html(texts_.PlaceOf(item.evidence)))).append("</blockquote>\n");
    }
    out_.append("</li>\n");
  }

  const PeriodReport& report_;
  const ReportTexts texts_;
  const std::vector<ReportTexts::Group> groups_;
  std::string out_;
};

}  // namespace

std::string ReportAsHtml(const PeriodReport& report, Language language) { return HtmlReport(report, language).Write(); }

}  // namespace ieum
