#include "output/markdown.h"

namespace ieum {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// What begins a list, a heading or a code block if it stands first. `$` is mathematics to some readers, `@` a person.
bool IsSpecial(char c) { return std::string_view("\\`*_[]<>#|~&$@").find(c) != std::string_view::npos; }

}  // namespace

std::string Markdown(std::string_view text) {
  std::string out;
  bool digits_only = true;
  for (const char c : text) {
    if (IsSpace(c)) {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
      digits_only = false;
      continue;
    }
    const bool begins_list = out.empty() ? c == '-' || c == '+' || c == '=' : digits_only && (c == '.' || c == ')');
    if (IsSpecial(c) || begins_list) out.push_back('\\');
    out.push_back(c);
    digits_only = digits_only && IsDigit(c);
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string MarkdownWithBold(std::string_view text, std::string_view part) {
  const size_t at = part.empty() ? std::string_view::npos : text.find(part);
  if (at == std::string_view::npos) return Markdown(text);
  const std::string_view before = text.substr(0, at), behind = text.substr(at + part.size());
  std::string out = Markdown(before);
  if (!out.empty() && IsSpace(before.back())) out.push_back(' ');
  out.append("<b>").append(Markdown(part)).append("</b>");
  const std::string rest = Markdown(behind);
  if (!rest.empty() && IsSpace(behind.front())) out.push_back(' ');
  return out.append(rest);
}

}  // namespace ieum
