// The signs that an unlisted word is a name which it bears itself: its endings, length, script and sound.
#ifndef IEUM_MENTION_FORM_SIGNS_H_
#define IEUM_MENTION_FORM_SIGNS_H_

#include <string_view>

#include "mention/mention_tables.h"
#include "mention/signs.h"

namespace ieum {

constexpr float kNameLike = 0;  // likeness from which a word sounds like a name (NameLikeness)

// Words that are no name by themselves.
constexpr MarkSet kNeverNames = mark::kCommonNoun | mark::kLoanNoun | mark::kFunctionWord | mark::kPlace |
                                mark::kTitle | mark::kAcronym | mark::kTeam | mark::kRelation | mark::kRightNoun |
                                mark::kCounter | mark::kGivenName | mark::kSport | mark::AllOf(mark::kBeforeShift);

// The letters of a word by script.
struct LetterCounts {
  uint32_t hangul = 0, upper = 0, lower = 0, digits = 0, others = 0;
  bool camel = false;  // a capital behind a small letter

  explicit LetterCounts(std::string_view name);
  uint32_t letters() const { return hangul + upper + lower; }
  bool latin() const { return hangul == 0 && upper + lower > 0; }
};

class FormSigns {
 public:
  // Refers to the tables, which must outlive it.
  explicit FormSigns(const MentionTables& tables) : tables_(&tables) {}

  // Can `name` never be a name by itself: common nouns, titles, places, numbers?
  bool IsNoName(std::string_view name) const;
  // What the endings and beginnings of `name` say: the cheap part, asked of every word.
  Signs OfEnding(std::string_view name) const;
  // The rest of its form: length, script, sound.
  Signs OfForm(std::string_view name) const;

 private:
  const MentionTables* tables_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_FORM_SIGNS_H_
