#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "ieum/extractor.h"
#include "output/article_writer.h"

namespace {

ieum::Article ReadLine(const std::string& line, size_t number) {
  ieum::Article article;
  const auto json = nlohmann::json::parse(line);
  const auto get = [&json](const char* key) {
    const auto it = json.find(key);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
  };
  article.id = get("id");
  if (article.id.empty()) article.id = std::to_string(number);
  article.title = get("title");
  article.date = get("date");
  article.source = get("source");
  article.text = get("text");
  return article;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app;
  std::string format = "jsonl", offsets = "codepoint", command;
  std::vector<std::string> gazetteers, files;
  app.add_option("--format", format);
  app.add_option("--offsets", offsets);
  app.add_option("--gazetteer", gazetteers)->allow_extra_args(false);
  app.add_option("files", files);
  CLI11_PARSE(app, argc, argv);
  if (!files.empty() && files.front() == "extract") files.erase(files.begin());
  if (files.empty()) files.emplace_back("-");

  ieum::Result<ieum::Gazetteer> gazetteer =
      gazetteers.empty() ? ieum::Gazetteer::BuiltIn() : ieum::Gazetteer::Load(gazetteers);
  for (const ieum::Diagnostic& diagnostic : gazetteer.diagnostics()) std::cerr << diagnostic.ToString() << '\n';
  if (!gazetteer.ok()) return 3;
  const ieum::Extractor extractor(std::move(gazetteer.value()));
  auto session = extractor.NewSession();
  const auto unit = *ieum::ParseOffsetUnit(offsets);
  auto writer = format == "csv"    ? ieum::NewCsvWriter()
                : format == "json" ? ieum::NewJsonWriter(unit)
                                   : ieum::NewJsonLinesWriter(unit);
  std::string out(writer->header());
  bool first = true;
  const auto extract = [&](const ieum::Article& article) {
    if (!first) out += writer->separator();
    first = false;
    writer->Write(article, session.Extract(article), &out);
    std::cout << out;
    out.clear();
  };
  for (const std::string& file : files) {
    std::ifstream stream;
    if (file != "-") stream.open(file);
    std::istream& in = file == "-" ? std::cin : stream;
    std::string line;
    size_t number = 0;
    if (in.peek() == '{') {
      while (std::getline(in, line)) extract(ReadLine(line, ++number));
    } else {
      std::stringstream text;
      text << in.rdbuf();
      extract({.id = file, .title = {}, .date = {}, .source = {}, .text = text.str()});
    }
  }
  std::cout << out << writer->footer() << std::flush;
  return std::cout.good() ? 0 : 5;
}
