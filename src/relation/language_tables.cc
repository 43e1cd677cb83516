#include "relation/language_tables.h"

#include "relation/lexicon_builder.h"
#include "syntax/english_grammar.h"
#include "syntax/korean_grammar.h"

namespace ieum {

Result<std::string> CompileLanguage(const std::string& data_dir, Language language) {
  const std::string prefix = data_dir + "/relations/" + std::string(Name(language));
  LexiconBuilder lexicon;
  Diagnostics errors = lexicon.Read(prefix);
  if (!errors.empty()) return errors;

  VocabularyBuilder vocabulary;
  BlobWriter writer;
  const LexicalNeeds needs = lexicon.Needs();
  errors = language == Language::kKorean ? CompileKoreanGrammar(data_dir, needs, &vocabulary, &writer)
                                         : CompileEnglishGrammar(data_dir, needs, &vocabulary, &writer);
  const auto add = [&errors](const Diagnostics& more) { errors.insert(errors.end(), more.begin(), more.end()); };
  add(lexicon.Write(&vocabulary, &writer));
  add(CompileCells(prefix + "-cells.tsv", &writer));
  if (!errors.empty()) return errors;
  vocabulary.Write(&writer);
  return writer.Finish();
}

}  // namespace ieum
