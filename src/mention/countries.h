// Countries in front of the names of their bodies: 일본 외교부, 미 국방부, China's Ministry of Commerce. A bare 외교부
// is Korea's, behind 일본 it is another body.
#ifndef IEUM_MENTION_COUNTRIES_H_
#define IEUM_MENTION_COUNTRIES_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "gazetteer/double_array.h"
#include "ieum/result.h"

namespace ieum {

// Adds the tables countries.tsv and shared_bodies.tsv of `folder` (data/words) to `writer`.
Diagnostics CompileCountries(const std::string& folder, BlobWriter* writer);

class CountryTable {
 public:
  explicit CountryTable(const Blob& blob);

  static constexpr uint16_t kNone = UINT16_MAX;

  struct Found {
    uint32_t begin = 0;  // of the country's word
    uint16_t country = kNone;
    bool bound = false;  // the word belongs to the name of the body (미 국방부)
  };
  // The country in whose name the text in front of `begin` ends, one space between; Hanja may touch (美국방부).
  std::optional<Found> Before(std::string_view text, size_t begin) const;

  // Whose a bare `body` is: kNone if nobody's in particular; empty if it is no name that many countries use.
  std::optional<uint16_t> HomeOf(std::string_view body) const;

  std::string_view Korean(uint16_t country) const { return Text(countries_[country].ko); }
  std::string_view English(uint16_t country) const { return Text(countries_[country].en); }
  // The full Korean word and the bound ones, as number `i`; empty behind the last.
  std::string_view HangulWord(uint16_t country, size_t i) const;

  struct Chars {
    uint32_t begin = 0, size = 0;
  };
  struct Country {
    Chars ko, en;
  };
  struct Word {
    Chars text;
    uint16_t country = kNone;
    uint16_t bound = 0;
  };

 private:
  std::string_view Text(Chars chars) const { return chars_.substr(chars.begin, chars.size); }

  DoubleArray word_trie_;
  std::span<const Word> words_;
  std::span<const Country> countries_;
  DoubleArray body_trie_;
  std::span<const uint16_t> homes_;
  std::string_view chars_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_COUNTRIES_H_
