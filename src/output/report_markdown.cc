#include <string>
#include <vector>

#include "output/markdown.h"
#include "output/numbers.h"
#include "output/report_texts.h"
#include "output/report_writer.h"
#include "output/shown_sum.h"

namespace ieum {
namespace {

class MarkdownReport {
 public:
  MarkdownReport(const PeriodReport& report, Language language) : report_(report), texts_(report, language) {}

  std::string Write() {
    out_ = "# " + Say(ReportWord::kTitle) + "\n\n" + Markdown(texts_.Period()) + "\n";
    Summary();
    if (report_.timeline.size() > 1) Timeline();
    if (!report_.investors.empty()) Investors();
    if (!report_.most_connected.empty()) MostConnected();
    const std::vector<ReportTexts::Group> groups = texts_.Groups();
    for (const ReportTexts::Group& group : groups) Add(group);
    if (groups.empty()) out_.append("\n").append(Say(ReportWord::kNothing)).append("\n");
    out_.append("\n---\n\n").append(Say(ReportWord::kMadeBy)).append("\n");
    return std::move(out_);
  }

 private:
  using Row = std::vector<std::string>;

  std::string Say(ReportWord word) const { return texts_.Say(word); }

  void Heading(std::string_view marks, const std::string& text) {
    out_.append("\n").append(marks).append(" ").append(text).append("\n\n");
  }

  // Numbers stand to the right: all columns but the first `words`.
  void Table(const Row& head, size_t words, const std::vector<Row>& rows) {
    AddRow(head);
    for (size_t i = 0; i < head.size(); ++i) out_.append(i < words ? "|---" : "|---:");
    out_.append("|\n");
    for (const Row& row : rows) AddRow(row);
  }
  void AddRow(const Row& cells) {
    for (const std::string& cell : cells) out_.append("| ").append(Markdown(cell)).append(" ");
    out_.append("|\n");
  }

  void Summary() {
    Heading("##", Say(ReportWord::kSummary));
    std::vector<std::string> counts;
    for (const auto& [word, count] :
         {std::pair(ReportWord::kArticles, report_.articles), std::pair(ReportWord::kNames, report_.names),
          std::pair(ReportWord::kRelations, report_.relations)}) {
      counts.push_back(Say(word) + " **" + Digits(count) + "**");
    }
    out_.append(Joined(counts)).append("\n\n");
    std::vector<Row> rows;
    for (size_t i = 0; i < kTopics; ++i) {
      const PeriodReport::Section& section = report_.sections[i];
      rows.push_back({std::string(ReportName(static_cast<Topic>(i), texts_.language())), Digits(section.done.all),
                      Digits(section.planned.all), Digits(section.earlier.all)});
    }
    Table({Say(ReportWord::kNew), Say(ReportWord::kDone), Say(ReportWord::kPlanned), Say(ReportWord::kEarlier)}, 1,
          rows);
    out_.append("\n");
    out_.append(Say(ReportWord::kCarriedOut)).append(" **").append(Digits(report_.carried_out.all)).append("** · ");
    out_.append(Say(ReportWord::kDenied)).append(" **").append(Digits(report_.denied.all)).append("**\n");
  }

  void Timeline() {
    Heading("##", Say(ReportWord::kTimeline));
    Row head = {Say(ReportWord::kTime)};
    for (size_t type = 0; type < PeriodReport::Counts().size(); ++type) {
      head.emplace_back(ReportName(static_cast<RelationType>(type), texts_.language()));
    }
    std::vector<Row> rows;
    for (const PeriodReport::TimeSlot& slot : report_.timeline) {
      Row row = {slot.name};
      for (const size_t count : slot.counts) row.push_back(count == 0 ? std::string() : Digits(count));
      rows.push_back(std::move(row));
    }
    Table(head, 1, rows);
    if (report_.undated > 0) {
      out_.append("\n").append(texts_.Say(ReportWord::kUndated, {Digits(report_.undated)})).append("\n");
    }
  }

  void Investors() {
    Heading("##", Say(ReportWord::kInvestors));
    std::vector<Row> rows;
    for (const PeriodReport::Investor& investor : report_.investors) {
      rows.push_back({texts_.NameOf(investor.id), texts_.SumsOf(investor), Digits(investor.deals),
                      investor.planned == 0 ? std::string() : Digits(investor.planned)});
    }
    Table(
        {Say(ReportWord::kInvestor), Say(ReportWord::kSums), Say(ReportWord::kDeals), Say(ReportWord::kOfThemPlanned)},
        2, rows);
  }

  void MostConnected() {
    Heading("##", Say(ReportWord::kConnected));
    std::vector<Row> rows;
    for (const PeriodReport::Connected& connected : report_.most_connected) {
      rows.push_back({texts_.NameOf(connected.id), texts_.KindOf(connected.id), Digits(connected.relations)});
    }
    Table({Say(ReportWord::kName), Say(ReportWord::kKind), Say(ReportWord::kRelations)}, 2, rows);
  }

  void Add(const ReportTexts::Group& group) {
    Heading("##", group.title);
    bool first = true;
    for (const ReportTexts::List& list : group.lists) {
      if (!list.title.empty()) {
        if (!first) out_.append("\n");
        first = false;
        out_.append("### ").append(list.title).append(" (").append(Digits(list.items->all)).append(")\n\n");
      }
      const std::vector<ReportItem>& items = list.items->items;
      for (size_t i = 0; i < items.size(); ++i) Add(items[i], list.mixed, ReportTexts::ShowsWords(items, i));
      const size_t more = list.items->all - list.items->items.size();
      if (more > 0) out_.append("- ").append(texts_.Say(ReportWord::kMore, {Digits(more)})).append("\n");
    }
  }

  void Add(const ReportItem& item, bool mixed, bool shows_words) {
    out_.append("- **").append(Markdown(texts_.NameOf(item.head))).append(" ").append(texts_.ArrowOf(item));
    out_.append(" ").append(Markdown(texts_.NameOf(item.tail))).append("**");
    std::vector<std::string> facts;
    if (mixed) facts.emplace_back(ReportName(item.type, texts_.language()));
    if (item.amount) {
      const std::string sum = ShownSum(*item.amount, item.currency, texts_.language());
      facts.push_back("**" + Markdown(sum) + "** (" + ExactSum(*item.amount, item.currency) + ")");
    }
    for (const std::string& fact : texts_.FactsOf(item)) facts.push_back(Markdown(fact));
    out_.append(" · ").append(Joined(facts)).append("\n");
    if (!shows_words) return;
    out_.append("  > ").append(MarkdownWithBold(item.evidence.text, item.evidence.trigger)).append("\\\n");
    out_.append("  > — ").append(Markdown(texts_.PlaceOf(item.evidence))).append("\n");
  }

  const PeriodReport& report_;
  const ReportTexts texts_;
  std::string out_;
};

}  // namespace

std::string ReportAsMarkdown(const PeriodReport& report, Language language) {
  return MarkdownReport(report, language).Write();
}

}  // namespace ieum
