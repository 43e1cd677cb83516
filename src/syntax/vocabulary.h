// The words of one language that grammar and lexicon speak of: numbered, with the classes each belongs to.
//
// A class is a named set of words in the tables (goods, stake, round, speech-verb, ...). Its name is looked up once,
// when a table is compiled or opened; after that it is a bit.
#ifndef IEUM_SYNTAX_VOCABULARY_H_
#define IEUM_SYNTAX_VOCABULARY_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/blob.h"
#include "base/symbol_table.h"

namespace ieum {

struct ClassSet {
  static constexpr unsigned kMaxClasses = 256;
  uint64_t bits[kMaxClasses / 64] = {};

  bool Has(unsigned bit) const { return (bits[bit / 64] >> (bit % 64) & 1) != 0; }
  void Add(unsigned bit) { bits[bit / 64] |= uint64_t{1} << (bit % 64); }
  void Add(const ClassSet& other) {
    for (unsigned i = 0; i < kMaxClasses / 64; ++i) bits[i] |= other.bits[i];
  }
  bool empty() const {
    for (const uint64_t word : bits) {
      if (word != 0) return false;
    }
    return true;
  }
};

class VocabularyBuilder {
 public:
  Symbol Intern(std::string_view word) { return words_.Intern(word); }
  Symbol Find(std::string_view word) const { return words_.Find(word); }
  // The bit of a class, made on first use. REQUIRES: at most ClassSet::kMaxClasses of them.
  unsigned Class(std::string_view name);
  // -1 if there is no such class (a table that names it is wrong).
  int FindClass(std::string_view name) const;
  void AddToClass(std::string_view class_name, std::string_view word);
  // REQUIRES: a symbol of this vocabulary; symbols run from 1 to size().
  std::string_view Text(Symbol symbol) const { return words_.Text(symbol); }
  size_t size() const { return words_.size(); }
  ClassSet Classes(Symbol symbol) const { return symbol > classes_.size() ? ClassSet{} : classes_[symbol - 1]; }
  size_t class_count() const { return class_names_.size(); }

  void Write(BlobWriter* writer) const;

 private:
  SymbolTableBuilder words_;
  std::vector<std::string> class_names_;
  std::vector<ClassSet> classes_;  // by symbol - 1
};

class Vocabulary {
 public:
  Vocabulary() = default;
  // Views the sections a builder wrote; the blob's bytes must outlive the vocabulary.
  explicit Vocabulary(const Blob& blob);

  Symbol Find(std::string_view word) const { return words_.Find(word); }
  std::string_view Text(Symbol symbol) const { return words_.Text(symbol); }
  size_t size() const { return words_.size(); }

  // The bit of a class; a class that the tables do not have gives a bit that no word has.
  unsigned Class(std::string_view name) const;
  bool HasClass(std::string_view name) const { return class_names_.Find(name) != kNoSymbol; }
  std::string_view ClassName(unsigned bit) const { return class_names_.Text(bit + 1); }
  // No class for kNoSymbol.
  const ClassSet& Classes(Symbol symbol) const { return symbol == kNoSymbol ? kNoClasses : classes_[symbol - 1]; }
  bool Is(Symbol symbol, unsigned bit) const { return Classes(symbol).Has(bit); }

 private:
  static constexpr ClassSet kNoClasses = {};
  SymbolTable words_;
  SymbolTable class_names_;
  std::span<const ClassSet> classes_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_VOCABULARY_H_
