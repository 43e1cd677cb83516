// What the program says to people, in English and Korean. Results are not in here: they are the same everywhere.
#ifndef IEUM_CLI_MESSAGES_H_
#define IEUM_CLI_MESSAGES_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "ieum/extraction.h"

namespace ieum {

// The texts stand in messages.cc in this order.
enum class Message : uint8_t {
  kUnknownOption,         // option
  kUnknownOptionGuess,    // option, what it might have been
  kUnknownCommand,        // word
  kUnknownCommandGuess,   // word, what it might have been
  kMissingValue,          // option
  kBadValue,              // option, value, the values there are
  kUnexpectedArgument,    // argument
  kMissingArgument,       // what is missing
  kTryHelp,               // command
  kGraphNeedsFolder,      //
  kOneArticleOnly,        //
  kSomeRejected,          // rejected, all
  kCannotWrite,           // place, reason
  kReadingKeyboard,       //
  kWarning,               //
  kHead,                  // titles of columns
  kTail,                  //
  kType,                  //
  kStatus,                //
  kSum,                   //
  kEvidence,              //
  kNoRelations,           //
  kRelations,             // headings of explain
  kRefusedNames,          //
  kReadAs,                //
  kRule,                  //
  kTrigger,               //
  kRoles,                 //
  kNameNotFound,          // name
  kNotConnected,          // name, name
  kConnected,             // name, name
  kOnlyInDifferent,       // name, name
  kNoRuleTried,           //
  kRulesTried,            //
  kNoSuchName,            // name
  kGazetteerSummary,      // entities, names, fingerprint
  kLintClean,             //
  kLintFound,             // errors, warnings
  kOutcomeFired,          // what became of a rule, in the order of RuleStep::Outcome
  kOutcomeRoleEmpty,      // role
  kOutcomeWrongKind,      // role
  kOutcomeConditionFails, //
  kOutcomeSameEntity,     //
  kOutcomeOwnProduct,     //
  kOutcomeBeaten,         //
  kOutcomeNoEdgeStatus,   //
  kCount,
};

// The reader's language by LC_ALL, LC_MESSAGES, LANG (the first that is set decides): Korean for "ko...", else English.
Language LanguageOfEnvironment();

// The text with {0}, {1}, ... replaced.
std::string Text(Message message, Language language, std::initializer_list<std::string_view> arguments = {});

}  // namespace ieum

#endif  // IEUM_CLI_MESSAGES_H_
