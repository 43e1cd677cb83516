// What the sheets of a graph's workbook say of themselves, in English and Korean.
#ifndef IEUM_OUTPUT_WORKBOOK_NOTES_H_
#define IEUM_OUTPUT_WORKBOOK_NOTES_H_

#include <span>
#include <string_view>

namespace ieum {

struct WorkbookNote {
  std::string_view sheet, column, english, korean;
};

// Each column once, under the sheet where it comes first.
std::span<const WorkbookNote> WorkbookNotes();

}  // namespace ieum

#endif  // IEUM_OUTPUT_WORKBOOK_NOTES_H_
