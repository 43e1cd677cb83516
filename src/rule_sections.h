// A user's files of rules as sections.
#ifndef IEUM_RULE_SECTIONS_H_
#define IEUM_RULE_SECTIONS_H_

#include <span>
#include <string>
#include <vector>

#include "base/rule_file.h"
#include "ieum/result.h"

namespace ieum {

// The sections of all files, in order; `files` are those of Rules::Load.
Result<std::vector<RuleSection>> ReadRuleSections(std::span<const std::string> files);

}  // namespace ieum

#endif  // IEUM_RULE_SECTIONS_H_
