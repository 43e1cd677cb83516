// The lexicon of relations of one language: what predicates, event nouns, role nouns and status words mean. Compiled
// from data/relations/<language>-*.tsv, used in place. It speaks of words by their symbols in the vocabulary that it
// shares with the grammar, and of classes of words by their bits.
#ifndef IEUM_RELATION_LEXICON_H_
#define IEUM_RELATION_LEXICON_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "ieum/extraction.h"
#include "relation/descriptions.h"
#include "relation/inline_list.h"
#include "relation/nations.h"
#include "syntax/lexical_needs.h"
#include "syntax/parse.h"
#include "syntax/vocabulary.h"

namespace ieum {

// Where a frame looks for an end of its edge.
struct Slot {
  enum class Kind : uint8_t {
    kParty,    // who stands in `role`
    kOwner,    // whose the noun in `role` is: OBJ.of
    kRaising,  // FUND: the firm that raises money, of discourse
    kToward,   // TOWARD: the name that carries the suffix
  };
  Kind kind = Kind::kParty;
  Role role = Role::kNone;

  friend bool operator==(const Slot&, const Slot&) = default;
};
using SlotList = InlineList<Slot, 6>;  // in order of preference

struct FrameEdge {
  SlotList head;
  SlotList tail;  // empty: every pair inside the group in `head`
  bool negated = false;
};

// Edges that hold together.
using Frame = InlineList<FrameEdge, 3>;

struct Condition {
  enum class Test : uint8_t { kIs, kIsNot, kAbsent };
  Test test = Test::kIs;
  Role role = Role::kNone;  // kNone: anything in the clause
  uint8_t class_bit = 0;
};

enum class RowKind : uint8_t {
  kPredicate,     // a clause with this key
  kVerbs,         // a clause with this verb and auxiliary
  kIdiom,         // a clause with this verb and nouns
  kEventNoun,     // a noun phrase
  kAdverb,        // a clause with this adverb
  kPostposition,  // a phrase with this postposition
  kSuffix,        // a name with a suffix; the language has one such row at most
  kGiven,         // making for somebody (만들어 주다); likewise
};

struct Row {
  enum Flag : uint32_t {
    kWeak = 1 << 0,
    kMerger = 1 << 1,
    kOfRound = 1 << 2,      // a condition asks for a round,
    kOfStake = 1 << 3,      // a stake,
    kOfOrder = 1 << 4,      // contract work
    kOwning = 1 << 5,       // tells of having, not of getting
    kMadeToOrder = 1 << 6,  // making that is done for others too
    kJointWork = 1 << 7,    // a row of the class of joint work
    kNeedsStake = 1 << 8,
    kLoose = 1 << 9,  // as any other, but an edge only for a pair that nothing else ties
  };
  RowKind kind = RowKind::kPredicate;
  Voice voice = Voice::kActive;
  RelationType type = RelationType::kPartnersWith;
  uint32_t flags = 0;
  Symbol word = kNoSymbol;           // as the table writes it: names the rule
  InlineList<Symbol, 2> companions;  // kIdiom: nouns before the verb; kVerbs: the second verb; kEventNoun: words behind
  Range frames;                      // of the frames, in order of preference
  Range conditions;
  uint32_t order = 0;  // in the table

  bool Has(Flag flag) const { return (flags & flag) != 0; }
};

// One meaning of a role noun.
struct RoleNoun {
  RelationType type = RelationType::kPartnersWith;
  bool owner_is_head = false;
  bool narrow = false;  // an everyday word too: only where both names are at hand
  Symbol word = kNoSymbol;
};

enum class StatusEffect : uint8_t { kNone, kKeep, kNegate, kDeny, kPlan, kFact, kRumour, kInvite, kHypothetical };

struct StatusWord {
  enum class Kind : uint8_t { kNoun, kPredicate, kNegated, kPhrase };
  Kind kind = Kind::kNoun;
  Voice voice = Voice::kActive;
  bool any_voice = true;
  bool later = false;  // ends an edge of earlier sentences too
  StatusEffect effect = StatusEffect::kNone;
  InlineList<Symbol, 2> nouns;  // of a phrase
};

// The bits of the classes that the rules themselves ask for, under the name of the class with `_` for `-`. A class that
// the language lacks has no words.
struct Classes {
  explicit Classes(const Vocabulary& vocabulary);

  // Nouns: things, sides of things, words around names.
  unsigned ability_noun, aspect, chain_noun, comment_noun, company_noun, core_part, rank_noun, deal_noun, joint_task,
      firm_part, firm_people, gapless_head, goods, instead_noun, joint_body, joint_noun, member_noun, lead_noun,
      list_noun, made_thing, meeting_word, money, sales_word, facility, not_owned, open_list, outsider, own, party_noun,
      person_title, product_noun, project, raised_money, valuation, rival_word, past_time, side_noun, some_part,
      strength, transparent_subject;
  // Nouns that a condition finds anywhere in a phrase, or as two words.
  unsigned stake, round, investment, order, control, contract_work;
  // Classes of names: a firm, a chip or model.
  unsigned firm, model_name;
  // Predicates.
  unsigned become, becoming, benefit_verb, choosing, done_to, finding, raise_verb, change_verb, exist, goes_into,
      handled, holding, joint_work, lead_verb, made_to_order, making_verb, member_verb, not_made_adnominal,
      raising_verb, rank_verb, valuing_verb, receiving, refusal, speech_verb, support_verb, not_be, talk_verb, unlike;
  // Endings.
  unsigned turning_ending, intention_ending, interrupted_ending, order_ending, recalling_ending, same_subject_ending;
  // Adverbs.
  unsigned each_word, together_word, lab;
  // Words for what was named before.
  unsigned definite, demonstrative, group_anaphor, of_two, of_three, of_four, lone_anaphor, loose_group, latter_anaphor,
      former_anaphor, lone_pronoun, world_word, quantity, deal_pronoun, name_tail, own_pronoun, reflexive,
      product_anaphor, model_noun, chip_noun, raising_anaphor, single_anaphor, series, speaker_pronoun, this_place;
};

// Two words of the vocabulary that the tables list as one, in order of (first, second).
struct WordPair {
  Symbol first = kNoSymbol;
  Symbol second = kNoSymbol;
  Symbol apart = kNoSymbol;     // listed with a space between (시드 투자)
  Symbol together = kNoSymbol;  // listed without (투자유치)
};

// In order of (key, voice).
struct CoreRoles {
  Symbol key = kNoSymbol;
  Voice voice = Voice::kActive;
  RoleSet core = 0;
};

class Lexicon {
 public:
  // Views the sections that CompileLexicon wrote; blob and vocabulary must outlive it.
  Lexicon(const Blob& blob, const Vocabulary& vocabulary);

  const Vocabulary& vocabulary() const { return *vocabulary_; }
  const Classes& classes() const { return classes_; }
  const NationWords& nation_words() const { return nation_words_; }
  const TradeWords& trade_words() const { return trade_words_; }

  // Rows whose key is `symbol`: the verbal noun or verb of a predicate, the verb of an idiom, the first word of an
  // event noun, an adverb or a postposition. In order of the table.
  std::span<const Row> Rows(Symbol symbol) const { return Of(row_starts_, rows_, symbol); }
  const Row& row(size_t index) const { return rows_[index]; }
  size_t IndexOf(const Row& row) const { return static_cast<size_t>(&row - rows_.data()); }
  // The rows of that kind (suffix, given), of which a language has few.
  const Row* Only(RowKind kind) const {
    for (const uint32_t row : general_rows_) {
      if (rows_[row].kind == kind) return &rows_[row];
    }
    return nullptr;
  }

  std::span<const Frame> frames(const Row& row) const { return frames_.subspan(row.frames.begin, row.frames.size()); }
  std::span<const Condition> conditions(const Row& row) const {
    return conditions_.subspan(row.conditions.begin, row.conditions.size());
  }

  // Roles that a full row of the predicate needs filled by a firm or product; 0 if it has none.
  RoleSet Core(Symbol key, Voice voice) const;

  // Classes of a predicate by its key: those of the word and of the verbs made of it (거절 has those of 거절하다).
  bool KeyIs(Symbol key, unsigned bit) const {
    return key != kNoSymbol && key < key_classes_.size() && key_classes_[key].Has(bit);
  }

  // Meanings of a role noun; empty if it is none.
  std::span<const RoleNoun> RoleNouns(Symbol word) const { return Of(role_noun_starts_, role_nouns_, word); }
  std::span<const StatusWord> StatusWords(Symbol word) const { return Of(status_starts_, status_words_, word); }

  // Two words that the tables list as one; both symbols kNoSymbol if they do not.
  WordPair Join(Symbol first, Symbol second) const;
  // An event noun of one word, or the last word of a longer one (계약 of 공급 계약).
  bool IsEventNoun(Symbol word) const {
    return word != kNoSymbol && word < event_ends_.size() && event_ends_[word] != 0;
  }

 private:
  template <typename T>
  static std::span<const T> Of(std::span<const uint32_t> starts, std::span<const T> items, Symbol symbol) {
    if (symbol == kNoSymbol || symbol + 1 >= starts.size()) return {};
    return items.subspan(starts[symbol], starts[symbol + 1] - starts[symbol]);
  }
  const Vocabulary* vocabulary_;
  Classes classes_;
  NationWords nation_words_;
  TradeWords trade_words_;
  std::span<const uint32_t> row_starts_, role_noun_starts_, status_starts_;
  std::span<const Row> rows_;
  std::span<const uint32_t> general_rows_;
  std::span<const Frame> frames_;
  std::span<const Condition> conditions_;
  std::span<const RoleNoun> role_nouns_;
  std::span<const StatusWord> status_words_;
  std::span<const CoreRoles> cores_;
  std::span<const WordPair> pairs_;
  std::span<const uint8_t> event_ends_;    // by symbol
  std::span<const ClassSet> key_classes_;  // by symbol
};

}  // namespace ieum

#endif  // IEUM_RELATION_LEXICON_H_
