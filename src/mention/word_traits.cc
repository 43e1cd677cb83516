#include "mention/word_traits.h"

#include "gazetteer/skeleton.h"
#include "mention/article_topic.h"
#include "mention/characters.h"
#include "mention/place_signs.h"

namespace ieum {
namespace {

constexpr size_t kPersonalNameBytes = 9;  // three syllables

}  // namespace

void WordTraitsReader::Read(const WordStarts& starts, std::vector<TextWord>* words) {
  words->clear();
  for (const Span word : starts.words()) words->push_back({word, Of(word.Of(starts.text()))});
}

WordTraits WordTraitsReader::Of(std::string_view word) {
  if (const WordTraits* known = known_.Find(word, 0)) return *known;
  const WordTraits traits = ReadAnew(word);
  known_.Keep(word, 0, traits);
  return traits;
}

WordTraits WordTraitsReader::ReadAnew(std::string_view word) const {
  const WordMarks& marks = tables_->words();
  WordTraits traits = 0;
  if (MayBeginListed(word)) traits |= trait::kListed;
  for (size_t i = 0; i < word.size(); i += DecodeAt(word, i).size) {
    if (marks.MayStandAt(word, i, ArticleTopic::kMarks)) traits |= trait::kTopic;
    if (marks.MayStandAt(word, i, PlaceSigns::kOfClause)) traits |= trait::kClause;
  }
  const Span all{0, static_cast<uint32_t>(word.size())};
  const Splits splits = stems_.SplitsOf(word, all);
  const WordFacts facts = facts_.ReadAnew(word, false);
  if (facts.no_name) traits |= trait::kNoName;
  if (SpeaksForItself(word, splits, facts)) traits |= trait::kOwn;
  if (stems_.GuessEnd(word, all, splits) == all.end) traits |= trait::kBare;
  if (MayIntroduce(word)) traits |= trait::kIntroduces;
  if (marks.MayStandAt(word, 0, PlaceSigns::kFollowing)) traits |= trait::kFollows;
  if (marks.MayStandAt(word, 0, mark::kRelation)) traits |= trait::kDeals;
  if (word.size() == kPersonalNameBytes && marks.MayBegin(DecodeAt(word, 0).value, mark::kSurname)) {
    traits |= trait::kPersonal;
  }
  return traits;
}

bool WordTraitsReader::MayBeginListed(std::string_view word) const {
  if (tables_->words().MayStandAt(word, 0, mark::kPrefix)) return true;
  const DoubleArray& trie = index_->trie();
  uint32_t node = DoubleArray::kRoot;
  bool ended = false;  // no alias goes on like the word
  for (size_t i = 0; i < word.size(); ++i) {
    // Behind a sign a name may begin anew.
    if (static_cast<unsigned char>(word[i]) < 0x80 && !IsLatinOrDigit(KindAt(word, i))) return true;
    if (ended) continue;
    node = trie.Next(node, FoldCase(word[i]));
    ended = node == DoubleArray::kNoUnit;
    if (!ended && trie.Value(node) != DoubleArray::kNoValue) return true;
  }
  return !ended;
}

bool WordTraitsReader::SpeaksForItself(std::string_view word, const Splits& splits, const WordFacts& facts) const {
  if (!facts.no_name && (facts.signs.set & kTriggers) != 0) return true;
  const DiscoveryTables& tables = tables_->discovery();
  const bool may_be_firm_word = tables.MayBeginFirmWord(DecodeAt(word, 0).value);
  for (size_t i = 0; i < splits.count; ++i) {
    const std::string_view stem = word.substr(0, splits.ends[i]);
    const FirmWord* firm_word = may_be_firm_word ? tables.FirmWordOf(stem) : nullptr;
    if (firm_word != nullptr && firm_word->strength == EndingStrength::kStrong) return true;
    const NameEnding* ending = facts.no_name ? nullptr : tables.EndingOf(stem);
    if (ending != nullptr && ending->IsOfState()) return true;  // a country may stand in front
    // X에 따르면
    const bool source = stem.size() < word.size() && tables_->words().MayStandAt(word, stem.size(), mark::kSource);
    if (source && !facts.no_name) return true;
  }
  return false;
}

bool WordTraitsReader::MayIntroduce(std::string_view word) const {
  constexpr MarkSet kClassNouns = mark::AllOf(mark::kAppositionShift);
  const WordMarks& marks = tables_->words();
  if (marks.MayStandBefore(word, word.size(), PlaceSigns::kIntroducing)) return true;
  if (tables_->particles().SenseBefore(word) != ParticleSense::kWhichIs) return false;
  return marks.MayStandBefore(word, word.size() - DecodeBefore(word, word.size()).size, kClassNouns);
}

}  // namespace ieum
