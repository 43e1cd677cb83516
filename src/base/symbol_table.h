// Words as numbers: a set of distinct strings, numbered from 1 in order of first insertion, that finds a string's
// number with one hash probe or two. Compiled into a blob by the builder, used in place by the table.
#ifndef IEUM_BASE_SYMBOL_TABLE_H_
#define IEUM_BASE_SYMBOL_TABLE_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/blob.h"

namespace ieum {

using Symbol = uint32_t;
constexpr Symbol kNoSymbol = 0;  // a string that the table does not hold

// A slot of the hash table: most look-ups are of words that are not there, and the tag turns them away without a look
// at the text.
struct SymbolSlot {
  Symbol symbol = kNoSymbol;  // kNoSymbol: free
  uint32_t tag = 0;           // the high half of the hash
};

class SymbolTableBuilder {
 public:
  // The number of `text`, which is added if it is new.
  Symbol Intern(std::string_view text);
  Symbol Find(std::string_view text) const;
  // REQUIRES: a symbol of this table.
  std::string_view Text(Symbol symbol) const { return strings_[symbol - 1]; }
  size_t size() const { return strings_.size(); }
  // Writes sections named `prefix` + ".chars", ".ends", ".slots".
  void Write(std::string_view prefix, BlobWriter* writer) const;

 private:
  std::unordered_map<std::string, Symbol> symbols_;
  std::vector<std::string> strings_;
};

class SymbolTable {
 public:
  SymbolTable() = default;
  // Views the sections that a builder wrote; the blob's bytes must outlive the table.
  SymbolTable(const Blob& blob, std::string_view prefix);

  Symbol Find(std::string_view text) const;
  // Empty for kNoSymbol.
  std::string_view Text(Symbol symbol) const;
  // Symbols run from 1 to size().
  size_t size() const { return ends_.size(); }

 private:
  std::string_view chars_;
  std::span<const uint32_t> ends_;     // of the text of symbol i + 1 in chars_
  std::span<const SymbolSlot> slots_;  // open addressing; a power of two many
};

}  // namespace ieum

#endif  // IEUM_BASE_SYMBOL_TABLE_H_
