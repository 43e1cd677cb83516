// The objects that most JSON lines are, read several times as fast as by the full parser: members without nesting.
#ifndef IEUM_INPUT_FLAT_JSON_H_
#define IEUM_INPUT_FLAT_JSON_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "input/json_fields.h"

namespace ieum {

// The values of an object whose members are strings, whole numbers of up to 18 digits, true, false or null, as the full
// parser would give them. Empty for whatever is unusual or wrong, on which the full parser is to decide: nesting, other
// numbers, an escape in a key, a field twice or of another type, ill-formed text, a value of more than `max_bytes`.
std::optional<JsonValues> ReadFlatJson(std::string_view line, size_t max_bytes);

}  // namespace ieum

#endif  // IEUM_INPUT_FLAT_JSON_H_
