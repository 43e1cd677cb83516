#include "output/report_texts.h"

#include <algorithm>

#include "output/numbers.h"
#include "output/shown_sum.h"

namespace ieum {
namespace {

void AddList(std::string title, const ReportItems& items, bool mixed, std::vector<ReportTexts::List>* lists) {
  if (!items.items.empty()) lists->push_back({std::move(title), &items, mixed});
}

}  // namespace

std::string ReportTexts::Period() const {
  const std::string &since = report_.period.since, &until = report_.period.until;
  if (since.empty() && until.empty()) {
    if (report_.first_date.empty()) return Say(ReportWord::kAllTime);
    return Say(ReportWord::kAllTime) + ": " + Say(ReportWord::kBetween, {report_.first_date, report_.last_date});
  }
  if (since == until) return since;
  if (until.empty()) return Say(ReportWord::kSince, {since});
  if (since.empty()) return Say(ReportWord::kUntil, {until});
  return Say(ReportWord::kBetween, {since, until});
}

std::vector<ReportTexts::Group> ReportTexts::Groups() const {
  std::vector<Group> groups;
  for (size_t i = 0; i < kTopics; ++i) {
    const auto topic = static_cast<Topic>(i);
    const PeriodReport::Section& section = report_.sections[i];
    Group group = {std::string(ReportName(topic, language_)), {}};
    const bool mixed = topic == Topic::kProducts;
    AddList(Say(ReportWord::kDone), section.done, mixed, &group.lists);
    AddList(Say(ReportWord::kPlanned), section.planned, mixed, &group.lists);
    AddList(Say(ReportWord::kEarlier), section.earlier, mixed, &group.lists);
    if (!group.lists.empty()) groups.push_back(std::move(group));
  }
  for (const auto& [word, items] :
       {std::pair(ReportWord::kCarriedOut, &report_.carried_out), std::pair(ReportWord::kDenied, &report_.denied)}) {
    Group group = {Say(word), {}};
    AddList("", *items, /*mixed=*/true, &group.lists);
    if (!group.lists.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

std::string ReportTexts::NameOf(const std::string& id) const {
  const auto found = report_.entities.find(id);
  if (found == report_.entities.end() || found->second.id.empty()) {
    const std::optional<SpeakerKind> kind = ParseSpeakerKind(id);
    return kind ? std::string(ReportName(*kind, language_)) : id;
  }
  const Entity& entity = found->second;
  const std::string& name = language_ == Language::kKorean ? entity.name_ko : entity.name_en;
  return name.empty() ? entity.name : name;
}

std::string ReportTexts::KindOf(const std::string& id) const {
  const auto found = report_.entities.find(id);
  return found == report_.entities.end() ? std::string() : std::string(ReportName(found->second.type, language_));
}

std::vector<std::string> ReportTexts::FactsOf(const ReportItem& item) const {
  std::vector<std::string> facts;
  const auto add = [&](ReportWord word, const std::string& value) {
    if (!value.empty()) facts.push_back(Say(word, {value}));
  };
  if (!item.date.empty()) facts.push_back(item.date.substr(0, 10));
  add(ReportWord::kPlannedSince, item.planned_since.substr(0, 10));
  add(ReportWord::kDealDate, item.evidence.deal_date);
  add(ReportWord::kAccordingTo, SpeakersOf(item.evidence));
  if (item.articles > 0) {
    facts.push_back(item.articles == 1 ? Say(ReportWord::kOneArticle)
                                       : Say(ReportWord::kManyArticles, {Digits(item.articles)}));
  }
  if (item.reports > 0 && item.reports < item.articles) {
    facts.push_back(item.reports == 1 ? Say(ReportWord::kOneReport)
                                      : Say(ReportWord::kManyReports, {Digits(item.reports)}));
  }
  std::string confidence;
  AppendShare(static_cast<double>(item.confidence), &confidence);
  facts.push_back(Say(ReportWord::kConfidence, {confidence}));
  return facts;
}

std::string ReportTexts::SpeakersOf(const GraphEvidence& evidence) const {
  const std::string& cell = evidence.according_to;
  std::string names;
  for (size_t begin = 0; begin < cell.size();) {
    const size_t end = std::min(cell.find('|', begin), cell.size());
    if (!names.empty()) names.append(", ");
    names.append(NameOf(cell.substr(begin, end - begin)));
    begin = end + 1;
  }
  return names;
}

std::string ReportTexts::PlaceOf(const GraphEvidence& evidence) const {
  std::vector<std::string> parts;
  for (const std::string& part : {evidence.title, evidence.source, evidence.date.substr(0, 10)}) {
    if (!part.empty()) parts.push_back(part);
  }
  if (evidence.title.empty() && !evidence.article.empty()) parts.insert(parts.begin(), evidence.article);
  return Joined(parts);
}

std::string ReportTexts::SumsOf(const PeriodReport::Investor& investor) const {
  std::string text;
  for (const auto& [currency, sum] : investor.sums) {
    if (!text.empty()) text.append(" + ");
    text.append(ShownSum(sum, currency, language_));
  }
  return text;
}

bool ReportTexts::ShowsWords(const std::vector<ReportItem>& items, size_t i) {
  const GraphEvidence& words = items[i].evidence;
  if (words.text.empty()) return false;
  if (i + 1 == items.size()) return true;
  const GraphEvidence& next = items[i + 1].evidence;
  return words.article != next.article || words.text != next.text || words.trigger != next.trigger;
}

std::string Joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text.append(" · ");
    text.append(part);
  }
  return text;
}

}  // namespace ieum
