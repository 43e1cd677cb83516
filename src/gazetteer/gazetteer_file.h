// Gazetteer files as rows: reading the TSV, and laying a user's rows over the built-in ones. docs/gazetteer.md has the
// format.
//
//   id      type   ko      en      aliases           class          maker  ids         note
//   naver   company 네이버  Naver   NAVER|NAVER Corp  -              -      krx=035420  -
//   llama   model  라마    Llama   LLaMA             라마=product   meta   -           -
#ifndef IEUM_GAZETTEER_GAZETTEER_FILE_H_
#define IEUM_GAZETTEER_GAZETTEER_FILE_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/result.h"

namespace ieum {

// How far a name may be taken at its word. What each class asks of the neighbours is the business of the mention layer.
enum class AmbiguityClass : uint8_t {
  kPlain,  // always this entity
  kWeak,  // this entity in this field, unless a neighbour or the topic of the article speaks against it (메타, 애플)
  kStrong,   // an everyday word or too short: something must name it as what it is (라인, 당근, X; 믿음)
  kProduct,  // of a chip, model or platform: needs its maker or a product word nearby (라마, 그록, T4)
  kBrand,    // also the name of a sports team: silent beside words of sport (두산, SK)
};

// "weak", "strong", "product", "brand"; "plain" for kPlain.
std::string_view Name(AmbiguityClass ambiguity);
std::optional<AmbiguityClass> ParseAmbiguityClass(std::string_view name);

// A month, or a year alone (`month` 0), or nothing known (`year` 0).
struct YearMonth {
  uint16_t year = 0;
  uint8_t month = 0;
};

// "2021-10" or "2021"; empty for anything else.
std::optional<YearMonth> ParseYearMonth(std::string_view text);
// The same backwards; "" where nothing is known.
std::string ToString(YearMonth date);

struct AliasRow {
  std::string text;
  AmbiguityClass ambiguity = AmbiguityClass::kPlain;
  bool removed = false;  // `!alias` of a user's row; OverlayRows leaves none
  uint32_t column = 0;   // of the name in its line, in code points from 1
  bool classed = false;  // the file gives it a class, be it `plain`
  bool former = false;   // `~alias`: the entity had this name once
  YearMonth until = {};  // when it gave it up
};

struct GazetteerRow {
  std::string id;        // made from the name where the file has none
  bool made_id = false;  // it was
  EntityType type = EntityType::kCompany;
  std::string ko, en;               // one of them may be empty
  std::vector<AliasRow> aliases;    // every name, each once: ko, en, then the aliases in the order of the file
  std::vector<std::string> makers;  // ids of the owners of a product
  std::vector<std::pair<std::string, std::string>> codes;  // ("krx", "005930"), ...; a key may stand twice
  std::string note;
  bool from_user = false;  // the entity is known only from a user's file
  bool off = false;        // class `off`: to be left out; OverlayRows leaves none
  std::string file;        // where the row stands
  uint32_t line = 0;
  uint32_t maker_column = 0, ids_column = 0;  // where those cells begin
};

constexpr size_t kMaxNameCharacters = 200;
constexpr size_t kMaxFaults = 50;

// The rows of all files in order, each taken for itself. Errors, with line and column: whatever Table::Parse refuses,
// an unknown type or class, a row without a name, a name of more than kMaxNameCharacters, a class for a name that the
// row does not have, an id cell that is not `key=value`, a former
// name that is the present one too or has a date of another form. Of one file the first kMaxFaults are told, and how
// many more there are.
Result<std::vector<GazetteerRow>> ReadGazetteerFiles(std::span<const std::string> paths);

// One row an entity, in the order of `base`, new entities behind. For each row of `user`:
// - with the id of an entity known so far, it adds its names, makers and codes; its `ko`, `en` and type, where given,
//   replace; a name that stands there already takes the class that the user gives, else kPlain;
// - `!alias` takes that name away, class `off` the whole entity;
// - any other row is a new entity. Where its id was made from the name and belongs to an entity of another type, the
//   new id is that of the name and the type (`gemini-company`).
// `base` may be empty: then the user's rows are merged among themselves.
std::vector<GazetteerRow> OverlayRows(std::vector<GazetteerRow> base, std::vector<GazetteerRow> user);

// The id of an entity without one: the name in small letters, `-` for every run of characters that are neither letters
// nor digits ("Samsung Electronics" -> "samsung-electronics", "GPT-4o" -> "gpt-4o", "한빛 AI" -> "한빛-ai").
std::string MakeEntityId(std::string_view name);

}  // namespace ieum

#endif  // IEUM_GAZETTEER_GAZETTEER_FILE_H_
