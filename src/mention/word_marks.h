// The word lists of data/words in one trie: which lists hold the word at a place of the text?
#ifndef IEUM_MENTION_WORD_MARKS_H_
#define IEUM_MENTION_WORD_MARKS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "gazetteer/double_array.h"
#include "ieum/extraction.h"
#include "ieum/result.h"
#include "mention/character_set.h"

namespace ieum {

// A set of lists; one bit a list. What each means stands in the comments of its file.
using MarkSet = uint64_t;
namespace mark {
constexpr MarkSet Bit(int i) { return MarkSet{1} << i; }
constexpr MarkSet kPrefix = Bit(0);        // prefixes, direct
constexpr MarkSet kHyphenPrefix = Bit(1);  // prefixes, hyphen
constexpr MarkSet kKeepNoun = Bit(2);
constexpr MarkSet kVersionWord = Bit(3);
constexpr MarkSet kCounter = Bit(4);
constexpr MarkSet kLegalForm = Bit(5);
constexpr MarkSet kUnitAlone = Bit(6);  // unit_words
constexpr MarkSet kUnitJoined = Bit(7);
constexpr MarkSet kUnitOfOrganization = Bit(8);  // and not of a company
constexpr MarkSet kIndustry = Bit(9);            // topic_words
constexpr MarkSet kSport = Bit(10);
constexpr MarkSet kTeam = Bit(11);
constexpr MarkSet kHardCue = Bit(12);
constexpr MarkSet kEventQuoted = Bit(13);  // event_words
constexpr MarkSet kEventBehind = Bit(14);
constexpr MarkSet kGivenName = Bit(15);
constexpr MarkSet kJoint = Bit(16);
constexpr MarkSet kTermHead = Bit(17);
constexpr MarkSet kAcronym = Bit(18);
constexpr MarkSet kPlace = Bit(19);
constexpr MarkSet kTitle = Bit(20);
constexpr MarkSet kCommonNoun = Bit(21);  // not_names
constexpr MarkSet kLoanNoun = Bit(22);
constexpr MarkSet kFunctionWord = Bit(23);  // not_names, all other kinds
constexpr MarkSet kQuotedNotName = Bit(24);
constexpr MarkSet kDefinition = Bit(25);
constexpr MarkSet kFaculty = Bit(56);
// For names that no list has (discovery.cc).
constexpr MarkSet kGroup = Bit(57);        // groups, any
constexpr MarkSet kGroupEnding = Bit(58);  // groups, ending
constexpr MarkSet kAcademe = Bit(59);
constexpr MarkSet kRightNoun = Bit(60);
constexpr MarkSet kRelation = Bit(61);
constexpr MarkSet kAdnominal = Bit(62);
constexpr MarkSet kSurname = Bit(63);
constexpr MarkSet kFundingBefore = Bit(53);  // funding_words, by kind
constexpr MarkSet kFundingClause = Bit(54);
constexpr MarkSet kFundingList = Bit(55);
constexpr MarkSet kSource = Bit(41);  // source_words
constexpr MarkSet kDeal = Bit(42);    // deal_words
constexpr MarkSet kDepartment = Bit(45);
// Five types each, in the order of EntityType: shift by the type.
constexpr int kBeforeShift = 26;      // class nouns and cues in front of a name
constexpr int kBehindShift = 31;      // cues behind it
constexpr int kNearShift = 36;        // cues within some characters
constexpr int kArticleShift = 41;     // of chips and models alone
constexpr int kAppositionShift = 46;  // class nouns that name what stands beside them, listed or not
constexpr int kTitleOfShift = 51;     // titles that point to a type of body: companies and organizations alone
constexpr MarkSet Of(int shift, EntityType type) { return Bit(shift + static_cast<int>(type)); }
constexpr MarkSet kOfProducts =  // of an article
    Of(kArticleShift, EntityType::kChip) | Of(kArticleShift, EntityType::kModel);
constexpr MarkSet AllOf(int shift) { return MarkSet{31} << shift; }
}  // namespace mark

// Adds all lists of `folder` (data/words) to `writer`.
Diagnostics CompileWordMarks(const std::string& folder, BlobWriter* writer);

class WordMarks {
 public:
  explicit WordMarks(const Blob& blob);

  // The lists that hold exactly `word`.
  MarkSet Of(std::string_view word) const;

  struct Found {
    uint32_t size = 0;  // bytes; 0: none
    MarkSet marks = 0;
  };
  // Can a word of one of `lists` begin with `c`? Asked first wherever every character of a text is looked at.
  bool MayBegin(char32_t c, MarkSet lists) const {
    return !of_first_.empty() && (of_first_[CharacterBin(c)] & lists) != 0;
  }
  // Can a word of one of `lists` begin at `offset`, or end at `end`, of a text that goes on with a sign behind the end
  // of `text`, or has one before its beginning?
  bool MayStandAt(std::string_view text, size_t offset, MarkSet lists) const;
  bool MayStandBefore(std::string_view text, size_t end, MarkSet lists) const;
  // Can a word of one of `lists` end with `c`?
  bool MayEnd(char32_t c, MarkSet lists) const { return !of_last_.empty() && (of_last_[CharacterBin(c)] & lists) != 0; }
  // The longest word of one of `lists` that `text` has at `offset`, with all lists that hold it.
  Found LongestAt(std::string_view text, size_t offset, MarkSet lists) const;
  // The longest one that ends at `end`.
  Found LongestBefore(std::string_view text, size_t end, MarkSet lists) const;

 private:
  DoubleArray trie_;
  std::span<const MarkSet> marks_;
  std::span<const MarkSet> of_first_;  // by CharacterBin: all marks of the words that begin with the character
  std::span<const MarkSet> of_last_;   // and of those that end with it
  DoubleArray reversed_trie_;          // the same words from their last byte to their first
  std::span<const MarkSet> reversed_marks_;
  // Of the signs inside words, spaces among them: the first bytes, and the last.
  std::span<const char> first_of_signs_, last_of_signs_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_WORD_MARKS_H_
