// `--min-confidence X`: relations that are less sure are left out.
#ifndef IEUM_CLI_LEAST_CONFIDENCE_H_
#define IEUM_CLI_LEAST_CONFIDENCE_H_

#include "cli/command_line.h"
#include "ieum/extraction.h"
#include "ieum/graph.h"

namespace ieum {

class LeastConfidence {
 public:
  void AddTo(CommandLine* command_line) { command_line->AddShare("--min-confidence", &least_); }

  // Takes out what is below, by the three decimals that the formats show. What is exactly at it stays.
  void Apply(Extraction* extraction) const;
  void Apply(ArticleSummary* summary) const;

 private:
  bool IsBelow(float confidence) const;

  double least_ = 0;
};

}  // namespace ieum

#endif  // IEUM_CLI_LEAST_CONFIDENCE_H_
