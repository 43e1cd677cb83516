// The general rules of Rows; see rows.h.
#include <algorithm>
#include <utility>

#include "relation/known_makers.h"
#include "relation/rows.h"

namespace ieum {
namespace {

// The phrases that a predication itself is about.
PhraseList OwnPhrases(const SentenceView& view, const Predication& of) {
  if (of.nominal != nullptr) return {of.nominal->phrase};
  PhraseList out;
  for (const Argument& argument : view.Arguments(view.clause(of.clause))) out.Add(argument.phrase);
  return out;
}

}  // namespace

EntityList Rows::OtherOwner(const Predication& of, uint32_t product, uint32_t maker) const {
  for (const PhraseIndex p : OwnPhrases(view_, of)) {
    if (!view_.Members(p, NameKind::kProduct).Has(product) && !view_.Owners(p, NameKind::kProduct).Has(product))
      continue;
    const Found owner = roles_.parties().Owner(p, of.clause);
    if (!owner.empty() && !owner.entities.Has(maker) && owner.how == How::kPossessor) return owner.entities;
  }
  if (roles_.KeyIs(of, c_.made_to_order)) {  // designed by Narae and made by Hanbit
    for (size_t i = output_.first(); i < output_.size(); ++i) {
      const Claim& told = output_.all()[i];
      if (told.type == RelationType::kDevelops && told.tail == product && told.head != maker &&
          told.clause != of.clause)
        return {told.head};
    }
  }
  if (!roles_.KeyIs(of, c_.made_to_order) && !roles_.KeyIs(of, c_.handled)) return {};
  if (const int32_t told = roles_.parties().discourse().OwnerOf({product}); told != kNoIndex) {
    const auto owner = static_cast<uint32_t>(told);
    return owner == maker ? EntityList() : EntityList{owner};
  }
  return MadeByOthers(product, maker) ? KnownMakers(view_.names(), product) : EntityList();
}

// By the gazetteer, and not with one of them: 한빛이 나래와 협업해 만든 칩알파.
bool Rows::MadeByOthers(uint32_t product, uint32_t firm) const {
  if (!OthersMakeIt(view_.names(), product, firm)) return false;
  const EntityList makers = KnownMakers(view_.names(), product);
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    if (view_.phrase(p).role == Role::kComitative && Meet(view_.Members(p, NameKind::kActor), makers)) return false;
  }
  return true;
}

void Rows::AddGoods(const Predication& of, const Row& row, size_t first) {
  // 칩알파를 나래에 맡긴다: the goods are of the one who orders.
  const FrameEdge& edge = lexicon_.frames(row)[0][0];
  const bool orders = edge.tail.Has({Slot::Kind::kParty, Role::kSubject});
  if (orders && edge.head.Has({Slot::Kind::kParty, Role::kDative})) return;
  // 칩알파를 나래에서 양산한다
  if (orders && edge.head.Has({Slot::Kind::kParty, Role::kSource}) && roles_.KeyIs(of, c_.made_to_order)) return;
  EntityList goods;
  if (of.nominal != nullptr) {
    goods = view_.EntitiesOfWords(view_.phrase(of.nominal->phrase).words, NameKind::kProduct);
  } else {
    const bool passive = view_.clause(of.clause).voice == Voice::kPassive;
    // `provides Narae with ChipAlpha`
    const bool with = OfEnglish() && edge.tail.Has({Slot::Kind::kParty, Role::kObject});
    for (const Role role : {Role::kObject, passive ? Role::kSubject : with ? Role::kComitative : Role::kObject}) {
      for (const Seat& seat : roles_.Seats(of, role, &row)) {
        if (!view_.NamesAnybody(seat.phrase)) continue;
        for (const uint32_t product : roles_.Of(seat, NameKind::kProduct, Role::kObject)) goods.AddUnique(product);
      }
    }
  }
  const size_t end = output_.size();
  EntityList suppliers;
  EntityList customers;
  for (size_t i = first; i < end; ++i) {
    suppliers.AddUnique(output_.all()[i].head);
    customers.AddUnique(output_.all()[i].tail);
  }
  // 한빛과 나래가 각각 칩알파와 칩베타를 공급한다: to each its own.
  const auto is_of_another = [&](const Claim& supply, size_t product) {
    if (goods.size() < 2 || !Each(of)) return false;
    if (suppliers.size() == goods.size()) return suppliers[product] != supply.head;
    return customers.size() == goods.size() && customers[product] != supply.tail;
  };
  for (size_t i = first; i < end; ++i) {
    for (size_t k = 0; k < goods.size(); ++k) {
      const uint32_t product = goods[k];
      const Claim supply = output_.all()[i];
      if (is_of_another(supply, k)) continue;
      Claim use = supply;
      use.kind = RuleKind::kPredicate;
      use.rule = Rule::kGoods;
      use.type = RelationType::kUses;
      use.head = supply.tail;
      use.tail = product;
      output_.Add(use, of);
      if (supply.how > How::kTopic || !OtherOwner(of, product, supply.head).empty()) continue;
      if (MadeByOthers(product, supply.head)) continue;
      Claim making = use;
      making.type = RelationType::kDevelops;
      making.head = supply.head;
      output_.Add(making, of);
    }
  }
}

// 나래와 함께, 나래와 공동으로: the partners in what the clause says to be done jointly.
PhraseList Rows::JointPartners(const Predication& of) const {
  const ClauseIndex index = of.nominal != nullptr ? of.nominal->parent : of.clause;
  if (index == kNoIndex) return {};
  const Clause& clause = view_.clause(index);
  if (of.nominal != nullptr && view_.First(clause, Role::kObject) != of.nominal->phrase) return {};
  const PhraseList partners = view_.Get(clause, Role::kComitative);
  bool joint = view_.HasAdverb(clause, c_.together_word) || view_.HasAdverb(clause, c_.joint_noun) ||
               lexicon_.vocabulary().Is(clause.key, c_.joint_noun);
  for (const PhraseIndex p : partners) joint |= roles_.IsJoint(p);
  for (const PhraseIndex p : view_.Get(clause, Role::kBare)) joint |= view_.AnyNounIs(p, c_.joint_noun);
  return joint ? partners : PhraseList();
}

// 한빛이 미르와 함께 나래에 투자했다: so did Mir.
void Rows::AddFellowInvestors(const Predication& of, const Row& row, size_t first) {
  const std::span<const Frame> frames = lexicon_.frames(row);
  const bool by_subject = std::any_of(frames.begin(), frames.end(), [](const Frame& frame) {
    return frame[0].head.Has({Slot::Kind::kParty, Role::kSubject});
  });
  if (!by_subject) return;
  const size_t end = output_.size();
  for (const PhraseIndex p : JointPartners(of)) {
    for (const uint32_t investor : view_.Members(p, NameKind::kActor)) {
      for (size_t i = first; i < end; ++i) {
        Claim claim = output_.all()[i];
        claim.head = investor;
        if (claim.head != claim.tail) output_.Add(claim, of);
      }
    }
  }
}

// 나래대병원은 한빛과 공급 계약을 맺었다: `with` does not tell who supplies whom. A body that sells nothing is the
// customer of a firm, and so is whoever did not make the product that the contract is about.
void Rows::TurnContracts(const Predication& of, const Frame& frame, size_t first) {
  if (of.nominal == nullptr || !frame[0].head.Has({Slot::Kind::kParty, Role::kSubject}) ||
      !frame[0].tail.Has({Slot::Kind::kParty, Role::kComitative})) {
    return;
  }
  EntityList makers;
  for (const PhraseIndex p : OwnPhrases(view_, of)) {
    EntityList products = view_.Owners(p, NameKind::kProduct);
    for (const uint32_t product : view_.Members(p, NameKind::kProduct)) products.AddUnique(product);
    for (const uint32_t product : products) {
      for (const uint32_t maker : KnownMakers(view_.names(), product)) makers.AddUnique(maker);
    }
  }
  const auto is_body = [this](uint32_t e) { return view_.names().entities[e].type == EntityType::kOrganization; };
  for (size_t i = first; i < output_.size(); ++i) {
    Claim& claim = output_.all()[i];
    const bool body = is_body(claim.head) && !is_body(claim.tail);
    const bool made = makers.Has(claim.tail) && !makers.Has(claim.head);
    if (body || made) std::swap(claim.head, claim.tail);
  }
}

// 한빛이 나래와 함께 개발한 칩알파: both made it.
void Rows::AddJointMakers(const Predication& of, const Row& row, size_t first) {
  const PhraseList partners = JointPartners(of);
  const size_t end = output_.size();
  EntityList products;
  for (size_t i = first; i < end; ++i) products.AddUnique(output_.all()[i].tail);
  for (const PhraseIndex p : partners) {
    for (const uint32_t maker : roles_.parties().Of(p, NameKind::kActor, Role::kComitative)) {
      for (const uint32_t product : products) {
        output_.Add(Make(of, row, maker, product, How::kExplicit, false), of);
      }
    }
  }
}

// Who makes what another owns makes it for the owner, or does not make it at all.
void Rows::GiveToOwners(const Predication& of, size_t first) {
  const bool to_order =
      !roles_.KeyIs(of, c_.handled) && (roles_.KeyIs(of, c_.contract_work) || roles_.KeyIs(of, c_.made_to_order));
  std::vector<Claim>& all = output_.all();
  std::vector<Claim> supplies;
  size_t kept = first;
  for (size_t i = first; i < all.size(); ++i) {
    const EntityList owners = OtherOwner(of, all[i].tail, all[i].head);
    if (owners.empty()) {
      all[kept++] = all[i];
      continue;
    }
    for (const uint32_t owner : owners) {
      if (!to_order || owner == all[i].head) continue;
      Claim supply = all[i];
      supply.type = RelationType::kSupplies;
      supply.tail = owner;
      supply.rule = Rule::kMadeFor;
      supply.kind = RuleKind::kGeneral;
      supplies.push_back(supply);
    }
  }
  all.resize(kept);
  for (const Claim& supply : supplies) output_.Add(supply, of);
}

void Rows::DropGoodsOfOthers(size_t first) {
  std::vector<Claim>& all = output_.all();
  const auto of_others = [this](const Claim& claim) { return MadeByOthers(claim.tail, claim.head); };
  all.erase(std::remove_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(), of_others), all.end());
}

void Rows::TryGoodsUse(const Predication& of, const RowList& rows) {
  if (roles_.KeyIs(of, c_.made_to_order) || roles_.KeyIs(of, c_.handled))
    return;  // builds its servers: makes, not uses
  for (const Row* row : rows) {
    if (row->type != RelationType::kUses) continue;
    for (const Frame& frame : lexicon_.frames(*row)) {
      const FrameEdge& edge = frame[0];
      if (edge.tail.empty()) continue;
      for (const Seat& seat : roles_.Seats(of, edge.tail[0].role, nullptr)) {
        const PhraseIndex p = seat.phrase;
        if (!roles_.parties().Of(p, NameKind::kProduct, Role::kObject).empty()) continue;  // it: the chip
        if (view_.NamesAnybody(p) || !view_.HeadIs(p, c_.goods) || !view_.Owners(p, NameKind::kProduct).empty())
          continue;
        Found owner = roles_.parties().Owner(p, of.clause);
        if (owner.empty()) owner = roles_.OwnerOfTopicGoods(p);
        const bool of_another =
            OfEnglish() && view_.phrase(p).possessor != kNoIndex && !view_.Owners(p, NameKind::kActor).empty();
        if (owner.empty() || of_another) continue;  // its Nvidia servers: of two, neither the user
        const FillerList users = roles_.Fill(of, edge.head[0], NameKind::kActor, owner.entities, nullptr);
        if (users.empty() || users[0].how > How::kInSentence ||
            (owner.how > How::kInSentence && users[0].how != How::kExplicit))
          continue;
        const size_t before = output_.size();
        for (const uint32_t supplier : owner.entities) {
          for (const uint32_t user : users[0].entities) {
            Claim supply = Make(of, *row, supplier, user, Worse(users[0].how, owner.how), edge.negated);
            supply.type = RelationType::kSupplies;
            supply.rule = Rule::kGoodsUse;
            supply.kind = RuleKind::kGeneral;
            output_.Add(supply, of);
          }
        }
        if (output_.size() > before) return;
      }
    }
  }
}

}  // namespace ieum
