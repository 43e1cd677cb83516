// How the names of a gazetteer file fare on articles: how often each is taken or refused, and which look suspicious.
#ifndef IEUM_CLI_CORPUS_LINT_H_
#define IEUM_CLI_CORPUS_LINT_H_

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "gazetteer/gazetteer_file.h"
#include "ieum/article.h"
#include "ieum/extraction.h"
#include "ieum/trace.h"

namespace ieum {

// What became of one name. All are counts of occurrences.
struct NameUse {
  std::string name = {}, id = {};
  bool classed = false;  // the file gives it a class
  size_t taken = 0;
  size_t elsewhere = 0;                        // of those taken, in articles of other fields
  size_t inside = 0;                           // in the middle of other words
  std::map<std::string, size_t> refused = {};  // for other reasons, by reason

  size_t refused_count() const;
};

// What a reader of the file should look at.
enum class Suspicion : uint8_t { kNone, kNeverTaken, kInsideWords, kMostlyRefused, kOtherFields };
Suspicion SuspicionOf(const NameUse& use);

class CorpusLint {
 public:
  // Counts the names of `rows`.
  explicit CorpusLint(std::span<const GazetteerRow> rows);

  // `extraction` and `trace` are of `article`, with the rows among the names.
  void Add(const Article& article, const Extraction& extraction, const Trace& trace);

  // In the order of the rows.
  const std::vector<NameUse>& uses() const { return uses_; }

 private:
  // The use of `text` as a name of the entity `id` (empty: of any); null if the rows have no such name.
  NameUse* Find(std::string_view text, std::string_view id);

  std::vector<NameUse> uses_;
  std::unordered_map<std::string, std::vector<size_t>> by_skeleton_;
};

}  // namespace ieum

#endif  // IEUM_CLI_CORPUS_LINT_H_
