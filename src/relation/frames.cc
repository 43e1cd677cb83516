#include "relation/frames.h"

#include "base/tsv.h"

namespace ieum {
namespace {

std::string ParseSlots(std::string_view text, SlotList* slots) {
  for (std::string_view part : SplitList(text, '|')) {
    Slot slot;
    if (part == "FUND") {
      slot.kind = Slot::Kind::kRaising;
    } else if (part == "TOWARD") {
      slot.kind = Slot::Kind::kToward;
    } else {
      const bool owner = part.ends_with(".of") && part != ".of";
      if (owner) part.remove_suffix(3);
      slot.kind = owner ? Slot::Kind::kOwner : Slot::Kind::kParty;
      if (!ParseRole(part, &slot.role)) return "no role '" + std::string(part) + "'";
    }
    if (!slots->Add(slot)) return "too many roles in '" + std::string(text) + "'";
  }
  return slots->empty() ? "a role is missing" : "";
}

std::string ParseEdge(std::string_view text, FrameEdge* edge) {
  if (text.ends_with('!')) {
    edge->negated = true;
    text.remove_suffix(1);
  }
  const size_t sign = text.find_first_of(">~");
  if (sign == std::string_view::npos) return "no > or ~ in '" + std::string(text) + "'";
  const std::string head = ParseSlots(text.substr(0, sign), &edge->head);
  if (!head.empty()) return head;
  const std::string_view tail = text.substr(sign + 1);
  if (tail.empty() && text[sign] == '~') return "";
  return ParseSlots(tail, &edge->tail);
}

bool Mentions(const Frame& frame, Slot slot) {
  return std::any_of(frame.begin(), frame.end(),
                     [slot](const FrameEdge& edge) { return edge.head.Has(slot) || edge.tail.Has(slot); });
}

// The agent of a passive has several marks: `by`, the source; the dative of a takeover (나래가 한빛에 인수됐다) where
// the frame has no other dative; the owner of supplied goods (한빛의 칩이 나래에 공급된다).
void WidenAgent(SlotList* slots, RelationType type, bool has_dative) {
  SlotList wide;
  for (const Slot& slot : *slots) {
    wide.Add(slot);
    if (slot != Slot{Slot::Kind::kParty, Role::kAgent}) continue;
    wide.Add({Slot::Kind::kParty, Role::kSource});
    const bool product = type == RelationType::kUses || type == RelationType::kDevelops;
    if (!has_dative && !product && type != RelationType::kSupplies) wide.Add({Slot::Kind::kParty, Role::kDative});
    if (type == RelationType::kSupplies) wide.Add({Slot::Kind::kOwner, Role::kSubject});
  }
  *slots = wide;
}

// 나래는 한빛의 장비를 공급받는다: without a source the owner of the goods is it.
void AddOwnerAsSource(std::vector<Frame>* frames) {
  const Slot source = {Slot::Kind::kParty, Role::kSource};
  const Slot owner = {Slot::Kind::kOwner, Role::kObject};
  if (frames->empty()) return;
  for (FrameEdge edge : Frame(frames->front())) {
    if (edge.head.size() != 1 || edge.head.front() != source || edge.tail.Has(owner)) continue;
    edge.head = {owner};
    frames->push_back({edge});
  }
}

}  // namespace

std::string ParseFrames(std::string_view text, std::vector<Frame>* frames) {
  for (const std::string_view alternative : SplitList(text, ' ')) {
    Frame frame;
    for (const std::string_view part : SplitList(alternative, '+')) {
      FrameEdge edge;
      const std::string error = ParseEdge(part, &edge);
      if (!error.empty()) return error;
      if (!frame.Add(edge)) return "too many edges in '" + std::string(alternative) + "'";
    }
    frames->push_back(frame);
  }
  return "";
}

std::string ParseWhen(std::string_view text, When* when) {
  for (const std::string_view part : SplitList(text, '&')) {
    if (part == "weak") {
      when->weak = true;
    } else if (part == "loose") {
      when->loose = true;
    } else if (part == "merger") {
      when->merger = true;
    } else {
      const size_t sign = part.find_first_of("=!");
      if (sign == std::string_view::npos) return "no = or ! in '" + std::string(part) + "'";
      NamedCondition condition;
      const std::string_view role = part.substr(0, sign);
      if (role != "has" && !ParseRole(role, &condition.role)) return "no role '" + std::string(role) + "'";
      condition.class_name = part.substr(sign + 1);
      condition.test = part[sign] == '!' ? Condition::Test::kIsNot : Condition::Test::kIs;
      if (condition.class_name == "absent") condition = {Condition::Test::kAbsent, condition.role, {}};
      when->conditions.push_back(condition);
    }
  }
  return "";
}

Role Moved(Role role, Voice voice, RelationType type) {
  switch (voice) {
    case Voice::kActive:
      return role;
    case Voice::kPassive:
      return role == Role::kSubject ? Role::kAgent : role == Role::kObject ? Role::kSubject : role;
    case Voice::kReceptive:
      return role == Role::kSubject ? Role::kSource : role == Role::kDative ? Role::kSubject : role;
    case Voice::kCausative:
      if (type == RelationType::kUses || type == RelationType::kDevelops) return role;  // 학습시키다 keeps its roles
      return role == Role::kSubject ? Role::kObject : role;
  }
  return role;
}

std::vector<Frame> MoveRoles(const std::vector<Frame>& active, Voice voice, RelationType type) {
  std::vector<Frame> frames = active;
  for (Frame& frame : frames) {
    for (FrameEdge& edge : frame) {
      for (Slot& slot : edge.head) slot.role = Moved(slot.role, voice, type);
      for (Slot& slot : edge.tail) slot.role = Moved(slot.role, voice, type);
    }
  }
  return frames;
}

std::vector<Frame> Derive(const std::vector<Frame>& active, Voice voice, RelationType type) {
  std::vector<Frame> frames = MoveRoles(active, voice, type);
  for (Frame& frame : frames) {
    if (voice != Voice::kPassive) continue;
    const bool has_dative = Mentions(frame, {Slot::Kind::kParty, Role::kDative});
    for (FrameEdge& edge : frame) {
      WidenAgent(&edge.head, type, has_dative);
      WidenAgent(&edge.tail, type, has_dative);
    }
  }
  if (voice == Voice::kReceptive && type == RelationType::kSupplies) AddOwnerAsSource(&frames);
  return frames;
}

}  // namespace ieum
