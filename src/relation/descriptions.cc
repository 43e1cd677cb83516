#include "relation/descriptions.h"

#include <algorithm>
#include <string>

#include "relation/discourse.h"
#include "relation/sentence_view.h"

namespace ieum {
namespace {

constexpr std::array<std::string_view, 18> kTrades = {"car",    "chip",  "telecom",   "bank",    "drug",   "game",
                                                      "cloud",  "robot", "insurance", "finance", "money",  "appliance",
                                                      "energy", "shop",  "study",     "search",  "health", "building"};

constexpr char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// What the words of a phrase tell of the firm that it names or describes.
struct Description {
  TradeSet trades = 0;
  Nation nation;
};

void AddWords(const SentenceView& view, Range words, Description* out) {
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = view.parse().words[i];
    if (word.kind != WordKind::kNoun) continue;
    out->trades |= view.lexicon().trade_words().In(word.stem.Of(view.text().normalized));
    if (out->nation.empty()) out->nation = NationIn(view, word);
  }
}

// Also of those that tell of it: a maker of chips.
Description Describe(const SentenceView& view, PhraseIndex phrase) {
  Description out;
  AddWords(view, view.phrase(phrase).words, &out);
  for (const PhraseIndex of : view.Cases(view.phrase(phrase))) {
    Description inner;
    if (view.NamesAnybody(of)) continue;
    AddWords(view, view.phrase(of).words, &inner);
    if (view.phrase(of).role == Role::kOf) out.trades |= inner.trades;
    if (view.phrase(of).role == Role::kIn && out.nation.empty()) out.nation = inner.nation;  // a startup in Seoul
  }
  return out;
}

}  // namespace

TradeWords::TradeWords(const Vocabulary& vocabulary) : vocabulary_(&vocabulary) {
  static_assert(kTrades.size() == kCount);
  for (size_t i = 0; i < kCount; ++i) bits_[i] = vocabulary.Class("trade-" + std::string(kTrades[i]));
}

TradeSet TradeWords::In(std::string_view text) const {
  TradeSet trades = 0;
  std::string word;
  const auto look_up = [&](std::string_view lower) {
    const Symbol symbol = vocabulary_->Find(lower);
    for (size_t i = 0; symbol != kNoSymbol && i < kCount; ++i) {
      if (vocabulary_->Is(symbol, bits_[i])) trades |= TradeSet{1} << i;
    }
  };
  for (size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != ' ' && text[at] != '-') {
      word += Lower(text[at]);
      continue;
    }
    look_up(word);
    if (word.ends_with('s')) look_up(std::string_view(word).substr(0, word.size() - 1));
    word.clear();
  }
  return trades;
}

void NoteDescriptions(const SentenceView& view, Discourse* discourse) {
  if (view.sentence().language != Language::kEnglish) return;
  const std::string_view text = view.text().normalized;
  for (const Word& word : view.parse().words) {
    if (!view.IsName(word, NameKind::kActor)) continue;
    discourse->AddTrades(view.EntityOf(static_cast<uint32_t>(word.mention)),
                         view.lexicon().trade_words().In(word.stem.Of(text)));
  }
  const auto add = [&](const EntityList& who, const Description& told) {
    if (who.size() != 1) return;
    discourse->AddTrades(who[0], told.trades);
    discourse->SetNation(who[0], told.nation);
  };
  for (PhraseIndex p = 0; p < view.phrase_count(); ++p) {
    for (const Part& part : view.Parts(view.phrase(p))) {
      Description told;
      AddWords(view, part.words, &told);
      add(view.Entities(part.members, NameKind::kActor), told);
    }
  }
  for (ClauseIndex c = 0; c < view.clause_count(); ++c) {
    const Clause& clause = view.clause(c);
    const PhraseIndex subject = view.First(clause, Role::kSubject);
    const PhraseIndex noun = view.First(clause, Role::kPredicative);
    if (!clause.Has(Clause::kCopula) || subject == kNoIndex || noun == kNoIndex || view.NamesAnybody(noun)) continue;
    if (view.phrase(noun).kind == PhraseKind::kFirmNoun)
      add(view.Members(subject, NameKind::kActor), Describe(view, noun));
  }
}

Nation NationIn(const SentenceView& view, const Word& word) {
  const NationWords& nations = view.lexicon().nation_words();
  if (!word.classes.empty()) return nations.Of(word.classes);
  const std::string_view written = word.stem.Of(view.text().normalized);
  const size_t hyphen = written.find('-');
  if (hyphen == std::string_view::npos || word.kind != WordKind::kNoun) return {};
  std::string lower(written.substr(0, hyphen));
  std::transform(lower.begin(), lower.end(), lower.begin(), Lower);
  const Vocabulary& vocabulary = view.lexicon().vocabulary();
  return nations.Of(vocabulary.Classes(vocabulary.Find(lower)));
}

}  // namespace ieum
