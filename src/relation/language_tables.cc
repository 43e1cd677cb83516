#include "relation/language_tables.h"

#include "relation/lexicon_builder.h"
#include "relation/rule_tables.h"
#include "syntax/english_grammar.h"
#include "syntax/korean_grammar.h"

namespace ieum {
namespace {

// Adds grammar, lexicon, vocabulary and the words for speakers and times to `writer`. Faults are left in `rows`; those
// of the words are told beside those of the rows, unless a table could not be read at all.
void CompileRows(TableRows* rows, Language language, VocabularyBuilder* vocabulary, BlobWriter* writer) {
  LexiconBuilder lexicon(rows);
  lexicon.Read(RelationTables(language));
  if (rows->unreadable()) return;
  const LexicalNeeds needs = lexicon.Needs();
  if (language == Language::kKorean) {
    CompileKoreanGrammar(rows, needs, vocabulary, writer);
  } else {
    CompileEnglishGrammar(rows, needs, vocabulary, writer);
  }
  if (rows->unreadable()) return;
  lexicon.Write(vocabulary, writer);
  CompileSpeakerWords(rows, RelationTables(language) + "-speakers", writer);
  CompileTimeWords(rows, RelationTables(language) + "-times", writer);
  vocabulary->Write(writer);
}

}  // namespace

Result<std::string> CompileLanguage(const std::string& data_dir, Language language) {
  TableRows rows(data_dir);
  VocabularyBuilder vocabulary;
  BlobWriter writer;
  CompileRows(&rows, language, &vocabulary, &writer);
  rows.AddErrors(CompileCells(rows.PathOf(RelationTables(language) + "-cells"), &writer));
  if (!rows.errors().empty()) return rows.errors();
  rows.Keep(&writer);
  return writer.Finish();
}

bool Concerns(const RuleSection& section, Language language) {
  return section.table.starts_with(RelationTables(language) + "-");
}

Result<std::string> OverlayLanguage(const Blob& built_in, Language language, std::span<const RuleSection> own) {
  TableRows rows(built_in, own);
  VocabularyBuilder vocabulary;
  BlobWriter writer;
  CompileRows(&rows, language, &vocabulary, &writer);
  if (!rows.errors().empty()) return rows.errors();
  return writer.Finish();
}

}  // namespace ieum
