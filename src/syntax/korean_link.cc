// What is settled when all clauses of a sentence stand: heads that several relative clauses share, nouns that a copula
// identifies with a name, and the roles of 도 and of the topic.
#include <algorithm>

#include "syntax/korean_clauses.h"

namespace ieum {

void KoreanClauseReader::Settle() {
  ShareHeads();
  GiveToContent();
  BindCopulas();
  for (size_t i = 0; i < count_; ++i) {
    PlaceBare(&drafts_[i]);
    PlaceAlso(&drafts_[i]);
    PlaceTopic(&drafts_[i]);
  }
}

// The head of `from` becomes that of every relative clause about it: an unnamed noun gives way to the name.
void KoreanClauseReader::Rebind(PhraseIndex from, PhraseIndex to) {
  for (size_t i = 0; i < count_; ++i) {
    if (drafts_[i].clause.gap == from) drafts_[i].clause.gap = to;
  }
}

void KoreanClauseReader::ShareHeads() {
  // 지난해 내놓은 칩인 칩알파: one head.
  for (size_t i = 0; i < count_; ++i) {
    const Clause& clause = drafts_[i].clause;
    const PhraseIndex noun = Find(drafts_[i], Role::kPredicative);
    if (clause.Has(Clause::kCopula) && clause.ending == Ending::kAdnominal && clause.gap != kNoIndex &&
        noun != kNoIndex && At(noun).members.empty()) {
      Rebind(noun, clause.gap);
    }
  }
  for (size_t i = 1; i < count_; ++i) {
    Draft& before = drafts_[i - 1];
    const Draft& draft = drafts_[i];
    const PhraseIndex head = draft.clause.gap;
    if (draft.clause.ending != Ending::kAdnominal || head == kNoIndex || before.clause.gap != kNoIndex) continue;
    const bool chained = before.clause.ending == Ending::kChain;
    const PhraseIndex subject = Find(before, Role::kSubject);
    const bool has_subject = HasRole(draft, Role::kSubject);
    // 칩을 만들고 파는 나래
    const bool same_subject = (chained || before.clause.ending == Ending::kSoft) && subject == kNoIndex &&
                              !has_subject && before.clause.topic == kNoIndex && before.clause.mood != Effect::kPast &&
                              !before.comma;
    // 한빛이 만들고 나래가 쓰는 칩알파
    const bool same_object = chained && subject != kNoIndex && has_subject && !HasRole(before, Role::kObject) &&
                             !HasRole(draft, Role::kObject) && At(head).kind == PhraseKind::kProduct &&
                             At(subject).role == Role::kSubject;
    // 한빛이 투자하고 두루가 인수한 나래
    const bool same_firm = chained && subject != kNoIndex && has_subject && IsFirm(At(head)) &&
                           !At(head).members.empty() && IsFirm(At(subject)) && At(subject).role == Role::kSubject &&
                           (Lacking(before, At(head)) & ~Bit(Role::kSubject)) != 0;
    const bool resolved =
        before.clause.ending == Ending::kNominal && before.clause.predicate != kNoIndex &&
        parse_->words[static_cast<size_t>(before.clause.predicate)].ending_form == grammar_.resolve_ending();
    if (same_subject || same_object || same_firm || resolved) before.clause.gap = head;
  }
}

// 나래와는 공장을 지을 예정이다, 두루의 칩도 찍을 계획이다: what stands before the content clause of the copula's noun
// and is no subject belongs to the predicate in it.
void KoreanClauseReader::GiveToContent() {
  for (size_t i = 1; i < count_; ++i) {
    Draft& copula = drafts_[i];
    Draft& content = drafts_[i - 1];
    const PhraseIndex noun = Find(copula, Role::kPredicative);
    if (!copula.clause.Has(Clause::kCopula) || noun == kNoIndex || content.clause.content != noun) continue;
    const auto stays = [&](const Argument& argument) {
      return argument.role == Role::kPredicative || argument.role == Role::kSubject || argument.role == Role::kBare ||
             HasRole(content, argument.role);
    };
    const auto moved = std::stable_partition(copula.arguments.begin(), copula.arguments.end(), stays);
    for (auto it = moved; it != copula.arguments.end(); ++it) {
      content.arguments.push_back(*it);
      At(it->phrase).clause = static_cast<ClauseIndex>(i - 1);
    }
    copula.arguments.erase(moved, copula.arguments.end());
  }
}

// 한빛은 나래가 투자한 기업으로 챗봇을 만든다: what the topic is, unless the predicate wants the (으)로 for itself.
void KoreanClauseReader::BindCapacity(Draft* draft) {
  Clause& clause = draft->clause;
  if (clause.ending != Ending::kAdnominal || clause.gap == kNoIndex || clause.topic == kNoIndex) return;
  const Phrase& noun = At(clause.gap);
  const Phrase& topic = At(clause.topic);
  const bool capacity = noun.role == Role::kInstrument && noun.members.empty() && !noun.Has(Phrase::kPostposed) &&
                        noun.kind == PhraseKind::kFirmNoun;
  if (!capacity || topic.members.empty() || topic.kind != PhraseKind::kActor || noun.clause == kNoIndex) return;
  const Valency& valency = ValencyOf(DraftAt(noun.clause));
  if (!Has(valency.core | (valency.listed != 0 ? valency.roles : 0), Role::kInstrument)) clause.gap = clause.topic;
}

void KoreanClauseReader::BindCopulas() {
  for (size_t i = 0; i < count_; ++i) BindCopula(&drafts_[i]);
  for (size_t i = 0; i < count_; ++i) BindCapacity(&drafts_[i]);
  for (size_t i = 0; i < count_; ++i) {
    const Draft& draft = drafts_[i];
    const Clause& clause = draft.clause;
    if (clause.topic == kNoIndex || At(clause.topic).members.empty()) continue;
    const bool denies = clause.verb != kNoSymbol && clause.verb == grammar_.not_be_verb();
    if (!denies && clause.predicate != kNoIndex) continue;
    for (const Argument& argument : draft.arguments) {
      const Phrase& noun = At(argument.phrase);
      if (!noun.members.empty()) continue;
      if (denies && argument.role == Role::kSubject) {
        // 나래는 한빛이 투자한 회사가 아니다
        for (size_t k = 0; k < count_; ++k) {
          if (drafts_[k].clause.gap != argument.phrase) continue;
          drafts_[k].clause.gap = clause.topic;
          drafts_[k].clause.effects.Add(Effect::kNegate);
        }
      } else if (!denies && argument.role == Role::kBare && noun.kind == PhraseKind::kFirmNoun) {
        Rebind(argument.phrase, clause.topic);  // headline: 나래, 한빛이 투자한 회사
      }
    }
  }
}

void KoreanClauseReader::BindCopula(Draft* draft) {
  Clause& clause = draft->clause;
  const PhraseIndex subject = Find(*draft, Role::kSubject);
  const PhraseIndex topic = subject != kNoIndex ? subject : clause.topic;
  for (const Argument& argument : draft->arguments) {
    const Phrase& noun = At(argument.phrase);
    if (argument.role == Role::kInstrument && noun.Has(Phrase::kComma) && noun.members.empty() &&
        noun.kind == PhraseKind::kFirmNoun && topic != kNoIndex && !At(topic).members.empty()) {
      Rebind(argument.phrase, topic);
    }
  }
  // 나래에 투자한 기업은 한빛이 있다
  if (clause.verb == grammar_.exist_verb() && clause.topic != kNoIndex && subject != kNoIndex &&
      At(clause.topic).members.empty() && At(clause.topic).kind == PhraseKind::kFirmNoun) {
    Rebind(clause.topic, subject);
  }
  const PhraseIndex noun = Find(*draft, Role::kPredicative);
  if (!clause.Has(Clause::kCopula) || noun == kNoIndex || topic == kNoIndex) return;
  const bool named_subject = !At(topic).members.empty();
  // 나래에 많이 팔린 것은 한빛의 서버다: goods with an owner count as named.
  const bool named_noun = !At(noun).members.empty() || (IsGoods(At(noun)) && HasOwner(At(noun)));
  if (named_subject && !named_noun && clause.ending != Ending::kAdnominal) Rebind(noun, topic);
  if (!named_noun || named_subject) return;
  Rebind(topic, noun);
  // 나래에 투자한 것은 한빛이다
  if (!HeadIs(At(topic), classes_.thing)) return;
  for (size_t k = 0; k < count_; ++k) {
    Clause& about = drafts_[k].clause;
    if (about.content != topic || about.gap != kNoIndex) continue;
    about.gap = noun;
    about.content = kNoIndex;
  }
}

// A name or goods without a particle right before a verb that wants an object and has none is that object, beside a
// subject or a head that is a firm: 나래 품은 한빛.
void KoreanClauseReader::PlaceBare(Draft* draft) {
  const Clause& clause = draft->clause;
  if (clause.predicate == kNoIndex || clause.voice != Voice::kActive || draft->arguments.empty()) return;
  Argument& nearest = draft->arguments.front();
  if (nearest.role != Role::kBare || HasRole(*draft, Role::kObject) || !Has(ValencyOf(*draft).core, Role::kObject))
    return;
  const Phrase& bare = At(nearest.phrase);
  if (bare.members.empty() && !HasOwner(bare) && !IsGoodsOrWork(bare)) return;
  const PhraseIndex subject = clause.gap != kNoIndex ? clause.gap : Find(*draft, Role::kSubject);
  const PhraseIndex doer = subject != kNoIndex ? subject : clause.topic;
  if (doer != kNoIndex && doer != nearest.phrase && IsFirm(At(doer))) nearest.role = Role::kObject;
}

// 도 is the subject or the object, whichever is empty.
void KoreanClauseReader::PlaceAlso(Draft* draft) {
  Clause& clause = draft->clause;
  const Valency& valency = ValencyOf(*draft);
  for (Argument& argument : draft->arguments) {
    if (argument.role != Role::kAlso) continue;
    const Phrase& phrase = At(argument.phrase);
    if (phrase.Has(Phrase::kPostposed)) {
      argument.role = Role::kAbout;
      continue;
    }
    if (clause.predicate == kNoIndex) {
      // Headline: 한빛, 칩베타도 공급
      const bool object = phrase.kind == PhraseKind::kProduct && clause.topic != kNoIndex && IsFirm(At(clause.topic));
      argument.role = object ? Role::kObject : Role::kSubject;
      if (!object) clause.topic = kNoIndex;
      continue;
    }
    const bool subject = HasRole(*draft, Role::kSubject);
    // 칩알파도 출시를 목표로 개발한다, 칩알파도 개발을 마쳤다: an event beside a product does not fill the place.
    const bool product = phrase.kind == PhraseKind::kProduct && !phrase.members.empty();
    const PhraseIndex object_phrase = Find(*draft, Role::kObject);
    const bool object = object_phrase != kNoIndex && !(product && IsEvent(At(object_phrase)));
    const bool carried = clause.default_subject != kNoIndex && clause.default_subject != argument.phrase;
    if (!subject && !object && clause.topic == kNoIndex && carried && Has(valency.core, Role::kObject)) {
      argument.role = Role::kObject;
      continue;
    }
    bool topic_gives_way = clause.topic == kNoIndex || clause.topic == argument.phrase;
    if (!topic_gives_way) {
      const Phrase& topic = At(clause.topic);
      const bool actor = phrase.kind == PhraseKind::kActor;
      topic_gives_way = topic.Has(Phrase::kTime) || topic.role != Role::kTopic ||
                        (topic.members.empty() && topic.kind != PhraseKind::kFirmNoun && actor) ||
                        (topic.kind == PhraseKind::kProduct && actor && !phrase.members.empty());
    }
    const bool goods = clause.voice == Voice::kActive &&
                       ((IsGoods(phrase) && Has(valency.core, Role::kObject)) ||
                        (IsEvent(phrase) && valency.known != 0 && Has(valency.allowed, Role::kObject)));
    const bool product_object =
        (phrase.kind == PhraseKind::kProduct || goods) && !object && !clause.Has(Clause::kCopula);
    if (!subject && topic_gives_way && !product_object) {
      argument.role = Role::kSubject;
    } else if (!object && clause.voice != Voice::kPassive) {
      argument.role = Role::kObject;
    } else {
      argument.role = Role::kSubject;
    }
  }
}

// The topic is the subject, or the object where that is what is empty (칩알파는 한빛이 설계했다).
void KoreanClauseReader::PlaceTopic(Draft* draft) {
  Clause& clause = draft->clause;
  if (clause.topic == kNoIndex || clause.ending == Ending::kAdnominal) return;
  const Phrase& topic = At(clause.topic);
  const Valency& valency = ValencyOf(*draft);
  const bool subject = HasRole(*draft, Role::kSubject);
  // 칩 생산은 나래에 맡기고 두루와 로봇을 만든다: what was done to the topic leaves the doer of the rest open.
  const auto is_done_to = [&](const Draft& d) {
    return &d < draft && std::any_of(d.arguments.begin(), d.arguments.end(), [&](const Argument& argument) {
      return argument.role == Role::kObject && argument.phrase == clause.topic;
    });
  };
  const auto end = drafts_.begin() + static_cast<std::ptrdiff_t>(count_);
  if (!subject && topic.members.empty() && std::any_of(drafts_.begin(), end, is_done_to)) {
    clause.topic = kNoIndex;
    return;
  }
  const bool object = HasRole(*draft, Role::kObject);
  const bool predicate = clause.predicate != kNoIndex;
  const bool takes_object = predicate && Has(valency.allowed | (valency.known ? valency.roles : 0), Role::kObject);
  const bool goods = topic.members.empty() && IsGoodsOrWork(topic);
  const auto add = [&](Role role) { draft->arguments.push_back({role, clause.topic}); };
  if (!subject) {
    const bool firm = topic.kind == PhraseKind::kFirmNoun;
    const bool turns = clause.voice == Voice::kPassive || clause.voice == Voice::kReceptive;
    const bool goods_object = goods && !firm && !topic.Has(Phrase::kTime) && !turns && takes_object;
    const bool product_object = !topic.members.empty() && topic.kind == PhraseKind::kProduct &&
                                clause.voice == Voice::kActive && predicate && Has(valency.core, Role::kObject);
    add(!object && (goods_object || product_object) ? Role::kObject : Role::kSubject);
    return;
  }
  if (object || !predicate) return;
  const bool product = topic.kind == PhraseKind::kProduct;
  const bool may_be_object = product || (topic.role == Role::kTopic && (clause.ending == Ending::kFinal || goods));
  if (!may_be_object || (!product && !takes_object)) return;
  const Symbol verb = clause.verb;
  const bool never = clause.ending == Ending::kQuote || clause.voice == Voice::kPassive ||
                     clause.Has(Clause::kCopula) || verb == grammar_.exist_verb() || verb == grammar_.become_verb() ||
                     verb == grammar_.not_be_verb() || grammar_.vocabulary().Is(verb, classes_.speech_verb);
  if (!never) add(Role::kObject);
}

}  // namespace ieum
