// The verbs that the grammar of Korean knows, and all their forms.
#ifndef IEUM_SYNTAX_KOREAN_VERB_FORMS_H_
#define IEUM_SYNTAX_KOREAN_VERB_FORMS_H_

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/blob.h"
#include "syntax/conjugation.h"
#include "syntax/korean_ending_tables.h"
#include "syntax/parse.h"
#include "syntax/vocabulary.h"

namespace ieum {

struct KoreanVerb {
  Irregular irregular = Irregular::kNone;
  bool light = false;  // makes a verb of a noun
  Voice voice = Voice::kActive;
  bool framed = false;  // the lexicon of relations speaks of it
  size_t order = 0;     // in which it was added
};

constexpr size_t kMaxKoreanVerbs = 65535;  // what FormReading counts

// Calls use(form, index of the ending, rare) for every form of a verb. Rare are those that are usually contracted
// (지었다 of 지다).
void ForEachForm(std::string_view verb, Irregular irregular, const std::vector<VerbEnding>& endings,
                 const std::function<void(const std::u32string& form, size_t ending, bool rare)>& use);

// Filled in when the tables are compiled, never when a text is read.
class KoreanVerbs {
 public:
  // The verb, new if it is not known yet. REQUIRES: in dictionary form (공급하다).
  KoreanVerb& Add(std::string_view word, bool framed);
  // The verb, which was added, makes verbs of nouns.
  void MakeLight(std::string_view word, Voice voice);
  // A noun that a light verb may be split off (넘겨받다 is no noun + 받다).
  void AddNoun(const std::string& noun) { known_nouns_.insert(noun); }
  // The verb may follow an infinitive without a space.
  void Glue(std::string_view verb) { glued_verbs_.emplace(verb); }

  // 무산되다 -> 무산 and the light verb 되다: read as noun + light verb, so no forms of its own. A noun of one syllable
  // (구하다) is no noun to be split off. Null, if the verb is none of those.
  const KoreanVerb* FindLight(std::string_view word, std::string_view* noun) const;

  // Writes every form of every verb with its readings. False if there are too many verbs for the tables.
  bool WriteForms(const std::vector<VerbEnding>& endings, VocabularyBuilder* vocabulary, BlobWriter* writer) const;

  // The verbs that have forms of their own, in the order in which readings are preferred. The nouns of light verbs get
  // their class.
  using Entry = std::pair<std::string, const KoreanVerb*>;
  std::vector<Entry> WithForms(VocabularyBuilder* vocabulary) const;
  // Null if the verb was not added.
  const KoreanVerb* Find(const std::string& word) const;

 private:
  std::map<std::string, KoreanVerb> verbs_;
  std::map<std::string, const KoreanVerb*> light_verbs_;  // of those
  std::unordered_set<std::string> known_nouns_;
  std::unordered_set<std::string> glued_verbs_ = {"받다"};
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_VERB_FORMS_H_
