// Text inside Markdown (CommonMark, and the tables of GitHub).
#ifndef IEUM_OUTPUT_MARKDOWN_H_
#define IEUM_OUTPUT_MARKDOWN_H_

#include <string>
#include <string_view>

namespace ieum {

// `text` on one line, so that every reader shows it as it is: in a paragraph, a list, a quotation or a table.
std::string Markdown(std::string_view text);

// The same with the first `part` of it in bold face, if it has one. `**` cannot stand between a letter and a
// punctuation mark, which Korean needs, so this is HTML that all readers allow.
std::string MarkdownWithBold(std::string_view text, std::string_view part);

}  // namespace ieum

#endif  // IEUM_OUTPUT_MARKDOWN_H_
