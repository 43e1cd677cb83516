#include "cli/least_confidence.h"

#include <cmath>
#include <vector>

namespace ieum {

bool LeastConfidence::IsBelow(float confidence) const {
  return std::round(static_cast<double>(confidence) * 1000) < least_ * 1000 - 1e-6;
}

void LeastConfidence::Apply(Extraction* extraction) const {
  std::erase_if(extraction->relations, [this](const Relation& relation) { return IsBelow(relation.confidence); });
}

void LeastConfidence::Apply(ArticleSummary* summary) const {
  std::erase_if(summary->statements, [this](const Statement& statement) { return IsBelow(statement.confidence); });
}

}  // namespace ieum
