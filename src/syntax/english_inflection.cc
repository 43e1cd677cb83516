#include "syntax/english_inflection.h"

namespace ieum {
namespace {

bool IsVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool EndsInConsonantAndY(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !IsVowel(word[word.size() - 2]);
}

// One vowel between consonants, as in plan, commit.
bool MayDouble(std::string_view word) {
  const size_t size = word.size();
  return size > 2 && !IsVowel(word[size - 1]) &&
         std::string_view("wxy").find(word[size - 1]) == std::string_view::npos && IsVowel(word[size - 2]) &&
         (!IsVowel(word[size - 3]) || (size > 3 && word.substr(size - 4, 2) == "qu"));
}

std::string Join(std::string_view word, std::string_view ending) {
  std::string out(word);
  out += ending;
  return out;
}

std::vector<std::string> WithVowelEnding(std::string_view word, std::string_view ending) {
  std::vector<std::string> out = {Join(word, ending)};
  if (MayDouble(word)) out.push_back(Join(Join(word, word.substr(word.size() - 1)), ending));
  return out;
}

}  // namespace

std::string WithS(std::string_view word) {
  if (EndsInConsonantAndY(word)) return Join(word.substr(0, word.size() - 1), "ies");
  for (const std::string_view end : {"s", "x", "z", "ch", "sh", "o"}) {
    if (word.ends_with(end)) return Join(word, "es");
  }
  return Join(word, "s");
}

std::vector<std::string> WithEd(std::string_view word) {
  if (word.ends_with('e')) return {Join(word, "d")};
  if (EndsInConsonantAndY(word)) return {Join(word.substr(0, word.size() - 1), "ied")};
  return WithVowelEnding(word, "ed");
}

std::vector<std::string> WithIng(std::string_view word) {
  if (word.ends_with("ie")) return {Join(word.substr(0, word.size() - 2), "ying")};
  if (word.ends_with('e') && !word.ends_with("ee") && word.size() > 2) {
    return {Join(word.substr(0, word.size() - 1), "ing")};
  }
  return WithVowelEnding(word, "ing");
}

}  // namespace ieum
