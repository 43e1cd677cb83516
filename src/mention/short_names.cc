#include "mention/short_names.h"

#include <algorithm>

#include "mention/characters.h"
#include "mention/edges.h"

namespace ieum {
namespace {

constexpr size_t kMaxNames = 64;  // of one article
constexpr size_t kMinSyllables = 2, kMinLetters = 4;
constexpr int kMinUses = 2;  // with a particle, behind the full name, of what may be a word of its own
constexpr MarkSet kFirmWords = mark::kUnitAlone | mark::kUnitJoined | mark::kLegalForm;
constexpr MarkSet kNever = mark::kCommonNoun | mark::kFunctionWord | mark::kPlace | mark::kTitle | mark::kGroup |
                           mark::kGroupEnding | mark::kAcronym | mark::AllOf(mark::kBeforeShift);

// `name` without one firm word at its end; empty if it has none.
std::string_view WithoutFirmWord(const MentionTables& tables, std::string_view name) {
  if (const size_t space = name.rfind(' '); space != std::string_view::npos) {
    const std::string_view word = name.substr(space + 1);
    return (tables.words().Of(word) & kFirmWords) != 0 ? name.substr(0, space) : std::string_view();
  }
  const NameEnding* ending = tables.discovery().EndingOf(name);
  if (ending == nullptr || ending->type != EntityType::kCompany) return {};
  return name.substr(0, name.size() - ending->size);
}

// How often `name` stands in the text from `offset` on with a particle glued to it.
int CountUses(const EdgeRules& edges, const WordStarts& starts, size_t offset, std::string_view name) {
  int uses = 0;
  starts.ForEach(name, offset, [&](uint32_t at) {
    const auto particles = edges.OpenRight(starts.text(), at + name.size());
    if (particles && *particles != 0 && edges.OpenLeft(starts.text(), at, 0)) ++uses;
  });
  return uses;
}

}  // namespace

std::vector<LocalName> FindShortNames(const WordStarts& starts, const MentionTables& tables,
                                      const std::vector<Mention>& mentions) {
  const std::string_view text = starts.text();
  const EdgeRules edges(tables);
  std::vector<LocalName> locals;
  std::vector<std::string_view> unused;  // looked for already, and used too little behind the first full name
  for (const Mention& mention : mentions) {
    if (mention.type != EntityType::kCompany || locals.size() >= kMaxNames) continue;
    const std::string_view full = mention.span.Of(text);
    const std::string_view rest = WithoutFirmWord(tables, full);
    const bool hangul = !rest.empty() && KindBefore(rest, rest.size()) == CharacterKind::kHangul;
    if (CountCodePoints(rest) < (hangul ? kMinSyllables : kMinLetters)) continue;
    const bool known = std::any_of(locals.begin(), locals.end(),
                                   [&](const LocalName& local) { return local.definition.Of(text) == rest; }) ||
                       std::find(unused.begin(), unused.end(), rest) != unused.end();
    const MarkSet marks = tables.words().Of(rest);
    if (known || (marks & kNever) != 0) continue;
    const bool doubtful = (marks & mark::kLoanNoun) != 0 || (hangul && CountCodePoints(rest) == kMinSyllables);
    if (doubtful && unused.size() == kMaxNames) continue;
    if (doubtful && CountUses(edges, starts, mention.span.end, rest) < kMinUses) {
      unused.push_back(rest);
      continue;
    }
    const uint32_t begin = mention.span.begin;
    locals.push_back({{begin, begin + static_cast<uint32_t>(rest.size())}, mention.entity, MentionSource::kExtended});
  }
  return locals;
}

}  // namespace ieum
