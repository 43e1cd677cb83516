// Regular English inflection. Works on lower-case words; of several words the last is inflected.
#ifndef IEUM_SYNTAX_ENGLISH_INFLECTION_H_
#define IEUM_SYNTAX_ENGLISH_INFLECTION_H_

#include <string>
#include <string_view>
#include <vector>

namespace ieum {

// buy: buys; company: companies; process: processes. Of verbs and nouns alike.
std::string WithS(std::string_view word);

// All regular spellings: plan: planned and planed, as the stress of longer words (offer, commit) is not known here.
std::vector<std::string> WithEd(std::string_view word);
std::vector<std::string> WithIng(std::string_view word);

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_INFLECTION_H_
