#include "relation/relater.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <tuple>

#include "relation/break_off.h"
#include "relation/cells.h"
#include "relation/deal_dates.h"
#include "relation/descriptions.h"
#include "relation/discourse_update.h"
#include "relation/item_investors.h"
#include "relation/known_makers.h"
#include "relation/labelled_items.h"
#include "relation/nominals.h"
#include "relation/possession.h"
#include "relation/role_nouns.h"
#include "relation/rule_output.h"
#include "relation/silent_role_nouns.h"
#include "relation/status.h"
#include "relation/triggers.h"

namespace ieum {
namespace {

constexpr size_t kMaxEvidence = 8;  // of one relation

// Captions and what surrounds an article say nothing of it.
bool StatesRelations(SentenceKind kind) { return kind != SentenceKind::kCaption && kind != SentenceKind::kFurniture; }

void TraceSentence(const Text& text, uint32_t sentence, const Parse* parse, const Vocabulary& vocabulary,
                   Trace* trace) {
  if (trace == nullptr) return;
  const Sentence& read = text.sentences[sentence];
  trace->sentences.push_back({read.span, std::string(Name(read.kind)),
                              parse == nullptr ? "" : ParseLine(*parse, text.normalized, vocabulary)});
}

// A list is read up to its first kMaxGroup names of a kind; the others are told of here, one by one.
void TraceCutLists(const SentenceView& view, Trace* trace) {
  if (trace == nullptr) return;
  for (PhraseIndex p = 0; p < view.phrase_count(); ++p) {
    const Range members = view.phrase(p).members;
    if (members.size() <= kMaxGroup) continue;
    for (uint32_t i = members.begin; i < members.end; ++i) {
      const uint32_t mention = view.parse().mentions[i];
      if (view.Members(p, view.KindOfMention(mention)).Has(view.EntityOf(mention))) continue;
      RuleStep step;
      step.sentence = static_cast<uint32_t>(trace->sentences.size()) - 1;
      step.trigger = view.names().mentions[mention].span;
      step.rule = "list";
      step.outcome = RuleStep::Outcome::kListCut;
      step.head = static_cast<int32_t>(view.EntityOf(mention));
      trace->steps.push_back(std::move(step));
    }
  }
}

// How many digits of an amount say something: 13158 of 1315800000000.
int SignificantDigits(int64_t amount) {
  while (amount != 0 && amount % 10 == 0) amount /= 10;
  int digits = 0;
  for (; amount != 0; amount /= 10) ++digits;
  return digits;
}

// The first sum that is stated for a relation, or one about as large that says it more exactly (1조3158억 after
// 1조3천억).
void TakeAmount(const Figure& figure, Relation* relation) {
  const std::optional<int64_t> amount = figure.amount ? figure.amount->whole() : std::nullopt;
  if (!amount) return;
  if (relation->amount) {
    const int64_t rounded = *relation->amount;
    const bool alike = figure.currency == relation->currency && std::abs(*amount - rounded) <= rounded / 20;
    if (!alike || SignificantDigits(*amount) <= SignificantDigits(rounded)) return;
  }
  relation->amount = amount;
  relation->currency = figure.currency;
}

constexpr bool IsOwnership(RelationType type) {
  return type == RelationType::kInvestsIn || type == RelationType::kAcquires;
}

// Do the terms of a claim belong to the relation? It says the same of the same two, be it what a later sentence
// negates; or it calls a takeover an investment, which arbitration dropped.
bool Concerns(const Claim& claim, const Relation& relation) {
  return claim.head == relation.head && claim.tail == relation.tail &&
         (claim.type == relation.type ||
          (IsOwnership(claim.type) && !claim.earlier && relation.type == RelationType::kAcquires));
}

}  // namespace

Relater::Relater(const LanguageTables& korean, const LanguageTables& english)
    : korean_(&korean),
      english_(&english),
      korean_grammar_(korean.blob(), korean.vocabulary()),
      english_grammar_(english.blob(), english.vocabulary()),
      korean_parser_(korean_grammar_),
      english_parser_(english_grammar_) {}

std::vector<Relation> Relater::Relate(const Text& text, const Names& names, std::string_view date,
                                      std::vector<Figure>* figures, Trace* trace) {
  discourse_.Start(names);
  claims_.clear();
  terms_.clear();
  told_.clear();
  date_ = date;
  last_speaker_ = {};
  open_slots_.Start();
  for (uint32_t s = 0; s < text.sentences.size(); ++s) ReadSentence(text, names, s, figures, trace);
  return MakeRelations(text, names, *figures, trace);
}

void Relater::ReadSentence(const Text& text, const Names& names, uint32_t index, std::vector<Figure>* figures,
                           Trace* trace) {
  const Sentence& sentence = text.sentences[index];
  const LanguageTables& tables = TablesOf(sentence.language);
  if (!StatesRelations(sentence.kind)) return TraceSentence(text, index, nullptr, tables.vocabulary(), trace);
  if (sentence.language == Language::kKorean) {
    korean_parser_.Read(text, sentence, names, *figures, &parse_);
  } else {
    english_parser_.Read(text, sentence, names, *figures, &parse_);
  }
  TraceSentence(text, index, &parse_, tables.vocabulary(), trace);

  nominals_.clear();
  const SentenceView view(tables.lexicon(), text, names, *figures, index, parse_, &modifiers_);
  TraceCutLists(view, trace);
  discourse_.Begin(view);
  NoteDescriptions(view, &discourse_);
  const Parties parties(view, discourse_);
  const Roles roles(parties);
  RuleOutput output(view, &nominals_, &claims_, trace);
  Rows rows(roles, &output);
  Triggers triggers(roles, &rows, &output);

  const int32_t raising = triggers.RaisingFirm();
  if (raising != kNoIndex) discourse_.SetFund(static_cast<uint32_t>(raising));
  triggers.Find();
  Nominals(roles, &rows, &nominals_).Find();
  RoleNouns(roles, &output).Find();
  Possession(roles, &output).Find();
  FindLabelledItems(view, discourse_, &output);
  FindItemInvestors(view, discourse_, &output);
  ClaimKnownMakers(view, &output);

  if (trace != nullptr) TraceSilentRoleNouns(view, std::span(claims_).subspan(output.first()), trace);

  const StatusReader status(view, nominals_);
  const size_t first = output.first();
  for (size_t i = first; i < claims_.size(); ++i) status.Decide(&claims_[i]);
  open_slots_.Fill(view, status, &output);
  open_slots_.Take(view, status, output);
  ApplyBreakOffs(view, status, first, claims_);
  ReadTerms(parties, nominals_, claims_, first, figures, &terms_);
  ReadTold(parties, tables, first);
  UpdateDiscourse(parties, std::span(claims_).subspan(first), &discourse_);
}

void Relater::ReadTold(const Parties& parties, const LanguageTables& tables, size_t first) {
  const Speakers speakers(parties, nominals_, tables.speaker_words(), last_speaker_);
  DealDates dates(parties.view(), nominals_, tables.time_words(), date_, &times_);
  for (size_t i = first; i < claims_.size(); ++i) {
    if (claims_[i].dropped) continue;
    Told told = {static_cast<uint32_t>(i), speakers.Of(claims_[i]), dates.Of(claims_[i])};
    if (!told.speaker.empty() || !told.date.empty()) told_.push_back(std::move(told));
  }
  last_speaker_ = speakers.After();
}

// What the claim that decides tells goes before what others do; of these the first.
void Relater::TakeTold(const ArticleEdge& edge, Relation* relation) const {
  const Speaker* speaker = nullptr;
  const std::string* date = nullptr;
  const auto take = [&](uint32_t claim) {
    const auto told = std::lower_bound(told_.begin(), told_.end(), claim,
                                       [](const Told& t, uint32_t wanted) { return t.claim < wanted; });
    if (told == told_.end() || told->claim != claim) return;
    if (speaker == nullptr && !told->speaker.empty()) speaker = &told->speaker;
    if (date == nullptr && !told->date.empty()) date = &told->date;
  };
  take(edge.best);
  for (const uint32_t claim : edge.evidence) take(claim);
  if (date != nullptr) relation->date = *date;
  if (speaker == nullptr) return;
  relation->according_to.entities.assign(speaker->entities.begin(), speaker->entities.end());
  relation->according_to.kind = speaker->kind;
  relation->according_to.span = speaker->words;
}

std::vector<Relation> Relater::MakeRelations(const Text& text, const Names& names, const std::vector<Figure>& figures,
                                             Trace* trace) {
  std::vector<Relation> relations;
  const std::vector<ArticleEdge> edges = Arbitrate(names.entities, &claims_);
  std::vector<const ArticleEdge*> kept;  // the edge of each relation
  for (const ArticleEdge& edge : edges) {
    if (edge.outcome != RuleStep::Outcome::kFired) continue;
    const Claim& best = claims_[edge.best];
    const LanguageTables& tables = TablesOf(text.sentences[best.sentence].language);
    Relation relation;
    relation.type = best.type;
    relation.head = best.head;
    relation.tail = best.tail;
    relation.status = best.status;
    relation.confidence = tables.cells().Confidence(best);
    relation.found_by = FoundBy(best, tables.vocabulary());
    for (const uint32_t i : edge.evidence) {
      const Evidence shown = EvidenceOf(claims_[i], text, names);
      const auto same = [&shown](const Evidence& other) { return other.span.Overlaps(shown.span); };
      if (relation.evidence.size() == kMaxEvidence ||
          std::any_of(relation.evidence.begin(), relation.evidence.end(), same)) {
        continue;
      }
      relation.evidence.push_back(shown);
    }
    std::sort(relation.evidence.begin(), relation.evidence.end(),
              [](const Evidence& a, const Evidence& b) { return a.span < b.span; });
    for (const Terms& terms : terms_) {
      if (!Concerns(claims_[terms.claim], relation)) continue;
      if (terms.figure != kNoIndex) TakeAmount(figures[static_cast<size_t>(terms.figure)], &relation);
      if (relation.round.empty()) relation.round = terms.round.Of(text.normalized);
      if (relation.stake.empty()) relation.stake = terms.stake.Of(text.normalized);
    }
    TakeTold(edge, &relation);
    relations.push_back(std::move(relation));
    kept.push_back(&edge);
  }
  std::vector<size_t> order(relations.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&relations](size_t a, size_t b) {
    const auto key = [](const Relation& r) { return std::tuple(r.evidence[0].span, r.type, r.head, r.tail); };
    return key(relations[a]) < key(relations[b]);
  });
  if (trace != nullptr) {
    TraceOutcomes(text, edges, kept, order, trace);
    TraceCells(text, kept, order, trace);
  }
  std::vector<Relation> sorted;
  for (const size_t i : order) sorted.push_back(std::move(relations[i]));
  return sorted;
}

// What became of each claim's step, and which relation it supports. `kept[order[i]]` is the edge of relation i.
void Relater::TraceOutcomes(const Text& text, const std::vector<ArticleEdge>& edges,
                            const std::vector<const ArticleEdge*>& kept, const std::vector<size_t>& order,
                            Trace* trace) const {
  for (const Claim& claim : claims_) {
    RuleStep& step = trace->steps[static_cast<size_t>(claim.step)];
    step.outcome = claim.dropped ? RuleStep::Outcome::kNoEdgeStatus : RuleStep::Outcome::kWrongKind;
    step.detail.append("; ").append(Name(claim.status));
    if (claim.ended_later) {
      step.detail += " by a later sentence";
    } else if (!claim.decided.empty() && claim.decided != claim.trigger) {
      step.detail.append(": ").append(claim.decided.Of(text.normalized));
    }
  }
  const auto mark = [&](const ArticleEdge& edge, RuleStep::Outcome outcome, int32_t relation) {
    const Claim& best = claims_[edge.best];
    for (size_t i = 0; i < claims_.size(); ++i) {
      const Claim& claim = claims_[i];
      if (claim.dropped || claim.type != best.type || claim.head != best.head || claim.tail != best.tail) continue;
      const bool supports = std::find(edge.evidence.begin(), edge.evidence.end(), i) != edge.evidence.end();
      RuleStep& step = trace->steps[static_cast<size_t>(claim.step)];
      step.outcome = supports ? outcome : RuleStep::Outcome::kBeaten;
      step.relation = supports ? relation : kNoIndex;
    }
  };
  for (const ArticleEdge& edge : edges) mark(edge, edge.outcome, kNoIndex);
  for (size_t i = 0; i < order.size(); ++i) mark(*kept[order[i]], RuleStep::Outcome::kFired, static_cast<int32_t>(i));
}

void Relater::TraceCells(const Text& text, const std::vector<const ArticleEdge*>& kept,
                         const std::vector<size_t>& order, Trace* trace) const {
  for (const size_t i : order) {
    const Claim& best = claims_[kept[i]->best];
    const CellName cell = CellOf(best);
    trace->cells.push_back({text.sentences[best.sentence].language, std::string(cell.rule), std::string(cell.fill)});
  }
}

}  // namespace ieum
