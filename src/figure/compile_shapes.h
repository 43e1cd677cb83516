// shapes.tsv -> RE2 patterns: every word in braces by the words of the other tables.
#ifndef IEUM_FIGURE_COMPILE_SHAPES_H_
#define IEUM_FIGURE_COMPILE_SHAPES_H_

#include <string>
#include <vector>

#include "base/blob.h"
#include "base/symbol_table.h"
#include "base/table_rows.h"

namespace ieum {

// What the braces of a shape stand for.
struct ShapeWords {
  std::vector<std::string> korean_numbers, english_numbers;  // {ko} and {en}, the words of their runs
  std::vector<std::string> signs, codes, korean, english;    // forms of currencies by place
};

// Writes "shapes" (FigureShape, with texts in `strings`) and the trie "joints".
void CompileShapes(const ShapeWords& words, TableRows* rows, SymbolTableBuilder* strings, BlobWriter* writer);

}  // namespace ieum

#endif  // IEUM_FIGURE_COMPILE_SHAPES_H_
