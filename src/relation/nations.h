// The country of a firm, as the codes of the gazetteer tell it: `the Japanese group` is one listed in Tokyo.
#ifndef IEUM_RELATION_NATIONS_H_
#define IEUM_RELATION_NATIONS_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "ieum/extraction.h"
#include "syntax/vocabulary.h"

namespace ieum {

// Two small letters, as in the names of the classes nation-kr, nation-us, ...; empty: not known.
using Nation = std::string_view;

// By its first code that tells one: an ISIN, a Korean stock code, the exchange of a ticker.
Nation NationOf(const Entity& entity);

// True if its shares are traded: it has a stock code.
bool IsListed(const Entity& entity);

// The classes of words that name a country: `Korean`, `Seoul`.
class NationWords {
 public:
  explicit NationWords(const Vocabulary& vocabulary);

  Nation Of(const ClassSet& classes) const;

 private:
  static constexpr size_t kCount = 14;
  std::array<unsigned, kCount> bits_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_NATIONS_H_
