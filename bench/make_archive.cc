// Makes an archive of any number of short articles about deals, for graphs: make_archive COMPANIES.tsv ARTICLES
//
// Names come from the gazetteer, the few at its head far more often than the rest, as in the news; every fourth article
// is a reprint of an earlier one under another title. JSONL on standard output; the same arguments give the same bytes
// on every machine.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "random.h"

namespace ieum {
namespace {

constexpr size_t kReprintable = 1000;  // of the latest articles

// With {A} and {B} for two firms, {N} for a number.
constexpr const char* kSentences[] = {
    "{A}은(는) {B}와(과) 인공지능 반도체 분야에서 협력하기 위한 업무협약을 체결했다고 {N}일 밝혔다.",
    "{A}이(가) {B}에 {N}억원을 투자한다.",
    "{A}은(는) {B}에 서버 {N}대를 공급하는 계약을 맺었다.",
    "{A}은(는) {B}을(를) {N}억원에 인수했다.",
    "{A}은(는) {B}와(과) 데이터센터 {N}곳을 함께 짓기로 했다.",
    "{A}은(는) {B}와(과)의 협력 계획을 철회했다.",
    "업계는 {A}과(와) {B}의 실적이 {N}% 늘어난 것으로 본다.",
    "{A} 관계자는 시장 규모가 해마다 {N}% 커지고 있다고 설명했다.",
    "한편 {A}의 지난 분기 매출은 {N}억원이었다.",
};

std::vector<std::string> ReadNames(const char* path) {
  std::vector<std::string> names;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    // id, type, ko, ...
    const size_t type = line.find('\t'), ko = line.find('\t', type + 1), end = line.find('\t', ko + 1);
    if (end == std::string::npos) continue;
    const std::string name = line.substr(ko + 1, end - ko - 1);
    if (name != "-" && name != "ko") names.push_back(name);
  }
  return names;
}

class Archive {
 public:
  explicit Archive(std::vector<std::string> names) : names_(std::move(names)) {}

  std::string Article(size_t number) {
    std::string text;
    if (number > kReprintable && random_.Below(4) == 0) {
      text = latest_[random_.Below(kReprintable)];
    } else {
      const size_t sentences = 3 + random_.Below(5);
      for (size_t i = 0; i < sentences; ++i) text += Sentence();
      latest_.resize(kReprintable);
      latest_[number % kReprintable] = text;
    }
    const nlohmann::ordered_json article = {{"id", "archive-" + std::to_string(number)},
                                            {"title", "오늘의 소식 " + std::to_string(number)},
                                            {"date", Date()},
                                            {"source", "신문 " + std::to_string(random_.Below(200))},
                                            {"text", text}};
    return article.dump() + '\n';
  }

 private:
  // Zipf's law, by inversion of the continuous one.
  const std::string& Name() {
    const double u = static_cast<double>(random_.Below(1'000'000) + 1) / 1e6;
    const double rank = std::pow(static_cast<double>(names_.size()), u);
    return names_[std::min(names_.size() - 1, static_cast<size_t>(rank) - 1)];
  }

  std::string Sentence() {
    std::string sentence = kSentences[random_.Below(std::size(kSentences))];
    Replace("{A}", Name(), &sentence);
    Replace("{B}", Name(), &sentence);
    Replace("{N}", std::to_string(2 + random_.Below(98)), &sentence);
    // As written for a name whose last sound is not known.
    for (const char* other : {"(는)", "(가)", "(를)", "(과)", "(와)"}) Replace(other, "", &sentence);
    return sentence + ' ';
  }

  std::string Date() {
    char date[16];
    std::snprintf(date, sizeof date, "%04u-%02u-%02u", static_cast<unsigned>(2022 + random_.Below(4)),
                  static_cast<unsigned>(1 + random_.Below(12)), static_cast<unsigned>(1 + random_.Below(28)));
    return date;
  }

  static void Replace(std::string_view what, std::string_view with, std::string* text) {
    for (size_t at = text->find(what); at != std::string::npos; at = text->find(what, at + with.size())) {
      text->replace(at, what.size(), with);
    }
  }

  Random random_;
  const std::vector<std::string> names_;
  std::vector<std::string> latest_;
};

}  // namespace
}  // namespace ieum

int main(int argc, char** argv) {  // NOLINT(bugprone-exception-escape): ends a tool of the bench as well as anything
  if (argc != 3) {
    std::cerr << "usage: make_archive COMPANIES.tsv ARTICLES\n";
    return 2;
  }
  std::vector<std::string> names = ieum::ReadNames(argv[1]);
  if (names.empty()) {
    std::cerr << argv[1] << ": no names\n";
    return 4;
  }
  ieum::Archive archive(std::move(names));
  const size_t articles = std::strtoull(argv[2], nullptr, 10);
  for (size_t number = 1; number <= articles; ++number) {
    const std::string line = archive.Article(number);
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return 5;
  }
  return std::fflush(stdout) == 0 ? 0 : 5;
}
