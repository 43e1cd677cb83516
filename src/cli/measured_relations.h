// The relations of an article with the cells that their confidence comes from: what scripts/estimate-confidence counts.
#ifndef IEUM_CLI_MEASURED_RELATIONS_H_
#define IEUM_CLI_MEASURED_RELATIONS_H_

#include <string>

#include "ieum/article.h"
#include "ieum/extraction.h"
#include "ieum/trace.h"

namespace ieum {

// One JSON object a line, as docs/formats.md describes them. `trace` is that of the extraction.
std::string MeasuredRelations(const Article& article, const Extraction& extraction, const Trace& trace);

}  // namespace ieum

#endif  // IEUM_CLI_MEASURED_RELATIONS_H_
