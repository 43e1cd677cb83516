// The numbers were measured (research: salience against the topic alone, decay .4 to .7, weight of the prior .5 to 2):
// only a weak prior loses.
#include "relation/discourse.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace ieum {
namespace {

constexpr float kDecay = 0.55F;  // a sentence
constexpr float kPriorWeight = 1.5F;
constexpr float kLabelBonus = 2.0F;
constexpr std::array<float, 3> kTopicBonus = {1.2F, 0.8F, 0.5F};  // by its age
constexpr float kSalientEnough = 0.9F;
constexpr float kClearly = 0.3F;  // how much more salient than the next one
constexpr uint32_t kFundSentences = 6;
constexpr uint32_t kLabelLines = 2;
constexpr uint32_t kNamedSentences = 3;
constexpr uint32_t kProductSentences = 2;
constexpr uint32_t kMainProductMentions = 2;  // and more than twice as many as of any other

float Decay(uint32_t sentences) { return sentences > 30 ? 0.0F : std::pow(kDecay, static_cast<float>(sentences)); }

}  // namespace

void Discourse::Start(const Names& names) {
  sentence_ = 0;
  line_ = kNever;
  topic_.Clear();
  topic_age_ = kNever;
  topic_spends_ = false;
  label_.Clear();
  listing_.reset();
  item_.Clear();
  fund_ = last_product_ = product_topic_ = answering_ = kNoIndex;
  in_item_ = in_interview_ = false;
  groups_.clear();
  named_.clear();
  products_.clear();
  active_.Clear();
  FindMainProduct(names);
  const size_t count = names.entities.size();
  prior_.assign(count, 0);
  salience_.assign(count, 0);
  bumped_at_.assign(count, 0);
  owner_.assign(count, kNoIndex);
  trades_.assign(count, 0);
  nations_.clear();
  for (const Entity& entity : names.entities) nations_.push_back(ieum::NationOf(entity));
  float most = 0;
  for (const Mention& mention : names.mentions) {
    if (KindOf(mention.type) == NameKind::kActor) most = std::max(most, ++prior_[mention.entity]);
  }
  for (float& prior : prior_) {
    if (prior > 0) prior = kPriorWeight * std::log1p(prior) / std::log1p(most);
  }
}

// [투자 유치] △나래=…: what the list is about.
void Discourse::BeginList(const SentenceView& view) {
  if (view.sentence().kind == SentenceKind::kBullet) return;
  listing_.reset();
  const std::string_view heading = view.sentence().span.Of(view.text().normalized);
  if (!heading.starts_with('[')) return;
  const EntityList firms = view.ActorsOfSentence();
  if (heading.ends_with(']') && firms.size() == 1) SetLabel(firms);  // [나래 개요] ▷자회사 두루
  for (const Word& word : view.parse().words) {
    for (const Row& row : view.lexicon().Rows(word.noun)) {
      const bool told = row.type == RelationType::kUses || row.type == RelationType::kInvestsIn;
      if (told && row.conditions.empty() && (row.kind == RowKind::kEventNoun || row.kind == RowKind::kPredicate))
        listing_ = row.type;
    }
  }
}

void Discourse::SetLabel(const EntityList& firms) {
  label_ = firms;
  label_line_ = line_;
  SetTopic(label_, false);
  if (item_.empty() && fund_ != kNoIndex && !label_.Has(static_cast<uint32_t>(fund_))) fund_ = kNoIndex;
}

void Discourse::Begin(const SentenceView& view) {
  sentence_ = view.index();
  const uint32_t line = view.sentence().line;
  opens_line_ = line != line_;
  BeginItem(view);  // knows the line before
  line_ = line;
  TakeTurn(view);
  BeginList(view);
  if (const EntityList label = LabelOf(view); !label.empty()) return SetLabel(label);
  if (line > label_line_ + kLabelLines && item_.empty()) label_.Clear();
}

// Items of one list begin with the same mark; lines with another one belong to the item above, unless they stand apart.
void Discourse::BeginItem(const SentenceView& view) {
  const uint32_t line = view.sentence().line;
  const bool apart = line > line_ + 1;
  const Heading heading = HeadingOf(view);
  if (heading.found && (in_item_ ? apart || heading.mark == item_mark_ : !heading.firm.empty()))
    return OpenItem(heading, line, apart);
  if (!in_item_ || !apart) return;
  if (view.sentence().kind == SentenceKind::kBullet && line_ > item_line_) return CloseItem();
  if (line_ == item_line_ && item_stands_apart_) return;  // its text
  // Another paragraph: of the same matter, or of none of the items.
  label_.Clear();
  item_.Clear();
  in_item_ = false;
}

// What was told above is of another.
void Discourse::CloseItem() {
  label_.Clear();
  item_.Clear();
  in_item_ = false;
  fund_ = last_product_ = product_topic_ = kNoIndex;
  topic_.Clear();
  topic_age_ = kNever;
  groups_.clear();
  named_.clear();
  products_.clear();
  active_.Clear();
}

void Discourse::OpenItem(const Heading& heading, uint32_t line, bool apart) {
  CloseItem();
  in_item_ = true;
  item_mark_ = heading.mark;
  item_line_ = line;
  item_stands_apart_ = apart;
  item_ = heading.firm;
  if (item_.empty()) return;
  label_ = item_;
  SetTopic(item_, false);
  if (heading.funds) SetFund(item_[0]);
}

// What is asked and answered is about who answers: of the persons named above the first question, the one of the firm
// most spoken of.
void Discourse::TakeTurn(const SentenceView& view) {
  const bool asks = IsQuestion(view);
  if (!in_interview_ && !asks) {
    const int32_t firm = FirmOfPerson(view);
    if (firm == kNoIndex) return;
    if (answering_ == kNoIndex || prior_[static_cast<size_t>(firm)] > prior_[static_cast<size_t>(answering_)])
      answering_ = firm;
    return;
  }
  in_interview_ = true;
  if (opens_line_ && answering_ != kNoIndex) SetTopic({static_cast<uint32_t>(answering_)}, false);
}

float Discourse::Value(uint32_t entity) const {
  return salience_[entity] * Decay(sentence_ - bumped_at_[entity]) + prior_[entity] +
         (label_.Has(entity) ? kLabelBonus : 0.0F);
}

Found Discourse::Subject(const EntityList& exclude) const {
  const bool fresh = !topic_.empty() && topic_age_ < kTopicBonus.size();
  const bool lone_topic = fresh && topic_.size() == 1;
  float best_value = 0;
  float next_value = 0;
  int32_t best = kNoIndex;
  const auto weigh = [&](uint32_t entity) {
    if (exclude.Has(entity) || static_cast<int32_t>(entity) == best) return;
    const float value = Value(entity) + (lone_topic && topic_.Has(entity) ? kTopicBonus[topic_age_] : 0.0F);
    next_value = std::max(next_value, std::min(value, best_value));
    if (best != kNoIndex && value <= best_value) return;
    best = static_cast<int32_t>(entity);
    best_value = value;
  };
  for (const uint32_t entity : active_) weigh(entity);
  for (const uint32_t entity : label_) weigh(entity);

  const auto found = [](uint32_t entity, How how) { return Found{{entity}, how}; };
  if (lone_topic && best != kNoIndex) {
    const auto entity = static_cast<uint32_t>(best);
    return found(entity, topic_.Has(entity) ? How::kTopic : How::kFocus);
  }
  if (fresh && !Meet(topic_, exclude)) return {topic_, How::kTopic};
  if (label_.size() == 1 && !exclude.Has(label_.front())) return found(label_.front(), How::kLabel);
  if (best != kNoIndex && best_value > kSalientEnough && best_value > next_value + kClearly)
    return found(static_cast<uint32_t>(best), How::kFocus);
  return {};
}

int32_t Discourse::FundFirm() const {
  if (fund_ != kNoIndex && sentence_ - fund_at_ <= kFundSentences) return fund_;
  return label_.size() == 1 ? static_cast<int32_t>(label_.front()) : kNoIndex;
}

void Discourse::FindMainProduct(const Names& names) {
  main_product_ = kNoIndex;
  main_product_named_ = false;
  std::vector<uint32_t> count(names.entities.size(), 0);
  for (const Mention& mention : names.mentions) {
    if (KindOf(mention.type) == NameKind::kProduct) ++count[mention.entity];
  }
  uint32_t next = 0;
  for (uint32_t e = 0; e < count.size(); ++e) {
    const uint32_t most = main_product_ == kNoIndex ? 0 : count[static_cast<size_t>(main_product_)];
    if (count[e] <= most) {
      next = std::max(next, count[e]);
      continue;
    }
    next = most;
    main_product_ = static_cast<int32_t>(e);
  }
  if (main_product_ == kNoIndex) return;
  const uint32_t most = count[static_cast<size_t>(main_product_)];
  if (most < kMainProductMentions || most <= 2 * next) main_product_ = kNoIndex;
}

int32_t Discourse::ProductSpokenOf() const {
  int32_t only = kNoIndex;
  for (const NamedHere& named : products_) {
    if (named.sentence == sentence_ || sentence_ - named.sentence > kProductSentences) continue;
    if (only != kNoIndex && only != static_cast<int32_t>(named.entity)) return kNoIndex;
    only = static_cast<int32_t>(named.entity);
  }
  if (only != kNoIndex || in_item_) return only;
  return main_product_named_ ? main_product_ : kNoIndex;
}

void Discourse::AddProduct(uint32_t product) {
  last_product_ = static_cast<int32_t>(product);
  main_product_named_ |= last_product_ == main_product_;
  std::erase_if(products_, [this](const NamedHere& named) { return sentence_ - named.sentence > kProductSentences; });
  products_.push_back({sentence_, product});
}

int32_t Discourse::OwnerOf(const EntityList& products) const {
  for (const uint32_t product : products) {
    if (owner_[product] != kNoIndex) return owner_[product];
  }
  return kNoIndex;
}

void Discourse::SetOwner(uint32_t product, uint32_t owner) {
  if (owner_[product] == kNoIndex) owner_[product] = static_cast<int32_t>(owner);
}

void Discourse::AddGroup(const EntityList& entities) {
  if (groups_.size() == kMaxGroups) groups_.erase(groups_.begin());
  groups_.push_back({sentence_, entities});
}

void Discourse::ForgetOldNames() {
  const auto old = [this](const NamedHere& named) { return sentence_ - named.sentence >= kNamedSentences; };
  std::erase_if(named_, old);
}

void Discourse::Bump(uint32_t entity, float weight) {
  salience_[entity] = salience_[entity] * Decay(sentence_ - bumped_at_[entity]) + weight;
  bumped_at_[entity] = sentence_;
  if (active_.Has(entity) || active_.Add(entity)) return;
  uint32_t* weakest =
      std::min_element(active_.begin(), active_.end(), [this](uint32_t a, uint32_t b) { return Value(a) < Value(b); });
  if (Value(*weakest) < Value(entity)) *weakest = entity;
}

}  // namespace ieum
