// The grammar of Korean as compiled tables (data/grammar/ko-*.tsv) and how to ask them.
//
// Words are looked up whole: every form of every verb is generated when the tables are compiled (stems x endings, some
// 200,000 strings), so that reading one is a hash probe and needs no decomposition. Tests: tests/syntax/.
#ifndef IEUM_SYNTAX_KOREAN_GRAMMAR_H_
#define IEUM_SYNTAX_KOREAN_GRAMMAR_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/symbol_table.h"
#include "base/table_rows.h"
#include "base/utf8.h"
#include "syntax/hangul.h"
#include "syntax/lexical_needs.h"
#include "syntax/parse.h"
#include "syntax/vocabulary.h"

namespace ieum {

// Adds the sections of the Korean grammar to `writer` and its words and classes to `vocabulary`. Faults are left in
// `rows`. In `needs`, words that end in -다 are read as verbs.
void CompileKoreanGrammar(TableRows* rows, const LexicalNeeds& needs, VocabularyBuilder* vocabulary,
                          BlobWriter* writer);

// What an ending says; a row of ko-endings.tsv or ko-suffixes.tsv.
struct EndingRecord {
  Symbol form = kNoSymbol;  // 기로, 아, ㄴ: as written in the table
  Ending ending = Ending::kNone;
  Effect mood = Effect::kNone;
  uint8_t infinitive = 0;     // the bare infinitive: may be followed by an auxiliary
  uint8_t vowel_only = 0;     // of 이다: this form stands behind a vowel only
  uint8_t behind_object = 0;  // of an unknown stem: nouns end so as well, it shows a verb only where one must follow
};

struct VerbRecord {
  Symbol verb = kNoSymbol;
  uint8_t framed = 0;  // the lexicon of relations speaks of it
  uint8_t light = 0;   // makes a verb of a noun
  Voice voice = Voice::kActive;
};

// One reading of a verb form.
struct FormReading {
  uint16_t verb = 0;    // index of a VerbRecord
  uint16_t ending = 0;  // index of an EndingRecord
};

struct ParticleRecord {
  enum After : uint8_t { kAny, kConsonant, kVowel };
  enum Place : uint8_t { kFree, kLast, kFirst };
  // Which nouns it may be split off: known ones of two syllables and more, all known ones, all.
  enum Open : uint8_t { kLongNoun, kKnownNoun, kAnyNoun };
  Role role = Role::kNone;
  uint8_t after = kAny;
  uint8_t place = kFree;
  uint8_t open = kLongNoun;
  uint32_t flags = 0;  // Word::kFirmPart, kOpenList, kToward, kMadeBy
};

struct PostpositionRecord {
  Symbol word = kNoSymbol;   // the one word, or the last of two
  Symbol first = kNoSymbol;  // of two words: the first, which ends the noun before
  Symbol words = kNoSymbol;  // as in the table
  Role after = Role::kNone;
  Role role = Role::kNone;
  uint8_t adnominal = 0;
};

struct AuxiliaryRecord {
  Symbol left = kNoSymbol;   // form of the ending before
  Symbol noun = kNoSymbol;   // 합의 of 합의하다; kNoSymbol: a verb of its own
  Symbol right = kNoSymbol;  // the verb, or the light verb
  Effect effect = Effect::kNone;
  Effect mood = Effect::kNone;
};

// Valency of one voice of a word.
struct Valency {
  RoleSet allowed = 0;  // roles that the lexicon of relations uses
  RoleSet core = 0;     // roles that its full rows need filled
  RoleSet roles = 0;    // of ko-verbs.tsv
  uint32_t known = 0;   // the lexicon has the word in this voice
  uint32_t listed = 0;  // ko-verbs.tsv gives roles for the verb itself (not for noun + light verb)
};

struct ValencyRecord {
  Valency voices[4];
};

// What a verb needs filled when it stands with a noun as an idiom. In order of (key, noun).
struct IdiomRecord {
  Symbol key = kNoSymbol;
  Symbol noun = kNoSymbol;
  RoleSet core = 0;
};

// The particles behind a noun, read.
struct ParticleReading {
  Role role = Role::kNone;
  uint32_t flags = 0;  // of Word
  const ParticleRecord* first = nullptr;
  bool single = false;  // there is no other
};

// Bits of the classes that the grammar itself asks for; names are those of the tables.
struct KoreanClasses {
  explicit KoreanClasses(const Vocabulary& vocabulary);

  unsigned adverb, determiner, one_syllable, and_word, also_word, surname, done_to, negator, list_end, firm_side,
      time_relation, time_edge, time_unit, ongoing, prospective, product_side, based_on, consortium, group_word,
      firm_tail, product_tail, thing, gap_event, money_unit, counter, attribute_prefix, attribute_tail, department,
      manner_noun, compound_head;
  unsigned time_noun, person_title, company_noun, gapless_head, chain_noun, place_noun, stake, money, joint_body,
      summing_noun, group_anaphor, single_anaphor, product_noun, adjective, speech_verb, joint_word, each_word, goods,
      infra, contract_work, aspect, round, order, control;
  // Made when the tables are compiled.
  unsigned known_noun, verbal_noun, light_noun, event_noun, role_noun, owner_role, postposition;
};

// Syllables that words of some set begin or end with. Most words are settled by one of theirs, without a look into a
// large table.
class SyllableSet {
 public:
  SyllableSet() = default;
  explicit SyllableSet(std::span<const uint64_t> bits) : bits_(bits) {}

  // False if `c` is a syllable that the set does not hold; it says nothing of other characters.
  bool MayHold(char32_t c) const {
    if (!IsHangulSyllable(c)) return true;
    const uint32_t bit = c - kFirstHangulSyllable;
    return (bits_[bit / 64] >> (bit % 64) & 1) != 0;
  }
  bool MayHoldFirst(std::string_view word) const { return MayHold(DecodeAt(word, 0).value); }
  bool MayHoldLast(std::string_view word) const { return MayHold(DecodeBefore(word, word.size()).value); }

 private:
  std::span<const uint64_t> bits_;
};

class KoreanGrammar {
 public:
  // `blob` and `vocabulary` must outlive the grammar.
  KoreanGrammar(const Blob& blob, const Vocabulary& vocabulary);

  const Vocabulary& vocabulary() const { return *vocabulary_; }
  const KoreanClasses& classes() const { return classes_; }

  // Readings of a whole word as a form of a listed verb, the best first; empty if it is none.
  std::span<const FormReading> Forms(std::string_view word) const;
  const SyllableSet& form_lasts() const { return form_lasts_; }              // last syllables of all forms
  const SyllableSet& light_firsts() const { return light_firsts_; }          // first ones of those of light verbs
  const SyllableSet& auxiliary_firsts() const { return auxiliary_firsts_; }  // of what may be glued to an infinitive
  const VerbRecord& verb(FormReading reading) const { return verbs_[reading.verb]; }
  const EndingRecord& ending(FormReading reading) const { return endings_[reading.ending]; }

  // All of `rest` as particles behind a noun. False if it is not; true with an empty reading for an empty `rest`.
  bool ReadParticles(std::string_view rest, ParticleReading* reading) const;
  // All of `rest` as a form of 이다 behind a noun that ends in a vowel or not; null if it is none.
  const EndingRecord* ReadCopula(std::string_view rest, bool after_vowel) const;
  const SyllableSet& particle_lasts() const { return particle_lasts_; }  // of all particles and forms of 이다
  // What stands right behind a closing quotation mark (고, 라며); null if it ends no quote.
  const EndingRecord* ReadQuoteEnd(std::string_view rest) const;
  // The end of a word that shows a predicate with an unknown stem; null if it has none.
  const EndingRecord* ReadSuffix(std::string_view word, bool behind_object) const;

  // The rows of a postposition by its (last) word.
  std::span<const PostpositionRecord> Postpositions(Symbol word) const;
  // Null if the two are not one predicate; `noun` as in AuxiliaryRecord.
  const AuxiliaryRecord* FindAuxiliary(Symbol left, Symbol noun, Symbol right) const;

  // Of a verbal noun with a light verb of that voice, or of a verb (kActive). All zero for words without any.
  const Valency& ValencyOf(Symbol key, Voice voice) const;
  // Roles that the idiom of `key` and `noun` needs filled by firms or products; 0 if they are none.
  RoleSet IdiomCore(Symbol key, Symbol noun) const;

  Symbol copula() const { return copula_; }                 // 이다
  Symbol do_verb() const { return do_; }                    // 하다
  Symbol receive_verb() const { return receive_; }          // 받다
  Symbol exist_verb() const { return exist_; }              // 있다
  Symbol not_be_verb() const { return not_be_; }            // 아니다
  Symbol become_verb() const { return become_; }            // 되다
  Symbol negative_connective() const { return ji_; }        // 지
  Symbol connective() const { return go_; }                 // 고
  Symbol infinitive_ending() const { return infinitive_; }  // 아
  Symbol nominal_ending() const { return gi_; }             // 기
  Symbol resolve_ending() const { return giro_; }           // 기로
  Symbol apposition_ending() const { return in_; }          // 인
  Symbol plain_ending() const { return da_; }               // 다
  Symbol interrupted_ending() const { return daga_; }       // 다가

 private:
  bool ReadParticles(std::string_view rest, int depth, ParticleReading* reading) const;
  const Vocabulary* vocabulary_;
  KoreanClasses classes_;
  SymbolTable forms_;
  SymbolTable own_forms_;  // of a user's verbs: before forms_
  SyllableSet form_lasts_;
  SyllableSet light_firsts_;
  SyllableSet auxiliary_firsts_;
  SyllableSet particle_firsts_;
  SyllableSet particle_lasts_;
  std::span<const uint32_t> form_ends_, own_form_ends_;
  std::span<const FormReading> readings_, own_readings_;
  std::span<const VerbRecord> verbs_;
  std::span<const EndingRecord> endings_;
  SymbolTable particles_;
  std::span<const ParticleRecord> particle_records_;  // by symbol - 1
  SymbolTable copulas_;
  std::span<const uint32_t> copula_ends_;
  std::span<const EndingRecord> copula_records_;
  SymbolTable quote_ends_;
  std::span<const EndingRecord> quote_end_records_;
  std::span<const EndingRecord> suffix_records_;
  SymbolTable suffixes_;
  SyllableSet suffix_lasts_;
  std::span<const PostpositionRecord> postpositions_;
  std::span<const AuxiliaryRecord> auxiliaries_;
  std::span<const uint32_t> valency_index_;
  std::span<const ValencyRecord> valencies_;
  std::span<const IdiomRecord> idioms_;
  Symbol copula_, do_, receive_, exist_, not_be_, become_, ji_, infinitive_, gi_, giro_, go_, da_, daga_, in_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_GRAMMAR_H_
