// The names that ieum knows: entities and their aliases, compiled and immutable.
//
// A gazetteer file is TSV in UTF-8 with `#` comments and a header line that names its columns in any order:
//   id  type  ko  en  aliases  class  maker  ids  note
// (see docs/gazetteer.md). The built-in files are compiled into the program; a user's files add to them.
#ifndef IEUM_GAZETTEER_H_
#define IEUM_GAZETTEER_H_

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/result.h"

namespace ieum {

class NameIndex;      // src/gazetteer/name_index.h
struct GazetteerRow;  // src/gazetteer/gazetteer_file.h

class Gazetteer {
 public:
  // The built-in names. Costs nothing but a header check: the compiled index is part of the program's image.
  static Gazetteer BuiltIn();

  // The built-in names with the rows of `files` laid over them, in order (see docs/gazetteer.md: a known id adds to the
  // entity, `!alias` takes an alias away, `~alias` is a former name, class `off` switches the entity off). With
  // `only_files`, nothing built in.
  static Result<Gazetteer> Load(std::span<const std::string> files, bool only_files = false);

  // The same with the invented names beside them that the examples of rules speak of (data/examples/names.tsv).
  static Result<Gazetteer> LoadForExamples(std::span<const std::string> files);

  // Entities that bear `name` as an alias, ignoring case, spaces and hyphens; in id order.
  std::vector<Entity> Find(std::string_view name) const;

  // The names that the entity `id` gave up, with the time where it is known: "페이스북@2021-10". Empty for an unknown
  // id.
  std::vector<std::string> FormerNames(std::string_view id) const;

  size_t entity_count() const;
  size_t alias_count() const;
  // A short hash of the content, for --version and run reports.
  std::string fingerprint() const;

  const NameIndex& index() const { return *index_; }

 private:
  // The rows of `files` laid over `base`.
  static Result<Gazetteer> LoadOver(std::vector<GazetteerRow> base, std::span<const std::string> files);

  explicit Gazetteer(std::shared_ptr<const NameIndex> index) : index_(std::move(index)) {}
  std::shared_ptr<const NameIndex> index_;
};

// Problems of gazetteer files by the rules of docs/gazetteer.md: what Load would refuse, names that would match what
// they do not mean, and warnings. Files that do not read are not judged further.
Diagnostics LintGazetteer(std::span<const std::string> files);

}  // namespace ieum

#endif  // IEUM_GAZETTEER_H_
