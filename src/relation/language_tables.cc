#include "relation/language_tables.h"

#include "relation/lexicon_builder.h"
#include "syntax/english_grammar.h"
#include "syntax/korean_grammar.h"

namespace ieum {
namespace {

std::string PrefixOf(Language language) { return "relations/" + std::string(Name(language)); }

// Adds grammar, lexicon, vocabulary and the words for speakers and times to `writer`. Faults are left in `rows`.
void CompileRows(TableRows* rows, Language language, VocabularyBuilder* vocabulary, BlobWriter* writer) {
  LexiconBuilder lexicon(rows);
  lexicon.Read(PrefixOf(language));
  if (!rows->errors().empty()) return;
  const LexicalNeeds needs = lexicon.Needs();
  if (language == Language::kKorean) {
    CompileKoreanGrammar(rows, needs, vocabulary, writer);
  } else {
    CompileEnglishGrammar(rows, needs, vocabulary, writer);
  }
  if (!rows->errors().empty()) return;
  lexicon.Write(vocabulary, writer);
  CompileSpeakerWords(rows, PrefixOf(language) + "-speakers", writer);
  CompileTimeWords(rows, PrefixOf(language) + "-times", writer);
  vocabulary->Write(writer);
}

}  // namespace

Result<std::string> CompileLanguage(const std::string& data_dir, Language language) {
  TableRows rows(data_dir);
  VocabularyBuilder vocabulary;
  BlobWriter writer;
  CompileRows(&rows, language, &vocabulary, &writer);
  rows.AddErrors(CompileCells(rows.PathOf(PrefixOf(language) + "-cells"), &writer));
  if (!rows.errors().empty()) return rows.errors();
  rows.Keep(&writer);
  return writer.Finish();
}

bool Concerns(const RuleSection& section, Language language) {
  return section.table.starts_with(PrefixOf(language) + "-");
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
