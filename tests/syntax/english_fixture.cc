#include "syntax/english_fixture.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

namespace ieum {
namespace {

constexpr std::pair<std::string_view, EntityType> kNames[] = {
    {"Hanbit", EntityType::kCompany}, {"Narae", EntityType::kCompany},  {"Duru", EntityType::kCompany},
    {"Mir", EntityType::kCompany},    {"Gaon", EntityType::kCompany},   {"ChipAlpha", EntityType::kChip},
    {"ChipBeta", EntityType::kChip},  {"ModelGam", EntityType::kModel},
};

bool IsLetter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// The length of a sum like `$30 million` or `$3m` at `rest`; 0 if there is none.
size_t SumLength(std::string_view rest) {
  if (rest.size() < 2 || rest[0] != '$') return 0;
  size_t size = 1;
  while (size < rest.size() &&
         (IsLetter(rest[size]) || (rest[size] == '.' && size + 1 < rest.size() && IsLetter(rest[size + 1]))))
    ++size;
  for (const std::string_view unit : {" million", " billion"}) {
    if (rest.substr(size).starts_with(unit)) size += unit.size();
  }
  return size;
}

}  // namespace

TestGrammar::TestGrammar() {
  LexicalNeeds needs;
  for (const char* verb : {"co-develop", "snap up"}) needs.predicates.push_back({.word = verb});
  needs.event_nouns = {"acquisition", "partnership", "investment", "supply contract"};
  needs.role_nouns = {"supplier",   "customer", "shareholder", "investor", "unit",
                      "subsidiary", "parent",   "partner",     "maker",    "backer"};
  VocabularyBuilder builder;
  BlobWriter writer;
  TableRows rows(std::string(IEUM_SOURCE_DIR) + "/data");
  CompileEnglishGrammar(&rows, needs, &builder, &writer);
  for (const Diagnostic& diagnostic : rows.errors()) ADD_FAILURE() << diagnostic.ToString();
  builder.Write(&writer);
  const std::string blob = writer.Finish();
  bytes_.resize(blob.size() / sizeof(uint64_t) + 1);
  std::memcpy(bytes_.data(), blob.data(), blob.size());
  const Blob view(std::as_bytes(std::span(bytes_)).first(blob.size()));
  vocabulary_ = Vocabulary(view);
  grammar_ = std::make_unique<EnglishGrammar>(view, vocabulary_);
}

const EnglishGrammar& TestGrammar::Get() {
  static const TestGrammar grammar;
  return *grammar.grammar_;
}

TestSentence::TestSentence(std::string_view written, bool headline) {
  text.normalized = written;
  sentence.span = {0, static_cast<uint32_t>(written.size())};
  sentence.language = Language::kEnglish;
  sentence.kind = headline ? SentenceKind::kHeadline : SentenceKind::kBody;
  for (uint32_t i = 0; i < written.size(); ++i) {
    if (i > 0 && IsLetter(written[i - 1])) continue;
    const std::string_view rest = written.substr(i);
    if (const size_t size = SumLength(rest); size > 0) {
      figures.emplace_back().span = {i, i + static_cast<uint32_t>(size)};
    }
    for (const auto& [name, type] : kNames) {
      if (!rest.starts_with(name) || (rest.size() > name.size() && IsLetter(rest[name.size()]))) continue;
      auto entity =
          std::find_if(names.entities.begin(), names.entities.end(), [&](const Entity& e) { return e.name == name; });
      if (entity == names.entities.end()) {
        entity = names.entities.insert(entity, Entity());
        entity->type = type;
        entity->name = name;
      }
      const auto index = static_cast<uint32_t>(entity - names.entities.begin());
      names.mentions.push_back({.span = {i, i + static_cast<uint32_t>(name.size())}, .entity = index, .type = type});
    }
  }
}

}  // namespace ieum
