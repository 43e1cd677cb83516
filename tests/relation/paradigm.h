// Sentences made from the rows of the lexicon. A row says its word, its voices and its frame; the tables beside this
// file say how a clause with these is written: the constructions (paradigm-columns.tsv), what stands for a class of
// nouns (paradigm-nouns.tsv) and how each role is marked (paradigm-roles.tsv). Row x frame x construction is a cell:
// one sentence, and the edges that it must give.
#ifndef IEUM_TESTS_RELATION_PARADIGM_H_
#define IEUM_TESTS_RELATION_PARADIGM_H_

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/tsv.h"
#include "ieum/result.h"
#include "relation/frames.h"

namespace ieum {

struct ParadigmCell {
  std::string row;     // "공급 vn supplies SUB>DAT": word, kind, type, frame; conditions behind it
  std::string column;  // of paradigm-columns.tsv
  std::string text;
  std::set<std::string> edges;  // as ParseEdges gives them
  bool merger = false;          // either direction will do
};

class Paradigm {
 public:
  // `source_dir`: the root of the project. Gives what is wrong with the tables.
  Diagnostics Load(const std::string& source_dir);

  // The cells of a row of ko-predicates.tsv; none where no column is for its kind. `number` of the row turns the names,
  // so that all of them meet particles behind a vowel and behind a consonant.
  std::vector<ParadigmCell> Cells(const Table::Row& row, size_t number) const;

 private:
  // What stands in a role.
  struct Argument {
    std::string written;
    bool name = false;   // a name and nothing else
    bool firm = false;   // of a firm
    bool group = false;  // two firms
  };
  // A row with one of its frames, and names for the ends of its edges.
  struct Clause {
    std::string word, kind, type;
    bool conditioned = false;
    std::map<std::string, Argument> arguments;  // by role
    std::string context;                        // a sentence before
    std::string companion_owner;                // before the words of an idiom
    std::vector<std::string> edges;             // "type head tail"
    std::vector<bool> negated;
  };
  struct Column {
    std::string name, rows, status;
    std::vector<std::string> types, parts;
  };

  std::string Noun(const Clause& clause, std::string_view role, std::string_view of_class) const;
  bool Describe(const Table::Row& row, const Frame& frame, const When& when, size_t variant, size_t number,
                Clause* clause) const;
  bool AddName(const When& when, const Slot& slot, const std::string& name, bool product, Clause* clause) const;
  void AddAnywhere(const std::string& noun, Clause* clause) const;
  void AddNouns(const When& when, Clause* clause) const;
  bool FitsColumn(const Clause& clause, std::string_view voices, const Column& column) const;
  std::string Write(const Clause& clause, const Column& column) const;
  std::string WritePart(const Clause& clause, const Column& column, std::string_view part) const;
  std::string Rest(const Clause& clause, const Column& column, bool bare_object) const;
  std::string Predicate(const Clause& clause, const Column& column) const;
  std::string Conjugated(std::string_view predicate, std::string_view endings) const;

  std::vector<Table> tables_;  // what rows point into
  std::vector<Column> columns_;
  std::vector<const Table::Row*> nouns_;
  std::vector<std::pair<std::string, std::string>> roles_;  // role and what marks it, in the order of a clause
  std::map<std::string, char32_t> irregular_;
};

}  // namespace ieum

#endif  // IEUM_TESTS_RELATION_PARADIGM_H_
