#include "base/symbol_table.h"

#include <bit>

namespace ieum {
namespace {

uint32_t Tag(uint64_t hash) { return static_cast<uint32_t>(hash >> 32); }

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
  std::vector<SymbolSlot> slots(std::bit_ceil(strings_.size() * 2 + 1));
  const size_t mask = slots.size() - 1;
  for (size_t i = 0; i < strings_.size(); ++i) {
    chars += strings_[i];
    ends.push_back(static_cast<uint32_t>(chars.size()));
    const uint64_t hash = QuickHash(strings_[i]);
    size_t slot = hash & mask;
    while (slots[slot].symbol != kNoSymbol) slot = (slot + 1) & mask;
    slots[slot] = {static_cast<Symbol>(i + 1), Tag(hash)};
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
  slots_ = blob.Get<SymbolSlot>(name + ".slots");
}

Symbol SymbolTable::Find(std::string_view text) const {
  if (slots_.empty()) return kNoSymbol;
  const uint64_t hash = QuickHash(text);
  const size_t mask = slots_.size() - 1;
  for (size_t i = hash & mask; slots_[i].symbol != kNoSymbol; i = (i + 1) & mask) {
    if (slots_[i].tag == Tag(hash) && Text(slots_[i].symbol) == text) return slots_[i].symbol;
  }
  return kNoSymbol;
}

std::string_view SymbolTable::Text(Symbol symbol) const {
  if (symbol == kNoSymbol) return {};
  const uint32_t begin = symbol == 1 ? 0 : ends_[symbol - 2];
  return chars_.substr(begin, ends_[symbol - 1] - begin);
}

}  // namespace ieum
