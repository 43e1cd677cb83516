#include "syntax/korean_grammar.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "syntax/hangul.h"

namespace ieum {
namespace {

constexpr int kMaxParticles = 5;
constexpr size_t kMaxParticleBytes = 4 * 3;  // 에서부터
constexpr Valency kNoValency = {};

// Where the character before `offset` begins.
size_t Before(std::string_view text, size_t offset) { return offset - DecodeBefore(text, offset).size; }

}  // namespace

KoreanClasses::KoreanClasses(const Vocabulary& vocabulary) {
  const std::pair<unsigned*, std::string_view> names[] = {
      {&adverb, "adverb"},
      {&determiner, "determiner"},
      {&one_syllable, "one-syllable"},
      {&and_word, "and-word"},
      {&also_word, "also-word"},
      {&surname, "surname"},
      {&done_to, "done-to"},
      {&negator, "negator"},
      {&list_end, "list-end"},
      {&firm_side, "firm-side"},
      {&time_relation, "time-relation"},
      {&time_edge, "time-edge"},
      {&time_unit, "time-unit"},
      {&ongoing, "ongoing"},
      {&prospective, "prospective"},
      {&product_side, "product-side"},
      {&based_on, "based-on"},
      {&consortium, "consortium"},
      {&group_word, "group-word"},
      {&firm_tail, "firm-tail"},
      {&product_tail, "product-tail"},
      {&thing, "thing"},
      {&gap_event, "gap-event"},
      {&money_unit, "money-unit"},
      {&counter, "counter"},
      {&attribute_prefix, "attribute-prefix"},
      {&attribute_tail, "attribute-tail"},
      {&time_noun, "time-noun"},
      {&person_title, "person-title"},
      {&company_noun, "company-noun"},
      {&gapless_head, "gapless-head"},
      {&chain_noun, "chain-noun"},
      {&place_noun, "place-noun"},
      {&stake, "stake"},
      {&money, "money"},
      {&joint_body, "joint-body"},
      {&summing_noun, "summing-noun"},
      {&group_anaphor, "group-anaphor"},
      {&single_anaphor, "single-anaphor"},
      {&product_noun, "product-noun"},
      {&adjective, "adjective"},
      {&speech_verb, "speech-verb"},
      {&joint_word, "joint-word"},
      {&each_word, "each-word"},
      {&goods, "goods"},
      {&control, "control"},
      {&infra, "infra"},
      {&contract_work, "contract-work"},
      {&aspect, "aspect"},
      {&round, "round"},
      {&order, "order"},
      {&department, "department"},
      {&manner_noun, "manner-noun"},
      {&compound_head, "compound-head"},
      {&known_noun, "known-noun"},
      {&verbal_noun, "verbal-noun"},
      {&light_noun, "light-noun"},
      {&event_noun, "event-noun"},
      {&role_noun, "role-noun"},
      {&owner_role, "owner-role"},
      {&postposition, "postposition"},
  };
  for (const auto& [bit, name] : names) *bit = vocabulary.Class(name);
}

KoreanGrammar::KoreanGrammar(const Blob& blob, const Vocabulary& vocabulary)
    : vocabulary_(&vocabulary),
      classes_(vocabulary),
      forms_(blob, "ko.forms"),
      own_forms_(blob, "ko.own_forms"),
      form_lasts_(blob.Get<uint64_t>("ko.form_lasts")),
      light_firsts_(blob.Get<uint64_t>("ko.light_firsts")),
      auxiliary_firsts_(blob.Get<uint64_t>("ko.auxiliary_firsts")),
      particle_firsts_(blob.Get<uint64_t>("ko.particle_firsts")),
      particle_lasts_(blob.Get<uint64_t>("ko.particle_lasts")),
      form_ends_(blob.Get<uint32_t>("ko.form_ends")),
      own_form_ends_(blob.Get<uint32_t>("ko.own_form_ends")),
      readings_(blob.Get<FormReading>("ko.readings")),
      own_readings_(blob.Get<FormReading>("ko.own_readings")),
      verbs_(blob.Get<VerbRecord>("ko.verbs")),
      endings_(blob.Get<EndingRecord>("ko.endings")),
      particles_(blob, "ko.particles"),
      particle_records_(blob.Get<ParticleRecord>("ko.particle_records")),
      copulas_(blob, "ko.copulas"),
      copula_ends_(blob.Get<uint32_t>("ko.copula_ends")),
      copula_records_(blob.Get<EndingRecord>("ko.copula_records")),
      quote_ends_(blob, "ko.quote_ends"),
      quote_end_records_(blob.Get<EndingRecord>("ko.quote_end_records")),
      suffix_records_(blob.Get<EndingRecord>("ko.suffix_records")),
      suffixes_(blob, "ko.suffixes"),
      suffix_lasts_(blob.Get<uint64_t>("ko.suffix_lasts")),
      postpositions_(blob.Get<PostpositionRecord>("ko.postpositions")),
      auxiliaries_(blob.Get<AuxiliaryRecord>("ko.auxiliaries")),
      valency_index_(blob.Get<uint32_t>("ko.valency_index")),
      valencies_(blob.Get<ValencyRecord>("ko.valencies")),
      idioms_(blob.Get<IdiomRecord>("ko.idioms")),
      copula_(vocabulary.Find("이다")),
      do_(vocabulary.Find("하다")),
      receive_(vocabulary.Find("받다")),
      exist_(vocabulary.Find("있다")),
      not_be_(vocabulary.Find("아니다")),
      become_(vocabulary.Find("되다")),
      ji_(vocabulary.Find("지")),
      infinitive_(vocabulary.Find("아")),
      gi_(vocabulary.Find("기")),
      giro_(vocabulary.Find("기로")),
      go_(vocabulary.Find("고")),
      da_(vocabulary.Find("다")),
      daga_(vocabulary.Find("다가")),
      in_(vocabulary.Find("인")) {}

namespace {

std::span<const FormReading> Of(Symbol form, std::span<const uint32_t> ends, std::span<const FormReading> readings) {
  const uint32_t begin = form == 1 ? 0 : ends[form - 2];
  return readings.subspan(begin, ends[form - 1] - begin);
}

}  // namespace

std::span<const FormReading> KoreanGrammar::Forms(std::string_view word) const {
  if (word.empty() || !form_lasts_.MayHoldLast(word)) return {};
  if (own_forms_.size() > 0) {
    if (const Symbol form = own_forms_.Find(word); form != kNoSymbol) return Of(form, own_form_ends_, own_readings_);
  }
  const Symbol form = forms_.Find(word);
  return form == kNoSymbol ? std::span<const FormReading>() : Of(form, form_ends_, readings_);
}

bool KoreanGrammar::ReadParticles(std::string_view rest, ParticleReading* reading) const {
  *reading = {};
  if (rest.empty()) return true;
  if (!particle_firsts_.MayHoldFirst(rest) || !particle_lasts_.MayHoldLast(rest)) return false;
  return ReadParticles(rest, 0, reading);
}

bool KoreanGrammar::ReadParticles(std::string_view rest, int depth, ParticleReading* reading) const {
  if (depth == kMaxParticles) return false;
  size_t size = std::min(rest.size(), kMaxParticleBytes);
  while (size < rest.size() && (rest[size] & 0xC0) == 0x80) --size;
  for (; size > 0; size = Before(rest, size)) {
    const Symbol symbol = particles_.Find(rest.substr(0, size));
    if (symbol == kNoSymbol) continue;
    const ParticleRecord& particle = particle_records_[symbol - 1];
    const std::string_view behind = rest.substr(size);
    if (!behind.empty() && particle.place == ParticleRecord::kLast) continue;
    if (depth > 0 && particle.place == ParticleRecord::kFirst) continue;
    const ParticleReading before = *reading;
    // The case wins: what follows it only marks it.
    reading->flags |= particle.flags;
    if (reading->role == Role::kNone) {
      reading->role = particle.role;
    } else if (particle.role == Role::kTopic) {
      reading->flags |= Word::kTopicMark;
    } else if (particle.role == Role::kAlso) {
      reading->flags |= Word::kAlsoMark;
    } else if (particle.role == Role::kGenitive) {
      reading->flags |= Word::kAdnominalCase;
    } else if (reading->role == Role::kAlso && particle.role != Role::kNone) {
      reading->role = particle.role;  // 나래만이, 나래까지를
    } else if (particle.role == Role::kSubject || particle.role == Role::kObject) {
      *reading = before;  // no case carries another one: 와이, 로가
      continue;
    }
    if (depth == 0) reading->first = &particle;
    reading->single = depth == 0 && behind.empty();
    if (behind.empty()) return true;
    if (ReadParticles(behind, depth + 1, reading)) return true;
    *reading = before;
  }
  return false;
}

const EndingRecord* KoreanGrammar::ReadCopula(std::string_view rest, bool after_vowel) const {
  if (rest.empty() || !particle_firsts_.MayHoldFirst(rest) || !particle_lasts_.MayHoldLast(rest)) return nullptr;
  const Symbol symbol = copulas_.Find(rest);
  if (symbol == kNoSymbol) return nullptr;
  const uint32_t begin = symbol == 1 ? 0 : copula_ends_[symbol - 2];
  for (uint32_t i = begin; i < copula_ends_[symbol - 1]; ++i) {
    if (after_vowel || !copula_records_[i].vowel_only) return &copula_records_[i];
  }
  return nullptr;
}

const EndingRecord* KoreanGrammar::ReadQuoteEnd(std::string_view rest) const {
  const Symbol symbol = quote_ends_.Find(rest);
  return symbol == kNoSymbol ? nullptr : &quote_end_records_[symbol - 1];
}

const EndingRecord* KoreanGrammar::ReadSuffix(std::string_view word, bool behind_object) const {
  if (!suffix_lasts_.MayHoldLast(word)) return nullptr;
  for (uint32_t i = 0; i < suffix_records_.size(); ++i) {
    if ((suffix_records_[i].behind_object != 0) != behind_object) continue;
    const std::string_view suffix = suffixes_.Text(i + 1);
    const CodePoint first = DecodeAt(suffix, 0);
    if (!IsConsonantLetter(first.value)) {
      if (word.size() > suffix.size() && word.ends_with(suffix)) return &suffix_records_[i];
      continue;
    }
    const std::string_view rest = suffix.substr(first.size);
    if (word.size() <= rest.size() || !word.ends_with(rest)) continue;
    const CodePoint last = DecodeBefore(word, word.size() - rest.size());
    if (IsHangulSyllable(last.value) && SplitSyllable(last.value).final == FinalNumber(first.value)) {
      return &suffix_records_[i];
    }
  }
  return nullptr;
}

std::span<const PostpositionRecord> KoreanGrammar::Postpositions(Symbol word) const {
  const auto [begin, end] =
      std::equal_range(postpositions_.begin(), postpositions_.end(), PostpositionRecord{.word = word},
                       [](const PostpositionRecord& a, const PostpositionRecord& b) { return a.word < b.word; });
  return {begin, end};
}

const AuxiliaryRecord* KoreanGrammar::FindAuxiliary(Symbol left, Symbol noun, Symbol right) const {
  for (const AuxiliaryRecord& record : auxiliaries_) {
    if (record.right == right && record.left == left && record.noun == noun) return &record;
  }
  return nullptr;
}

const Valency& KoreanGrammar::ValencyOf(Symbol key, Voice voice) const {
  if (key == kNoSymbol || key > valency_index_.size() || valency_index_[key - 1] == 0) return kNoValency;
  return valencies_[valency_index_[key - 1] - 1].voices[static_cast<size_t>(voice)];
}

RoleSet KoreanGrammar::IdiomCore(Symbol key, Symbol noun) const {
  const auto before = [](const IdiomRecord& record, std::pair<Symbol, Symbol> pair) {
    return std::pair(record.key, record.noun) < pair;
  };
  const auto found = std::lower_bound(idioms_.begin(), idioms_.end(), std::pair(key, noun), before);
  return found != idioms_.end() && found->key == key && found->noun == noun ? found->core : 0;
}

}  // namespace ieum
