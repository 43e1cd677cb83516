// What an article has been about so far: topic, salience, groups, the firm that raises money, owners of products, the
// label of the passage. One small value; read by anaphora.h and roles.h, changed only by Begin and by Update
// (discourse_update.h), once a sentence each.
#ifndef IEUM_RELATION_DISCOURSE_H_
#define IEUM_RELATION_DISCOURSE_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "mention/names.h"
#include "relation/claim.h"
#include "relation/passages.h"
#include "relation/sentence_view.h"

namespace ieum {

// Who was found, and how.
struct Found {
  EntityList entities;
  How how = How::kExplicit;

  bool empty() const { return entities.empty(); }
};

class Discourse {
 public:
  static constexpr size_t kMaxActive = 16;  // entities whose salience is kept
  static constexpr size_t kMaxGroups = 8;

  struct Group {
    uint32_t sentence = 0;
    EntityList entities;
  };
  struct NamedHere {
    uint32_t sentence = 0;
    uint32_t entity = 0;
  };

  // Forgets everything; counts the mentions of each actor in the article, its prior.
  void Start(const Names& names);
  // The sentence to be read next: opens an item of a roundup or the passage of a label, lets an old one end.
  void Begin(const SentenceView& view);

  // The subject that a clause without one means, not of `exclude`; empty if nobody is salient enough.
  Found Subject(const EntityList& exclude) const;
  // The firm that raises money, or the one of the label; kNoIndex if none. Fresh: told of just before.
  int32_t FundFirm() const;
  bool FundIsFresh() const { return sentence_ - fund_at_ <= 3; }
  bool FundIsRightBefore() const { return sentence_ - fund_at_ <= 1; }
  // Owner of the first of the products that has one.
  int32_t OwnerOf(const EntityList& products) const;

  uint32_t sentence() const { return sentence_; }
  bool opens_line() const { return opens_line_; }  // the sentence is the first one of its line, a paragraph
  const EntityList& topic() const { return topic_; }
  uint32_t topic_age() const { return topic_age_; }    // sentences since it was set; 0: the one before
  bool topic_spends() const { return topic_spends_; }  // it was said to put money into something
  const EntityList& label() const { return label_; }
  // What the items of a list tell by its heading ([칩 도입 현황]), as far as that is known.
  std::optional<RelationType> listing() const { return listing_; }
  const EntityList& item() const { return item_; }                // the firm of the heading above, until the next one
  bool in_item() const { return in_item_; }                       // below a heading, whether its firm is known or not
  const std::vector<Group>& groups() const { return groups_; }    // at most kMaxGroups, oldest first
  const std::vector<NamedHere>& named() const { return named_; }  // of the last three sentences, in order
  int32_t last_product() const { return last_product_; }
  // The one product that the sentences right before speak of, else that of the title or the one that the article speaks
  // of by far the most, if it was named already; kNoIndex if there is no such product.
  int32_t ProductSpokenOf() const;
  // The product that the sentence before was about; kNoIndex if none.
  int32_t product_topic() const { return sentence_ - product_topic_at_ <= 1 ? product_topic_ : kNoIndex; }
  // The firm of who answers the questions of an interview; kNoIndex outside of one.
  int32_t answering() const { return in_interview_ ? answering_ : kNoIndex; }
  float Prior(uint32_t entity) const { return prior_[entity]; }
  // As far as told.
  TradeSet Trades(uint32_t entity) const { return trades_[entity]; }
  Nation NationOf(uint32_t entity) const { return nations_[entity]; }

  void SetFund(uint32_t firm) { fund_ = static_cast<int32_t>(firm), fund_at_ = sentence_; }
  void SetTopic(const EntityList& topic, bool spends) { topic_ = topic, topic_age_ = 0, topic_spends_ = spends; }
  void GrowOlder() { ++topic_age_; }
  void SetOwner(uint32_t product, uint32_t owner);
  void SetProductTopic(uint32_t product) {
    product_topic_ = static_cast<int32_t>(product), product_topic_at_ = sentence_;
  }
  void AddProduct(uint32_t product);
  void SetMainProduct(uint32_t product) { main_product_ = static_cast<int32_t>(product), main_product_named_ = true; }
  void AddGroup(const EntityList& entities);
  void AddNamed(uint32_t entity) { named_.push_back({sentence_, entity}); }
  void ForgetOldNames();
  void AddTrades(uint32_t entity, TradeSet trades) { trades_[entity] |= trades; }
  // What is known already stays.
  void SetNation(uint32_t entity, Nation nation) {
    if (nations_[entity].empty()) nations_[entity] = nation;
  }
  // Makes an actor more salient in this sentence.
  void Bump(uint32_t entity, float weight);

 private:
  static constexpr uint32_t kNever = 1000;

  void TakeTurn(const SentenceView& view);

  float Value(uint32_t entity) const;
  void FindMainProduct(const Names& names);
  void BeginList(const SentenceView& view);
  void SetLabel(const EntityList& firms);
  void BeginItem(const SentenceView& view);
  void OpenItem(const Heading& heading, uint32_t line, bool apart);
  void CloseItem();

  uint32_t sentence_ = 0;
  uint32_t line_ = kNever;
  bool opens_line_ = true;
  EntityList topic_;
  uint32_t topic_age_ = kNever;
  bool topic_spends_ = false;
  EntityList label_;
  uint32_t label_line_ = 0;
  std::optional<RelationType> listing_;
  EntityList item_;
  bool in_item_ = false;
  uint32_t item_line_ = 0;
  bool item_stands_apart_ = false;  // from the line before
  char32_t item_mark_ = 0;
  int32_t fund_ = kNoIndex;
  uint32_t fund_at_ = 0;
  int32_t last_product_ = kNoIndex;
  int32_t product_topic_ = kNoIndex;
  uint32_t product_topic_at_ = 0;
  int32_t main_product_ = kNoIndex;
  bool main_product_named_ = false;
  std::vector<NamedHere> products_;  // of the sentences right before
  int32_t answering_ = kNoIndex;
  bool in_interview_ = false;
  std::vector<Group> groups_;
  std::vector<NamedHere> named_;
  InlineList<uint32_t, kMaxActive> active_;
  // By entity.
  std::vector<float> prior_, salience_;
  std::vector<uint32_t> bumped_at_;
  std::vector<int32_t> owner_;
  std::vector<TradeSet> trades_;
  std::vector<Nation> nations_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_DISCOURSE_H_
