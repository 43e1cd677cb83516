// Names, figures and sentences of one article -> its relations.
#ifndef IEUM_RELATION_RELATER_H_
#define IEUM_RELATION_RELATER_H_

#include <string>
#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/trace.h"
#include "mention/names.h"
#include "relation/arbitration.h"
#include "relation/calendar_time.h"
#include "relation/claim.h"
#include "relation/discourse.h"
#include "relation/evidence.h"
#include "relation/language_tables.h"
#include "relation/nominal.h"
#include "relation/open_slots.h"
#include "relation/sentence_view.h"
#include "relation/speakers.h"
#include "relation/terms.h"
#include "syntax/english_grammar.h"
#include "syntax/english_parser.h"
#include "syntax/korean_grammar.h"
#include "syntax/korean_parser.h"
#include "syntax/parse.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the tables, which must outlive it.
class Relater {
 public:
  Relater(const LanguageTables& korean, const LanguageTables& english);
  Relater(const Relater&) = delete;  // parsers refer to the grammars beside them
  Relater& operator=(const Relater&) = delete;

  // Relations in the order of Extraction::relations; spans count bytes of the normalised text. `date`: of the article,
  // as Article::date, may be empty. Sets Figure::entity and may correct a role that the sentence's predicate decides.
  // Adds to trace->sentences and trace->steps unless null.
  std::vector<Relation> Relate(const Text& text, const Names& names, std::string_view date,
                               std::vector<Figure>* figures, Trace* trace);

 private:
  // What the words of a claim tell besides: by whose word, and when.
  struct Told {
    uint32_t claim = 0;
    Speaker speaker;
    std::string date;
  };

  void ReadSentence(const Text& text, const Names& names, uint32_t sentence, std::vector<Figure>* figures,
                    Trace* trace);
  void ReadTold(const Parties& parties, const LanguageTables& tables, size_t first);
  void TakeTold(const ArticleEdge& edge, Relation* relation) const;
  std::vector<Relation> MakeRelations(const Text& text, const Names& names, const std::vector<Figure>& figures,
                                      Trace* trace);
  void TraceOutcomes(const Text& text, const std::vector<ArticleEdge>& edges,
                     const std::vector<const ArticleEdge*>& kept, const std::vector<size_t>& order, Trace* trace) const;
  void TraceCells(const Text& text, const std::vector<const ArticleEdge*>& kept, const std::vector<size_t>& order,
                  Trace* trace) const;

  const LanguageTables& TablesOf(Language language) const {
    return language == Language::kKorean ? *korean_ : *english_;
  }

  const LanguageTables* korean_;
  const LanguageTables* english_;
  KoreanGrammar korean_grammar_;
  EnglishGrammar english_grammar_;
  KoreanParser korean_parser_;
  EnglishParser english_parser_;

  // Scratch of one article or sentence; keeps its memory.
  Parse parse_;
  ModifierIndex modifiers_;
  Discourse discourse_;
  std::vector<Nominal> nominals_;
  std::vector<Claim> claims_;
  std::vector<Terms> terms_;
  std::string_view date_;
  OpenSlots open_slots_;
  LastSpeaker last_speaker_;
  std::vector<CalendarTime> times_;
  std::vector<Told> told_;  // in order of claims
};

}  // namespace ieum

#endif  // IEUM_RELATION_RELATER_H_
