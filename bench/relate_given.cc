// Relations between names that are given, to see what is lost by relating alone:
//
//   relate_given ANNOTATED.jsonl > extractions.jsonl
//
// ANNOTATED.jsonl is what docs/own-names.md describes: `text`, and `mentions` with `start`, `end` (code points), `type`
// and `entity`. These take the place of the names that ieum finds; a given entity that ieum knows by the same words
// keeps what the gazetteer says of it. Sums are found. Each line out has `id`, `mentions` as they were given, and
// `relations` between the given entities.
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "embedded.h"
#include "figure/figure_finder.h"
#include "ieum/gazetteer.h"
#include "ieum/rules.h"
#include "mention/name_finder.h"
#include "relation/relater.h"
#include "text/text_reader.h"

namespace {

using nlohmann::json;

// Where each code point of `text` begins, in bytes, and behind them its size.
std::vector<uint32_t> CodePoints(std::string_view text) {
  std::vector<uint32_t> begins;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) begins.push_back(i);
  }
  begins.push_back(static_cast<uint32_t>(text.size()));
  return begins;
}

// The bytes of text.normalized that come from the bytes `source` of the article.
ieum::Span ToNormalized(const ieum::Text& text, ieum::Span source) {
  ieum::Span out{UINT32_MAX, 0};
  for (uint32_t i = 0; i < text.normalized.size(); ++i) {
    const ieum::Span from = text.map.ToSource({i, i + 1});
    if (from.end <= source.begin || from.begin >= source.end) continue;
    out.begin = std::min(out.begin, i);
    out.end = i + 1;
  }
  return out;
}

// The names of `article` as its annotation gives them, and in `ids` what it calls each of Names::entities.
ieum::Names GivenNames(const json& article, const ieum::Text& text, const ieum::Names& found,
                       std::vector<std::string>* ids) {
  const std::vector<uint32_t> at = CodePoints(article.at("text").get_ref<const std::string&>());
  std::vector<ieum::Mention> mentions;
  std::vector<std::string> of;
  for (const json& given : article.at("mentions")) {
    const ieum::Span source{at.at(given.at("start").get<size_t>()), at.at(given.at("end").get<size_t>())};
    const ieum::Span span = ToNormalized(text, source);
    if (span.begin >= span.end) continue;
    ieum::Mention mention;
    mention.span = span;
    mention.type = ieum::ParseEntityType(given.at("type").get<std::string>()).value_or(ieum::EntityType::kCompany);
    mention.entity = static_cast<uint32_t>(of.size());
    of.push_back(given.at("entity").get<std::string>());
    mentions.push_back(mention);
  }
  std::sort(mentions.begin(), mentions.end(),
            [](const ieum::Mention& a, const ieum::Mention& b) { return a.span.begin < b.span.begin; });

  ieum::Names names;
  std::map<std::string, uint32_t> numbers;
  std::vector<uint32_t> known(found.entities.size(), ieum::Making::kNotNamed);  // found entity -> given one
  for (ieum::Mention& mention : mentions) {
    if (!names.mentions.empty() && mention.span.begin < names.mentions.back().span.end) continue;
    const std::string& id = of[mention.entity];
    const auto same = std::find_if(found.mentions.begin(), found.mentions.end(), [&mention](const ieum::Mention& m) {
      return m.span == mention.span && m.type == mention.type;
    });
    const auto [entry, added] = numbers.emplace(id, static_cast<uint32_t>(names.entities.size()));
    if (added) {
      ieum::Entity entity;
      entity.id = "given:" + id;
      entity.type = mention.type;
      entity.name = text.normalized.substr(mention.span.begin, mention.span.end - mention.span.begin);
      entity.known = false;
      names.entities.push_back(std::move(entity));
      ids->push_back(id);
    }
    mention.entity = entry->second;
    if (same != found.mentions.end() && known[same->entity] == ieum::Making::kNotNamed) {
      known[same->entity] = mention.entity;
      names.entities[mention.entity] = found.entities[same->entity];
    }
    names.mentions.push_back(mention);
  }
  for (ieum::Making making : found.makings) {
    making.product = known[making.product];
    if (making.maker != ieum::Making::kNotNamed) making.maker = known[making.maker];
    if (making.product != ieum::Making::kNotNamed) names.makings.push_back(making);
  }
  std::sort(names.makings.begin(), names.makings.end(),
            [](const ieum::Making& a, const ieum::Making& b) { return a.product < b.product; });
  return names;
}

}  // namespace

int main(int argc, char** argv) {
  std::ifstream file(argc == 2 ? argv[1] : "");
  if (!file) {
    std::cerr << "usage: relate_given ANNOTATED.jsonl\n";
    return 2;
  }
  const ieum::Gazetteer gazetteer = ieum::Gazetteer::BuiltIn();
  const ieum::Rules rules = ieum::Rules::BuiltIn();
  const ieum::LineTables lines(ieum::EmbeddedLineTables());
  const ieum::MentionTables tables(ieum::EmbeddedMentionTables());
  const ieum::LanguageTables korean(ieum::EmbeddedKorean());
  const ieum::LanguageTables english(ieum::EmbeddedEnglish());
  ieum::TextReader reader(lines);
  ieum::NameFinder finder(gazetteer.index(), tables);
  ieum::FigureFinder figure_finder(rules.figure());
  ieum::Relater relater(korean, english);
  for (std::string line; std::getline(file, line);) {
    const json article = json::parse(line);
    const ieum::Text& text = reader.Read(article.at("text").get_ref<const std::string&>());
    std::vector<std::string> ids;
    const ieum::Names names = GivenNames(article, text, finder.Find(text, nullptr), &ids);
    std::vector<ieum::Figure> figures = figure_finder.Find(text, names, nullptr);
    json relations = json::array();
    for (const ieum::Relation& relation : relater.Relate(text, names, /*date=*/{}, &figures, nullptr)) {
      relations.push_back({{"type", ieum::Name(relation.type)},
                           {"head", ids[relation.head]},
                           {"tail", ids[relation.tail]},
                           {"status", ieum::Name(relation.status)}});
    }
    std::cout << json{{"id", article.at("id")}, {"mentions", article.at("mentions")}, {"relations", relations}} << '\n';
  }
}
