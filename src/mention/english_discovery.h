// Names in English sentences that no list has: runs of capitalised words that end like a firm or a body (Narae
// Ventures, Institute of Chip Science), or that a word beside them makes one (the startup Narae, its Mir2 chip).
// A run without either stays text: a capital alone tells nothing.
#ifndef IEUM_MENTION_ENGLISH_DISCOVERY_H_
#define IEUM_MENTION_ENGLISH_DISCOVERY_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "ieum/trace.h"
#include "mention/candidate.h"
#include "mention/edges.h"
#include "mention/english_cues.h"
#include "mention/english_sentence.h"
#include "mention/entity_book.h"
#include "mention/mention_tables.h"
#include "mention/word_starts.h"
#include "text/text.h"

namespace ieum {

class EnglishDiscovery {
 public:
  explicit EnglishDiscovery(const MentionTables& tables)
      : tables_(&tables), edges_(tables), cues_(tables), sentence_(tables) {}

  // Adds the names found in the English sentences of `text`, and the first word of a firm so found where it stands
  // alone, to `mentions` (sorted, and kept so) with their entities in `book`. `starts` are those of `text`,
  // `candidates` the places of listed names. Adds every
  // run that it weighs to trace->unlisted unless `trace` is null. An article without English
  // sentences costs a look at each sentence.
  void Find(const Text& text, const WordStarts& starts, const std::vector<Candidate>& candidates, EntityBook* book,
            std::vector<Mention>* mentions, Trace* trace);

 private:
  // Words of the sentence at hand that may be a name, and what they and those beside them say.
  struct Run {
    Span span;
    uint32_t words = 0;
    EnglishCues::Votes votes = {};
    EnglishCues::Votes weak = {};   // what persons do, too
    bool inside = false;            // of a sentence, whose first word has a capital anyway
    bool head = false;              // its last word, or its first, is one of a firm or body
    bool cue = false;               // a word beside it makes it a name
    std::string_view refusal = {};  // why it is no name; lives in the program
    bool replaces = false;          // listed names inside give way
  };
  struct Accepted {
    Span name;
    uint32_t entity = 0;
    EntityType type = EntityType::kCompany;
    uint32_t words = 0;
  };

  void ReadSentence(Span sentence, const std::vector<Mention>& mentions);
  void ReadRun(size_t begin, size_t end);
  void JudgeRun(size_t begin, size_t end, bool beside_listed);
  void Decide(const WordStarts& starts, EntityBook* book, std::vector<Mention>* mentions, Trace* trace);
  static UnlistedName Explain(const Run& run, EntityType type);
  // Does a longer run of the article end with `name`, as a full name does?
  bool IsLastOfLonger(std::string_view name) const;
  std::string_view RefusalInArticle(const Run& run) const;
  void MarkShortForms(std::vector<Mention>* mentions) const;

  const MentionTables* tables_;
  EdgeRules edges_;
  EnglishCues cues_;
  std::string_view text_;           // of the article at hand
  EnglishNameSentence sentence_;    // scratch: the one at hand
  std::vector<Run> runs_;           // scratch: of the article
  std::vector<Span> persons_;       // scratch: last words of persons
  std::vector<Span> refused_;       // scratch: listed names that are none there, sorted
  std::vector<Accepted> accepted_;  // scratch
};

}  // namespace ieum

#endif  // IEUM_MENTION_ENGLISH_DISCOVERY_H_
