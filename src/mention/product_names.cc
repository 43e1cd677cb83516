#include "mention/product_names.h"

#include <algorithm>

#include "mention/characters.h"
#include "mention/context.h"

namespace ieum {
namespace {

constexpr int kMaxSpaces = 3;  // in a quoted name of up to four words

// Does `rest`, quoted behind a product, continue its name: a digit or a capital, and nothing that ends a phrase?
bool ContinuesName(std::string_view rest) {
  if (rest.empty() || rest[0] != ' ') return false;
  return std::any_of(rest.begin(), rest.end(), [](char c) {
    const auto letter = static_cast<unsigned char>(c);
    return IsAsciiDigit(letter) || IsAsciiUpper(letter);
  });
}

// Does one of the words of `phrase` end in something that reads as a genitive or adnominal: 한빛의, 만든?
bool HasParticle(const MentionTables& tables, std::string_view phrase) {
  for (size_t space = phrase.find(' '); space != std::string_view::npos; space = phrase.find(' ', space + 1)) {
    if (space < 6 || KindBefore(phrase, space) != CharacterKind::kHangul) continue;
    const auto particles =
        tables.particles().ParseStack(phrase.substr(space - 3, 3), DecodeBefore(phrase, space - 3).value);
    if (particles || tables.words().LongestBefore(phrase, space, mark::kAdnominal).size > 0) return true;
  }
  return false;
}

// The quoted name of which the product `mention` is the beginning or the end; empty if it is not.
Span QuotedName(const Context& context, const MentionTables& tables, const Mention& mention) {
  const std::string_view text = context.text();
  Span quoted = context.QuotedAround(mention.span);
  if (quoted.empty()) return {};
  if (const size_t bracket = quoted.Of(text).find('('); bracket != std::string_view::npos) {
    quoted.end = quoted.begin + static_cast<uint32_t>(bracket);
  }
  if (!quoted.Contains(mention.span) || quoted == mention.span) return {};
  const std::string_view inside = quoted.Of(text);
  constexpr MarkSet kTitles = mark::kQuotedNotName | mark::kEventQuoted;
  if (std::count(inside.begin(), inside.end(), ' ') > kMaxSpaces ||
      inside.find_first_of(",.!?:;/") != std::string_view::npos ||
      tables.words().LongestBefore(text, quoted.end, kTitles).size > 0) {
    return {};
  }
  // A particle inside makes a phrase of it: '한빛의 칩알파'.
  const bool ends_it = quoted.end == mention.span.end && text[mention.span.begin - 1] == ' ' &&
                       !HasParticle(tables, inside.substr(0, mention.span.begin - quoted.begin));
  const bool begins_it =
      quoted.begin == mention.span.begin && ContinuesName(text.substr(mention.span.end, quoted.end - mention.span.end));
  return ends_it || begins_it ? quoted : Span{};
}

}  // namespace

void JoinProductNames(std::string_view text, const MentionTables& tables, EntityBook* book,
                      std::vector<Mention>* mentions) {
  const Context context(text, tables.words());
  for (size_t i = 0; i < mentions->size(); ++i) {
    const Mention mention = (*mentions)[i];
    if (!IsProduct(mention.type)) continue;
    Span whole = QuotedName(context, tables, mention);
    const bool adjacent = i + 1 < mentions->size() && (*mentions)[i + 1].type == mention.type &&
                          text.substr(mention.span.end, (*mentions)[i + 1].span.begin - mention.span.end) == " ";
    if (whole.empty() && adjacent) whole = {mention.span.begin, (*mentions)[i + 1].span.end};
    if (whole.empty()) continue;
    const auto inside = [&whole](const Mention& m) { return whole.Contains(m.span); };
    const auto first = std::find_if(mentions->begin(), mentions->end(), inside);
    const auto last = std::find_if_not(first, mentions->end(), inside);
    // '한빛 칩알파': a maker and its product, and nothing else.
    const bool only_maker = last - first == 2 && IsActor(first->type) && first->span.begin == whole.begin &&
                            first->span.end + 1 == mention.span.begin && mention.span.end == whole.end;
    const uint32_t entity = only_maker ? mention.entity : book->Named(mention.type, whole.Of(text));
    *first = {whole, entity, mention.type, MentionSource::kExtended};
    i = static_cast<size_t>(first - mentions->begin());
    mentions->erase(first + 1, last);
  }
}

}  // namespace ieum
