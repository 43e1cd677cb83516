#include "base/symbol_table.h"

#include <bit>

namespace ieum {
namespace {

// The low bits of FNV-1a are weak for short keys; fold the high ones in.
size_t SlotOf(std::string_view text, size_t slots) {
  const uint64_t hash = Hash(text);
  return static_cast<size_t>((hash ^ hash >> 32) & (slots - 1));
}

}  // namespace

Symbol SymbolTableBuilder::Intern(std::string_view text) {
  const auto [it, added] = symbols_.emplace(text, static_cast<Symbol>(strings_.size() + 1));
  if (added) strings_.emplace_back(text);
  return it->second;
}

Symbol SymbolTableBuilder::Find(std::string_view text) const {
  const auto it = symbols_.find(std::string(text));
  return it == symbols_.end() ? kNoSymbol : it->second;
}

void SymbolTableBuilder::Write(std::string_view prefix, BlobWriter* writer) const {
  std::string chars;
  std::vector<uint32_t> ends;
  std::vector<uint32_t> slots(std::bit_ceil(strings_.size() * 2 + 1), kNoSymbol);
  for (size_t i = 0; i < strings_.size(); ++i) {
    chars += strings_[i];
    ends.push_back(static_cast<uint32_t>(chars.size()));
    size_t slot = SlotOf(strings_[i], slots.size());
    while (slots[slot] != kNoSymbol) slot = (slot + 1) & (slots.size() - 1);
    slots[slot] = static_cast<uint32_t>(i + 1);
  }
  const std::string name(prefix);
  writer->Add(name + ".chars", chars);
  writer->Add(name + ".ends", ends);
  writer->Add(name + ".slots", slots);
}

SymbolTable::SymbolTable(const Blob& blob, std::string_view prefix) {
  const std::string name(prefix);
  chars_ = blob.GetChars(name + ".chars");
  ends_ = blob.Get<uint32_t>(name + ".ends");
  slots_ = blob.Get<uint32_t>(name + ".slots");
}

Symbol SymbolTable::Find(std::string_view text) const {
  if (slots_.empty()) return kNoSymbol;
  for (size_t slot = SlotOf(text, slots_.size()); slots_[slot] != kNoSymbol; slot = (slot + 1) & (slots_.size() - 1)) {
    if (Text(slots_[slot]) == text) return slots_[slot];
  }
  return kNoSymbol;
}

std::string_view SymbolTable::Text(Symbol symbol) const {
  if (symbol == kNoSymbol) return {};
  const uint32_t begin = symbol == 1 ? 0 : ends_[symbol - 2];
  return chars_.substr(begin, ends_[symbol - 1] - begin);
}

}  // namespace ieum
