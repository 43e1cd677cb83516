// From an article to its extraction.
//
//   ieum::Extractor extractor(ieum::Gazetteer::BuiltIn());
//   ieum::Extractor::Session session = extractor.NewSession();
//   ieum::Extraction found = session.Extract(article);
//
// An Extractor is immutable and may be shared by threads; a Session belongs to one thread and keeps its working memory
// from article to article.
#ifndef IEUM_EXTRACTOR_H_
#define IEUM_EXTRACTOR_H_

#include <memory>

#include "ieum/article.h"
#include "ieum/extraction.h"
#include "ieum/gazetteer.h"
#include "ieum/rules.h"
#include "ieum/trace.h"

namespace ieum {

class Extractor {
 public:
  // Gives what is wanted of each article, the rest left empty, and does only the work which that needs. What it gives
  // does not depend on what else is wanted: the relations, which decide roles and owners of sums, are read for
  // `figures`.
  explicit Extractor(Gazetteer gazetteer, Parts wanted = {}, Rules rules = Rules::BuiltIn());
  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

  class Session {
   public:
    ~Session();
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;

    // Always gives a value; an article without names gives an empty one. Fills `trace` unless it is null.
    Extraction Extract(const Article& article, Trace* trace = nullptr);

   private:
    friend class Extractor;
    struct State;
    explicit Session(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
  };

  // A session must not outlive its extractor.
  Session NewSession() const;

 private:
  struct Knowledge;
  std::unique_ptr<const Knowledge> knowledge_;
};

}  // namespace ieum

#endif  // IEUM_EXTRACTOR_H_
