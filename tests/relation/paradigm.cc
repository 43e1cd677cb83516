#include "relation/paradigm.h"

#include <algorithm>
#include <array>
#include <utility>

#include "relation/relation_fixture.h"
#include "syntax/conjugation.h"
#include "syntax/hangul.h"

namespace ieum {
namespace {

// Head, tail and a third party.
constexpr std::array<std::array<std::string_view, 3>, 4> kNames = {
    {{"한빛", "나래", "두루"}, {"미르", "가온", "나래"}, {"가온", "한빛", "미르"}, {"두루", "새솔", "가온"}}};
constexpr std::pair<std::string_view, std::string_view> kParticles[] = {{"이", "가"},     {"은", "는"}, {"을", "를"},
                                                                        {"과의", "와의"}, {"과", "와"}, {"으로", "로"}};
constexpr std::pair<std::string_view, std::string_view> kCompanionRoles[] = {
    {"이", "SUB"}, {"가", "SUB"},   {"을", "OBJ"}, {"를", "OBJ"},
    {"에", "DAT"}, {"에서", "SRC"}, {"로", "INS"}, {"으로", "INS"}};
constexpr std::string_view kRoleNames[] = {"SUB", "OBJ", "DAT", "SRC", "COM", "INS", "VIA", "TARGET", "BASE"};

// `marker` is a particle in its form behind a consonant, with or without words behind it.
std::string WithParticle(const std::string& word, std::string_view marker) {
  const size_t end = marker.find(' ');
  std::string_view particle = marker.substr(0, end);
  if (word.empty()) return "?";
  const std::u32string letters = ToUtf32(word);
  const bool hangul = IsHangulWord(ToUtf8(letters.substr(letters.size() - 1)));
  const char32_t final = hangul ? FinalOf(letters) : 0;
  for (const auto& [behind_consonant, behind_vowel] : kParticles) {
    if (particle != behind_consonant) continue;
    if (final == 0 || (final == U'ㄹ' && particle == "으로")) particle = behind_vowel;
    break;
  }
  return word + std::string(particle) + std::string(end == std::string_view::npos ? "" : marker.substr(end));
}

std::string_view RoleName(Role role) {
  for (const std::string_view name : kRoleNames) {
    Role known = Role::kNone;
    if (ParseRole(name, &known) && known == role) return name;
  }
  return "";
}

std::string RoleOf(const Slot& slot) {
  if (slot.kind == Slot::Kind::kRaising) return "FUND";
  return slot.kind == Slot::Kind::kToward ? "" : std::string(RoleName(slot.role));
}

std::string_view ClassAskedOf(const When& when, Role role) {
  for (const NamedCondition& condition : when.conditions) {
    if (condition.role == role && condition.test == Condition::Test::kIs) return condition.class_name;
  }
  return "";
}

bool MustBeAbsent(const When& when, std::string_view role) {
  return std::any_of(when.conditions.begin(), when.conditions.end(), [role](const NamedCondition& condition) {
    return condition.test == Condition::Test::kAbsent && RoleName(condition.role) == role;
  });
}

// The noun of the table with the name of its owner, or without.
std::string Filled(std::string noun, const std::string& owner) {
  const size_t at = noun.find('~');
  if (at == std::string::npos) return owner.empty() ? noun : owner + "의 " + noun;
  if (!owner.empty()) return noun.replace(at, 1, owner);
  const size_t space = noun.find(' ', at);
  return space == std::string::npos ? noun.substr(0, at == 0 ? 0 : at - 1) : noun.erase(at, space + 1 - at);
}

// 나래의 부품 -> 나래 부품
std::string WithoutGenitive(std::string written) {
  constexpr std::string_view kOf = "의 ";
  const size_t at = written.find(kOf);
  return at == std::string::npos ? written : written.replace(at, kOf.size(), " ");
}

// The role of an idiom's noun by its particle: 손|에 넣다 has DAT.
bool HasCompanionIn(std::string_view word, std::string_view role) {
  for (size_t bar = word.find('|'); bar != std::string_view::npos; bar = word.find('|', bar + 1)) {
    const std::string_view particle = word.substr(bar + 1, word.find(' ', bar) - bar - 1);
    for (const auto& [written, of_role] : kCompanionRoles) {
      if (written == particle && of_role == role) return true;
    }
  }
  return false;
}

constexpr bool IsSign(char c) { return c == '=' || c == '@' || c == '&' || c == '!'; }

bool ContainsRole(const std::vector<std::string>& parts, std::string_view role) {
  return std::any_of(parts.begin(), parts.end(), [role](std::string_view part) {
    if (!part.starts_with('{')) return false;
    part.remove_prefix(IsSign(part[1]) ? 2 : 1);
    return part.substr(0, part.find_first_of(":}")) == role;
  });
}

}  // namespace

Diagnostics Paradigm::Load(const std::string& source_dir) {
  const std::string here = source_dir + "/tests/relation/paradigm-";
  Diagnostics errors;
  tables_.reserve(4);
  const auto read = [&](const std::string& path, std::initializer_list<std::string_view> columns, auto use) {
    Result<Table> table = Table::Read(path, columns);
    if (!table.ok()) return void(errors.insert(errors.end(), table.diagnostics().begin(), table.diagnostics().end()));
    tables_.push_back(std::move(table.value()));
    for (const Table::Row& row : tables_.back().rows()) use(row);
  };
  read(here + "columns.tsv", {"column", "rows", "types", "status", "template"}, [this](const Table::Row& row) {
    Column column = {std::string(row["column"]), std::string(row["rows"]), std::string(row["status"]), {}, {}};
    for (const std::string_view type : SplitList(row["types"], ',')) column.types.emplace_back(type);
    std::string_view rest = row["template"];
    while (!rest.empty()) {
      const size_t end = rest.front() == '{' ? rest.find('}') + 1 : std::min(rest.find('{'), rest.size());
      column.parts.emplace_back(rest.substr(0, end));
      rest.remove_prefix(end);
    }
    columns_.push_back(std::move(column));
  });
  read(here + "nouns.tsv", {"word", "type", "role", "class", "noun"},
       [this](const Table::Row& row) { nouns_.push_back(&row); });
  read(here + "roles.tsv", {"role", "marker"},
       [this](const Table::Row& row) { roles_.emplace_back(row["role"], row["marker"]); });
  read(source_dir + "/data/grammar/ko-verbs.tsv", {"word", "irregular", "roles", "light", "note"},
       [this](const Table::Row& row) {
         if (!row["irregular"].empty()) irregular_[std::string(row["word"])] = ToUtf32(row["irregular"])[0];
       });
  return errors;
}

std::string Paradigm::Noun(const Clause& clause, std::string_view role, std::string_view of_class) const {
  const auto fits = [](std::string_view cell, std::string_view value) { return cell.empty() || cell == value; };
  const bool by_end = role == "verb" || role == "status";
  for (const Table::Row* row : nouns_) {
    const bool of_role = (*row)["role"] == role ||
                         ((*row)["role"].empty() && !by_end && role != "name" && role != "has" && role != "word");
    const bool class_fits = by_end ? of_class.ends_with((*row)["class"]) : fits((*row)["class"], of_class);
    if (of_role && class_fits && fits((*row)["word"], clause.word) && fits((*row)["type"], clause.type)) {
      return std::string((*row)["noun"]);
    }
  }
  return "";
}

// Puts the end of an edge into the clause. False if the clause cannot be written.
bool Paradigm::AddName(const When& when, const Slot& slot, const std::string& name, bool product,
                       Clause* clause) const {
  const std::string role = RoleOf(slot);
  if (role.empty()) return false;
  const std::string of_class(ClassAskedOf(when, slot.role));
  // 한빛이 나래의 최대주주가 됐다 has a subject beside the idiom's noun.
  const bool owner = slot.kind == Slot::Kind::kOwner;
  if ((owner || (slot.kind == Slot::Kind::kParty && role != "SUB")) && HasCompanionIn(clause->word, role)) {
    clause->companion_owner = name;
    return true;
  }
  Argument& argument = clause->arguments[role];
  if (slot.kind == Slot::Kind::kParty || slot.kind == Slot::Kind::kRaising) {
    if (argument.name) return argument.written == name;
    // 한빛의 칩알파: the owner is an end of the edge too.
    argument.written += argument.written.empty() ? "" : " ";
    // 한빛 공장에서: the class is of what the firm has.
    const bool has = !product && !of_class.empty();
    argument.written += has ? Filled(Noun(*clause, role, of_class), name) : name;
    argument.name = !has || of_class == "firm";
    argument.firm = !has && !product;
    return true;
  }
  if (!argument.written.empty()) return argument.written.find(name) != std::string::npos;
  const std::string noun = Noun(*clause, role, of_class.empty() ? "owned" : of_class);
  argument.written = Filled(noun, name);
  return !noun.empty();
}

// The noun that has to stand anywhere in the clause stands behind a name.
void Paradigm::AddAnywhere(const std::string& noun, Clause* clause) const {
  if (noun.empty()) return;
  if (!clause->companion_owner.empty()) {
    clause->companion_owner = Filled(noun, clause->companion_owner);
  } else if (const auto object = clause->arguments.find("OBJ"); object != clause->arguments.end()) {
    object->second = {Filled(noun, object->second.written), false, false};
  } else {
    clause->arguments["OBJ"] = {Filled(noun, ""), false, false};
  }
}

// What the conditions ask for in the roles that have no name, and what the verb needs.
void Paradigm::AddNouns(const When& when, Clause* clause) const {
  bool asked = false;
  for (const NamedCondition& condition : when.conditions) {
    if (condition.test != Condition::Test::kIs) continue;
    asked = true;
    if (condition.role == Role::kNone) {
      AddAnywhere(Noun(*clause, "has", condition.class_name), clause);
      continue;
    }
    const std::string role(RoleName(condition.role));
    if (role.empty() || clause->arguments.count(role) > 0 || HasCompanionIn(clause->word, role)) continue;
    const std::string noun = Filled(Noun(*clause, role, condition.class_name), "");
    if (!noun.empty()) clause->arguments[role] = {noun, false, false};
  }
  for (const std::string_view role : kRoleNames) {
    if (asked || clause->arguments.count(std::string(role)) > 0 || MustBeAbsent(when, role)) continue;
    if (HasCompanionIn(clause->word, role)) continue;
    const std::string noun = Noun(*clause, role, "free");
    if (!noun.empty()) clause->arguments[std::string(role)] = {Filled(noun, ""), false, false};
  }
}

bool Paradigm::Describe(const Table::Row& row, const Frame& frame, const When& when, size_t variant, size_t number,
                        Clause* clause) const {
  clause->word = row["word"];
  clause->kind = row["kind"];
  clause->type = row["type"];
  clause->conditioned = !when.conditions.empty();
  const bool of_product = clause->type == "uses" || clause->type == "develops";
  std::vector<std::pair<Slot, std::string>> named;
  const auto name_of = [&](const Slot& slot, bool tail) {
    for (const auto& [known, name] : named) {
      if (known == slot) return name;
    }
    std::string name(kNames[number % kNames.size()][named.size() % 3]);
    if (tail && of_product) name = Noun(*clause, "name", ClassAskedOf(when, slot.role));
    named.emplace_back(slot, name);
    return name;
  };
  for (const FrameEdge& edge : frame) {
    const Slot head = edge.head.begin()[std::min(variant, edge.head.size() - 1)];
    std::string first = name_of(head, false), second;
    if (edge.tail.empty()) {
      second = kNames[number % kNames.size()][1];
      if (!AddName(when, head, WithParticle(first, "과") + " " + second, false, clause)) return false;
      clause->arguments[RoleOf(head)] = {clause->arguments[RoleOf(head)].written, false, false, true};
    } else {
      const Slot tail = edge.tail.begin()[std::min(variant, edge.tail.size() - 1)];
      second = name_of(tail, true);
      if (!AddName(when, head, first, false, clause)) return false;
      if (!AddName(when, tail, second, of_product, clause)) return false;
    }
    clause->edges.push_back(clause->type + " " + first + " " + second);
    clause->negated.push_back(edge.negated);
  }
  AddNouns(when, clause);
  return true;
}

bool Paradigm::FitsColumn(const Clause& clause, std::string_view voices, const Column& column) const {
  const bool verbal_noun = clause.kind == "vn";
  const std::string& rows = column.rows;
  const bool predicate = clause.kind == "v" || clause.kind == "idiom" || clause.kind == "verbs";
  const bool of_kind = rows == "a"                  ? predicate || (verbal_noun && voices.find('a') != voices.npos)
                       : rows == "n"                ? verbal_noun || clause.kind == "n"
                       : rows == "p" || rows == "r" ? verbal_noun && voices.find(rows) != voices.npos
                                                    : clause.kind == rows;
  if (!of_kind) return false;
  if (!column.types.empty() && std::find(column.types.begin(), column.types.end(), clause.type) == column.types.end()) {
    return false;
  }
  const bool negated = std::find(clause.negated.begin(), clause.negated.end(), true) != clause.negated.end();
  if (negated && !column.status.empty()) return false;
  return std::all_of(column.parts.begin(), column.parts.end(), [&clause](std::string_view part) {
    if (!part.starts_with('{')) return true;
    const char sign = part[1];
    part.remove_prefix(IsSign(sign) ? 2 : 1);
    const std::string role(part.substr(0, part.find_first_of(":} ")));
    if (role == "when") return !clause.conditioned;
    if (sign == '!') return clause.arguments.count(role) == 0;
    if (role == "REST" || role == "INNER" || role == "V" || role == "S" || role == "N") return true;
    const auto found = clause.arguments.find(role);
    return found != clause.arguments.end() && (sign != '=' || found->second.name) &&
           (sign != '@' || found->second.firm) && (sign != '&' || found->second.group);
  });
}

std::string Paradigm::Rest(const Clause& clause, const Column& column, bool bare_object) const {
  std::string out;
  for (const auto& [role, marker] : roles_) {
    const auto found = clause.arguments.find(role);
    if (found == clause.arguments.end() || role == "FUND" || ContainsRole(column.parts, role)) continue;
    if (!out.empty()) out += ' ';
    out += bare_object && role == "OBJ" ? WithoutGenitive(found->second.written)
                                        : WithParticle(found->second.written, marker);
  }
  return out;
}

// The predicate in dictionary form, with the words of an idiom and their owner.
std::string Paradigm::Predicate(const Clause& clause, const Column& column) const {
  std::string word = Noun(clause, "word", "");
  if (word.empty()) word = clause.word;
  std::erase(word, '|');
  if (clause.kind == "vn") word += column.rows == "p" ? "되다" : column.rows == "r" ? "받다" : "하다";
  if (clause.kind == "verbs") {
    const size_t space = word.find(' ');
    const bool held = word.ends_with(" 있다");  // 들고 있다
    word = Conjugated(word.substr(0, space), held ? "C 고" : "I 아") + word.substr(space);
  }
  return clause.companion_owner.empty() ? word : clause.companion_owner + "의 " + word;
}

// `endings`: "attach ending|attach ending", the first that fits.
std::string Paradigm::Conjugated(std::string_view predicate, std::string_view endings) const {
  const size_t space = predicate.rfind(' ') + 1;
  const std::string last(predicate.substr(space));
  const auto irregular = irregular_.find(last);
  const Conjugation conjugation(
      ToUtf32(last), irregular == irregular_.end() ? Irregular::kNone : static_cast<Irregular>(irregular->second));
  for (const std::string_view choice : SplitList(endings, '|')) {
    const auto forms = conjugation.Forms(ToUtf32(choice.substr(2)), static_cast<Attach>(choice[0]));
    if (!forms.empty()) return std::string(predicate.substr(0, space)) + ToUtf8(forms.front());
  }
  return "";
}

std::string Paradigm::WritePart(const Clause& clause, const Column& column, std::string_view part) const {
  if (!part.starts_with('{')) return std::string(part);
  if (part.starts_with("{!")) return "";
  part.remove_prefix(IsSign(part[1]) ? 2 : 1);
  part.remove_suffix(1);
  if (part == "REST" || part == "INNER") return Rest(clause, column, part == "INNER");
  if (part.starts_with("V ")) return Conjugated(Predicate(clause, column), part.substr(2));
  std::string plain = clause.word;
  std::erase(plain, '|');
  if (part.starts_with("S ")) return Conjugated(Noun(clause, "verb", plain), part.substr(2));
  const size_t colon = part.find(':');
  const std::string role(part.substr(0, colon));
  const std::string written = role == "N" ? plain : clause.arguments.at(role).written;
  return colon == std::string_view::npos ? written : WithParticle(written, part.substr(colon + 1));
}

std::string Paradigm::Write(const Clause& clause, const Column& column) const {
  std::string text;
  for (const std::string& part : column.parts) text += WritePart(clause, column, part);
  for (size_t at = 0; (at = text.find("  ", at)) != std::string::npos;) text.erase(at, 1);
  if (text.starts_with(' ')) text.erase(0, 1);
  const auto fund = clause.arguments.find("FUND");
  if (fund == clause.arguments.end()) return AsArticle(text);
  return WithParticle(fund->second.written, roles_.front().second) + " " + text;
}

std::vector<ParadigmCell> Paradigm::Cells(const Table::Row& row, size_t number) const {
  std::vector<ParadigmCell> cells;
  std::vector<Frame> frames;
  When when;
  if (row["word"].starts_with('@') || row["word"] == "이다") return cells;
  if (!ParseFrames(row["frame"], &frames).empty() || !ParseWhen(row["when"], &when).empty()) return cells;
  const std::vector<std::string_view> written = SplitList(row["frame"], ' ');
  std::set<std::string> seen;
  for (size_t i = 0; i < frames.size(); ++i) {
    for (size_t variant = 0; variant < (written[i].find('|') == written[i].npos ? 1 : 2); ++variant) {
      Clause clause;
      if (!Describe(row, frames[i], when, variant, number, &clause)) continue;
      for (const Column& column : columns_) {
        if (!FitsColumn(clause, row["voices"], column)) continue;
        if (column.parts.front() == "H: " && clause.arguments.count("FUND") > 0) continue;
        std::string text = Write(clause, column);
        if (!seen.insert(text).second) continue;
        const bool noun = column.rows == "n" && column.status.empty();
        const std::string status = noun ? Noun(clause, "status", clause.word) : column.status;
        std::string edges;
        for (size_t e = 0; e < clause.edges.size(); ++e) {
          const std::string type = clause.type + (clause.negated[e] ? "!" : status);
          edges += type + clause.edges[e].substr(clause.type.size()) + ";";
        }
        std::string name = clause.word + " " + clause.kind + " " + clause.type + " " + std::string(written[i]);
        if (!row["when"].empty()) name += " " + std::string(row["when"]);
        cells.push_back({name, column.name, std::move(text), ParseEdges(edges), when.merger});
      }
    }
  }
  return cells;
}

}  // namespace ieum
