// What WriteNodeLinkJson wrote -> the graph again.
#ifndef IEUM_OUTPUT_GRAPH_JSON_READER_H_
#define IEUM_OUTPUT_GRAPH_JSON_READER_H_

#include <string>

#include "graph/graph_builder.h"
#include "ieum/result.h"
#include "input/byte_source.h"

namespace ieum {

// Adds what `bytes` hold to `graph`, item by item, so that a file may be larger than memory. An item that is not as it
// should be is left out, with a diagnostic that names the file and the line on which it ends; where the JSON itself is
// broken, what stood before that place has been added. Members that are not known are passed over.
Diagnostics ReadGraphJson(ByteSource* bytes, const std::string& file, GraphBuilder* graph);

}  // namespace ieum

#endif  // IEUM_OUTPUT_GRAPH_JSON_READER_H_
