// The first of a graph (graph/graph_top.h) for people, spreadsheets and programs.
#ifndef IEUM_OUTPUT_TOP_WRITER_H_
#define IEUM_OUTPUT_TOP_WRITER_H_

#include <string>

#include "graph/graph_top.h"

namespace ieum {

// The words of the tables, in the reader's language.
struct TopLabels {
  std::string connected, newest, sums, most_stated;  // titles of the tables
  std::string nothing;                               // stands under the title of one without rows
  std::string name, kind, partners, articles, reports, relations, date, type, head, tail, status, sum, evidence;
};

struct TopTableOptions {
  TopLabels labels;
  size_t width = 0;  // of the terminal; 0: lines as long as they are
  bool colour = false;
};

// A titled table for each of those that are wanted.
void AppendTopTables(const GraphTop& top, const TopWanted& wanted, const TopTableOptions& options, std::string* out);

// The one table that is wanted, under a header line.
void AppendTopCsv(const GraphTop& top, const TopWanted& wanted, std::string* out);

// One object, schema "ieum.top/1", with a list for each that is wanted (docs/formats.md).
void AppendTopJson(const GraphTop& top, const TopWanted& wanted, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_TOP_WRITER_H_
