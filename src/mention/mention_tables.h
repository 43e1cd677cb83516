// The word lists that decide whether a match is a name: edges, glued nouns, cues, vetoes, versions (data/words).
#ifndef IEUM_MENTION_MENTION_TABLES_H_
#define IEUM_MENTION_MENTION_TABLES_H_

#include <string>

#include "base/blob.h"
#include "ieum/result.h"

namespace ieum {

// The tables of `data_dir`/words, as a blob. Errors name file, line and column.
Result<std::string> CompileMentionTables(const std::string& data_dir);

class MentionTables {
 public:
  explicit MentionTables(Blob blob) : blob_(blob) {}

 private:
  Blob blob_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_MENTION_TABLES_H_
