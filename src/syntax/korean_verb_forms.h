// The verbs that the grammar of Korean knows, and all their forms.
#ifndef IEUM_SYNTAX_KOREAN_VERB_FORMS_H_
#define IEUM_SYNTAX_KOREAN_VERB_FORMS_H_

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

// Filled in when the tables are compiled, never when a text is read.
class KoreanVerbs {
 public:
  // The verb, new if it is not known yet. REQUIRES: in dictionary form (공급하다).
  KoreanVerb& Add(std::string_view word, bool framed);
  // A noun that a light verb may be split off (넘겨받다 is no noun + 받다).
  void AddNoun(const std::string& noun) { known_nouns_.insert(noun); }
  // The verb may follow an infinitive without a space.
  void Glue(std::string_view verb) { glued_verbs_.emplace(verb); }

  // 무산되다 -> 무산 and the light verb 되다: read as noun + light verb, so no forms of its own. A noun of one syllable
  // (구하다) is no noun to be split off. Null, if the verb is none of those.
  const KoreanVerb* FindLight(std::string_view word, std::string_view* noun) const;

  // Writes every form of every verb with its readings, and gives the nouns of light verbs their class. False if there
  // are too many verbs for the tables.
  bool WriteForms(const std::vector<VerbEnding>& endings, VocabularyBuilder* vocabulary, BlobWriter* writer) const;

 private:
  using Entry = std::pair<std::string, const KoreanVerb*>;
  std::vector<Entry> WithForms(VocabularyBuilder* vocabulary) const;

  std::map<std::string, KoreanVerb> verbs_;
  std::unordered_set<std::string> known_nouns_;
  std::unordered_set<std::string> glued_verbs_ = {"받다"};
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_VERB_FORMS_H_
