// relations/<language>-*.tsv -> the sections of a Lexicon. In two steps, because the grammar must know the words
// of the lexicon before the lexicon can know the classes of the grammar.
#ifndef IEUM_RELATION_LEXICON_BUILDER_H_
#define IEUM_RELATION_LEXICON_BUILDER_H_

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/blob.h"
#include "base/table_rows.h"
#include "relation/frames.h"
#include "relation/lexicon.h"
#include "syntax/lexical_needs.h"
#include "syntax/vocabulary.h"

namespace ieum {

class LexiconBuilder {
 public:
  // Faults are left in `rows`, which must outlive the builder.
  explicit LexiconBuilder(TableRows* rows) : rows_(*rows) {}

  // `prefix` is what the name of every table begins with: "relations/ko".
  void Read(const std::string& prefix);

  // What the grammar has to know of the words. REQUIRES: Read left no fault.
  LexicalNeeds Needs() const;

  // Adds words and classes to `vocabulary` and sections to `writer`. Faults: a class that neither these tables nor the
  // grammar knows. REQUIRES: the grammar has added its classes.
  void Write(VocabularyBuilder* vocabulary, BlobWriter* writer);

 private:
  struct Entry {
    RowKind kind = RowKind::kPredicate;
    Voice voice = Voice::kActive;
    RelationType type = RelationType::kPartnersWith;
    std::string key;                      // what the row is looked up by
    std::string word;                     // as shown
    std::vector<std::string> companions;  // see Row::companions
    std::vector<Frame> frames;
    When when;
    bool verbal_noun = false;
    bool joint_work = false;
    const Table::Row* row = nullptr;
  };
  struct Valency {
    bool verbal_noun = false;
    RoleSet allowed = 0;
    RoleSet core = 0;
  };

  bool IsSwitchedOff(const Table::Row& row, std::string_view column) const;
  void ReadClasses(const std::string& table);
  void ReadPredicates(const std::string& table);
  void ReadPredicate(const Table::Row& row);
  void AddEntry(const Entry& entry, std::string_view word, std::string_view kind, std::string_view voices);
  void AddVerbalNoun(const Entry& entry, std::string_view voices);
  void AddVerb(const Entry& entry, std::string_view voices);
  void AddEventNoun(Entry entry);
  void ReadRoleNouns(const std::string& table);
  void ReadRoleNoun(const Table::Row& row);
  void ReadStatuses(const std::string& table);
  void ReadStatus(const Table::Row& row);
  void AddRumours();
  std::map<std::pair<std::string, Voice>, Valency> Valencies() const;

  void CheckOwnClasses();
  Row MakeRow(const Entry& entry, VocabularyBuilder* vocabulary, std::vector<Condition>* conditions);
  void WriteCores(const VocabularyBuilder& vocabulary, BlobWriter* writer) const;
  void WriteRows(VocabularyBuilder* vocabulary, BlobWriter* writer);
  void WriteRoleNouns(VocabularyBuilder* vocabulary, BlobWriter* writer) const;
  void WriteStatus(VocabularyBuilder* vocabulary, BlobWriter* writer) const;

  struct ClassWord {
    std::string class_name;
    std::string word;
    const Table::Row* own = nullptr;  // the user's row, if it is one
  };
  struct NamedRoleNoun {
    std::string word;
    RoleNoun meaning;
  };
  struct NamedStatus {
    std::string word;
    std::vector<std::string> nouns;
    StatusWord meaning;
  };

  TableRows& rows_;
  std::vector<ClassWord> classes_;
  std::set<std::string, std::less<>> asked_classes_;  // that a row names
  std::vector<Entry> entries_;
  std::vector<NamedRoleNoun> role_nouns_;
  std::vector<NamedStatus> status_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_LEXICON_BUILDER_H_
