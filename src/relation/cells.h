// Confidence: the measured share of right edges among those found in the same way
// (data/relations/<language>-cells.tsv).
#ifndef IEUM_RELATION_CELLS_H_
#define IEUM_RELATION_CELLS_H_

#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "ieum/result.h"
#include "relation/claim.h"

namespace ieum {

// Adds the section of the table `path` to `writer`. Every value must be in (0, 1].
Diagnostics CompileCells(const std::string& path, BlobWriter* writer);

// The cell that a claim belongs to, in the words of the table.
struct CellName {
  std::string_view rule, fill;
};
CellName CellOf(const Claim& claim);

class Cells {
 public:
  explicit Cells(const Blob& blob) : values_(blob.Get<float>("cells")) {}
  float Confidence(const Claim& claim) const;

 private:
  std::span<const float> values_;  // rule x fill
};

}  // namespace ieum

#endif  // IEUM_RELATION_CELLS_H_
