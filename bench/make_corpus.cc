// Makes a corpus of any size from the articles of seeds/: make_corpus SEEDS_DIR MEGABYTES > corpus.jsonl
//
// The sentences are shuffled and their digits drawn anew, so that no two articles are alike and nothing gains from
// having seen one before; the same arguments give the same bytes on every machine. Articles are JSONL, about 3.5 kB
// each.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "random.h"

namespace ieum {
namespace {

namespace fs = std::filesystem;

constexpr size_t kArticleBytes = 3500;

// Lines cut behind ". ", so that a piece is about a sentence.
std::vector<std::string> ReadSentences(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> sentences;
  for (const fs::path& path : files) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
      for (size_t begin = 0; begin < line.size();) {
        const size_t stop = line.find(". ", begin);
        const size_t end = stop == std::string::npos ? line.size() : stop + 1;
        sentences.push_back(line.substr(begin, end - begin));
        begin = stop == std::string::npos ? end : end + 1;
      }
    }
  }
  return sentences;
}

std::string WithNewDigits(std::string text, Random* random) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] < '1' || text[i] > '9') continue;  // a zero stays one: 1,000 remains a round number
    text[i] = static_cast<char>('1' + random->Below(9));
  }
  return text;
}

}  // namespace
}  // namespace ieum

int main(int argc, char** argv) {  // NOLINT(bugprone-exception-escape): ends a tool of the bench as well as anything
  if (argc != 3) {
    std::cerr << "usage: make_corpus SEEDS_DIR MEGABYTES\n";
    return 2;
  }
  const std::vector<std::string> sentences = ieum::ReadSentences(argv[1]);
  if (sentences.empty()) {
    std::cerr << argv[1] << ": no .txt files\n";
    return 4;
  }
  const size_t wanted = std::strtoull(argv[2], nullptr, 10) * 1'000'000;
  ieum::Random random;
  size_t written = 0;
  for (size_t number = 1; written < wanted; ++number) {
    std::string text;
    while (text.size() < ieum::kArticleBytes) {
      text += ieum::WithNewDigits(sentences[random.Below(sentences.size())], &random);
      text += random.Below(4) == 0 ? '\n' : ' ';
    }
    const nlohmann::ordered_json article = {{"id", "bench-" + std::to_string(number)}, {"text", text}};
    const std::string line = article.dump() + '\n';
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return 5;
    written += line.size();
  }
  return std::fflush(stdout) == 0 ? 0 : 5;
}
