#include "syntax/korean_fixture.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <regex>
#include <utility>

#include "base/tsv.h"
#include "base/utf8.h"

namespace ieum {
namespace {

struct TestName {
  std::string_view name;
  EntityType type;
};

constexpr TestName kNames[] = {{"한빛", EntityType::kCompany}, {"나래", EntityType::kCompany},
                               {"두루", EntityType::kCompany}, {"미르", EntityType::kCompany},
                               {"가온", EntityType::kCompany}, {"라온대", EntityType::kOrganization},
                               {"칩알파", EntityType::kChip},  {"칩베타", EntityType::kChip},
                               {"모델감", EntityType::kModel}, {"누리톡", EntityType::kPlatform}};

[[noreturn]] void Abort(const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) std::fprintf(stderr, "%s\n", diagnostic.ToString().c_str());
  std::abort();
}

RoleSet ReadRoles(std::string_view list) {
  RoleSet roles = 0;
  for (const std::string_view name : SplitList(list, ',')) {
    Role role = Role::kNone;
    if (ParseRole(name, &role)) roles |= Bit(role);
  }
  return roles;
}

LexicalNeeds ReadNeeds(const std::string& path) {
  const Result<Table> table = Table::Read(path, {"word", "kind", "voice", "allowed", "core"});
  if (!table.ok()) Abort(table.diagnostics());
  LexicalNeeds needs;
  for (const Table::Row& row : table.value().rows()) {
    const std::string word(row["word"]);
    const std::string_view kind = row["kind"];
    if (kind == "event") {
      needs.event_nouns.push_back(word);
    } else if (kind == "role") {
      needs.role_nouns.push_back(word);
    } else if (kind == "word") {
      needs.words.push_back(word);
    } else {
      constexpr std::string_view kVoices = "aprc";
      needs.predicates.push_back({word, kind == "vn", static_cast<Voice>(kVoices.find(row["voice"])),
                                  ReadRoles(row["allowed"]), ReadRoles(row["core"])});
    }
  }
  return needs;
}

std::string_view KindName(WordKind kind) {
  constexpr std::string_view kKinds[] = {"name", "noun", "num", "det", "adv", "pred", "quoteend"};
  return kKinds[static_cast<size_t>(kind)];
}

std::string_view EndingName(Ending ending) {
  constexpr std::string_view kEndings[] = {"-", "final", "chain", "soft", "adn", "nominal", "quote"};
  return kEndings[static_cast<size_t>(ending)];
}

}  // namespace

KoreanFixture::KoreanFixture(const std::string& data_dir, const std::string& needs) {
  VocabularyBuilder vocabulary;
  BlobWriter writer;
  TableRows rows(data_dir);
  CompileKoreanGrammar(&rows, ReadNeeds(needs), &vocabulary, &writer);
  if (!rows.errors().empty()) Abort(rows.errors());
  vocabulary.Write(&writer);
  blob_bytes_ = writer.Finish();
  const Blob blob(std::as_bytes(std::span<const char>(blob_bytes_.data(), blob_bytes_.size())));
  vocabulary_ = Vocabulary(blob);
  grammar_ = std::make_unique<KoreanGrammar>(blob, vocabulary_);
  parser_ = std::make_unique<KoreanParser>(*grammar_);
}

const Parse& KoreanFixture::Read(std::string_view sentence, bool headline) {
  text_ = Text();
  text_.normalized = sentence;
  names_ = Names();
  figures_.clear();
  for (uint32_t i = 0; i < sentence.size();) {
    const TestName* found = nullptr;
    for (const TestName& name : kNames) {
      if (sentence.substr(i).starts_with(name.name)) found = &name;
    }
    if (found != nullptr) {
      const uint32_t size = static_cast<uint32_t>(found->name.size());
      names_.mentions.push_back(
          {{i, i + size}, static_cast<uint32_t>(found - kNames), found->type, MentionSource::kAlias});
      i += size;
      continue;
    }
    i += DecodeAt(sentence, i).size;
  }
  static const std::regex kSum("[0-9][0-9,.]*(조|억|만)?(원|달러)");
  using Iterator = std::regex_iterator<std::string_view::const_iterator>;
  for (Iterator it(sentence.begin(), sentence.end(), kSum); it != Iterator(); ++it) {
    Figure figure;
    figure.span = {static_cast<uint32_t>(it->position()), static_cast<uint32_t>(it->position() + it->length())};
    figures_.push_back(figure);
  }
  Sentence value;
  value.span = {0, static_cast<uint32_t>(sentence.size())};
  value.kind = headline ? SentenceKind::kHeadline : SentenceKind::kBody;
  parser_->Read(text_, value, names_, figures_, &parse_);
  return parse_;
}

std::string KoreanFixture::Line(std::string_view sentence, bool headline) {
  Read(sentence, headline);
  return ParseLine(parse_, text_.normalized, vocabulary_);
}

std::string KoreanFixture::Words(std::string_view sentence) {
  std::string out;
  for (const Word& word : Read(sentence).words) {
    if (!out.empty()) out += ' ';
    const bool predicate = word.kind == WordKind::kPredicate;
    const std::string_view noun = word.noun != kNoSymbol ? vocabulary_.Text(word.noun) : word.stem.Of(text_.normalized);
    if (predicate) {
      if (word.Has(Word::kVerbalNoun) || word.Has(Word::kCopula)) out.append(noun).append("+");
      out += word.verb == kNoSymbol ? "?" : vocabulary_.Text(word.verb);
      out.append(":").append(EndingName(word.ending));
      if (word.mood != Effect::kNone) out.append(":").append(Name(word.mood));
      for (const Effect effect : word.effects.items) {
        if (effect != Effect::kNone) out.append("+").append(Name(effect));
      }
    } else {
      out.append(noun).append(":").append(KindName(word.kind));
      if (word.role != Role::kNone) out.append("/").append(Name(word.role));
    }
  }
  return out;
}

}  // namespace ieum
