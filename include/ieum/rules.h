// What the program knows besides names: its tables, and rows of a user's own laid over them.
#ifndef IEUM_RULES_H_
#define IEUM_RULES_H_

#include <memory>
#include <span>
#include <string>

#include "ieum/result.h"

namespace ieum {

class FigureTables;    // src/figure/figure_tables.h
class LanguageTables;  // src/relation/language_tables.h

class Rules {
 public:
  // The tables that are part of the program's image.
  static Rules BuiltIn();

  // The same with the sections of `files` laid over them (docs/rules.md). Takes some hundredths of a second.
  static Result<Rules> Load(std::span<const std::string> files);

  const FigureTables& figure() const { return *figure_; }
  const LanguageTables& korean() const { return *korean_; }
  const LanguageTables& english() const { return *english_; }

 private:
  Rules() = default;
  std::shared_ptr<const FigureTables> figure_;
  std::shared_ptr<const LanguageTables> korean_, english_;
};

}  // namespace ieum

#endif  // IEUM_RULES_H_
