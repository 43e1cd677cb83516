#include "text/text_reader.h"

namespace ieum {

struct TextReader::State {
  Text text;
};

TextReader::TextReader() : state_(std::make_unique<State>()) {}
TextReader::~TextReader() = default;
TextReader::TextReader(TextReader&&) noexcept = default;
TextReader& TextReader::operator=(TextReader&&) noexcept = default;

const Text& TextReader::Read(std::string_view source) {
  state_->text.normalized.assign(source);
  return state_->text;
}

std::string_view Name(SentenceKind) { return "body"; }
Span SourceMap::ToSource(Span span) const { return span; }
void SourceMap::Append(uint32_t, Span) {}

}  // namespace ieum
