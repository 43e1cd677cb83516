#include "mention/particles.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"

namespace ieum {
namespace {

constexpr size_t kMaxRun = 3 * 10;      // bytes; no stack of particles is longer
constexpr size_t kMaxParticle = 3 * 6;  // bytes of the longest single particle

std::optional<ParticleSet> ParseClass(char letter) {
  switch (letter) {
    case 'T':
      return particle::kTopic;
    case 'N':
      return particle::kSubjectObject;
    case 'G':
      return particle::kGenitive;
    case 'K':
      return particle::kCase;
    case 'A':
      return particle::kAuxiliary;
    case 'E':
      return particle::kCopula;
    default:
      return std::nullopt;
  }
}

// In the order of ParticleSense.
constexpr std::string_view kSenses[] = {"", "object", "with", "of", "to", "at", "which_is"};

// May a particle that wants `after` stand behind `last`? Only Hangul is held to it; the careless only to capitals.
bool Agrees(char after, char32_t last, Agreement agreement) {
  if (after == '-' || !IsHangulSyllable(last)) return true;
  if (IsAsciiLower(static_cast<unsigned char>(after))) {
    if (agreement == Agreement::kCareless) return true;
    after = static_cast<char>(after - 'a' + 'A');
  }
  const char32_t final_consonant = (last - 0xAC00) % 28;
  constexpr char32_t kRieul = 8;
  switch (after) {
    case 'C':
      return final_consonant != 0;
    case 'V':
      return final_consonant == 0;
    case 'B':
      return final_consonant != 0 && final_consonant != kRieul;
    default:  // 'Y'
      return final_consonant == 0 || final_consonant == kRieul;
  }
}

}  // namespace

Diagnostics CompileParticles(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"form", "after", "class", "next", "sense", "common"});
  if (!table.ok()) return table.diagnostics();
  Diagnostics errors;
  std::map<std::string, ParticleTable::Particle> by_form;
  for (const Table::Row& row : table.value().rows()) {
    ParticleTable::Particle particle;
    const auto self = row["class"].size() == 1 ? ParseClass(row["class"][0]) : std::nullopt;
    if (!self) errors.push_back(row.At("class", "unknown class"));
    particle.self = self.value_or(0);
    for (const char letter : row["next"]) {
      const auto next = ParseClass(letter);
      if (!next) errors.push_back(row.At("next", "unknown class"));
      particle.next |= next.value_or(0);
    }
    const std::string_view after = row["after"];
    if (!after.empty()) particle.after = after[0];
    if (std::string_view("-CVBYcvby").find(particle.after) == std::string_view::npos || after.size() > 1) {
      errors.push_back(row.At("after", "must be C, V, B, Y (or small) or -"));
    }
    const auto* const sense = std::find(std::begin(kSenses), std::end(kSenses), row["sense"]);
    if (sense == std::end(kSenses)) {
      errors.push_back(row.At("sense", "unknown sense"));
    } else {
      particle.sense = static_cast<ParticleSense>(sense - std::begin(kSenses));
    }
    particle.common = row["common"] == "yes";
    if (!particle.common && !row["common"].empty()) errors.push_back(row.At("common", "must be yes or -"));
    const std::string form(row["form"]);
    if (form.empty() || form.size() > kMaxParticle) errors.push_back(row.At("form", "empty or too long"));
    if (!by_form.emplace(form, particle).second) errors.push_back(row.At("form", "the particle stands twice"));
  }
  std::vector<std::string> forms;
  std::vector<ParticleTable::Particle> particles;
  CharacterSetBuilder last;
  for (const auto& [form, particle] : by_form) {
    last.Add(DecodeBefore(form, form.size()).value);
    forms.push_back(form);
    particles.push_back(particle);
  }
  writer->Add("particles.trie", DoubleArray::Build(forms));
  writer->Add("particles", particles);
  writer->Add("particles.last", last.words());
  return errors;
}

ParticleTable::ParticleTable(const Blob& blob)
    : trie_(blob.Get<DoubleArray::Unit>("particles.trie")),
      particles_(blob.Get<Particle>("particles")),
      last_(blob.Get<uint64_t>("particles.last")) {}

ParticleSense ParticleTable::SenseAt(std::string_view run) const {
  ParticleSense sense = ParticleSense::kNone;
  uint32_t node = DoubleArray::kRoot;
  for (const char byte : run) {
    node = trie_.Next(node, byte);
    if (node == DoubleArray::kNoUnit) break;
    if (const uint32_t value = trie_.Value(node); value != DoubleArray::kNoValue) sense = particles_[value].sense;
  }
  return sense;
}

ParticleSense ParticleTable::SenseBefore(std::string_view text) const {
  if (text.empty()) return ParticleSense::kNone;
  const uint32_t value = trie_.Find(text.substr(text.size() - DecodeBefore(text, text.size()).size));
  return value == DoubleArray::kNoValue ? ParticleSense::kNone : particles_[value].sense;
}

bool ParticleTable::IsCommon(std::string_view form) const {
  const uint32_t value = trie_.Find(form);
  return value != DoubleArray::kNoValue && particles_[value].common;
}

std::optional<ParticleSet> ParticleTable::ParseStack(std::string_view run, char32_t last, Agreement agreement) const {
  if (run.empty()) return ParticleSet{0};
  if (run.size() > kMaxRun) return std::nullopt;
  return Parse(run, last, agreement, particle::kAll);
}

std::optional<ParticleSet> ParticleTable::Parse(std::string_view run, char32_t last, Agreement agreement,
                                                ParticleSet allowed) const {
  // All particles that `run` begins with, shortest first.
  std::array<uint32_t, kMaxParticle> values;
  std::array<size_t, kMaxParticle> ends;
  size_t count = 0;
  uint32_t node = DoubleArray::kRoot;
  for (size_t i = 0; i < run.size() && i < kMaxParticle; ++i) {
    node = trie_.Next(node, run[i]);
    if (node == DoubleArray::kNoUnit) break;
    if (i + 1 < run.size() && IsContinuation(run[i + 1])) continue;  // particles end with a character
    if (const uint32_t value = trie_.Value(node); value != DoubleArray::kNoValue) {
      values[count] = value;
      ends[count++] = i + 1;
    }
  }
  while (count-- > 0) {
    const Particle& particle = particles_[values[count]];
    if ((particle.self & allowed) == 0 || !Agrees(particle.after, last, agreement)) continue;
    if (ends[count] == run.size()) return particle.self;
    const char32_t new_last = DecodeBefore(run, ends[count]).value;
    if (const auto rest = Parse(run.substr(ends[count]), new_last, agreement, particle.next)) {
      return static_cast<ParticleSet>(*rest | particle.self);
    }
  }
  return std::nullopt;
}

}  // namespace ieum
