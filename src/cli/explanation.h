// Why: the trace of an article, told to people. Nothing is worked out anew here; what is told is what the stages wrote
// down while they worked.
#ifndef IEUM_CLI_EXPLANATION_H_
#define IEUM_CLI_EXPLANATION_H_

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "cli/console.h"
#include "ieum/article.h"
#include "ieum/extraction.h"
#include "ieum/gazetteer.h"
#include "ieum/trace.h"

namespace ieum {

// One article, all that is known of it, and how to tell it. Everything must outlive the explanation.
class Explanation {
 public:
  Explanation(const Article& article, const Extraction& extraction, const Trace& trace, const Gazetteer& gazetteer,
              const Console& console, bool colour)
      : article_(article),
        extraction_(extraction),
        trace_(trace),
        gazetteer_(gazetteer),
        console_(console),
        colour_(colour) {}

  // The marked text, under it every relation with its rule, trigger and roles, the words of the lexicon that gave none
  // and why, every sum with the words that gave it its role, and the names that were refused.
  std::string Everything() const;
  // How each sentence was read.
  std::string Sentences() const;
  // Whether and why there is an edge between `first` and `second`: names as the article or the gazetteer has them, or
  // ids. Where there is none, the rules that came nearest, and what was missing.
  std::string Pair(std::string_view first, std::string_view second) const;

 private:
  void AppendHeading(std::string_view heading, std::string* out) const;
  void AppendRelation(size_t index, std::string* out) const;
  void AppendTold(const Relation& relation, std::string* out) const;
  void AppendStep(const RuleStep& step, std::string* out) const;
  void AppendSums(std::string* out) const;
  void AppendSilentWords(std::string* out) const;
  void AppendRefused(std::string* out) const;
  void AppendOffRates(std::string* out) const;
  void AppendSentence(const ParsedSentence& sentence, std::string* out) const;
  void AppendSilentSentences(int32_t first, int32_t second, std::string* out) const;
  void AppendNearRules(int32_t first, int32_t second, std::string* out) const;
  bool AppendAbsence(std::string_view name, std::string* out) const;

  struct Near {
    std::tuple<int, int, int> rank;  // of the pair's names in the sentence, ends that the rule found, its outcome
    const RuleStep* step;
  };
  // What was tried about two entities, the nearest to an edge first.
  std::vector<Near> NearRules(int32_t first, int32_t second) const;

  // The entity that `name` means; kNoIndex: none of the article.
  int32_t EntityCalled(std::string_view name) const;
  bool Mentions(const ParsedSentence& sentence, int32_t entity) const;
  std::string Outcome(const RuleStep& step) const;
  std::string_view NameOf(int32_t entity) const;

  const Article& article_;
  const Extraction& extraction_;
  const Trace& trace_;
  const Gazetteer& gazetteer_;
  const Console& console_;
  bool colour_;
};

}  // namespace ieum

#endif  // IEUM_CLI_EXPLANATION_H_
