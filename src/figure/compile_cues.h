// ko-roles.tsv, en-roles.tsv and breaks.tsv -> what the role scorer looks for.
#ifndef IEUM_FIGURE_COMPILE_CUES_H_
#define IEUM_FIGURE_COMPILE_CUES_H_

#include "base/blob.h"
#include "base/table_rows.h"

namespace ieum {

// Writes the trie "cue_words", "cues" (RoleCue) and "cue_ends".
void CompileRoles(TableRows* rows, BlobWriter* writer);

// Writes the trie "breaks".
void CompileBreaks(TableRows* rows, BlobWriter* writer);

}  // namespace ieum

#endif  // IEUM_FIGURE_COMPILE_CUES_H_
