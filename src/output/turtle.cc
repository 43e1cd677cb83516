#include "output/turtle.h"

#include "output/numbers.h"

namespace ieum {
namespace {

constexpr char kXsd[] = "http://www.w3.org/2001/XMLSchema#";
constexpr char kRdfType[] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

// Valid as long as `text` is.
SerdNode NodeOf(SerdType type, const std::string& text) {
  return serd_node_from_string(type, reinterpret_cast<const uint8_t*>(text.c_str()));
}

size_t PassOn(const void* bytes, size_t size, void* sink) {
  (*static_cast<const Sink*>(sink))({static_cast<const char*>(bytes), size});
  return size;
}

// serd tells of some errors, such as broken UTF-8, in this way alone.
SerdStatus Remember(void* status, const SerdError* error) {
  auto* first = static_cast<SerdStatus*>(status);
  if (*first == SERD_SUCCESS) *first = error->status;
  return SERD_SUCCESS;
}

}  // namespace

std::string IriPart(std::string_view text) {
  constexpr std::string_view kKept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:";
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string part;
  for (const char c : text) {
    if (kKept.find(c) != std::string_view::npos) {
      part.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    part.push_back('%');
    part.push_back(kHex[byte >> 4]);
    part.push_back(kHex[byte & 0xF]);
  }
  return part;
}

TurtleWriter::TurtleWriter(const Sink& sink)
    : env_(serd_env_new(nullptr)),
      writer_(
          serd_writer_new(SERD_TURTLE, SERD_STYLE_ABBREVIATED, env_.get(), nullptr, PassOn, const_cast<Sink*>(&sink))) {
  serd_writer_set_error_sink(writer_.get(), Remember, &status_);
  Prefix("xsd", kXsd);
}

void TurtleWriter::Prefix(const std::string& name, const std::string& iri) {
  const SerdNode name_node = NodeOf(SERD_LITERAL, name), iri_node = NodeOf(SERD_URI, iri);
  Note(serd_writer_set_prefix(writer_.get(), &name_node, &iri_node));
}

void TurtleWriter::Type(const std::string& term) {
  static const std::string kPredicate = kRdfType;
  Write(NodeOf(SERD_URI, kPredicate), NodeOf(SERD_CURIE, term), nullptr, nullptr);
}

void TurtleWriter::Term(const std::string& predicate, const std::string& term) {
  Write(NodeOf(SERD_CURIE, predicate), NodeOf(SERD_CURIE, term), nullptr, nullptr);
}

void TurtleWriter::Iri(const std::string& predicate, const std::string& iri) {
  Write(NodeOf(SERD_CURIE, predicate), NodeOf(SERD_URI, iri), nullptr, nullptr);
}

void TurtleWriter::Text(const std::string& predicate, const std::string& text, const std::string& language) {
  const SerdNode node = NodeOf(SERD_LITERAL, language);
  Write(NodeOf(SERD_CURIE, predicate), NodeOf(SERD_LITERAL, text), nullptr, language.empty() ? nullptr : &node);
}

void TurtleWriter::Typed(const std::string& predicate, const std::string& text, const std::string& type) {
  const SerdNode node = NodeOf(SERD_CURIE, type);
  Write(NodeOf(SERD_CURIE, predicate), NodeOf(SERD_LITERAL, text), &node, nullptr);
}

void TurtleWriter::TypedByIri(const std::string& predicate, const std::string& text, const std::string& type) {
  const SerdNode node = NodeOf(SERD_URI, type);
  Write(NodeOf(SERD_CURIE, predicate), NodeOf(SERD_LITERAL, text), &node, nullptr);
}

// serd writes 1 for "1"^^xsd:integer, and 0.9 and true likewise, where the type is a whole IRI.
void TurtleWriter::Integer(const std::string& predicate, const std::string& digits) {
  TypedByIri(predicate, digits, kXsd + std::string("integer"));
}

void TurtleWriter::Decimal(const std::string& predicate, const std::string& number) {
  TypedByIri(predicate, number.find('.') == std::string::npos ? number + ".0" : number, kXsd + std::string("decimal"));
}

void TurtleWriter::Boolean(const std::string& predicate, bool value) {
  TypedByIri(predicate, value ? "true" : "false", kXsd + std::string("boolean"));
}

void TurtleWriter::BeginBlank(const std::string& predicate) {
  const std::string name = "b" + Digits(++blanks_);
  Write(NodeOf(SERD_CURIE, predicate), NodeOf(SERD_BLANK, name), nullptr, nullptr, SERD_ANON_O_BEGIN);
  blank_ = name;
}

void TurtleWriter::EndBlank() {
  const SerdNode node = NodeOf(SERD_BLANK, blank_);
  if (status_ == SERD_SUCCESS) Note(serd_writer_end_anon(writer_.get(), &node));
  blank_.clear();
}

std::optional<Diagnostic> TurtleWriter::Finish() {
  Note(serd_writer_finish(writer_.get()));
  if (status_ == SERD_SUCCESS) return std::nullopt;
  Diagnostic failure;
  failure.message = "Turtle: ";
  failure.message.append(reinterpret_cast<const char*>(serd_strerror(status_)));
  return failure;
}

void TurtleWriter::Write(const SerdNode& predicate, const SerdNode& object, const SerdNode* type,
                         const SerdNode* language, SerdStatementFlags flags) {
  if (status_ != SERD_SUCCESS) return;
  const SerdNode subject = blank_.empty() ? NodeOf(SERD_URI, subject_) : NodeOf(SERD_BLANK, blank_);
  if (!blank_.empty()) flags |= SERD_ANON_CONT;
  Note(serd_writer_write_statement(writer_.get(), flags, nullptr, &subject, &predicate, &object, type, language));
}

void TurtleWriter::Note(SerdStatus status) {
  if (status_ == SERD_SUCCESS) status_ = status;
}

}  // namespace ieum
