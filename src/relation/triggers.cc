#include "relation/triggers.h"

#include <algorithm>

namespace ieum {

Rows::RowList Triggers::PredicateRows(const Clause& clause, const Row* both) const {
  Rows::RowList out;
  const auto collect = [&](Symbol key, Voice voice) {
    for (const Row& row : lexicon_.Rows(key)) {
      if (both != nullptr && row.type == both->type) continue;
      if (row.kind == RowKind::kPredicate && row.voice == voice) out.Add(&row);
    }
  };
  collect(clause.key, clause.voice);
  // A causer of what has no causative frame of its own adds nothing.
  if (out.empty() && clause.voice == Voice::kCausative) collect(clause.key, Voice::kActive);
  return out;
}

void Triggers::Find() {
  for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
    const Clause& clause = view_.clause(i);
    const Predication of = {i, nullptr};
    const size_t first = output_.size();
    const Row* both = clause.predicate == kNoIndex ? nullptr : TryVerbs(i);
    const Rows::RowList rows = PredicateRows(clause, both);
    rows_.Try(of, rows);
    if (clause.predicate != kNoIndex) TryIdioms(i);
    const std::vector<Claim>& all = output_.all();
    const bool invests = std::any_of(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                                     [](const Claim& c) { return c.type == RelationType::kInvestsIn; });
    if (!invests && !PutsInMoney(clause)) TryAdverbs(i);
    if (!Finances(clause)) TryPostpositions(i);
    // What two bring together (한빛의 자료와 나래의 기술을 결합한다) is no supply of one to the other.
    const bool told = std::any_of(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(), [](const Claim& c) {
      return c.type == RelationType::kUses || c.type == RelationType::kSupplies ||
             (c.type == RelationType::kPartnersWith && c.kind == RuleKind::kPredicate);
    });
    if (!told) rows_.TryGoodsUse(of, rows);
  }
  TrySuffixes();
  TryLeads();
}

bool Triggers::HasNounOf(const Clause& clause, Symbol noun) const {
  const auto holds = [&](PhraseIndex p) {
    if (view_.Holds(p, NameKind::kActor)) return false;
    if (view_.HasNoun(p, noun)) return true;
    for (int hops = 0; hops < 2; ++hops) {
      p = view_.phrase(p).possessor;
      if (p == kNoIndex) return false;
      const Word* head = view_.Head(p);
      if (head != nullptr && head->noun == noun) return true;
    }
    return false;
  };
  for (const Argument& argument : view_.Arguments(clause)) {
    if (holds(argument.phrase)) return true;
  }
  return clause.gap != kNoIndex && holds(clause.gap);
}

// The row of two verbs that fires, if any (이끌어 내다: not what 이끌다 says by itself).
const Row* Triggers::TryVerbs(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  const Symbol second = view_.Predicate(clause)->auxiliary;
  const Row* fired = nullptr;
  for (const Row& row : lexicon_.Rows(clause.key)) {
    if (row.kind != RowKind::kVerbs || row.companions[0] != second) continue;
    const size_t first = output_.size();
    rows_.Try({index, nullptr}, row);
    if (output_.size() > first) fired = &row;
  }
  return fired;
}

void Triggers::TryIdioms(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  const Predication of = {index, nullptr};
  const Word& predicate = *view_.Predicate(clause);
  const auto try_key = [&](Symbol key) {
    for (const Row& row : lexicon_.Rows(key)) {
      if (row.kind == RowKind::kIdiom) {
        if (predicate.Has(Word::kVerbalNoun) && row.voice != clause.voice) continue;
        if (std::all_of(row.companions.begin(), row.companions.end(),
                        [&](Symbol noun) { return HasNounOf(clause, noun); })) {
          rows_.Try(of, row);
        }
      }
    }
  };
  try_key(clause.key);
  if (clause.verb != clause.key && !predicate.Has(Word::kVerbalNoun)) try_key(clause.verb);
  const Row* given = lexicon_.Only(RowKind::kGiven);
  if (given != nullptr && clause.effects.Has(Effect::kGive) &&
      (view_.KeyIs(clause, c_.making_verb) || view_.KeyIs(clause, c_.contract_work))) {
    rows_.Try(of, *given);
  }
}

// 나래와 함께 투자했다 names fellow investors, who are no partners by that alone. What always means that counts
// (투자, 출자), and what does so beside a sum or a round (참여, "write") only with a round, a stake or the word for
// investors.
bool Triggers::PutsInMoney(const Clause& clause) const {
  const bool may = view_.SubjectInvests(clause);
  for (const Argument& argument : view_.Arguments(clause)) {
    const PhraseIndex p = argument.phrase;
    if (may && roles_.IsJoint(p) && roles_.IsInvestor(p)) return true;
    if (argument.role != Role::kObject && argument.role != Role::kDative) continue;
    if (may && (view_.HeadIs(p, c_.round) || view_.HeadIs(p, c_.stake))) return true;
    const Word* head = view_.Head(p);  // 투자를 진행하다
    if (argument.role == Role::kObject && head != nullptr && AlwaysInvests(head->noun)) return true;
  }
  return AlwaysInvests(clause.key);
}

// `finances the project together with Narae`: fellow lenders, likewise.
bool Triggers::Finances(const Clause& clause) const {
  return view_.sentence().language == Language::kEnglish && AlwaysInvests(clause.key);
}

bool Triggers::AlwaysInvests(Symbol key) const {
  bool invests = false;
  for (const Row& row : lexicon_.Rows(key)) {
    if (row.kind != RowKind::kPredicate) continue;
    if (row.type == RelationType::kPartnersWith) return false;
    invests |= row.type == RelationType::kInvestsIn && lexicon_.conditions(row).empty();
  }
  return invests;
}

// 함께, 공동으로: every pair, of the group and of the partners.
void Triggers::TryAdverbs(ClauseIndex index) {
  const Clause& clause = view_.clause(index);
  InlineList<const Row*, 4> tried;
  const auto try_word = [&](Symbol word, bool inside) {
    for (const Row& row : lexicon_.Rows(word)) {
      if (row.kind != RowKind::kAdverb || tried.Has(&row)) continue;
      tried.Add(&row);
      const size_t first = output_.size();
      rows_.Try({index, nullptr}, row);
      if (output_.size() > first) PairPartners(index, row);
      for (size_t i = first; i < output_.size(); ++i) output_.all()[i].inside = inside;
    }
  };
  for (uint32_t i = clause.adverbs.begin; i < clause.adverbs.end; ++i) {
    try_word(view_.word(view_.parse().adverbs[i]).noun, false);
  }
  for (const Argument& argument : view_.Arguments(clause)) {
    const Phrase& phrase = view_.phrase(argument.phrase);
    if (phrase.postposition != kNoSymbol) try_word(phrase.postposition, false);
    for (uint32_t i = phrase.words.begin; i < phrase.words.end; ++i) {
      const Word& word = view_.parse().words[i];
      if (word.kind == WordKind::kNoun && word.classes.Has(c_.joint_noun))
        try_word(word.noun, argument.role != Role::kBare);
    }
  }
}

void Triggers::PairPartners(ClauseIndex index, const Row& row) {
  EntityList partners;
  for (const PhraseIndex p : view_.Get(view_.clause(index), Role::kComitative)) {
    if (view_.phrase(p).Has(Phrase::kTopicMark)) continue;  // 나래와는 로봇을, 두루와는 서버를 함께 만든다
    for (const uint32_t e : roles_.parties().Of(p, NameKind::kActor, Role::kComitative)) partners.AddUnique(e);
  }
  const Claim claim = {.type = row.type,
                       .kind = RuleKind::kAdverb,
                       .word = row.word,
                       .row = static_cast<int32_t>(lexicon_.IndexOf(row))};
  output_.AddPairs(partners, claim, {index, nullptr});
}

void Triggers::TryPostpositions(ClauseIndex index) {
  for (const Argument& argument : view_.Arguments(view_.clause(index))) {
    Rows::RowList rows;
    for (const Row& row : lexicon_.Rows(view_.phrase(argument.phrase).postposition)) {
      if (row.kind == RowKind::kPostposition) rows.Add(&row);
    }
    if (rows.empty()) continue;
    const size_t first = output_.size();
    rows_.Try({index, nullptr}, rows);
    const bool together = lexicon_.vocabulary().Is(view_.phrase(argument.phrase).postposition, c_.together_word);
    if (output_.size() > first && together) PairPartners(index, *rows[0]);
  }
}

// 한빛의 나래향 물량: the name with the suffix is the customer.
void Triggers::TrySuffixes() {
  const Row* row = lexicon_.Only(RowKind::kSuffix);
  if (row == nullptr) return;
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    const Phrase& phrase = view_.phrase(p);
    for (uint32_t i = phrase.words.begin; i < phrase.words.end; ++i) {
      const Word& word = view_.parse().words[i];
      if (!word.Has(Word::kToward) || !view_.IsName(word, NameKind::kActor)) continue;
      const uint32_t customer = view_.EntityOf(static_cast<uint32_t>(word.mention));
      const ClauseIndex carrier = view_.Carrier(p);
      Found supplier;
      if (phrase.possessor != kNoIndex) supplier = roles_.parties().Owner(p);
      if ((supplier.empty() || supplier.entities.Has(customer)) && carrier != kNoIndex) {
        const FillerList subjects =
            roles_.Fill({carrier, nullptr}, {Slot::Kind::kParty, Role::kSubject}, NameKind::kActor, {customer}, row);
        if (!subjects.empty()) supplier = {subjects[0].entities, subjects[0].how};
      }
      const Claim claim = {.type = row->type,
                           .how = Worse(supplier.how, How::kPossessor),
                           .word = row->word,
                           .row = static_cast<int32_t>(lexicon_.IndexOf(*row)),
                           .trigger = word.span};
      output_.AddEach(supplier.entities, {customer}, claim, {carrier, nullptr});
    }
  }
}

// 한빛이 주관하고 나래와 두루가 참여하는 사업: the lead with each member. Rounds have leads too, and are something
// else.
void Triggers::TryLeads() {
  for (ClauseIndex i = 0; i + 1 < view_.clause_count(); ++i) {
    const Clause& lead = view_.clause(i);
    const Clause& rest = view_.clause(i + 1);
    if ((lead.ending != Ending::kChain && lead.ending != Ending::kSoft) || !view_.KeyIs(rest, c_.member_verb)) continue;
    bool leads = view_.KeyIs(lead, c_.lead_verb);
    for (const PhraseIndex p : view_.Get(lead, Role::kObject)) {
      leads |= view_.Head(p) != nullptr && view_.Head(p)->classes.Has(c_.lead_noun);
    }
    const PhraseIndex subject = view_.First(rest, Role::kSubject);
    const PhraseList around = roles_.AllPhrases({i + 1, nullptr});
    if (!leads || subject == kNoIndex || around.size() < 2) continue;
    const auto of_money = [this](PhraseIndex p) { return view_.Is(p, c_.round) || view_.Is(p, c_.stake); };
    const PhraseList before = roles_.AllPhrases({i, nullptr});
    if (std::any_of(around.begin(), around.end(), of_money) || std::any_of(before.begin(), before.end(), of_money))
      continue;
    const PhraseIndex leader = view_.First(lead, Role::kSubject);
    if (leader == kNoIndex) continue;
    const EntityList one = roles_.parties().Of(leader, NameKind::kActor, Role::kSubject);
    const EntityList members = roles_.parties().Of(subject, NameKind::kActor, Role::kSubject);
    if (one.size() != 1 || members.Has(one[0])) continue;
    const Claim claim = {.type = RelationType::kPartnersWith, .kind = RuleKind::kRoleNoun, .rule = Rule::kLead};
    output_.AddEach(one, members, claim, {i + 1, nullptr});
  }
}

int32_t Triggers::RaisingFirm() const {
  const auto single = [&](PhraseIndex p, Role role) {
    const EntityList firms = roles_.parties().Of(p, NameKind::kActor, role);
    return firms.size() == 1 ? static_cast<int32_t>(firms[0]) : kNoIndex;
  };
  for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {  // valued at $3 billion
    const Clause& clause = view_.clause(i);
    if (!view_.KeyIs(clause, c_.valuing_verb)) continue;
    const bool valued = clause.voice == Voice::kPassive || !view_.Has(clause, Role::kObject);  // H: Narae valued at
    const Role role = valued ? Role::kSubject : Role::kObject;
    for (const PhraseIndex p : view_.Get(clause, role)) {
      if (const int32_t firm = single(p, role); firm != kNoIndex) return firm;
    }
  }
  for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {  // put a price tag of $3 billion on Narae
    const Clause& clause = view_.clause(i);
    const auto values = [&](const Argument& argument) { return view_.HeadIs(argument.phrase, c_.valuation); };
    const std::span<const Argument> arguments = view_.Arguments(clause);
    if (std::none_of(arguments.begin(), arguments.end(), values)) continue;
    for (const Role role : {Role::kOn, Role::kObject, Role::kDative}) {
      for (const PhraseIndex p : view_.Get(clause, role)) {
        if (const int32_t firm = single(p, role); firm != kNoIndex) return firm;
      }
    }
    for (const Argument& argument : arguments) {  // 나래의 몸값이 뛰었다
      const Found owner = values(argument) ? roles_.parties().Owner(argument.phrase) : Found();
      if (owner.entities.size() == 1) return static_cast<int32_t>(owner.entities[0]);
    }
  }
  for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
    const Predication of = {i, nullptr};
    for (const Row* row : PredicateRows(view_.clause(i), nullptr)) {
      if (row->type != RelationType::kInvestsIn || row->frames.empty()) continue;
      const SlotList& tail = lexicon_.frames(*row)[0][0].tail;
      if (tail.size() != 1 || tail[0] != Slot{Slot::Kind::kParty, Role::kSubject}) continue;
      if (rows_.ConditionsMet(of, *row) < 0) continue;
      const FillerList raising = roles_.Fill(of, tail[0], NameKind::kActor, {}, row);
      if (!raising.empty() && raising[0].entities.size() == 1) return static_cast<int32_t>(raising[0].entities[0]);
    }
  }
  return RaiserOfRound();
}

// `Narae closed its Series B`; `the round brings Narae's funding to $3 million`.
int32_t Triggers::RaiserOfRound() const {
  const auto only = [](const EntityList& firms) {
    return firms.size() == 1 ? static_cast<int32_t>(firms[0]) : kNoIndex;
  };
  for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
    const Clause& clause = view_.clause(i);
    const PhraseIndex subject = view_.First(clause, Role::kSubject);
    const PhraseIndex object = view_.First(clause, Role::kObject);
    if (subject == kNoIndex || object == kNoIndex || clause.voice != Voice::kActive) continue;
    const bool receives = view_.KeyIs(clause, c_.receiving) && view_.HeadIs(object, c_.investment);
    if (!receives && !view_.AnyNounIs(object, c_.raised_money)) continue;
    int32_t firm = kNoIndex;
    if (receives) {  // 나래는 투자를 받았고
      firm = only(roles_.parties().Of(subject, NameKind::kActor, Role::kSubject));
    } else if (view_.AnyNounIs(subject, c_.raised_money)) {
      firm = only(roles_.parties().Owner(object).entities);
    } else if (view_.KeyIs(clause, c_.raise_verb)) {
      const Found owner = roles_.parties().Owner(object);
      if (owner.empty() || owner.how == How::kAnaphor || view_.phrase(object).possessor != kNoIndex)
        firm = only(roles_.parties().Of(subject, NameKind::kActor, Role::kSubject));
      if (firm != kNoIndex && !owner.empty() && !owner.entities.Has(static_cast<uint32_t>(firm))) firm = kNoIndex;
    }
    if (firm != kNoIndex) return firm;
  }
  return kNoIndex;
}

}  // namespace ieum
