#include "mention/word_facts.h"

namespace ieum {
WordFacts WordFactsReader::Read(std::string_view word, bool closed) {
  const uint8_t tag = closed ? 1 : 0;
  if (const WordFacts* known = known_.Find(word, tag)) return *known;
  const WordFacts facts = ReadAnew(word, closed);
  known_.Keep(word, tag, facts);
  return facts;
}

WordFacts WordFactsReader::ReadAnew(std::string_view word, bool closed) const {
  const Span all{0, static_cast<uint32_t>(word.size())};
  const Splits splits = stems_.SplitsOf(word, all);
  WordFacts facts;
  facts.name_bytes = closed ? all.end : stems_.GuessEnd(word, all, splits);
  for (size_t i = 0; i < splits.count; ++i) {
    const std::string_view stem = word.substr(0, splits.ends[i]);
    if (signs_.IsNoName(stem)) return {.no_name = true, .name_bytes = 0, .signs = {}};
    const WordFacts made{.no_name = false, .name_bytes = splits.ends[i], .signs = signs_.OfEnding(stem)};
    if (made.made_name()) return made;
    if (stem.size() == facts.name_bytes) facts.signs = made.signs;
  }
  return facts;
}

}  // namespace ieum
