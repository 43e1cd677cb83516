// What formats with typed attributes say of a node and an edge, apart from what each has words of its own for: ids,
// ends and, as each of them spells it, the name of a node and the number of articles of an edge.
#ifndef IEUM_OUTPUT_GRAPH_ATTRIBUTES_H_
#define IEUM_OUTPUT_GRAPH_ATTRIBUTES_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "ieum/graph.h"

namespace ieum {

enum class AttributeType : uint8_t { kText, kBoolean, kInteger, kLong, kReal };

template <typename Item>
struct GraphAttribute {
  std::string_view name;
  AttributeType type;
  // Appends the value, in a form that all of XML, JSON and tables take for one of its type; nothing if there is none.
  void (*append)(const Item& item, std::string* out);
};

// In the order in which they are written.
std::span<const GraphAttribute<Node>> NodeAttributes();
std::span<const GraphAttribute<Edge>> EdgeAttributes();

}  // namespace ieum

#endif  // IEUM_OUTPUT_GRAPH_ATTRIBUTES_H_
