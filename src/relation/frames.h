// Frames and conditions as the tables write them (`SUB>DAT OBJ.of>SUB!`, `OBJ=stake&has=round`), and how a passive,
// receptive or causative predicate moves the roles of its active frame.
#ifndef IEUM_RELATION_FRAMES_H_
#define IEUM_RELATION_FRAMES_H_

#include <string>
#include <string_view>
#include <vector>

#include "relation/lexicon.h"

namespace ieum {

// Frames in order of preference; `-` is none. Returns what is wrong, empty if nothing is.
std::string ParseFrames(std::string_view text, std::vector<Frame>* frames);

// A condition whose class is still a name.
struct NamedCondition {
  Condition::Test test = Condition::Test::kIs;
  Role role = Role::kNone;
  std::string_view class_name;  // empty for kAbsent
};

struct When {
  std::vector<NamedCondition> conditions;
  bool weak = false;
  bool loose = false;
  bool merger = false;
};
std::string ParseWhen(std::string_view text, When* when);

// The role in which a party of the active clause stands in another voice.
Role Moved(Role role, Voice voice, RelationType type);
// The frames with every role moved so, and nothing else.
std::vector<Frame> MoveRoles(const std::vector<Frame>& active, Voice voice, RelationType type);
// The frames of a verbal noun in another voice.
std::vector<Frame> Derive(const std::vector<Frame>& active, Voice voice, RelationType type);

}  // namespace ieum

#endif  // IEUM_RELATION_FRAMES_H_
