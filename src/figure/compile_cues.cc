#include "figure/compile_cues.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "figure/cell_values.h"
#include "figure/figure_tables.h"

namespace ieum {
namespace {

std::string Lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

// `[deal|sale] [is|was|] valued` -> the six phrases that it stands for; nothing if a bracket does not close or there
// are too many.
std::vector<std::string> ExpandAlternatives(std::string_view pattern) {
  constexpr size_t kMostPhrases = 500;
  std::vector<std::string> phrases(1);
  while (!pattern.empty()) {
    const size_t open = std::min(pattern.find('['), pattern.size());
    for (std::string& phrase : phrases) phrase += pattern.substr(0, open);
    pattern.remove_prefix(open);
    if (pattern.empty()) break;
    const size_t close = pattern.find(']');
    if (close == std::string_view::npos) return {};
    std::vector<std::string> longer;
    for (std::string_view rest = pattern.substr(1, close - 1);;) {
      const size_t bar = std::min(rest.find('|'), rest.size());
      for (const std::string& phrase : phrases) longer.push_back(phrase + std::string(rest.substr(0, bar)));
      if (bar == rest.size()) break;
      rest.remove_prefix(bar + 1);
    }
    if (longer.size() > kMostPhrases) return {};
    phrases = std::move(longer);
    pattern.remove_prefix(close + 1);
  }
  // An empty alternative leaves its spaces.
  for (std::string& phrase : phrases) {
    for (size_t at; (at = phrase.find("  ")) != std::string::npos;) phrase.erase(at, 1);
    if (phrase.starts_with(' ')) phrase.erase(0, 1);
    if (phrase.ends_with(' ')) phrase.pop_back();
    if (phrase.empty()) return {};
  }
  return phrases;
}

}  // namespace

void CompileRoles(TableRows* rows, BlobWriter* writer) {
  std::map<std::string, std::vector<RoleCue>, std::less<>> by_word;
  for (const std::string_view table : {"figures/ko-roles", "figures/en-roles"}) {
    rows->ForEach(table, {"word", "role", "before", "after", "reach", "sum"}, [&](const Table::Row& row) {
      std::vector<std::string> words = ExpandAlternatives(Lower(Spaces(row["word"])));
      if (words.empty()) return rows->Fail(row, "word", "brackets that do not close, or too many alternatives");
      std::optional<RoleCue> cue;
      if (!row["role"].empty()) {  // a word without one only hides shorter ones
        cue.emplace();
        const std::optional<FigureRole> role = ParseFigureRole(row["role"]);
        if (!role) return rows->Fail(row, "role", "unknown role");
        cue->role = *role;
        cue->sum = row["sum"] == "yes";
        for (const auto& [column, weight] :
             {std::pair("before", &cue->before), std::pair("after", &cue->after), std::pair("reach", &cue->reach)}) {
          const auto value = ParseNumber<uint8_t>(row[column].empty() ? "0" : row[column]);
          if (!value) return rows->Fail(row, column, "not a number from 0 to 255");
          *weight = *value;
        }
      }
      for (std::string& word : words) {
        std::vector<RoleCue>& cues = by_word[std::move(word)];
        if (cue) cues.push_back(*cue);
      }
    });
  }
  WordTrieBuilder trie;
  std::vector<RoleCue> cues;
  std::vector<uint32_t> ends;
  for (const auto& [word, word_cues] : by_word) {
    trie.Add(word, static_cast<uint16_t>(ends.size()));
    cues.insert(cues.end(), word_cues.begin(), word_cues.end());
    ends.push_back(static_cast<uint32_t>(cues.size()));
  }
  trie.Write("cue_words", writer);
  trie.WriteFirsts("cue_words", writer);
  writer->Add("cues", cues);
  writer->Add("cue_ends", ends);
}

void CompileBreaks(TableRows* rows, BlobWriter* writer) {
  WordTrieBuilder trie;
  rows->ForEach("figures/breaks", {"word", "passes"}, [&](const Table::Row& row) {
    const auto passes = ParseNumber<uint16_t>(row["passes"]);
    if (!passes || *passes > 100) return rows->Fail(row, "passes", "not a share in per cent");
    if (!trie.Add(Spaces(row["word"]), *passes)) return rows->Fail(row, "word", "word twice");
  });
  trie.Write("breaks", writer);
  trie.WriteFirsts("breaks", writer);
}

}  // namespace ieum
