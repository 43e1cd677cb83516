// Are rules well made? What is wrong with the rows of a file of rules, and do their own examples hold?
#ifndef IEUM_RULE_CHECK_H_
#define IEUM_RULE_CHECK_H_

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/extractor.h"
#include "ieum/gazetteer.h"
#include "ieum/result.h"
#include "ieum/rules.h"

namespace ieum {

// What Rules::Load would refuse, and warnings of what is likely a slip (docs/rules.md, "What lint says"). In the order
// of files and lines. A file may also be a table of data/, named as there (ko-predicates.tsv).
Diagnostics LintRules(std::span<const std::string> files);

// A sentence that a row of predicates or role nouns carries: of one it makes an edge (column `fires`), the other holds
// its word and states nothing (`silent`).
struct RuleExample {
  std::string file;
  uint32_t line = 0;
  uint32_t column = 0;  // of the sentence, in code points from 1
  std::string word;     // as the row writes it
  RelationType type = RelationType::kPartnersWith;
  bool fires = true;
  std::string text;
};

struct RuleExamples {
  std::vector<RuleExample> examples;  // in the order of files and lines
  size_t rows_without = 0;            // rows that state a relation and have no example
};

// REQUIRES: files that Rules::Load takes.
Result<RuleExamples> ReadRuleExamples(std::span<const std::string> files);

// Tries examples. Belongs to one thread.
class ExampleTester {
 public:
  // `gazetteer` should know the names of the examples (Gazetteer::LoadForExamples).
  ExampleTester(Gazetteer gazetteer, Rules rules)
      : extractor_(std::move(gazetteer), Parts(), std::move(rules)), session_(extractor_.NewSession()) {}

  // Empty if the example holds, else what was found instead: "supplies 한빛전자 나래테크 (predicate:공급)", or that
  // nothing was, and which names were.
  std::string Try(const RuleExample& example);

 private:
  Extractor extractor_;
  Extractor::Session session_;
};

}  // namespace ieum

#endif  // IEUM_RULE_CHECK_H_
