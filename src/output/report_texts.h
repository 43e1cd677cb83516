// The texts of a report that are the same in Markdown and HTML. None is escaped.
#ifndef IEUM_OUTPUT_REPORT_TEXTS_H_
#define IEUM_OUTPUT_REPORT_TEXTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "graph/period_report.h"
#include "output/report_words.h"

namespace ieum {

class ReportTexts {
 public:
  // `report` must outlive this.
  ReportTexts(const PeriodReport& report, Language language) : report_(report), language_(language) {}

  // A list of items with its heading.
  struct List {
    std::string title;
    const ReportItems* items = nullptr;
    bool mixed = false;  // the items are of several types: each says of which
  };
  struct Group {
    std::string title;
    std::vector<List> lists;  // none of them empty; a list without a title is all of the group
  };

  Language language() const { return language_; }
  std::string Say(ReportWord word, std::initializer_list<std::string_view> arguments = {}) const {
    return ReportText(word, language_, arguments);
  }
  std::string Period() const;
  // Everything that the report lists, group by group; groups without an item are left out.
  std::vector<Group> Groups() const;
  // Korean or English, as the reader's language is; of a speaker whose id is no entity's the word for its kind.
  std::string NameOf(const std::string& id) const;
  std::string KindOf(const std::string& id) const;
  std::string_view ArrowOf(const ReportItem& item) const { return IsDirected(item.type) ? "→" : "↔"; }
  // What else is to be said of an item, piece by piece, its sum apart.
  std::vector<std::string> FactsOf(const ReportItem& item) const;
  // Title, date and source of the article, or its id where it has none of them.
  std::string PlaceOf(const GraphEvidence& evidence) const;
  std::string SumsOf(const PeriodReport::Investor& investor) const;
  // True if item `i` has words to show, and the next one does not show the same: they stand below both.
  static bool ShowsWords(const std::vector<ReportItem>& items, size_t i);

 private:
  std::string SpeakersOf(const GraphEvidence& evidence) const;

  const PeriodReport& report_;
  const Language language_;
};

// `parts` with " · " between.
std::string Joined(const std::vector<std::string>& parts);

}  // namespace ieum

#endif  // IEUM_OUTPUT_REPORT_TEXTS_H_
