#include "cli/candidate_list.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "gazetteer/skeleton.h"

namespace ieum {
namespace {

constexpr size_t kContextCharacters = 24;  // on either side of an example

std::string_view TrimmedLeft(std::string_view text) {
  text.remove_prefix(std::min(text.size(), text.find_first_not_of(" \t\r")));
  return text;
}

std::string_view TrimmedRight(std::string_view text) { return text.substr(0, text.find_last_not_of(" \t\r") + 1); }

std::string Before(std::string_view text, Span name) {
  size_t begin = name.begin;
  for (size_t left = kContextCharacters; left > 0 && begin > 0 && text[begin - 1] != '\n'; --left) {
    begin -= DecodeBefore(text, begin).size;
  }
  const bool whole = begin == 0 || text[begin - 1] == '\n';
  return (whole ? "" : "…") + std::string(TrimmedLeft(text.substr(begin, name.begin - begin)));
}

std::string After(std::string_view text, Span name) {
  size_t end = name.end;
  for (size_t left = kContextCharacters; left > 0 && end < text.size() && text[end] != '\n'; --left) {
    end += DecodeAt(text, end).size;
  }
  const bool whole = end == text.size() || text[end] == '\n';
  return std::string(TrimmedRight(text.substr(name.end, end - name.end))) + (whole ? "" : "…");
}

void AddCounts(const std::map<std::string, size_t>& from, std::map<std::string, size_t>* to) {
  for (const auto& [name, count] : from) (*to)[name] += count;
}

// A name that a cell of a gazetteer file can hold as it is.
bool FitsCell(std::string_view name) {
  return name.find_first_of("\t\n\r|()[]{}") == std::string_view::npos && !name.starts_with('!');
}

}  // namespace

std::vector<NameCandidate> CandidatesOf(const Article& article, const Extraction& extraction, const Trace& trace) {
  std::vector<NameCandidate> found;
  std::vector<int32_t> place(extraction.entities.size(), kNoIndex);  // in found
  for (size_t i = 0; i < extraction.entities.size(); ++i) {
    const Entity& entity = extraction.entities[i];
    if (entity.known) continue;
    place[i] = static_cast<int32_t>(found.size());
    NameCandidate& candidate = found.emplace_back();
    candidate.id = entity.id;
    candidate.type = entity.type;
    candidate.articles = 1;
    if (!entity.name_ko.empty()) candidate.ko.emplace(entity.name_ko, 1);
    if (!entity.name_en.empty()) candidate.en.emplace(entity.name_en, 1);
  }
  std::unordered_map<uint32_t, const UnlistedName*> signs;  // by where the name begins
  for (const UnlistedName& name : trace.unlisted) {
    if (name.refusal.empty()) signs.emplace(name.span.begin, &name);
  }
  for (const Mention& mention : extraction.mentions) {
    if (place[mention.entity] == kNoIndex) continue;
    NameCandidate& candidate = found[static_cast<size_t>(place[mention.entity])];
    const std::string_view text = mention.span.Of(article.text);
    ++candidate.mentions;
    ++candidate.spellings[std::string(text)];
    if (candidate.examples.empty()) {
      candidate.evidence = Name(mention.found_by);
      candidate.examples.push_back(
          {article.id, Before(article.text, mention.span), std::string(text), After(article.text, mention.span)});
    }
    const auto sign = signs.find(mention.span.begin);
    if (sign != signs.end() && sign->second->span == mention.span && sign->second->score > candidate.score) {
      candidate.evidence = sign->second->signs.front().name;
      candidate.score = sign->second->score;
    }
  }
  return found;
}

void CandidateList::Add(std::vector<NameCandidate> candidates) {
  for (NameCandidate& added : candidates) {
    const auto [it, is_new] = by_id_.try_emplace(added.id);
    NameCandidate& known = it->second;
    if (is_new) {
      known = std::move(added);
      continue;
    }
    AddCounts(added.ko, &known.ko);
    AddCounts(added.en, &known.en);
    AddCounts(added.spellings, &known.spellings);
    known.articles += added.articles;
    known.mentions += added.mentions;
    if (added.score > known.score) {
      known.score = added.score;
      known.evidence = std::move(added.evidence);
    }
    for (NameInContext& example : added.examples) {
      if (known.examples.size() < NameCandidate::kMaxExamples) known.examples.push_back(std::move(example));
    }
  }
}

std::vector<const NameCandidate*> CandidateList::Sorted(size_t min_articles) const {
  struct Entry {
    const NameCandidate* candidate;
    std::string name;
  };
  std::vector<Entry> entries;
  for (const auto& [id, candidate] : by_id_) {
    if (candidate.articles >= min_articles) entries.push_back({&candidate, NameOf(candidate)});
  }
  // Stable: equals stay in the order of their ids.
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    if (a.candidate->articles != b.candidate->articles) return a.candidate->articles > b.candidate->articles;
    if (a.candidate->mentions != b.candidate->mentions) return a.candidate->mentions > b.candidate->mentions;
    return a.name < b.name;
  });
  std::vector<const NameCandidate*> sorted;
  for (const Entry& entry : entries) sorted.push_back(entry.candidate);
  return sorted;
}

std::string MostFrequent(const std::map<std::string, size_t>& names) {
  const auto best =
      std::max_element(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == names.end() ? std::string() : best->first;
}

std::string NameOf(const NameCandidate& candidate) {
  std::string ko = MostFrequent(candidate.ko);
  return ko.empty() ? MostFrequent(candidate.en) : ko;
}

std::string CandidateRowHeader() { return "type\tko\ten\taliases\tclass\tmaker\tids\tnote"; }

std::string CandidateRow(const NameCandidate& candidate) {
  const auto cell = [](std::string name) { return name.empty() || !FitsCell(name) ? std::string("-") : name; };
  const std::string ko = cell(MostFrequent(candidate.ko)), en = cell(MostFrequent(candidate.en));
  std::vector<std::string> skeletons = {Skeleton(ko), Skeleton(en)};
  std::string aliases;
  for (const auto* names : {&candidate.ko, &candidate.en, &candidate.spellings}) {
    for (const auto& [name, count] : *names) {
      std::string skeleton = Skeleton(name);
      if (!FitsCell(name) || std::find(skeletons.begin(), skeletons.end(), skeleton) != skeletons.end()) continue;
      skeletons.push_back(std::move(skeleton));
      aliases.append(aliases.empty() ? "" : "|").append(name);
    }
  }
  std::string row(Name(candidate.type));
  row.append("\t").append(ko).append("\t").append(en).append("\t").append(aliases.empty() ? "-" : aliases);
  return row.append("\t-\t-\t-\t-");
}

}  // namespace ieum
