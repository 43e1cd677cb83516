// data/figures/*.tsv -> the blob that FigureTables views.
#include <algorithm>
#include <utility>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"
#include "figure/cell_values.h"
#include "figure/compile_cues.h"
#include "figure/compile_shapes.h"
#include "figure/figure_tables.h"

namespace ieum {
namespace {

constexpr int64_t kMaxRate = 1'000'000;  // keeps the arithmetic of conversions within 128 bits

class Compiler {
 public:
  explicit Compiler(TableRows rows) : rows_(std::move(rows)) {}

  Result<std::string> Compile(bool keep_rows) {
    CompileNumbers();
    CompileCurrencies();
    CompileShapes(words_, &rows_, &strings_, &writer_);
    CompileStops();
    CompileFollowers();
    CompileMarks();
    CompileRates();
    CompileRoles(&rows_, &writer_);
    CompileBreaks(&rows_, &writer_);
    if (!rows_.errors().empty()) return rows_.errors();
    strings_.Write("strings", &writer_);
    if (keep_rows) rows_.Keep(&writer_);
    return writer_.Finish();
  }

 private:
  void CompileNumbers() {
    WordTrieBuilder trie;
    std::vector<NumberWord> numbers;
    rows_.ForEach("figures/numbers", {"word", "kind", "value", "glued", "lang"}, [&](const Table::Row& row) {
      NumberWord word;
      const auto kind = Choose<NumberKind>(row["kind"], {{"digit", NumberKind::kDigit},
                                                         {"small", NumberKind::kSmall},
                                                         {"big", NumberKind::kBig},
                                                         {"lone", NumberKind::kLone},
                                                         {"plural", NumberKind::kPlural},
                                                         {"several", NumberKind::kSeveral},
                                                         {"about", NumberKind::kAbout}});
      if (!kind) return rows_.Fail(row, "kind", "unknown kind");
      word.kind = *kind;
      word.glued = row["glued"] == "yes";
      word.language = row["lang"] == "ko" ? Language::kKorean : Language::kEnglish;
      if (word.kind == NumberKind::kDigit) {
        const bool tenths = row["value"].starts_with("0.");
        const auto value = ParseNumber<uint32_t>(row["value"].substr(tenths ? 2 : 0));
        if (!value) return rows_.Fail(row, "value", "not a number");
        word.tenths = tenths ? *value : *value * 10;
      } else if (!row["value"].empty()) {
        const auto exponent = ParseNumber<uint8_t>(row["value"]);
        if (!exponent || *exponent > 18) return rows_.Fail(row, "value", "not a power of ten below 10^19");
        word.exponent = *exponent;
      }
      if (!trie.Add(row["word"], static_cast<uint16_t>(numbers.size()))) return rows_.Fail(row, "word", "word twice");
      numbers.push_back(word);
      auto& words = word.language == Language::kKorean ? words_.korean_numbers : words_.english_numbers;
      words.emplace_back(row["word"]);
    });
    trie.Write("numbers", &writer_);
    trie.WriteFirsts("numbers", &writer_);
    writer_.Add("numbers", numbers);
  }

  void CompileCurrencies() {
    WordTrieBuilder trie;
    std::vector<CurrencyForm> currencies;
    rows_.ForEach("figures/currencies", {"form", "code", "place", "edge", "least"}, [&](const Table::Row& row) {
      CurrencyForm form;
      if (row["code"].size() != form.code.size()) return rows_.Fail(row, "code", "not a code of three letters");
      std::copy(row["code"].begin(), row["code"].end(), form.code.begin());
      const auto forms = Choose<std::vector<std::string>*>(
          row["place"],
          {{"sign", &words_.signs}, {"code", &words_.codes}, {"ko", &words_.korean}, {"en", &words_.english}});
      if (!forms) return rows_.Fail(row, "place", "unknown place");
      form.korean = *forms == &words_.korean;
      form.closed = row["edge"] == "closed";
      if (!row["least"].empty()) {
        const auto least = ParseNumber<int64_t>(row["least"]);
        if (!least) return rows_.Fail(row, "least", "not a number");
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
      if (!added && !rows_.overlaid()) return rows_.Fail(row, "form", "form twice");
      currencies.push_back(form);
      (*forms)->emplace_back(row["form"]);
    });
    trie.Write("currencies", &writer_);
    trie.WriteFirsts("currencies", &writer_);
    writer_.Add("currencies", currencies);
  }

  void CompileStops() {
    WordTrieBuilder currency, number;
    rows_.ForEach("figures/stops", {"word", "at"}, [&](const Table::Row& row) {
      if (row["at"] != "currency" && row["at"] != "number") return rows_.Fail(row, "at", "unknown place");
      (row["at"] == "currency" ? currency : number).Add(Spaces(row["word"]), 0);
    });
    currency.Write("currency_stops", &writer_);
    number.Write("number_stops", &writer_);
  }

  void CompileFollowers() {
    WordTrieBuilder followers;
    rows_.ForEach("figures/followers", {"word"}, [&](const Table::Row& row) { followers.Add(row["word"], 0); });
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
    rows_.ForEach("figures/marks", {"word", "side", "mark"}, [&](const Table::Row& row) {
      const std::optional<Mark> mark = ParseMark(row["mark"]);
      if (!mark) return rows_.Fail(row, "mark", "unknown mark");
      const auto index = static_cast<uint16_t>(marks.size());
      marks.push_back(*mark);
      for (const std::string& word : Spellings(row["word"])) {
        const bool added = row["side"] == "before"  ? before.Add(std::string(word.rbegin(), word.rend()), index)
                           : row["side"] == "after" ? after.Add(word, index)
                                                    : false;
        if (!added) return rows_.Fail(row, "side", "unknown side, or word twice");
      }
    });
    before.Write("marks_before", &writer_);
    after.Write("marks_after", &writer_);
    writer_.Add("marks", marks);
  }

  void CompileRates() {
    std::vector<Rate> rates;
    rows_.ForEach("figures/rates", {"code", "low", "high"}, [&](const Table::Row& row) {
      Rate rate;
      if (row["code"].size() != rate.code.size()) return rows_.Fail(row, "code", "not a code of three letters");
      std::copy(row["code"].begin(), row["code"].end(), rate.code.begin());
      const auto low = ParseNumber<int64_t>(row["low"]);
      const auto high = ParseNumber<int64_t>(row["high"]);
      if (!low || !high || *low <= 0 || *low > *high || *high > kMaxRate) return rows_.Fail(row, "low", "not a rate");
      rate.low = *low;
      rate.high = *high;
      rates.push_back(rate);
    });
    writer_.Add("rates", rates);
  }

  TableRows rows_;
  BlobWriter writer_;
  SymbolTableBuilder strings_;
  ShapeWords words_;  // of numbers.tsv and currencies.tsv
};

}  // namespace

Result<std::string> CompileFigureTables(const std::string& data_dir) {
  return Compiler(TableRows(data_dir)).Compile(true);
}

Result<std::string> OverlayFigureTables(const Blob& built_in, std::span<const RuleSection> own) {
  return Compiler(TableRows(built_in, own)).Compile(false);
}

}  // namespace ieum
