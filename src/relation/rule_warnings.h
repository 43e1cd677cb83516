// What is likely a slip in a user's rows of relations, though the rows can be used.
#ifndef IEUM_RELATION_RULE_WARNINGS_H_
#define IEUM_RELATION_RULE_WARNINGS_H_

#include <span>

#include "base/blob.h"
#include "base/rule_file.h"
#include "ieum/extraction.h"
#include "ieum/result.h"

namespace ieum {

// Of the rows of `own` that concern the language, laid over `built_in`: rows without an example, two rows of which one
// hides the other by its mere place, words switched off that the program does not have.
// REQUIRES: sections that OverlayLanguage takes.
Diagnostics WarnOfRules(const Blob& built_in, Language language, std::span<const RuleSection> own);

}  // namespace ieum

#endif  // IEUM_RELATION_RULE_WARNINGS_H_
