// Writes RDF as Turtle, by serd.
//
//   TurtleWriter turtle(sink);
//   turtle.Prefix("ex", "urn:example:");
//   turtle.Subject("urn:example:hanbit");
//   turtle.Type("ex:Company");
//   turtle.Text("ex:name", "한빛", "ko");
//   if (std::optional<Diagnostic> failure = turtle.Finish()) ...
#ifndef IEUM_OUTPUT_TURTLE_H_
#define IEUM_OUTPUT_TURTLE_H_

#include <serd/serd.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "ieum/result.h"
#include "output/graph_writer.h"

namespace ieum {

// `text` as a part of an IRI: all but letters and digits of ASCII and -._~: is percent-encoded.
std::string IriPart(std::string_view text);

// Terms are given as CURIEs of a prefix ("ex:name") where a parameter is called a term, as whole IRIs where it is
// called an IRI. The prefix xsd is there from the start. Texts must be well-formed UTF-8 without NUL. After the first
// failure nothing more is written.
class TurtleWriter {
 public:
  // `sink` is called from serd and must outlive this.
  explicit TurtleWriter(const Sink& sink);
  TurtleWriter(const TurtleWriter&) = delete;
  TurtleWriter& operator=(const TurtleWriter&) = delete;

  void Prefix(const std::string& name, const std::string& iri);
  // What the next statements speak of.
  void Subject(std::string iri) { subject_ = std::move(iri); }
  void Type(const std::string& term);
  void Term(const std::string& predicate, const std::string& term);
  void Iri(const std::string& predicate, const std::string& iri);
  // `language` may be empty.
  void Text(const std::string& predicate, const std::string& text, const std::string& language = {});
  // `type` is a term.
  void Typed(const std::string& predicate, const std::string& text, const std::string& type);
  void TypedByIri(const std::string& predicate, const std::string& text, const std::string& type);
  void Integer(const std::string& predicate, const std::string& digits);
  void Decimal(const std::string& predicate, const std::string& number);
  void Boolean(const std::string& predicate, bool value);
  // Between these the statements speak of a nameless thing, the object of `predicate`. Not one inside another.
  void BeginBlank(const std::string& predicate);
  void EndBlank();

  // Ends the document; says what serd refused to write, if anything.
  std::optional<Diagnostic> Finish();

 private:
  struct Free {
    void operator()(SerdEnv* env) const { serd_env_free(env); }
    void operator()(SerdWriter* writer) const { serd_writer_free(writer); }
  };

  void Write(const SerdNode& predicate, const SerdNode& object, const SerdNode* type, const SerdNode* language,
             SerdStatementFlags flags = 0);
  void Note(SerdStatus status);

  std::unique_ptr<SerdEnv, Free> env_;
  std::unique_ptr<SerdWriter, Free> writer_;
  std::string subject_;
  std::string blank_;  // the nameless thing spoken of; empty: none
  size_t blanks_ = 0;
  SerdStatus status_ = SERD_SUCCESS;
};

}  // namespace ieum

#endif  // IEUM_OUTPUT_TURTLE_H_
