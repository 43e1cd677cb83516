// Names in English sentences that no list has: runs of capitalised words that end like a firm or a body (Narae
// Ventures, Institute of Chip Science), or that a word beside them makes one (the startup Narae, its Mir2 chip).
// A run without either stays text: a capital alone tells nothing.
#ifndef IEUM_MENTION_ENGLISH_DISCOVERY_H_
#define IEUM_MENTION_ENGLISH_DISCOVERY_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ieum/trace.h"
#include "mention/candidate.h"
#include "mention/edges.h"
#include "mention/entity_book.h"
#include "mention/mention_tables.h"
#include "mention/word_starts.h"
#include "text/text.h"

namespace ieum {

class EnglishDiscovery {
 public:
  explicit EnglishDiscovery(const MentionTables& tables) : tables_(&tables), edges_(tables) {}

  // Adds the names found in the English sentences of `text`, and the first word of a firm so found where it stands
  // alone, to `mentions` (sorted, and kept so) with their entities in `book`. `starts` are those of `text`,
  // `candidates` the places of listed names. Adds every
  // run that it weighs to trace->unlisted unless `trace` is null. An article without English
  // sentences costs a look at each sentence.
  void Find(const Text& text, const WordStarts& starts, const std::vector<Candidate>& candidates, EntityBook* book,
            std::vector<Mention>* mentions, Trace* trace);

 private:
  struct Word {
    Span span;  // without a possessive 's
    EnglishSet lists = 0;
    bool capital = false;  // may begin a name
    bool number = false;   // may go on one: Mir 2
    bool joined = false;   // nothing but a space, or an ampersand between spaces, in front
    bool open = true;      // no possessive: the name may go on behind it
    bool covered = false;  // by a listed name
  };
  using Votes = std::array<int, english::kTypes>;  // by type
  // Words of the sentence at hand that may be a name, and what they and those beside them say.
  struct Run {
    Span span;
    uint32_t words = 0;
    Votes votes = {};
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
  void ReadWords(Span sentence, const std::vector<Mention>& mentions);
  Word ReadWord(Span span) const;
  bool IsTitleCase() const;
  // The end of the run that begins with word `begin`.
  size_t RunEnd(size_t begin) const;
  // How many words of a list the run [begin, i) takes over a comma or a small word: Institute | of Chip, Ministry of
  // Trade | , Industry | and Energy. 0: it ends.
  size_t Connected(size_t begin, size_t i) const;
  void ReadRun(size_t begin, size_t end);
  void JudgeRun(size_t begin, size_t end, bool beside_listed);
  std::string_view RefusalOf(size_t begin, size_t end) const;
  // What the words [begin, end) are by their head word; empty if they have none.
  std::optional<EntityType> HeadOf(size_t begin, size_t end) const;
  bool IsPerson(size_t begin, size_t end) const;
  bool IsOwnProduct(size_t begin) const;
  void ReadCues(size_t begin, size_t end, Votes* votes) const;
  // All lists of the longest entry of `lists` that ends with word `end` - 1.
  EnglishSet CueBefore(size_t end, EnglishSet lists) const;
  EnglishTables::Found CueBehind(uint32_t end, EnglishSet lists) const;
  Span SpanOf(size_t begin, size_t end) const { return {words_[begin].span.begin, words_[end - 1].span.end}; }
  std::string_view TextOf(size_t begin, size_t end) const { return SpanOf(begin, end).Of(text_); }
  bool Is(size_t word, std::string_view form) const { return words_[word].span.Of(text_) == form; }

  void Decide(const WordStarts& starts, EntityBook* book, std::vector<Mention>* mentions, Trace* trace);
  static UnlistedName Explain(const Run& run, EntityType type);
  std::string_view RefusalInArticle(const Run& run) const;
  void MarkShortForms(std::vector<Mention>* mentions) const;

  const MentionTables* tables_;
  EdgeRules edges_;
  std::string_view text_;           // of the article at hand
  std::vector<Word> words_;         // scratch: of one sentence
  std::vector<Run> runs_;           // scratch: of the article
  std::vector<Span> persons_;       // scratch: last words of persons
  std::vector<Span> refused_;       // scratch: listed names that are none there, sorted
  std::vector<Accepted> accepted_;  // scratch
};

}  // namespace ieum

#endif  // IEUM_MENTION_ENGLISH_DISCOVERY_H_
