#include "syntax/vocabulary.h"

#include <algorithm>

namespace ieum {

int VocabularyBuilder::FindClass(std::string_view name) const {
  const auto it = std::find(class_names_.begin(), class_names_.end(), name);
  return it == class_names_.end() ? -1 : static_cast<int>(it - class_names_.begin());
}

unsigned VocabularyBuilder::Class(std::string_view name) {
  const int found = FindClass(name);
  if (found >= 0) return static_cast<unsigned>(found);
  class_names_.emplace_back(name);
  return static_cast<unsigned>(class_names_.size() - 1);
}

void VocabularyBuilder::AddToClass(std::string_view class_name, std::string_view word) {
  const Symbol symbol = Intern(word);
  if (classes_.size() < symbol) classes_.resize(symbol);
  classes_[symbol - 1].Add(Class(class_name));
}

void VocabularyBuilder::Write(BlobWriter* writer) const {
  words_.Write("vocabulary.words", writer);
  SymbolTableBuilder names;
  for (const std::string& name : class_names_) names.Intern(name);
  names.Write("vocabulary.class_names", writer);
  std::vector<ClassSet> classes = classes_;
  classes.resize(words_.size());
  writer->Add("vocabulary.classes", classes);
}

Vocabulary::Vocabulary(const Blob& blob)
    : words_(blob, "vocabulary.words"),
      class_names_(blob, "vocabulary.class_names"),
      classes_(blob.Get<ClassSet>("vocabulary.classes")) {}

unsigned Vocabulary::Class(std::string_view name) const {
  const Symbol symbol = class_names_.Find(name);
  // Bits are the symbols less one; the last bit is never given to a class (CompileGrammar checks).
  return symbol == kNoSymbol ? ClassSet::kMaxClasses - 1 : symbol - 1;
}

}  // namespace ieum
