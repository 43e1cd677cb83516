// What loading gives: a value, or the reasons why there is none.
//
// Only loading can fail (tables, gazetteers, articles); extracting from a checked article cannot. No function of the
// library throws, prints or exits on bad input: it returns diagnostics, each with the place it speaks of.
#ifndef IEUM_RESULT_H_
#define IEUM_RESULT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ieum {

enum class Severity : uint8_t { kWarning, kError };

struct Diagnostic {
  Severity severity = Severity::kError;
  std::string file;     // as the user named it; empty where there is none
  uint32_t line = 0;    // from 1; 0: not known
  uint32_t column = 0;  // in code points, from 1; 0: not known
  std::string message;

  // "file:line:column: message", leaving out what is not known.
  std::string ToString() const;
};

using Diagnostics = std::vector<Diagnostic>;

// A value with warnings, or no value and at least one error.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}  // NOLINT(google-explicit-constructor): `return value;` is the point
  Result(Diagnostic error) { diagnostics_.push_back(std::move(error)); }  // NOLINT(google-explicit-constructor)
  Result(Diagnostics errors) : diagnostics_(std::move(errors)) {}         // NOLINT(google-explicit-constructor)
  Result(T value, Diagnostics warnings) : value_(std::move(value)), diagnostics_(std::move(warnings)) {}

  bool ok() const { return value_.has_value(); }
  // REQUIRES: ok().
  T& value() { return *value_; }
  const T& value() const { return *value_; }
  // Warnings if ok(), else the errors, in the order of the file.
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  std::optional<T> value_;
  Diagnostics diagnostics_;
};

}  // namespace ieum

#endif  // IEUM_RESULT_H_
