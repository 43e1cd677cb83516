#include "relation/speaker_words.h"

#include <utility>
#include <vector>

#include "base/utf8.h"

namespace ieum {
namespace {

SpeakerWord ParseKind(std::string_view name) {
  constexpr std::pair<std::string_view, SpeakerWord::Kind> kKinds[] = {{"word", SpeakerWord::Kind::kWord},
                                                                       {"same", SpeakerWord::Kind::kSame},
                                                                       {"verb", SpeakerWord::Kind::kVerb},
                                                                       {"assent", SpeakerWord::Kind::kAssent}};
  for (const auto& [known, kind] : kKinds) {
    if (known == name) return {kind};
  }
  const std::optional<SpeakerKind> speaker = name.empty() ? std::nullopt : ParseSpeakerKind(name);
  return speaker ? SpeakerWord{SpeakerWord::Kind::kSpeaker, *speaker} : SpeakerWord();
}

std::string Small(std::string_view word) {
  std::string small(word);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return small;
}

}  // namespace

void CompileSpeakerWords(TableRows* rows, const std::string& table, BlobWriter* writer) {
  SymbolTableBuilder words, verbs;
  std::vector<SpeakerWord> meanings;
  std::vector<SpeakerWord::Kind> verb_kinds;
  rows->ForEach(table, {"word", "kind", "ends"}, [&](const Table::Row& row) {
    SpeakerWord word = ParseKind(row["kind"]);
    word.ends = row["ends"] == "yes";
    const std::string stem = Small(row["word"].substr(0, row["word"].find('|')));
    const bool verb = word.kind == SpeakerWord::Kind::kVerb || word.kind == SpeakerWord::Kind::kAssent;
    if (word.kind == SpeakerWord::Kind::kNone) {
      rows->Fail(row, "kind", "no kind of word '" + std::string(row["kind"]) + "'");
    } else if (!word.ends && !row["ends"].empty()) {
      rows->Fail(row, "ends", "yes or nothing, not '" + std::string(row["ends"]) + "'");
    } else if (stem.empty()) {
      rows->Fail(row, "word", "a word is missing");
    } else if (verb ? verbs.Intern(stem) <= verb_kinds.size() : words.Intern(stem) <= meanings.size()) {
      rows->Fail(row, "word", "'" + stem + "' twice");
    } else if (verb) {
      verb_kinds.push_back(word.kind);
    } else {
      meanings.push_back(word);
    }
  });
  words.Write("speakers", writer);
  writer->Add("speakers.meanings", meanings);
  verbs.Write("speakers.verbs", writer);
  writer->Add("speakers.verbs.kinds", verb_kinds);
}

SpeakerWord SpeakerWords::Find(std::string_view written) const {
  const std::string word = Small(written);
  if (const SpeakerWord whole = FindWhole(word); whole.kind != SpeakerWord::Kind::kNone) return whole;
  if (word.ends_with('s')) {
    if (const SpeakerWord one = FindWhole(std::string_view(word).substr(0, word.size() - 1));
        one.kind != SpeakerWord::Kind::kNone) {
      return one;
    }
  }
  for (size_t at = 0; at < word.size();) {
    at += DecodeAt(word, at).size;
    const std::string_view end = std::string_view(word).substr(at);
    if (end.empty() || at + DecodeAt(word, at).size == word.size()) break;  // one letter
    if (const SpeakerWord found = FindWhole(end); found.ends) return found;
  }
  return {};
}

}  // namespace ieum
