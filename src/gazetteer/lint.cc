#include "gazetteer/lint.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "gazetteer/skeleton.h"

namespace ieum {
namespace {

bool IsNfc(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
  return U_SUCCESS(error) != 0 && nfc->isNormalizedUTF8(piece, error) != 0 && U_SUCCESS(error) != 0;
}

bool HasCharacter(std::string_view text, bool (*is_it)(char32_t)) {
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = DecodeAt(text, i);
    if (is_it(c.value)) return true;
    i += c.size;
  }
  return false;
}

bool IsLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) != 0; }

bool HasHangul(std::string_view text) {
  return HasCharacter(text, [](char32_t c) { return IsHangulSyllable(c); });
}

bool HasHan(std::string_view text) {
  return HasCharacter(text,
                      [](char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0; });
}

bool AllOf(std::string_view text, bool (*accepts)(char32_t)) {
  return std::all_of(text.begin(), text.end(), [&](char c) { return accepts(static_cast<unsigned char>(c)); });
}

bool IsUpperOrDigit(char32_t c) { return IsAsciiUpper(c) || IsAsciiDigit(c); }

bool IsEntityId(std::string_view id) {
  return !id.empty() && id.front() != '-' && id.back() != '-' && id.find("--") == std::string_view::npos &&
         AllOf(id, [](char32_t c) { return IsAsciiLower(c) || IsAsciiDigit(c) || c == '-'; });
}

// A code in the form that its key asks for; keys not known here may have any form.
bool IsWellFormedCode(std::string_view key, std::string_view code) {
  if (key == "krx") return code.size() == 6 && AllOf(code, IsUpperOrDigit);
  if (key == "isin") return IsIsin(code);
  if (key == "cik") return AllOf(code, IsAsciiDigit);
  if (key == "wikidata") return code.size() > 1 && code[0] == 'Q' && AllOf(code.substr(1), IsAsciiDigit);
  if (key == "ticker") {
    const size_t colon = code.find(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < code.size();
  }
  return true;
}

std::optional<Diagnostic> WarnIfLoose(const GazetteerRow& row, const AliasRow& alias,
                                      const std::function<bool(std::string_view)>& is_everyday) {
  if (alias.classed || alias.removed || alias.ambiguity != AmbiguityClass::kPlain) return std::nullopt;
  std::string_view what;
  if (CountCodePoints(Skeleton(alias.text)) <= 1 || !HasCharacter(alias.text, IsLetter)) {
    what = "a single letter, a syllable or a number";
  } else if (is_everyday && is_everyday(alias.text)) {
    what = "an everyday word";
  } else {
    return std::nullopt;
  }
  std::string message = "'" + alias.text + "' is ";
  message.append(what).append(": give it a class, or 'plain' if every occurrence is meant");
  return Diagnostic{Severity::kWarning, row.file, row.line, alias.column, std::move(message)};
}

class Linter {
 public:
  Linter(std::span<const GazetteerRow> rows, const LintContext& context) : rows_(rows), context_(context) {
    for (const GazetteerRow& row : rows) ids_.emplace(row.id, &row);
  }

  Diagnostics Run() {
    for (const GazetteerRow& row : rows_) {
      LintIdentity(row);
      for (const AliasRow& alias : row.aliases) {
        if (!alias.removed) LintName(row, alias);
      }
      LintClasses(row);
      LintMakers(row);
      LintCodes(row);
    }
    return std::move(found_);
  }

 private:
  void Report(Severity severity, const GazetteerRow& row, uint32_t column, std::string message) {
    found_.push_back({severity, row.file, row.line, column, std::move(message)});
  }
  void Error(const GazetteerRow& row, uint32_t column, std::string message) {
    Report(Severity::kError, row, column, std::move(message));
  }

  void LintIdentity(const GazetteerRow& row) {
    const GazetteerRow& first = *ids_.at(row.id);
    if (&first != &row && first.file == row.file) {
      Error(row, 1, "id '" + row.id + "' stands in line " + std::to_string(first.line) + " already");
    }
    if (!row.made_id && !IsEntityId(row.id)) {
      Error(row, 1, "id '" + row.id + "' is not small letters, digits and single hyphens");
    }
    if (HasHangul(row.en)) Error(row, row.aliases.front().column, "'en' holds Hangul: " + row.en);
    for (const std::string& name : {row.ko, row.en}) {
      if (HasHan(name)) Error(row, row.aliases.front().column, "'" + name + "' holds Chinese characters");
    }
  }

  void LintName(const GazetteerRow& row, const AliasRow& alias) {
    const std::string quoted = "'" + alias.text + "'";
    if (!IsNfc(alias.text)) Error(row, alias.column, quoted + " is not in Unicode form NFC");
    for (const std::string_view bracket : {"(", ")", "[", "]", "{", "}", "㈜", "（", "）"}) {
      if (alias.text.find(bracket) == std::string::npos) continue;
      Error(row, alias.column, quoted + " holds a bracket: write the two names apart");
      break;
    }
    LintOwners(row, alias);
    if (alias.ambiguity == AmbiguityClass::kPlain && context_.is_amount && context_.is_amount(Skeleton(alias.text))) {
      Error(row, alias.column, quoted + " is an amount in any text: take it away or give it a class");
    }
    if (auto warning = WarnIfLoose(row, alias, context_.is_everyday)) found_.push_back(std::move(*warning));
  }

  // A name may belong to two entities only if both rows know that it is ambiguous.
  void LintOwners(const GazetteerRow& row, const AliasRow& alias) {
    for (const auto& [owner, other] : owners_[Skeleton(alias.text)]) {
      if (owner->id == row.id || (IsGated(alias) && IsGated(*other))) continue;
      if (CompareSpelling(alias.text, other->text) == Spelling::kOther &&
          CompareSpelling(other->text, alias.text) == Spelling::kOther) {
        continue;
      }
      Error(row, alias.column,
            "'" + alias.text + "' is a name of '" + owner->id +
                "' too: take it away from one, or give it a class in both");
    }
    owners_[Skeleton(alias.text)].emplace_back(&row, &alias);
    if (!context_.owners_of) return;
    for (const std::string& id : context_.owners_of(alias.text)) {
      if (ids_.contains(id)) continue;
      Report(
          Severity::kWarning, row, alias.column,
          "'" + alias.text + "' is a name of '" + id + "' too, which is built in: add to that id, or the text decides");
    }
  }

  static bool IsGated(const AliasRow& alias) {
    return alias.ambiguity != AmbiguityClass::kPlain && alias.ambiguity != AmbiguityClass::kBrand;
  }

  void LintClasses(const GazetteerRow& row) {
    using enum AmbiguityClass;
    for (const AliasRow& alias : row.aliases) {
      if (alias.removed) continue;
      const bool fits =
          IsActor(row.type) ? alias.ambiguity != kProduct : alias.ambiguity != kWeak && alias.ambiguity != kBrand;
      if (!fits) {
        Error(row, alias.column,
              "a " + std::string(Name(row.type)) + " takes no class '" + std::string(Name(alias.ambiguity)) + "': '" +
                  alias.text + "'");
      }
      if (alias.ambiguity != AmbiguityClass::kPlain) continue;
      for (const AliasRow& other : row.aliases) {
        if (IsGated(other) && Skeleton(other.text) == Skeleton(alias.text)) {
          Error(row, alias.column, "'" + alias.text + "' is written like '" + other.text + "' but has no class");
          break;
        }
      }
    }
  }

  void LintMakers(const GazetteerRow& row) {
    if (!row.makers.empty() && IsActor(row.type)) {
      Error(row, row.maker_column, "a " + std::string(Name(row.type)) + " has no maker");
    }
    for (const std::string& id : row.makers) {
      const auto maker = ids_.find(id);
      if (maker == ids_.end()) {
        if (!context_.is_known_id || !context_.is_known_id(id))
          Error(row, row.maker_column, "unknown maker '" + id + "'");
      } else if (!IsActor(maker->second->type)) {
        Error(row, row.maker_column, "maker '" + id + "' is no company or organization");
      } else {
        LintMakerInName(row, *maker->second);
      }
    }
  }

  // `엔비디아 H100` beside `H100`: the span would swallow the maker.
  void LintMakerInName(const GazetteerRow& row, const GazetteerRow& maker) {
    for (const AliasRow& alias : row.aliases) {
      if (alias.removed || alias.text == row.ko || alias.text == row.en) continue;
      for (const AliasRow& name : row.aliases) {
        for (const std::string& owner : {maker.ko, maker.en}) {
          if (!owner.empty() && alias.text == owner + ' ' + name.text) {
            Error(row, alias.column,
                  "'" + alias.text + "' is the maker and '" + name.text + "', which is a name already");
          }
        }
      }
    }
  }

  void LintCodes(const GazetteerRow& row) {
    for (const auto& [key, code] : row.codes) {
      if (!IsWellFormedCode(key, code)) Error(row, row.ids_column, "'" + code + "' is no " + key + " code");
      const auto [other, added] = codes_.emplace(key + '=' + code, &row);
      if (!added && other->second->id != row.id) {
        Error(row, row.ids_column, key + '=' + code + " belongs to '" + other->second->id + "' too");
      }
    }
    LintKoreanCodes(row);
  }

  // KR7 + 005930 + 00 + 3: a Korean share's ISIN holds its code of the exchange.
  void LintKoreanCodes(const GazetteerRow& row) {
    const auto find = [&row](std::string_view key) {
      const auto found =
          std::ranges::find(row.codes, key, [](const auto& code) { return std::string_view(code.first); });
      return found == row.codes.end() ? std::string_view() : std::string_view(found->second);
    };
    const std::string_view krx = find("krx");
    const std::string_view isin = find("isin");
    if (krx.empty() || !isin.starts_with("KR7") || isin.substr(3, 6) == krx) return;
    Error(row, row.ids_column, "isin=" + std::string(isin) + " is not the share with krx=" + std::string(krx));
  }

  std::span<const GazetteerRow> rows_;
  const LintContext& context_;
  std::unordered_map<std::string_view, const GazetteerRow*> ids_;  // the first row with that id
  std::unordered_map<std::string, std::vector<std::pair<const GazetteerRow*, const AliasRow*>>> owners_;  // by skeleton
  std::unordered_map<std::string, const GazetteerRow*> codes_;                                            // by key=code
  Diagnostics found_;
};

}  // namespace

bool IsIsin(std::string_view code) {
  if (code.size() != 12 || !AllOf(code, IsUpperOrDigit) || !IsAsciiDigit(static_cast<unsigned char>(code.back()))) {
    return false;
  }
  std::string digits;
  for (const char c : code) digits += c >= 'A' ? std::to_string(c - 'A' + 10) : std::string(1, c);
  int sum = 0;
  bool twice = false;
  for (size_t i = digits.size(); i-- > 0; twice = !twice) {
    const int digit = (digits[i] - '0') * (twice ? 2 : 1);
    sum += digit / 10 + digit % 10;
  }
  return sum % 10 == 0;
}

Diagnostics WarnOfLooseNames(std::span<const GazetteerRow> rows,
                             const std::function<bool(std::string_view word)>& is_everyday) {
  Diagnostics found;
  for (const GazetteerRow& row : rows) {
    for (const AliasRow& alias : row.aliases) {
      if (auto warning = WarnIfLoose(row, alias, is_everyday)) found.push_back(std::move(*warning));
    }
  }
  return found;
}

Diagnostics LintRows(std::span<const GazetteerRow> rows, const LintContext& context) {
  return Linter(rows, context).Run();
}

}  // namespace ieum
