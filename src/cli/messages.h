// What the program says to people, in English and Korean. Results are not in here: they are the same everywhere.
#ifndef IEUM_CLI_MESSAGES_H_
#define IEUM_CLI_MESSAGES_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "ieum/extraction.h"

namespace ieum {

// The texts stand in messages.cc in this order; behind each, what fills its places {0}, {1}, ...
enum class Message : uint8_t {
  // Complaints about the command line.
  kUnknownOption,        // option
  kUnknownOptionGuess,   // option, what may have been meant
  kUnknownCommandGuess,  // word, what may have been meant
  kMissingValue,         // option
  kBadValue,             // option, value, the values there are
  kUnexpectedArgument,   // argument
  kMissingArgument,      // what is missing
  kOneFileOnly,          // command
  kNeedsPath,
  kNoPages,
  kTableOfRelations,
  kRowsOfFigures,
  kExcelIsCsv,
  kCellsOfAll,
  kDepthNeedsAround,
  kOneTable,
  kNoDays,        // since, until
  kNoNode,        // name
  kNoNodeGuess,   // name, what may have been meant
  kSeveralNodes,  // name, their ids
  kTryHelp,       // command
  // Reading and writing.
  kReadingKeyboard,
  kNoArticle,
  kGraphAsArticle,
  kSomeRejected,   // rejected, all
  kCannotWrite,    // file, reason
  kStrangeFile,    // folder, file, format
  kNeedsFile,      // path, format
  kTemporaryFile,  // reason
  kPageFull,       // how many articles it holds
  // Tables.
  kType,
  kHead,
  kTail,
  kStatus,
  kSum,
  kEvidence,
  kNoRelations,
  kPartners,
  kReports,
  kRelationCounts,
  kNothing,
  kDiffNew,
  kDiffGone,
  kDiffChanged,
  kNoDifference,
  kMostConnected,
  kNewest,
  kLargestSums,
  kMostStated,
  // Names that no gazetteer has.
  kCandidateName,
  kCandidateType,
  kArticles,
  kMentions,
  kFoundBy,
  kExample,
  kNoCandidates,
  // Explanations.
  kRule,
  kSays,
  kDealDate,
  kSilentWords,
  kMoreSilentWords,
  kTrigger,
  kFound,
  kSums,
  kSumBefore,
  kRefusedNames,
  kSentences,
  kNameAbsent,        // name
  kNameRefused,       // name, reason
  kSameEntity,        // name, name
  kPairConnected,     // name, name
  kPairNotConnected,  // name, name
  kRulesNear,
  kNoRuleNear,
  kSilentSentences,
  kNeverTogether,
  kOffRates,
  kOffRate,  // a sum, the sum that it converts
  // What became of a rule, in the order of RuleStep::Outcome; role, details.
  kFired,
  kRoleEmpty,
  kWrongKind,
  kConditionFails,
  kSameEntityTwice,
  kOwnProduct,
  kBeaten,
  kNoEdgeStatus,
  kListCut,
  // Gazetteer.
  kGazetteerCounts,  // entities, names, fingerprint
  kLintClean,        // how many files
  kLintFound,        // errors, warnings
  kNameUnknown,      // name
  kCorpusOnlyForLint,
  kTaken,
  kElsewhere,
  kInside,
  kRefused,
  kLookAtIt,
  kNamesAbsent,  // how many names
  // Examples of rules.
  kNotStated,      // type, word, sentence
  kStatedThough,   // sentence
  kFoundInstead,   // what
  kExamplesTried,  // examples, failed, rows without
  // What looks suspicious, in the order of Suspicion from its second value on; most frequent reason.
  kNeverTaken,
  kInsideWords,
  kMostlyRefused,
  kOtherFields,
  kCount,
};

// The reader's language by LC_ALL, LC_MESSAGES, LANG (the first that is set decides): Korean for "ko...", else English.
Language LanguageOfEnvironment();

// The text, its places filled.
std::string Text(Message message, Language language, std::initializer_list<std::string_view> arguments = {});

}  // namespace ieum

#endif  // IEUM_CLI_MESSAGES_H_
