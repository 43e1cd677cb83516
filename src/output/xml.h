// Text inside XML 1.0.
#ifndef IEUM_OUTPUT_XML_H_
#define IEUM_OUTPUT_XML_H_

#include <string>
#include <string_view>

namespace ieum {

// Appends `text` as it may stand in an element or in an attribute between double quotes. It must be well-formed UTF-8
// without control characters but tab and line ends; these become references, because readers turn them into spaces
// inside an attribute.
void AppendXml(std::string_view text, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_XML_H_
