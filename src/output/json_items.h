// The items of a JSON array, each on a line of its own.
#ifndef IEUM_OUTPUT_JSON_ITEMS_H_
#define IEUM_OUTPUT_JSON_ITEMS_H_

#include <string>

#include "output/graph_writer.h"
#include "output/json_writer.h"

namespace ieum {

// One item a line, so that a graph can be read and compared with the usual tools. The brackets are the caller's.
class JsonItems {
 public:
  // `sink` must outlive this.
  explicit JsonItems(const Sink& sink) : sink_(sink) {}

  // `write` takes a JsonWriter* and writes one value.
  template <typename Write>
  void Add(Write write) {
    line_.assign(first_ ? "\n" : ",\n");
    first_ = false;
    JsonWriter json(&line_);
    write(&json);
    sink_(line_);
  }

 private:
  const Sink& sink_;
  std::string line_;
  bool first_ = true;
};

}  // namespace ieum

#endif  // IEUM_OUTPUT_JSON_ITEMS_H_
