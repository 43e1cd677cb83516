// Texts that no newspaper prints: what is cut, repeated, unclosed, disguised or of another script.
#ifndef IEUM_TESTS_INVARIANTS_BROKEN_TEXTS_H_
#define IEUM_TESTS_INVARIANTS_BROKEN_TEXTS_H_

#include <string>
#include <vector>

namespace ieum {

// Well-formed UTF-8, each with a name in it or none.
std::vector<std::string> BrokenTexts();

}  // namespace ieum

#endif  // IEUM_TESTS_INVARIANTS_BROKEN_TEXTS_H_
