// data/figures/*.tsv -> the blob that FigureTables views.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"
#include "figure/figure_tables.h"

namespace ieum {
namespace {

// `text` with every `_` as a space, the way tables write the spaces at the edges of a cell.
std::string Spaces(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string Lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

// `[deal|sale] [is|was|] valued` -> the six phrases that it stands for; nothing if a bracket does not close or there
// are too many.
std::vector<std::string> ExpandAlternatives(std::string_view pattern) {
  constexpr size_t kMostPhrases = 500;
  std::vector<std::string> phrases(1);
  while (!pattern.empty()) {
    const size_t open = std::min(pattern.find('['), pattern.size());
    for (std::string& phrase : phrases) phrase += pattern.substr(0, open);
    pattern.remove_prefix(open);
    if (pattern.empty()) break;
    const size_t close = pattern.find(']');
    if (close == std::string_view::npos) return {};
    std::vector<std::string> longer;
    for (std::string_view rest = pattern.substr(1, close - 1);;) {
      const size_t bar = std::min(rest.find('|'), rest.size());
      for (const std::string& phrase : phrases) longer.push_back(phrase + std::string(rest.substr(0, bar)));
      if (bar == rest.size()) break;
      rest.remove_prefix(bar + 1);
    }
    if (longer.size() > kMostPhrases) return {};
    phrases = std::move(longer);
    pattern.remove_prefix(close + 1);
  }
  // An empty alternative leaves its spaces.
  for (std::string& phrase : phrases) {
    for (size_t at; (at = phrase.find("  ")) != std::string::npos;) phrase.erase(at, 1);
    if (phrase.starts_with(' ')) phrase.erase(0, 1);
    if (phrase.ends_with(' ')) phrase.pop_back();
    if (phrase.empty()) return {};
  }
  return phrases;
}

std::string EscapeForRe2(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (std::string_view("\\.+*?()|[]{}^$").find(c) != std::string_view::npos) out += '\\';
    out += c;
    if (c == ' ') out += '?';
  }
  return out;
}

std::string Alternatives(const std::vector<std::string>& words) {
  std::string out = "(?:";
  for (size_t i = 0; i < words.size(); ++i) out += (i == 0 ? "" : "|") + EscapeForRe2(words[i]);
  return out + ")";
}

template <typename T>
std::optional<T> ParseNumber(std::string_view text) {
  T value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// The value that stands under `word` in `names`, or nothing.
template <typename T>
std::optional<T> Choose(std::string_view word, std::initializer_list<std::pair<std::string_view, T>> names) {
  for (const auto& [name, value] : names) {
    if (name == word) return value;
  }
  return std::nullopt;
}

constexpr int64_t kMaxRate = 1'000'000;  // keeps the arithmetic of conversions within 128 bits

constexpr std::string_view kTables[] = {"breaks", "currencies", "en-roles", "followers", "ko-roles",
                                        "marks",  "numbers",    "rates",    "shapes",    "stops"};

// The section of a blob that keeps the text which a table was compiled from, for rules to be laid over it.
std::string SourceSection(std::string_view table) { return "source." + std::string(table); }

class Compiler {
 public:
  // `own` tables are told before those that they are laid over.
  void AddTable(std::string_view name, std::string file, std::string content, bool own) {
    sources_.push_back({std::string(name), std::move(file), std::move(content), own});
  }
  void AddErrors(const Diagnostics& errors) { errors_.insert(errors_.end(), errors.begin(), errors.end()); }

  // Keeps the text of the tables in the blob.
  void KeepSources() {
    for (const Source& source : sources_) writer_.Add(SourceSection(source.table), source.content);
  }

  Result<std::string> Compile() {
    CompileNumbers();
    CompileCurrencies();
    CompileShapes();
    CompileStops();
    CompileFollowers();
    CompileMarks();
    CompileRates();
    CompileRoles();
    CompileBreaks();
    if (!errors_.empty()) return errors_;
    strings_.Write("strings", &writer_);
    return writer_.Finish();
  }

 private:
  struct Source {
    std::string table, file, content;
    bool own;  // a user's
  };

  // Calls `row` for each row of the table. The rows of a word that a user has, too, are left out.
  template <typename F>
  void ForEachRow(std::string_view name, std::initializer_list<std::string_view> columns, const F& row) {
    std::set<std::string, std::less<>> own_words;
    for (const Source& source : sources_) {
      if (source.table != name) continue;
      const Result<Table> table = Table::Parse(source.content, source.file, columns, {"note", "example"});
      if (!table.ok()) {
        AddErrors(table.diagnostics());
        continue;
      }
      overlaid_ = !source.own && !own_words.empty();
      for (const Table::Row& r : table.value().rows()) {
        const std::string_view word = r[*columns.begin()];
        if (source.own) own_words.emplace(word);
        if (source.own || !own_words.contains(word)) row(r);
      }
    }
    overlaid_ = false;
  }

  void Fail(const Table::Row& row, std::string_view column, std::string message) {
    errors_.push_back(row.At(column, std::move(message)));
  }

  void CompileNumbers() {
    WordTrieBuilder trie;
    std::vector<NumberWord> numbers;
    ForEachRow("numbers", {"word", "kind", "value", "glued", "lang"}, [&](const Table::Row& row) {
      NumberWord word;
      const auto kind = Choose<NumberKind>(row["kind"], {{"digit", NumberKind::kDigit},
                                                         {"small", NumberKind::kSmall},
                                                         {"big", NumberKind::kBig},
                                                         {"lone", NumberKind::kLone},
                                                         {"plural", NumberKind::kPlural},
                                                         {"several", NumberKind::kSeveral},
                                                         {"about", NumberKind::kAbout}});
      if (!kind) return Fail(row, "kind", "unknown kind");
      word.kind = *kind;
      word.glued = row["glued"] == "yes";
      word.language = row["lang"] == "ko" ? Language::kKorean : Language::kEnglish;
      if (word.kind == NumberKind::kDigit) {
        const bool tenths = row["value"].starts_with("0.");
        const auto value = ParseNumber<uint32_t>(row["value"].substr(tenths ? 2 : 0));
        if (!value) return Fail(row, "value", "not a number");
        word.tenths = tenths ? *value : *value * 10;
      } else if (!row["value"].empty()) {
        const auto exponent = ParseNumber<uint8_t>(row["value"]);
        if (!exponent || *exponent > 18) return Fail(row, "value", "not a power of ten below 10^19");
        word.exponent = *exponent;
      }
      if (!trie.Add(row["word"], static_cast<uint16_t>(numbers.size()))) return Fail(row, "word", "word twice");
      numbers.push_back(word);
      number_words_[word.language == Language::kKorean].emplace_back(row["word"]);
    });
    trie.Write("numbers", &writer_);
    writer_.Add("numbers", numbers);
  }

  void CompileCurrencies() {
    WordTrieBuilder trie;
    std::vector<CurrencyForm> currencies;
    ForEachRow("currencies", {"form", "code", "place", "edge", "least"}, [&](const Table::Row& row) {
      CurrencyForm form;
      if (row["code"].size() != form.code.size()) return Fail(row, "code", "not a code of three letters");
      std::copy(row["code"].begin(), row["code"].end(), form.code.begin());
      const std::string place(row["place"]);
      if (place != "sign" && place != "code" && place != "ko" && place != "en") {
        return Fail(row, "place", "unknown place");
      }
      form.korean = place == "ko";
      form.closed = row["edge"] == "closed";
      if (!row["least"].empty()) {
        const auto least = ParseNumber<int64_t>(row["least"]);
        if (!least) return Fail(row, "least", "not a number");
        form.least = *least;
      }
      // A space in a form may be missing in the text.
      std::string joined(row["form"]);
      bool added = trie.Add(joined, static_cast<uint16_t>(currencies.size()));
      if (form.korean && joined.find(' ') != std::string::npos) {
        std::erase(joined, ' ');
        added &= trie.Add(joined, static_cast<uint16_t>(currencies.size()));
        const std::string_view last = row["form"].substr(row["form"].rfind(' '));
        if (last.size() < row["form"].size() && std::count(row["form"].begin(), row["form"].end(), ' ') == 2) {
          std::string half(row["form"].substr(0, row["form"].size() - last.size()));
          added &= trie.Add(half + std::string(last.substr(1)), static_cast<uint16_t>(currencies.size()));
        }
      }
      // A user's form with other spaces takes the place of a built-in one.
      if (!added && !overlaid_) return Fail(row, "form", "form twice");
      currencies.push_back(form);
      forms_[place].emplace_back(row["form"]);
    });
    trie.Write("currencies", &writer_);
    writer_.Add("currencies", currencies);
  }

  // A run of digits and words, perhaps empty: `separator` may stand between two of them. Digits next to digits are two
  // numbers, which also keeps a long row of numbers from being one run. The words stand in it once, because they make
  // most of a program and compiling the programs is most of the work of a short run.
  static std::string Run(const std::vector<std::string>& words, const std::string& separator) {
    const std::string digits = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    return "(?:(?:" + digits + ")?(?:" + separator + Alternatives(words) + "(?:" + separator + digits + ")?)*)";
  }

  // The words of `pattern` that stand there literally.
  static std::vector<std::string> Literals(std::string pattern) {
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

  void CompileShapes() {
    WordTrieBuilder joints;
    std::string to_signs;
    std::string to_words = "-";
    for (const char* sign : {"~", "—", "∼", "〜"}) {  // the text layer folds the others
      joints.Add(sign, 0);
      to_signs += sign;
      to_words += std::string("|") + sign;
    }
    const std::map<std::string, std::string, std::less<>> parts = {
        {"{ko}", Run(number_words_[true], " ?")},
        {"{en}", Run(number_words_[false], "[ -]?")},
        {"{sign}", Alternatives(forms_["sign"])},
        {"{code}", Alternatives(forms_["code"])},
        {"{ko-currency}", Alternatives(forms_["ko"])},
        {"{en-currency}", Alternatives(forms_["en"])},
        {"{to}", "[-" + to_signs + "]"},
    };
    std::vector<FigureShape> shapes;
    ForEachRow("shapes", {"name", "pattern", "needs", "before", "unless", "after"}, [&](const Table::Row& row) {
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
        return Fail(row, "pattern", "not a pattern: " + fault);
      }
      const auto intern = [&](const std::string& text) { return text.empty() ? kNoSymbol : strings_.Intern(text); };
      std::string needs(row["needs"]);
      if (const size_t to = needs.find("{to}"); to != std::string::npos) needs.replace(to, 4, to_words);
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
    writer_.Add("shapes", shapes);
    joints.Write("joints", &writer_);
  }

  void CompileStops() {
    WordTrieBuilder currency, number;
    ForEachRow("stops", {"word", "at"}, [&](const Table::Row& row) {
      if (row["at"] != "currency" && row["at"] != "number") return Fail(row, "at", "unknown place");
      (row["at"] == "currency" ? currency : number).Add(Spaces(row["word"]), 0);
    });
    currency.Write("currency_stops", &writer_);
    number.Write("number_stops", &writer_);
  }

  void CompileFollowers() {
    WordTrieBuilder followers;
    ForEachRow("followers", {"word"}, [&](const Table::Row& row) { followers.Add(row["word"], 0); });
    followers.Write("followers", &writer_);
  }

  // A word of marks.tsv, once for each letter that stands in square brackets at its beginning.
  static std::vector<std::string> Spellings(std::string_view word) {
    const size_t close = word.find(']');
    if (word[0] != '[' || close == std::string_view::npos) return {Spaces(word)};
    std::vector<std::string> spellings;
    const std::string rest = Spaces(word.substr(close + 1));
    for (size_t at = 1; at < close;) {
      const uint32_t size = DecodeAt(word, at).size;
      spellings.push_back(std::string(word.substr(at, size)) + rest);
      at += size;
    }
    return spellings;
  }

  static std::optional<Mark> ParseMark(std::string_view word) {
    if (word.empty()) return Mark();
    const auto kind = Choose<MarkKind>(word, {{"approximate", MarkKind::kApproximate},
                                              {"converts", MarkKind::kConverts},
                                              {"min", MarkKind::kMin},
                                              {"max", MarkKind::kMax},
                                              {"and", MarkKind::kAnd}});
    if (kind) return Mark{*kind, Per::kNone};
    for (auto per = Per::kYear; per <= Per::kUnit; per = static_cast<Per>(static_cast<uint8_t>(per) + 1)) {
      if (word == Name(per)) return Mark{MarkKind::kPer, per};
    }
    return std::nullopt;
  }

  void CompileMarks() {
    WordTrieBuilder before, after;
    std::vector<Mark> marks;
    ForEachRow("marks", {"word", "side", "mark"}, [&](const Table::Row& row) {
      const std::optional<Mark> mark = ParseMark(row["mark"]);
      if (!mark) return Fail(row, "mark", "unknown mark");
      const auto index = static_cast<uint16_t>(marks.size());
      marks.push_back(*mark);
      for (const std::string& word : Spellings(row["word"])) {
        const bool added = row["side"] == "before"  ? before.Add(std::string(word.rbegin(), word.rend()), index)
                           : row["side"] == "after" ? after.Add(word, index)
                                                    : false;
        if (!added) return Fail(row, "side", "unknown side, or word twice");
      }
    });
    before.Write("marks_before", &writer_);
    after.Write("marks_after", &writer_);
    writer_.Add("marks", marks);
  }

  void CompileRates() {
    std::vector<Rate> rates;
    ForEachRow("rates", {"code", "low", "high"}, [&](const Table::Row& row) {
      Rate rate;
      if (row["code"].size() != rate.code.size()) return Fail(row, "code", "not a code of three letters");
      std::copy(row["code"].begin(), row["code"].end(), rate.code.begin());
      const auto low = ParseNumber<int64_t>(row["low"]);
      const auto high = ParseNumber<int64_t>(row["high"]);
      if (!low || !high || *low <= 0 || *low > *high || *high > kMaxRate) return Fail(row, "low", "not a rate");
      rate.low = *low;
      rate.high = *high;
      rates.push_back(rate);
    });
    writer_.Add("rates", rates);
  }

  void CompileRoles() {
    std::map<std::string, std::vector<RoleCue>, std::less<>> by_word;
    for (const std::string_view table : {"ko-roles", "en-roles"}) {
      ForEachRow(table, {"word", "role", "before", "after", "reach", "sum"}, [&](const Table::Row& row) {
        std::vector<std::string> words = ExpandAlternatives(Lower(Spaces(row["word"])));
        if (words.empty()) return Fail(row, "word", "brackets that do not close, or too many alternatives");
        std::optional<RoleCue> cue;
        if (!row["role"].empty()) {  // a word without one only hides shorter ones
          cue.emplace();
          const std::optional<FigureRole> role = ParseFigureRole(row["role"]);
          if (!role) return Fail(row, "role", "unknown role");
          cue->role = *role;
          cue->sum = row["sum"] == "yes";
          for (const auto& [column, weight] :
               {std::pair("before", &cue->before), std::pair("after", &cue->after), std::pair("reach", &cue->reach)}) {
            const auto value = ParseNumber<uint8_t>(row[column].empty() ? "0" : row[column]);
            if (!value) return Fail(row, column, "not a number from 0 to 255");
            *weight = *value;
          }
        }
        for (std::string& word : words) {
          std::vector<RoleCue>& cues = by_word[std::move(word)];
          if (cue) cues.push_back(*cue);
        }
      });
    }
    WordTrieBuilder trie;
    std::vector<RoleCue> cues;
    std::vector<uint32_t> ends;
    for (const auto& [word, word_cues] : by_word) {
      trie.Add(word, static_cast<uint16_t>(ends.size()));
      cues.insert(cues.end(), word_cues.begin(), word_cues.end());
      ends.push_back(static_cast<uint32_t>(cues.size()));
    }
    trie.Write("cue_words", &writer_);
    writer_.Add("cues", cues);
    writer_.Add("cue_ends", ends);
  }

  void CompileBreaks() {
    WordTrieBuilder trie;
    ForEachRow("breaks", {"word", "passes"}, [&](const Table::Row& row) {
      const auto passes = ParseNumber<uint16_t>(row["passes"]);
      if (!passes || *passes > 100) return Fail(row, "passes", "not a share in per cent");
      if (!trie.Add(Spaces(row["word"]), *passes)) return Fail(row, "word", "word twice");
    });
    trie.Write("breaks", &writer_);
  }

  std::vector<Source> sources_;
  bool overlaid_ = false;  // the row read is one that a user's table lies over
  Diagnostics errors_;
  BlobWriter writer_;
  SymbolTableBuilder strings_;
  std::vector<std::string> number_words_[2];                            // English, Korean
  std::map<std::string, std::vector<std::string>, std::less<>> forms_;  // of currencies, by place
};

}  // namespace

Result<std::string> CompileFigureTables(const std::string& data_dir) {
  Compiler compiler;
  for (const std::string_view table : kTables) {
    const std::string path = data_dir + "/figures/" + std::string(table) + ".tsv";
    Result<std::string> content = ReadFile(path);
    compiler.AddErrors(content.diagnostics());
    if (content.ok()) compiler.AddTable(table, path, std::move(content.value()), false);
  }
  compiler.KeepSources();
  return compiler.Compile();
}

Result<std::string> OverlayFigureTables(Blob built_in, std::span<const RuleSection> own) {
  constexpr std::string_view kFolder = "figures/";
  Compiler compiler;
  for (const RuleSection& section : own) {
    if (section.table.starts_with(kFolder)) {
      compiler.AddTable(section.table.substr(kFolder.size()), section.file, section.content, true);
    }
  }
  for (const std::string_view table : kTables) {
    compiler.AddTable(table, std::string(kFolder) + std::string(table) + ".tsv",
                      std::string(built_in.GetChars(SourceSection(table))), false);
  }
  return compiler.Compile();
}

}  // namespace ieum
