// The forms of verbs that a user's rules add to those of the program.
#ifndef IEUM_SYNTAX_KOREAN_OWN_FORMS_H_
#define IEUM_SYNTAX_KOREAN_OWN_FORMS_H_

#include <vector>

#include "base/blob.h"
#include "syntax/korean_ending_tables.h"
#include "syntax/korean_verb_forms.h"
#include "syntax/vocabulary.h"

namespace ieum {

// Does what KoreanVerbs::WriteForms does, for a blob laid over `built_in`, which holds the forms of most of the verbs:
// writes only the forms whose readings are others now. A KoreanGrammar asks for them first. False if there are too many
// verbs for the tables. REQUIRES: the endings of `built_in`.
bool WriteOwnForms(const KoreanVerbs& verbs, const std::vector<VerbEnding>& endings, const Blob& built_in,
                   VocabularyBuilder* vocabulary, BlobWriter* writer);

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_OWN_FORMS_H_
