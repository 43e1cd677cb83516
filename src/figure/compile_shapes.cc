#include "figure/compile_shapes.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

#include "figure/cell_values.h"
#include "figure/figure_tables.h"

namespace ieum {
namespace {

// {to}; the text layer folds the others.
const std::vector<std::string> kRangeSigns = {"-", "~", "—", "∼", "〜"};

std::string EscapeForRe2(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (std::string_view("\\.+*?()|[]{}^$").find(c) != std::string_view::npos) out += '\\';
    out += c;
    if (c == ' ') out += '?';
  }
  return out;
}

std::string Joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "|") + word;
  return out;
}

std::string Alternatives(const std::vector<std::string>& words) {
  std::vector<std::string> escaped;
  for (const std::string& word : words) escaped.push_back(EscapeForRe2(word));
  return "(?:" + Joined(escaped) + ")";
}

// A run of digits and words, perhaps empty: `separator` may stand between two of them. Digits next to digits are two
// numbers, which also keeps a long row of numbers from being one run. The words stand in it once, because they make
// most of a program and compiling the programs is most of the work of a short run.
std::string Run(const std::vector<std::string>& words, const std::string& separator) {
  const std::string digits = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
  return "(?:(?:" + digits + ")?(?:" + separator + Alternatives(words) + "(?:" + separator + digits + ")?)*)";
}

// The words of `pattern` that stand there literally.
std::vector<std::string> Literals(std::string pattern) {
  for (const std::string_view syntax : {"(?P<n>", "(?P<m>", "(?P<c>", "(?:", ")", "?", "|", "[", "]", "-"}) {
    for (size_t at = 0; (at = pattern.find(syntax)) != std::string::npos;) pattern.replace(at, syntax.size(), " ");
  }
  std::vector<std::string> words(1);
  bool in_braces = false;
  for (const char c : pattern) {
    in_braces = c == '{' || (in_braces && c != '}');
    if (c == ' ' || c == '{' || c == '}') {
      words.emplace_back();
    } else if (!in_braces) {
      words.back() += c;
    }
  }
  std::erase(words, "");
  return words;
}

}  // namespace

void CompileShapes(const ShapeWords& words, TableRows* rows, SymbolTableBuilder* strings, BlobWriter* writer) {
  WordTrieBuilder joints;
  for (const std::string& sign : kRangeSigns) joints.Add(sign, 0);
  const std::map<std::string, std::string, std::less<>> parts = {
      {"{ko}", Run(words.korean_numbers, " ?")},     {"{en}", Run(words.english_numbers, "[ -]?")},
      {"{sign}", Alternatives(words.signs)},         {"{code}", Alternatives(words.codes)},
      {"{ko-currency}", Alternatives(words.korean)}, {"{en-currency}", Alternatives(words.english)},
      {"{to}", Alternatives(kRangeSigns)},
  };
  std::vector<FigureShape> shapes;
  rows->ForEach(
      "figures/shapes", {"name", "pattern", "needs", "before", "unless", "after"}, [&](const Table::Row& row) {
        for (const std::string& word : Literals(std::string(row["pattern"]))) joints.Add(word, 0);
        std::string pattern;
        for (std::string_view rest = row["pattern"]; !rest.empty();) {
          const auto part =
              std::find_if(parts.begin(), parts.end(), [&](const auto& p) { return rest.starts_with(p.first); });
          if (part != parts.end()) {
            pattern += part->second;
            rest.remove_prefix(part->first.size());
          } else {
            pattern += rest.front();
            rest.remove_prefix(1);
          }
        }
        if (const std::string fault = ShapeMatcher::Fault(pattern); !fault.empty()) {
          return rows->Fail(row, "pattern", "not a pattern: " + fault);
        }
        const auto intern = [&](const std::string& text) { return text.empty() ? kNoSymbol : strings->Intern(text); };
        std::string needs(row["needs"]);
        if (const size_t to = needs.find("{to}"); to != std::string::npos) needs.replace(to, 4, Joined(kRangeSigns));
        const auto has = [&row](std::string_view part) { return row["pattern"].find(part) != std::string_view::npos; };
        shapes.push_back({.name = intern(std::string(row["name"])),
                          .pattern = intern(pattern),
                          .needs = intern(needs),
                          .before = intern(Spaces(row["before"])),
                          .unless = intern(Spaces(row["unless"])),
                          .after = intern(Spaces(row["after"])),
                          .currency_first = row["pattern"].starts_with("(?P<c>"),
                          .range = has("(?P<m>"),
                          .english = !has("{ko}"),
                          .has_currency = has("(?P<c>")});
      });
  writer->Add("shapes", shapes);
  joints.Write("joints", writer);
}

}  // namespace ieum
