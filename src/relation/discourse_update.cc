#include "relation/discourse_update.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr size_t kMaxTopic = 2;         // longer lists become no topic
constexpr float kSubjectWeight = 1.0F;  // shared by the members of the main subject
constexpr float kMentionWeight = 0.3F;

class Updater {
 public:
  Updater(const Parties& parties, std::span<const Claim> edges, Discourse* discourse)
      : parties_(parties), view_(parties.view()), c_(view_.classes()), edges_(edges), discourse_(*discourse) {}

  void Update() {
    EntityList subject = MainSubject();
    if (const int32_t still = StillAbout(subject); still != kNoIndex) subject = {static_cast<uint32_t>(still)};
    if (!subject.empty() || !GoesOn()) discourse_.GrowOlder();
    if (!subject.empty() && subject.size() <= kMaxTopic && !IsAside(subject) && !IsToldOfTopic(subject))
      discourse_.SetTopic(subject, Spends(subject));
    for (const uint32_t e : subject) discourse_.Bump(e, kSubjectWeight / static_cast<float>(subject.size()));
    NoteNames();
    NoteProductTopic();
    NoteEdges();
    NotePlatforms();
    NoteRaising();
  }

 private:
  // The topic, else a subject outside relative clauses, else the firm that such a subject belongs to or means.
  EntityList MainSubject() const {
    PhraseIndex topic = kNoIndex;
    PhraseIndex subject = kNoIndex;
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      const Clause& clause = view_.clause(i);
      if (const PhraseIndex t = clause.topic;
          t != kNoIndex && view_.phrase(t).quote_depth == 0 && view_.Holds(t, NameKind::kActor) &&
          (view_.phrase(t).role == Role::kTopic || view_.phrase(t).role == Role::kSubject)) {
        topic = t;
      }
      if (!IsMain(i) || IsAboutOne() || LeadsIntoRelative(i)) continue;
      for (const PhraseIndex p : view_.Get(clause, Role::kSubject)) {
        const Role role = view_.phrase(p).role;
        // 칩알파는 나래도 쓴다, 생산은 나래가 맡는다: who does so is not what the article turns to.
        const bool under_topic = clause.topic != kNoIndex && clause.topic != p;
        if (under_topic && role == Role::kAlso && view_.Holds(clause.topic, NameKind::kProduct)) continue;
        if (under_topic && role == Role::kSubject && !view_.NamesAnybody(clause.topic) && discourse_.topic_age() <= 1)
          continue;
        if (view_.Holds(p, NameKind::kActor) && (role == Role::kSubject || role == Role::kAlso)) subject = p;
      }
    }
    const PhraseIndex main = topic != kNoIndex ? topic : subject;
    if (main != kNoIndex) return view_.Members(main, NameKind::kActor);
    const EntityList unnamed = UnnamedSubject();
    const bool listed = view_.sentence().kind == SentenceKind::kBullet && !discourse_.label().empty();
    if (!unnamed.empty() || listed) return unnamed;
    if (!view_.headline()) return PersonSpokenOf();
    if (view_.phrase_count() > 0 && view_.Holds(0, NameKind::kActor)) return view_.Members(0, NameKind::kActor);
    return {};
  }

  // 이번 투자는 한빛이 주도했다: what somebody does to the firm spoken of, who is not named, leaves it the topic.
  int32_t StillAbout(const EntityList& subject) const {
    if (subject.empty() || view_.sentence().language != Language::kKorean) return kNoIndex;
    for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
      if (view_.phrase(p).role == Role::kTopic && Meet(view_.Members(p, NameKind::kActor), subject)) return kNoIndex;
    }
    const EntityList here = view_.ActorsOfSentence();
    for (const Claim& edge : edges_) {
      const bool carried = edge.how == How::kTopic || edge.how == How::kFund || edge.how == How::kLabel;
      if (carried && subject.Has(edge.head) && !here.Has(edge.tail) &&
          IsActor(view_.names().entities[edge.tail].type)) {
        return static_cast<int32_t>(edge.tail);
      }
    }
    return kNoIndex;
  }

  // A sentence without a subject goes on about the topic of its paragraph, a line of a list about that of the list.
  bool GoesOn() const {
    if (view_.clause_count() == 0 || (discourse_.opens_line() && !view_.headline())) return false;
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      const Clause& clause = view_.clause(i);
      if (IsMain(i) && (view_.Has(clause, Role::kSubject) || clause.topic != kNoIndex)) return false;
    }
    return true;
  }

  // 한빛은 나래와 손잡았다. 나래는 두루의 자회사다: says who was just named is, and the article goes on about the
  // other.
  bool IsAside(const EntityList& subject) const {
    const EntityList& topic = discourse_.topic();
    if (view_.clause_count() == 0 || subject.size() != 1 || topic.size() != 1 || topic[0] == subject[0]) return false;
    if (discourse_.topic_age() > 1 || discourse_.Prior(topic[0]) < discourse_.Prior(subject[0])) return false;
    const Clause& last = view_.clause(view_.clause_count() - 1);
    const PhraseIndex predicative = view_.First(last, Role::kPredicative);
    const Word* head = predicative == kNoIndex ? nullptr : view_.Head(predicative);
    if (head == nullptr || !last.Has(Clause::kCopula) || last.quote_depth != 0) return false;
    const bool says_what = view_.phrase(predicative).kind == PhraseKind::kFirmNoun ||
                           SentenceView::WordIs(*head, c_.company_noun) ||
                           !view_.lexicon().RoleNouns(head->noun).empty();
    const auto& named = discourse_.named();
    return says_what && std::any_of(named.begin(), named.end(), [&](const Discourse::NamedHere& before) {
             return before.entity == subject[0] && discourse_.sentence() - before.sentence == 1;
           });
  }

  // 나래 대표를 만났다: who writes is left out, and the article goes on about the firm.
  EntityList PersonSpokenOf() const {
    if (view_.clause_count() == 0 || view_.Has(view_.clause(view_.clause_count() - 1), Role::kSubject)) return {};
    const PhraseIndex object = view_.First(view_.clause(view_.clause_count() - 1), Role::kObject);
    if (object == kNoIndex || !view_.phrase(object).Has(Phrase::kPerson)) return {};
    return view_.Members(object, NameKind::kActor);
  }

  // Under a label and in an interview only a topic turns to another firm.
  bool IsAboutOne() const { return !discourse_.label().empty() || discourse_.answering() != kNoIndex; }

  // `Narae raised $3 million. Hanbit led the round`: who is said to do something to the silent topic does not become
  // it.
  bool IsToldOfTopic(const EntityList& subject) const {
    const EntityList& topic = discourse_.topic();
    if (view_.sentence().language != Language::kEnglish || topic.size() != 1 || subject.Has(topic.front()))
      return false;
    return std::any_of(edges_.begin(), edges_.end(), [&](const Claim& edge) {
      if (edge.weak || edge.how < How::kLabel || edge.how == How::kFocus) return false;
      return edge.head == topic.front() || edge.tail == topic.front();
    });
  }

  bool IsMain(ClauseIndex i) const {
    const Clause& clause = view_.clause(i);
    return !SentenceView::Adnominal(clause) && clause.quote_depth == 0;
  }

  // 한빛이 주도하고 나래가 참여한 라운드: parallel relative clauses have no main subject.
  bool LeadsIntoRelative(ClauseIndex i) const {
    const Clause& clause = view_.clause(i);
    if (clause.ending != Ending::kChain || clause.mood == Effect::kPast || i + 1 >= view_.clause_count()) return false;
    return SentenceView::Adnominal(view_.clause(i + 1)) && view_.clause(i + 1).gap != kNoIndex;
  }

  EntityList UnnamedSubject() const {
    EntityList out;
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      if (!IsMain(i)) continue;
      for (const PhraseIndex p : view_.Get(view_.clause(i), Role::kSubject)) {
        if (view_.NamesAnybody(p)) continue;
        EntityList owners = view_.Owners(p, NameKind::kActor);
        if (owners.empty() && view_.phrase(p).possessor != kNoIndex) {
          owners = view_.Members(view_.phrase(p).possessor, NameKind::kActor);
        }
        if (!owners.empty()) out = {owners[0]};
      }
    }
    if (!out.empty()) return out;
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      if (!IsMain(i)) continue;
      for (const PhraseIndex p : view_.Get(view_.clause(i), Role::kSubject)) {
        if (view_.NamesAnybody(p)) continue;
        const EntityList meant = parties_.Of(p, NameKind::kActor, Role::kSubject);
        if (!meant.empty()) out = meant;
      }
    }
    return out.empty() ? OwnerOfTopic() : out;
  }

  // 칩알파는 전력을 적게 쓴다: the article goes on about whose it is.
  EntityList OwnerOfTopic() const {
    if (view_.clause_count() == 0) return {};
    const Clause& last = view_.clause(view_.clause_count() - 1);
    PhraseIndex p = last.topic != kNoIndex ? last.topic : view_.First(last, Role::kSubject);
    if (p == kNoIndex || !view_.Holds(p, NameKind::kProduct) || last.quote_depth != 0) return {};
    const int32_t owner = discourse_.OwnerOf(view_.Members(p, NameKind::kProduct));
    return owner == kNoIndex ? EntityList() : EntityList{static_cast<uint32_t>(owner)};
  }

  // The one product that the sentence is about, or that it says who makes or uses; one left out stays.
  void NoteProductTopic() {
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      const Clause& clause = view_.clause(i);
      for (const PhraseIndex p : {clause.topic, view_.First(clause, Role::kSubject)}) {
        if (!IsMain(i) || p == kNoIndex || !view_.Holds(p, NameKind::kProduct)) continue;
        const EntityList products = view_.Members(p, NameKind::kProduct);
        if (products.size() == 1) return discourse_.SetProductTopic(products[0]);
      }
    }
    EntityList products;
    for (const Claim& edge : edges_) {
      if (edge.type == RelationType::kDevelops || edge.type == RelationType::kUses) products.AddUnique(edge.tail);
    }
    if (products.size() == 1) discourse_.SetProductTopic(products[0]);
  }

  void NoteNames() {
    for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
      const EntityList members = view_.Members(p, NameKind::kActor);
      for (const uint32_t e : members) discourse_.Bump(e, kMentionWeight);
      if (members.size() > 1) discourse_.AddGroup(members);
      for (const uint32_t e : view_.Owners(p, NameKind::kActor)) discourse_.Bump(e, kMentionWeight);
    }
    discourse_.ForgetOldNames();
    for (const Word& word : view_.parse().words) {
      if (word.kind != WordKind::kName || word.mention == kNoIndex) continue;
      const auto mention = static_cast<uint32_t>(word.mention);
      const NameKind kind = view_.KindOfMention(mention);
      if (kind == NameKind::kActor) discourse_.AddNamed(view_.EntityOf(mention));
      if (kind == NameKind::kProduct) discourse_.AddProduct(view_.EntityOf(mention));
    }
    const Range words = {0, static_cast<uint32_t>(view_.parse().words.size())};
    const EntityList products = view_.EntitiesOfWords(words, NameKind::kProduct);
    if (view_.index() == 0 && products.size() == 1) discourse_.SetMainProduct(products[0]);  // the title
  }

  // A clause with one edge makes its ends a pair; one with several partners, a group.
  void NoteEdges() {
    for (const Claim& edge : edges_) {
      if (edge.type == RelationType::kDevelops && edge.how <= How::kPossessor)
        discourse_.SetOwner(edge.tail, edge.head);
      const bool pairs = edge.type != RelationType::kDevelops && edge.type != RelationType::kUses &&
                         edge.type != RelationType::kAffiliateOf && !edge.weak;
      if (pairs && IsOnlyPairOf(edge)) discourse_.AddGroup({edge.head, edge.tail});
    }
    for (size_t i = 0; i < edges_.size(); ++i) {
      if (edges_[i].type != RelationType::kPartnersWith) continue;
      if (i > 0 && SamePredication(edges_[i - 1], edges_[i]) && edges_[i - 1].type == edges_[i].type) continue;
      EntityList group;
      for (size_t k = i; k < edges_.size() && SamePredication(edges_[k], edges_[i]); ++k) {
        if (edges_[k].type != RelationType::kPartnersWith) continue;
        group.AddUnique(edges_[k].head);
        group.AddUnique(edges_[k].tail);
      }
      if (group.size() > 2) discourse_.AddGroup(group);
    }
  }
  static bool SamePredication(const Claim& a, const Claim& b) { return a.clause == b.clause && a.nominal == b.nominal; }
  bool IsOnlyPairOf(const Claim& edge) const {
    return std::all_of(edges_.begin(), edges_.end(), [&edge](const Claim& other) {
      return !SamePredication(edge, other) || other.type != edge.type ||
             std::minmax(other.head, other.tail) == std::minmax(edge.head, edge.tail);
    });
  }

  // The platform that a phrase names as its head (나래의 누리톡); kNoIndex: none.
  int32_t Platform(PhraseIndex phrase) const {
    const Word* head = phrase == kNoIndex ? nullptr : view_.Head(phrase);
    if (head == nullptr || !view_.IsName(*head, NameKind::kPlatform)) return kNoIndex;
    return static_cast<int32_t>(view_.EntityOf(static_cast<uint32_t>(head->mention)));
  }

  bool Makes(const Clause& clause) const {
    const std::span<const Row> rows = view_.lexicon().Rows(clause.key);
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
      return row.kind == RowKind::kPredicate && row.type == RelationType::kDevelops && row.voice == clause.voice;
    });
  }

  // Platforms have no edges of their own, but goods of theirs have a maker: 나래의 누리톡, 누리톡은 나래의 협업툴이다,
  // 나래는 누리톡을 출시했다.
  void NotePlatforms() {
    const auto note = [this](int32_t platform, const EntityList& owners) {
      if (platform != kNoIndex && owners.size() == 1) discourse_.SetOwner(static_cast<uint32_t>(platform), owners[0]);
    };
    for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
      if (const int32_t platform = Platform(p); platform != kNoIndex)
        note(platform, parties_.Owner(p, kNoIndex).entities);
    }
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      const Clause& clause = view_.clause(i);
      const PhraseIndex subject = view_.First(clause, Role::kSubject);
      if (clause.Has(Clause::kCopula)) {
        const PhraseIndex noun = view_.First(clause, Role::kPredicative);
        if (noun != kNoIndex && !view_.NamesAnybody(noun) && view_.Is(noun, c_.goods))
          note(Platform(subject), parties_.Owner(noun, i).entities);
      } else if (subject != kNoIndex && Makes(clause)) {
        note(Platform(view_.First(clause, Role::kObject)), view_.Members(subject, NameKind::kActor));
      }
    }
  }

  EntityList MoneyGoesTo(const Clause& clause) const {
    bool money = false;
    for (const Role role : {Role::kObject, Role::kSubject}) {
      for (const PhraseIndex p : view_.Get(clause, role)) money |= view_.Is(p, c_.money) && !view_.NamesAnybody(p);
    }
    if (!money) return {};
    for (const Row& row : view_.lexicon().Rows(clause.key)) {
      if (row.kind != RowKind::kPredicate || row.type != RelationType::kInvestsIn || row.voice != clause.voice)
        continue;
      for (const Role place : {Role::kInto, Role::kDative}) {
        for (const PhraseIndex p : view_.Get(clause, place)) return view_.Members(p, NameKind::kActor);
      }
    }
    return {};
  }

  // 나래의 주주 명단은 화려하다: investors in whom are spoken of.
  EntityList InvestedIn(const Clause& clause) const {
    for (const PhraseIndex p : {clause.topic, view_.First(clause, Role::kSubject)}) {
      if (p == kNoIndex || view_.NamesAnybody(p) || !NamesInvestors(p)) continue;
      const Found owner = parties_.Owner(p);
      if (!owner.empty()) return owner.entities;
    }
    return {};
  }
  bool NamesInvestors(PhraseIndex p) const {
    const Range words = view_.phrase(p).words;
    for (uint32_t i = words.begin; i < words.end; ++i) {
      for (const RoleNoun& meaning : view_.lexicon().RoleNouns(view_.parse().words[i].noun)) {
        if (meaning.type == RelationType::kInvestsIn && !meaning.owner_is_head) return true;
      }
    }
    return false;
  }

  // The firm that raises money: the one target of investments, or the subject of a clause about a round.
  void NoteRaising() {
    int32_t target = kNoIndex;
    bool several = false;
    for (const Claim& edge : edges_) {
      if (edge.type != RelationType::kInvestsIn || edge.weak) continue;
      several |= target != kNoIndex && target != static_cast<int32_t>(edge.tail);
      target = static_cast<int32_t>(edge.tail);
    }
    if (target != kNoIndex && !several) return discourse_.SetFund(static_cast<uint32_t>(target));
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {  // investors pour money into Narae
      EntityList firm = MoneyGoesTo(view_.clause(i));
      if (firm.empty()) firm = InvestedIn(view_.clause(i));
      if (firm.size() == 1) return discourse_.SetFund(firm[0]);
    }
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      const Clause& clause = view_.clause(i);
      const bool raises = view_.KeyIs(clause, c_.raising_verb);
      bool round = false;
      for (const Argument& argument : view_.Arguments(clause)) {
        round |= IsAboutRound(argument.phrase);
      }
      if (!raises && !round) continue;
      const bool invests = !raises && view_.SubjectInvests(clause);
      EntityList firms;
      for (const PhraseIndex p : view_.Get(clause, Role::kSubject)) {
        if (invests) break;
        for (const uint32_t e : parties_.Of(p, NameKind::kActor, Role::kSubject)) firms.AddUnique(e);
      }
      if (firms.empty() && raises) firms = discourse_.Subject({}).entities;
      if (firms.empty()) {
        for (const Argument& argument : view_.Arguments(clause)) {
          if (!view_.AnyNounIs(argument.phrase, c_.round)) continue;
          for (const uint32_t e : view_.Owners(argument.phrase, NameKind::kActor)) firms.AddUnique(e);
        }
      }
      // 이번 라운드에는 열 곳이 참여했다: still of the round of the firm told of before.
      if (firms.empty() && discourse_.FundIsFresh() && discourse_.FundFirm() != kNoIndex) {
        firms = {static_cast<uint32_t>(discourse_.FundFirm())};
      }
      if (firms.size() == 1) discourse_.SetFund(firms[0]);
    }
  }

  // A round, or what is told of one; not a firm or unit that is there for investing (투자 자회사, 투자 조직).
  bool IsAboutRound(PhraseIndex p) const {
    if (!view_.AnyNounIs(p, c_.round) && !view_.PairIs(p, c_.round)) return false;
    const Word* head = view_.Head(p);
    return head == nullptr || head->classes.Has(c_.round) ||
           (view_.phrase(p).kind != PhraseKind::kFirmNoun && !SentenceView::WordIs(*head, c_.company_noun) &&
            view_.lexicon().RoleNouns(head->noun).empty());
  }

  // 나래가 데이터센터에 1조원을 투자한다: who spends money on something is not the one who raises it.
  bool Spends(const EntityList& firms) const {
    for (ClauseIndex i = 0; i < view_.clause_count(); ++i) {
      const Clause& clause = view_.clause(i);
      if (!view_.SubjectInvests(clause)) continue;
      bool money = false;
      for (const PhraseIndex p : view_.Get(clause, Role::kObject)) money |= view_.Is(p, c_.money);
      const PhraseIndex subject = view_.First(clause, Role::kSubject);
      if (money && view_.Has(clause, Role::kDative) && subject != kNoIndex &&
          Meet(view_.Members(subject, NameKind::kActor), firms)) {
        return true;
      }
    }
    return false;
  }

  const Parties& parties_;
  const SentenceView& view_;
  const Classes& c_;
  std::span<const Claim> edges_;
  Discourse& discourse_;
};

}  // namespace

void UpdateDiscourse(const Parties& parties, std::span<const Claim> edges, Discourse* discourse) {
  Updater(parties, edges, discourse).Update();
}

}  // namespace ieum
