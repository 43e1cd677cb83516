#include "relation/anaphora.h"

#include <algorithm>
#include <optional>

#include "relation/anaphor_resolver.h"

namespace ieum {
namespace {

constexpr uint32_t kSingleSentences = 2;  // how far back 이 회사 reaches
constexpr float kOneOfTwo = 0.75F;        // one of two who do something together is hardly singled out by 이 회사

}  // namespace

EntityList AnaphorResolver::Resolve(NameKind kind) {
  if (!phrase_.members.empty()) return {};
  ReadWords();
  if (last_ == nullptr) return {};
  if (kind == NameKind::kProduct) return Product();
  if (!view_.Owners(index_, NameKind::kActor).empty() || !view_.Owners(index_, NameKind::kProduct).empty()) return {};
  if (before_ == nullptr && last_->classes.Has(c_.name_tail)) return NamedSo(*last_);
  if (Is(c_.speaker_pronoun)) return Speaker();
  if (Is(c_.group_anaphor) || IsGroupOfFirms()) return Group();
  if (last_->Has(Word::kPlural)) return {};
  if (last_->classes.Has(c_.reflexive)) return DoersHere();
  if (last_->classes.Has(c_.latter_anaphor)) {
    return OfTwo(1);
  }
  if (last_->classes.Has(c_.former_anaphor)) return OfTwo(0);
  if (IsGreatest()) return MostNamed();
  if (IsDescribed()) {
    EntityList described = OfTrade();
    if (described.empty() && !NationHere().empty()) described = OfNation();
    if (!described.empty()) return described;
  }
  if (last_->classes.Has(c_.raising_anaphor) && discourse_.FundIsFresh() && discourse_.FundFirm() != kNoIndex) {
    return {static_cast<uint32_t>(discourse_.FundFirm())};  // the startup
  }
  if (discourse_.in_item() && Is(c_.single_anaphor) && !Meet(discourse_.item(), DoersHere())) return discourse_.item();
  const EntityList ahead = SubjectAhead();
  if (!ahead.empty()) return ahead;
  const EntityList own = OwnSubject();
  if (!own.empty()) return own;
  const bool definite = IsDefiniteFirm();  // the startup
  const bool demonstrative = !definite && before_ != nullptr && before_->classes.Has(c_.demonstrative);
  const bool called = !view_.lexicon().RoleNouns(last_->noun).empty();  // 이 자회사
  if (demonstrative && (PairIs(c_.single_anaphor) || called)) return Single();
  if (!definite && before_ != nullptr && !PairIs(c_.single_anaphor)) return {};
  if (!definite && before_ == nullptr && !last_->classes.Has(c_.single_anaphor)) return {};
  if (last_->classes.Has(c_.this_place)) {  // what those spoken of build together is of all of them
    const EntityList& topic = discourse_.topic();
    return topic.size() > 1 && discourse_.topic_age() == 0 && NamedBefore().empty() ? topic : Single();
  }
  // The firm that speaks is the topic.
  const EntityList here = TopicBefore();
  const EntityList meant = here.empty() ? discourse_.Subject({}).entities : here;
  // `Hanbit bought the company`: whoever does something does it to another.
  if (const EntityList doers = DoersHere(); Meet(meant, doers)) {
    const EntityList& topic = discourse_.topic();  // `Hanbit, which sells it chips`: to the topic
    const bool to_topic = last_->classes.Has(c_.lone_pronoun) && topic.size() == 1 && !Meet(topic, doers);
    return to_topic ? topic : Single();
  }
  // One of several is none of them: `Hanbit and Narae are its customers`.
  const bool several = here.size() > 1 || (meant.size() > 1 && last_->classes.Has(c_.lone_anaphor));
  return several ? discourse_.Subject(meant).entities : meant;
}

EntityList AnaphorResolver::Owner() {
  const Word* before = nullptr;
  const Range words = phrase_.words;
  for (uint32_t i = words.begin; i + 1 < words.end; ++i) {
    const Word& word = view_.parse().words[i];
    if (!SentenceView::IsNoun(word) || word.noun == kNoSymbol) continue;
    if (before == nullptr && word.classes.Has(c_.name_tail)) return NamedSo(word);  // 그룹 계열사 나래
    if (before != nullptr && before->classes.Has(c_.demonstrative) &&
        view_.lexicon().vocabulary().Is(view_.lexicon().Join(before->noun, word.noun).apart, c_.single_anaphor)) {
      return Single();
    }
    before = &word;
  }
  return {};
}

// The last two nouns; 측 behind them is left out (회사 측).
void AnaphorResolver::ReadWords() {
  const Range words = phrase_.words;
  bool more = false;
  for (uint32_t i = words.end; i > words.begin; --i) {
    const Word& word = view_.parse().words[i - 1];
    if (!SentenceView::IsNoun(word) && word.kind != WordKind::kPredicate) continue;
    if (last_ == nullptr) {
      last_ = &word;
    } else if (last_->classes.Has(c_.side_noun) && before_ == nullptr && !more) {
      last_ = &word;
      more = true;
    } else if (before_ == nullptr) {
      before_ = &word;
    } else {
      break;
    }
  }
  if (last_ != nullptr && last_->kind == WordKind::kNumber) {  // 3사
    number_ = view_.lexicon().vocabulary().Find(last_->stem.Of(view_.text().normalized));
  }
  pair_ = before_ == nullptr ? kNoSymbol : view_.lexicon().Join(before_->noun, last_->noun).apart;
  // `the Korean firm`: the determiner stands apart.
  const Word& first = view_.parse().words[words.begin];
  if (pair_ == kNoSymbol && last_ != nullptr && first.kind == WordKind::kDeterminer) {
    pair_ = view_.lexicon().Join(first.noun, last_->noun).apart;
    if (pair_ != kNoSymbol) before_ = &first;
  }
}

bool AnaphorResolver::Is(unsigned bit) const {
  return PairIs(bit) || last_->classes.Has(bit) || view_.lexicon().vocabulary().Is(number_, bit);
}

// `As part of its pact with Hanbit, Narae`: the subject comes behind.
EntityList AnaphorResolver::SubjectAhead() const {
  const PhraseIndex noun = phrase_.possessed;
  if (noun == kNoIndex || view_.phrase(noun).role != Role::kBeside || !NamedBefore().empty()) return {};
  const ClauseIndex clause = view_.phrase(noun).clause;
  const PhraseIndex subject = clause == kNoIndex ? kNoIndex : view_.First(view_.clause(clause), Role::kSubject);
  if (subject == kNoIndex || view_.phrase(subject).span.begin < phrase_.span.begin) return {};
  return view_.Members(subject, NameKind::kActor);
}

// `..., which sells its chips`: a possessor without a noun of its own is the subject of its clause.
EntityList AnaphorResolver::OwnSubject() const {
  const PhraseIndex noun = phrase_.possessed;
  if (noun == kNoIndex || phrase_.words.size() != 1 || !last_->classes.Has(c_.own_pronoun)) return {};
  const ClauseIndex clause = view_.phrase(noun).clause;
  if (clause == kNoIndex || view_.phrase(noun).role == Role::kPredicative) return {};  // Hanbit is its customer
  const PhraseIndex subject = view_.First(view_.clause(clause), Role::kSubject);
  if (subject == kNoIndex || subject == noun || view_.phrase(subject).span.begin > phrase_.span.begin) return {};
  EntityList members = view_.Members(subject, NameKind::kActor);
  if (members.empty() && !view_.NamesAnybody(subject))  // the latter, which sells its chips
    members = Other(subject);
  const ClauseIndex parent = view_.clause(clause).parent;
  if (parent != kNoIndex && view_.KeyIs(view_.clause(parent), c_.choosing)) {  // chose Hanbit to make its chips
    for (const Role role : {Role::kSubject, Role::kAgent}) {
      const PhraseIndex chooser = view_.First(view_.clause(parent), role);
      if (chooser == kNoIndex || chooser == subject) continue;
      const EntityList who = view_.Members(chooser, NameKind::kActor);
      if (who.size() == 1) return who;
    }
  }
  return members.size() == 1 ? members : EntityList();
}

EntityList AnaphorResolver::Product() const {
  const int32_t meant = LastOfKind();
  if (meant == kNoIndex) return {};
  const bool english = view_.sentence().language == Language::kEnglish;
  const bool described = (before_ != nullptr || (english && phrase_.possessor != kNoIndex)) &&
                         view_.parse().words[phrase_.words.begin].kind != WordKind::kDeterminer;
  const bool named = PairIs(c_.product_anaphor) ||
                     (last_->classes.Has(c_.product_anaphor) && !last_->Has(Word::kPlural) && !described);
  const Symbol written =
      named ? kNoSymbol : view_.lexicon().vocabulary().Find(phrase_.span.Of(view_.text().normalized));
  if (!named && !view_.lexicon().vocabulary().Is(written, c_.product_anaphor)) return {};
  for (PhraseIndex p = 0; p < index_ && !named; ++p) {  // designs its processors and has them made
    if (view_.phrase(p).span.end <= phrase_.span.begin && !view_.NamesAnybody(p) && view_.HeadIs(p, c_.goods))
      return {};
  }
  return {static_cast<uint32_t>(meant)};
}

// In another role of the clause that takes the phrase.
bool AnaphorResolver::IsBeside(const Word& word) const {
  const ClauseIndex carrier = phrase_.clause;
  if (carrier == kNoIndex) return false;
  const std::span<const Argument> arguments = view_.Arguments(view_.clause(carrier));
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    const Phrase& other = view_.phrase(argument.phrase);
    return argument.phrase != index_ && argument.role != Role::kSubject && other.span.begin <= word.span.begin &&
           word.span.end <= other.span.end;
  });
}

// `the model` is no chip: the last product of the kind that the noun tells, if it tells one.
int32_t AnaphorResolver::LastOfKind() const {
  int32_t last = discourse_.last_product();
  // 나래가 모델감을 공개했고 두루는 이를 적용했다; but 칩베타에 이 칩을 얹는다: two of one clause are not the same.
  for (const Word& word : view_.parse().words) {
    if (word.span.begin >= phrase_.span.begin) break;
    if (view_.IsName(word, NameKind::kProduct) && !IsBeside(word))
      last = static_cast<int32_t>(view_.EntityOf(static_cast<uint32_t>(word.mention)));
  }
  if (last == kNoIndex) return last;
  const auto is = [this](EntityType type, unsigned bit) {
    return last_->classes.Has(bit) ? std::optional(type) : std::nullopt;
  };
  std::optional<EntityType> kind = is(EntityType::kModel, c_.model_noun);
  if (!kind) kind = is(EntityType::kChip, c_.chip_noun);
  if (!kind || view_.names().entities[static_cast<size_t>(last)].type == *kind) return last;
  const std::vector<Mention>& mentions = view_.names().mentions;
  const auto before = [](const Mention& mention, uint32_t at) { return mention.span.begin < at; };
  auto mention = std::lower_bound(mentions.begin(), mentions.end(), phrase_.span.begin, before);
  while (mention != mentions.begin()) {
    --mention;
    if (mention->type == *kind) return static_cast<int32_t>(mention->entity);
  }
  // `uses ChipAlpha to train its model`: one that nobody named.
  const EntityType type = view_.names().entities[static_cast<size_t>(last)].type;
  return type == EntityType::kChip || type == EntityType::kModel ? kNoIndex : last;
}

// 그룹: the last firm before it whose name ends so.
EntityList AnaphorResolver::NamedSo(const Word& word) const {
  const std::string_view text = view_.text().normalized;
  const std::vector<Mention>& mentions = view_.names().mentions;
  const auto before = [](const Mention& mention, uint32_t at) { return mention.span.begin < at; };
  auto mention = std::lower_bound(mentions.begin(), mentions.end(), phrase_.span.begin, before);
  while (mention != mentions.begin()) {
    --mention;
    const std::string_view name = mention->span.Of(text);
    const std::string_view tail = word.stem.Of(text);
    if (IsActor(mention->type) && name.size() > tail.size() && name.ends_with(tail)) return {mention->entity};
  }
  return {};
}

// Inside a quote 우리 is the one who speaks.
EntityList AnaphorResolver::Speaker() const {
  if (discourse_.answering() != kNoIndex) return {static_cast<uint32_t>(discourse_.answering())};
  for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
    if (!view_.KeyIs(view_.clause(c), c_.speech_verb)) continue;
    for (const PhraseIndex p : view_.Get(view_.clause(c), Role::kSubject)) {
      EntityList out = view_.Members(p, NameKind::kActor);
      const PhraseIndex possessor = view_.phrase(p).possessor;
      if (out.empty() && possessor != kNoIndex) out = view_.Members(possessor, NameKind::kActor);
      if (!out.empty()) return out;
    }
  }
  return discourse_.topic();
}

// Whom another phrase of the sentence means, that names nobody; one step deep.
EntityList AnaphorResolver::Other(PhraseIndex phrase) const {
  if (nested_ || phrase == index_) return {};
  return AnaphorResolver(view_, discourse_, phrase, true).Resolve(NameKind::kActor);
}

EntityList AnaphorResolver::TopicBefore() const {
  for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
    const PhraseIndex topic = view_.clause(c).topic;
    if (topic == kNoIndex || topic == index_ || view_.phrase(topic).span.begin >= phrase_.span.begin) continue;
    if (view_.Holds(topic, NameKind::kActor)) return view_.Members(topic, NameKind::kActor);
    if (view_.NamesAnybody(topic) || view_.Within(index_, topic)) continue;
    if (view_.phrase(topic).kind == PhraseKind::kFirmNoun && !view_.Within(topic, index_)) {  // the startup says it
      const EntityList meant = Other(topic);
      if (meant.size() == 1) return meant;
    }
    const PhraseIndex possessor = view_.phrase(topic).possessor;  // Hanbit's shareholders voted down its sale
    if (possessor != kNoIndex && view_.Holds(possessor, NameKind::kActor))
      return view_.Members(possessor, NameKind::kActor);
  }
  return {};
}

// Actors named in this sentence before the phrase, in order.
EntityList AnaphorResolver::NamedBefore() const {
  EntityList out;
  for (const Word& word : view_.parse().words) {
    if (word.span.begin >= phrase_.span.begin) break;
    if (view_.IsName(word, NameKind::kActor)) out.AddUnique(view_.EntityOf(static_cast<uint32_t>(word.mention)));
  }
  return out;
}

// Whoever is subject of a clause that takes the phrase cannot be meant by it.
EntityList AnaphorResolver::SubjectsHere() const {
  EntityList out;
  const auto add = [&](PhraseIndex p) {
    for (const uint32_t e : view_.Members(p, NameKind::kActor)) out.AddUnique(e);
  };
  const auto add_subjects = [&](const Clause& clause) {
    for (const PhraseIndex p : view_.Get(clause, Role::kSubject)) {
      if (view_.phrase(p).span.begin >= phrase_.span.begin) continue;
      add(p);
      for (const uint32_t e : view_.Owners(p, NameKind::kActor)) out.AddUnique(e);
      if (view_.phrase(p).possessor != kNoIndex) add(view_.phrase(p).possessor);
    }
  };
  bool taken = false;
  for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
    if (!view_.Takes(view_.clause(c), index_)) continue;
    taken = true;
    add_subjects(view_.clause(c));
    if (view_.Is(index_, c_.stake)) {  // 두루에서 이 회사 지분을 샀다: who sells it is not the one
      for (const PhraseIndex p : view_.Get(view_.clause(c), Role::kSource)) add(p);
    }
    if (view_.clause(c).topic != kNoIndex) add(view_.clause(c).topic);
  }
  if (taken) return out;
  for (ClauseIndex c = 0; c < view_.clause_count(); ++c) add_subjects(view_.clause(c));
  return out;
}

// Subjects of the clauses in which the phrase is something else.
EntityList AnaphorResolver::DoersHere() const {
  EntityList out;
  for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
    const Clause& clause = view_.clause(c);
    const PhraseList subjects = view_.Get(clause, Role::kSubject);
    if (!view_.Takes(clause, index_) || subjects.Has(index_)) continue;
    for (const PhraseIndex p : subjects) {
      for (const uint32_t e : view_.Members(p, NameKind::kActor)) out.AddUnique(e);
      const Phrase& subject = view_.phrase(p);
      if (subject.kind == PhraseKind::kFirmNoun) {  // the chipmaker holds 10% of it
        for (const uint32_t e : Other(p)) out.AddUnique(e);
      }
      if (subject.words.size() != 1 || subject.words.begin == phrase_.words.begin) continue;
      if (!view_.word(static_cast<WordIndex>(subject.words.begin)).classes.Has(c_.lone_pronoun)) continue;
      for (const uint32_t e : discourse_.Subject({}).entities) out.AddUnique(e);  // it holds 10% of the chipmaker
    }
  }
  return out;
}

// 이 회사 turns to the last firm named that was not what the sentence before was about.
EntityList AnaphorResolver::Single() const {
  const EntityList here = NamedBefore();
  const EntityList subjects = SubjectsHere();
  if (discourse_.label().size() == 1 && here.empty()) return discourse_.label();
  for (size_t i = here.size(); i > 0; --i) {
    if (!subjects.Has(here[i - 1])) return {here[i - 1]};
  }
  const bool fresh = discourse_.topic_age() <= 1;
  int32_t best = kNoIndex;
  float best_value = 0;
  float place = 0;
  const auto& named = discourse_.named();
  EntityList seen;
  for (size_t i = named.size(); i > 0; --i) {
    const uint32_t entity = named[i - 1].entity;
    if (discourse_.sentence() - named[i - 1].sentence > kSingleSentences) break;
    if (here.Has(entity) || subjects.Has(entity) || seen.Has(entity)) continue;
    seen.Add(entity);
    const bool topic = fresh && discourse_.topic().Has(entity);
    const bool just_before = discourse_.sentence() - named[i - 1].sentence <= 1;
    const float value = discourse_.Prior(entity) + (topic ? 0.0F : 0.25F) + (just_before ? 0.3F : 0.0F) -
                        0.01F * place++ - (topic && discourse_.topic().size() > 1 ? kOneOfTwo : 0.0F);
    if (best != kNoIndex && value <= best_value) continue;
    best = static_cast<int32_t>(entity);
    best_value = value;
  }
  if (best != kNoIndex) return {static_cast<uint32_t>(best)};
  if (Meet(discourse_.topic(), here)) return {};
  return discourse_.topic();
}

EntityList ResolveAnaphor(const SentenceView& view, const Discourse& discourse, PhraseIndex phrase, NameKind kind) {
  return AnaphorResolver(view, discourse, phrase).Resolve(kind);
}

EntityList ResolveOwnerAnaphor(const SentenceView& view, const Discourse& discourse, PhraseIndex phrase) {
  return AnaphorResolver(view, discourse, phrase).Owner();
}

}  // namespace ieum
