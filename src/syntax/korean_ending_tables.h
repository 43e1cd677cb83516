// What stands behind nouns and stems, compiled: particles, endings, forms of 이다, suffixes of unknown predicates.
#ifndef IEUM_SYNTAX_KOREAN_ENDING_TABLES_H_
#define IEUM_SYNTAX_KOREAN_ENDING_TABLES_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/blob.h"
#include "syntax/conjugation.h"
#include "syntax/korean_rows.h"
#include "syntax/vocabulary.h"

namespace ieum {

// The bare infinitive, as it stands in ko-endings.tsv and ko-auxiliaries.tsv.
constexpr std::string_view kInfinitiveEnding = "아";

// An ending that verbs take, and to which shape of the stem; its index is that of its EndingRecord.
using VerbEnding = std::pair<std::u32string, Attach>;

// Writes the sections of ko-particles.tsv, ko-endings.tsv and ko-suffixes.tsv; gives the endings of verbs. Faults are
// left in `rows`.
std::vector<VerbEnding> CompileKoreanEndings(KoreanRows* rows, VocabularyBuilder* vocabulary, BlobWriter* writer);

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_ENDING_TABLES_H_
