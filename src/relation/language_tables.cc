#include "relation/language_tables.h"

#include "relation/lexicon_builder.h"
#include "syntax/english_grammar.h"
#include "syntax/korean_grammar.h"

namespace ieum {
namespace {

// Adds grammar, lexicon and vocabulary to `writer`. Faults are left in `rows`.
void CompileRows(TableRows* rows, Language language, VocabularyBuilder* vocabulary, BlobWriter* writer) {
  LexiconBuilder lexicon(rows);
  lexicon.Read("relations/" + std::string(Name(language)));
  if (!rows->errors().empty()) return;
  const LexicalNeeds needs = lexicon.Needs();
  if (language == Language::kKorean) {
    CompileKoreanGrammar(rows, needs, vocabulary, writer);
  } else {
    CompileEnglishGrammar(rows, needs, vocabulary, writer);
  }
  if (!rows->errors().empty()) return;
  lexicon.Write(vocabulary, writer);
  vocabulary->Write(writer);
}

}  // namespace

Result<std::string> CompileLanguage(const std::string& data_dir, Language language) {
  const std::string prefix = "relations/" + std::string(Name(language));
  TableRows rows(data_dir);
  VocabularyBuilder vocabulary;
  BlobWriter writer;
  CompileRows(&rows, language, &vocabulary, &writer);
  rows.AddErrors(CompileCells(rows.PathOf(prefix + "-cells"), &writer));
  if (!rows.errors().empty()) return rows.errors();
  rows.Keep(&writer);
  return writer.Finish();
}

}  // namespace ieum
