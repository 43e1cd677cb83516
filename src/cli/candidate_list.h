// The unlisted names of an archive, gathered article by article: how often each stands where, and what speaks for it.
//
//   CandidateList list;
//   for (...) list.Add(CandidatesOf(article, extraction, trace));
//   for (const Candidate* candidate : list.Sorted(2)) ...
//
// Adding the articles in the same order gives the same list.
#ifndef IEUM_CLI_CANDIDATE_LIST_H_
#define IEUM_CLI_CANDIDATE_LIST_H_

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "ieum/article.h"
#include "ieum/extraction.h"
#include "ieum/trace.h"

namespace ieum {

// A name in its article, and the words around it on its line, cut short with "…" where the line goes on.
struct NameInContext {
  std::string article;  // id
  std::string before, name, after;
};

// One unlisted entity of one article, or of several.
struct NameCandidate {
  static constexpr size_t kMaxExamples = 2;

  std::string id;  // "u:company:나래"
  EntityType type = EntityType::kCompany;
  // The names by how many articles have them; Korean and English as the extraction tells them apart, then the spellings
  // in the texts by mentions.
  std::map<std::string, size_t> ko, en, spellings;
  size_t articles = 0;
  size_t mentions = 0;
  // What found it: the strongest sign of data/words/discovery_weights.tsv, or how it was recognised ("bracket").
  std::string evidence;
  float score = 0;                      // log-odds of that sign's article; 0 without a sign
  std::vector<NameInContext> examples;  // from the first articles, one each
};

// The unlisted entities of one article, in the order of the extraction.
std::vector<NameCandidate> CandidatesOf(const Article& article, const Extraction& extraction, const Trace& trace);

class CandidateList {
 public:
  void Add(std::vector<NameCandidate> candidates);
  // Those of at least `min_articles` articles: by articles, then mentions, the most first; then by name and id.
  std::vector<const NameCandidate*> Sorted(size_t min_articles) const;

 private:
  std::map<std::string, NameCandidate> by_id_;
};

// The most frequent of `names`, the first in byte order among equals; empty if there is none.
std::string MostFrequent(const std::map<std::string, size_t>& names);
// What to call it: its Korean name, else its English one.
std::string NameOf(const NameCandidate& candidate);

// The columns of CandidateRow, as the header line of a gazetteer file (docs/gazetteer.md), without line end.
std::string CandidateRowHeader();
// A row for a gazetteer file, without line end. Spellings that are found by the other names anyway are left out.
std::string CandidateRow(const NameCandidate& candidate);

}  // namespace ieum

#endif  // IEUM_CLI_CANDIDATE_LIST_H_
