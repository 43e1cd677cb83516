#include "relation/relation_fixture.h"

#include <cstdlib>
#include <fstream>
#include <utility>

#include "base/tsv.h"
#include "gazetteer/gazetteer_file.h"

namespace ieum {
namespace {

bool IsLatin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

std::set<std::string> ParseEdges(std::string_view text) {
  std::set<std::string> edges;
  for (const std::string_view part : SplitList(text, ';')) {
    const std::vector<std::string_view> words = SplitList(part, ' ');
    if (words.size() != 3) {
      edges.insert("? " + std::string(part));
      continue;
    }
    const bool swap = words[0].starts_with("partners_with") && words[2] < words[1];
    edges.insert(std::string(words[0]).append(" ").append(words[swap ? 2 : 1]).append(" ").append(words[swap ? 1 : 2]));
  }
  return edges;
}

std::string Join(const std::set<std::string>& edges) {
  std::string out;
  for (const std::string& edge : edges) out.append(out.empty() ? "" : "; ").append(edge);
  return out;
}

std::string AsArticle(const std::string& text) {
  return text.starts_with("H: ") ? text.substr(3) + "\n\n본문은 아래에 있다." : text;
}

std::vector<RelationCase> ReadCases(const std::string& path) {
  std::ifstream file(std::string(IEUM_SOURCE_DIR) + "/tests/relation/" + path);
  std::vector<RelationCase> cases;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    const size_t bars = line.find("|||");
    RelationCase found;
    found.line = number;
    found.text = line.substr(0, bars == std::string::npos ? bars : bars - 1);
    found.text = AsArticle(found.text);
    for (size_t at = 0; (at = found.text.find("\\n", at)) != std::string::npos;) found.text.replace(at, 2, "\n");
    if (bars != std::string::npos) found.edges = ParseEdges(std::string_view(line).substr(bars + 3));
    cases.push_back(std::move(found));
  }
  return cases;
}

RelationFixture::RelationFixture(Rules rules)
    : rules_(std::move(rules)),
      lines_(EmbeddedLineTables()),
      reader_(lines_),
      figures_(rules_.figure()),
      relater_(rules_.korean(), rules_.english()) {
  const auto rows = ReadGazetteerFiles(std::vector<std::string>{IEUM_SOURCE_DIR "/data/examples/names.tsv"});
  if (!rows.ok()) std::abort();
  std::map<std::string, std::string> names_of_ids;
  for (const GazetteerRow& row : rows.value()) {
    names_of_ids.emplace(row.id, row.ko);
    for (const AliasRow& alias : row.aliases) names_.push_back({alias.text, row.ko, row.type});
  }
  for (const GazetteerRow& row : rows.value()) {
    for (const std::string& maker : row.makers) makers_.emplace(row.ko, names_of_ids.at(maker));
  }
}

// The longest name at each place, not inside a longer Latin word or number.
Names RelationFixture::FindNames(const std::string& text) const {
  Names names;
  for (uint32_t at = 0; at < text.size();) {
    const KnownName* longest = nullptr;
    for (const KnownName& known : names_) {
      const std::string& written = known.written;
      if (text.compare(at, written.size(), written) != 0) continue;
      if (at > 0 && IsLatin(written.front()) && IsLatin(text[at - 1])) continue;
      const size_t end = at + written.size();
      if (end < text.size() && IsLatin(written.back()) && IsLatin(text[end])) continue;
      if (longest == nullptr || written.size() > longest->written.size()) longest = &known;
    }
    if (longest == nullptr) {
      ++at;
      continue;
    }
    uint32_t entity = 0;
    while (entity < names.entities.size() && names.entities[entity].name != longest->name) ++entity;
    if (entity == names.entities.size()) {
      Entity added;
      added.id = added.name = longest->name;
      added.type = longest->type;
      names.entities.push_back(added);
    }
    const auto end = at + static_cast<uint32_t>(longest->written.size());
    names.mentions.push_back({{at, end}, entity, longest->type, MentionSource::kAlias});
    at = end;
  }
  AddMakings(&names);
  return names;
}

void RelationFixture::AddMakings(Names* names) const {
  for (uint32_t product = 0; product < names->entities.size(); ++product) {
    const auto [begin, end] = makers_.equal_range(names->entities[product].name);
    for (auto known = begin; known != end; ++known) {
      Making making = {product};
      for (uint32_t e = 0; e < names->entities.size(); ++e) {
        if (names->entities[e].name == known->second) making.maker = e;
      }
      names->makings.push_back(making);
    }
  }
}

RelationFixture::Found RelationFixture::Run(const std::string& source, const std::string& date) {
  Found found;
  const Text& text = reader_.Read(source);
  found.normalized = text.normalized;
  found.names = FindNames(text.normalized);
  found.figures = figures_.Find(text, found.names);
  found.relations = relater_.Relate(text, found.names, date, &found.figures, &found.trace);
  return found;
}

std::set<std::string> RelationFixture::Edges(const std::string& text) {
  const Found found = Run(text);
  std::set<std::string> edges;
  for (const Relation& relation : found.relations) {
    std::string type(Name(relation.type));
    if (relation.status == Status::kNegated) type += "!";
    if (relation.status == Status::kPlanned) type += "?";
    edges.merge(ParseEdges(type + " " + found.names.entities[relation.head].name + " " +
                           found.names.entities[relation.tail].name));
  }
  return edges;
}

}  // namespace ieum
