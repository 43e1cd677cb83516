// Neighbours that show that an ambiguous word is no name: 메타 분석, 생산 라인.
#ifndef IEUM_MENTION_VETOES_H_
#define IEUM_MENTION_VETOES_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "gazetteer/double_array.h"
#include "ieum/result.h"
#include "ieum/span.h"

namespace ieum {

// Adds the table `path` (data/words/vetoes.tsv) to `writer`.
Diagnostics CompileVetoes(const std::string& path, BlobWriter* writer);

class VetoTable {
 public:
  explicit VetoTable(const Blob& blob);

  // The neighbour of `name` in `text` that speaks against it; empty if there is none.
  std::string_view Find(std::string_view text, Span name) const;

  struct Veto {
    uint32_t begin = 0, size = 0;  // of the neighbour's text
    uint32_t before = 0;           // 1: in front of the name
  };

 private:
  DoubleArray names_;
  std::span<const uint32_t> ends_;  // of the vetoes of each name
  std::span<const Veto> vetoes_;
  std::string_view chars_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_VETOES_H_
