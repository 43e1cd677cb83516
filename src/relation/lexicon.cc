#include "relation/lexicon.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ieum {

namespace {

constexpr std::pair<std::string_view, unsigned Classes::*> kClasses[] = {
    {"aspect", &Classes::aspect},
    {"chain-noun", &Classes::chain_noun},
    {"comment-noun", &Classes::comment_noun},
    {"joint-task", &Classes::joint_task},
    {"company-noun", &Classes::company_noun},
    {"deal-noun", &Classes::deal_noun},
    {"firm-part", &Classes::firm_part},
    {"firm-people", &Classes::firm_people},
    {"gapless-head", &Classes::gapless_head},
    {"ability-noun", &Classes::ability_noun},
    {"core-part", &Classes::core_part},
    {"rank-noun", &Classes::rank_noun},
    {"instead-noun", &Classes::instead_noun},
    {"goods", &Classes::goods},
    {"joint-body", &Classes::joint_body},
    {"joint-noun", &Classes::joint_noun},
    {"member-noun", &Classes::member_noun},
    {"lead-noun", &Classes::lead_noun},
    {"list-noun", &Classes::list_noun},
    {"made-thing", &Classes::made_thing},
    {"meeting-word", &Classes::meeting_word},
    {"money", &Classes::money},
    {"sales-word", &Classes::sales_word},
    {"facility", &Classes::facility},
    {"not-owned", &Classes::not_owned},
    {"open-list", &Classes::open_list},
    {"outsider", &Classes::outsider},
    {"own", &Classes::own},
    {"party-noun", &Classes::party_noun},
    {"person-title", &Classes::person_title},
    {"product-noun", &Classes::product_noun},
    {"project", &Classes::project},
    {"raised-money", &Classes::raised_money},
    {"valuation", &Classes::valuation},
    {"rival-word", &Classes::rival_word},
    {"side-noun", &Classes::side_noun},
    {"some-part", &Classes::some_part},
    {"strength", &Classes::strength},
    {"past-time", &Classes::past_time},
    {"transparent-subject", &Classes::transparent_subject},
    {"stake", &Classes::stake},
    {"round", &Classes::round},
    {"investment", &Classes::investment},
    {"order", &Classes::order},
    {"control", &Classes::control},
    {"contract-work", &Classes::contract_work},
    {"firm", &Classes::firm},
    {"model-name", &Classes::model_name},
    {"become", &Classes::become},
    {"becoming", &Classes::becoming},
    {"benefit-verb", &Classes::benefit_verb},
    {"raise-verb", &Classes::raise_verb},
    {"choosing", &Classes::choosing},
    {"finding", &Classes::finding},
    {"change-verb", &Classes::change_verb},
    {"exist", &Classes::exist},
    {"goes-into", &Classes::goes_into},
    {"handled", &Classes::handled},
    {"holding", &Classes::holding},
    {"joint-work", &Classes::joint_work},
    {"lead-verb", &Classes::lead_verb},
    {"made-to-order", &Classes::made_to_order},
    {"making-verb", &Classes::making_verb},
    {"member-verb", &Classes::member_verb},
    {"not-made-adnominal", &Classes::not_made_adnominal},
    {"done-to", &Classes::done_to},
    {"raising-verb", &Classes::raising_verb},
    {"valuing-verb", &Classes::valuing_verb},
    {"receiving", &Classes::receiving},
    {"rank-verb", &Classes::rank_verb},
    {"refusal", &Classes::refusal},
    {"speech-verb", &Classes::speech_verb},
    {"support-verb", &Classes::support_verb},
    {"not-be", &Classes::not_be},
    {"talk-verb", &Classes::talk_verb},
    {"unlike", &Classes::unlike},
    {"turning-ending", &Classes::turning_ending},
    {"intention-ending", &Classes::intention_ending},
    {"interrupted-ending", &Classes::interrupted_ending},
    {"order-ending", &Classes::order_ending},
    {"recalling-ending", &Classes::recalling_ending},
    {"same-subject-ending", &Classes::same_subject_ending},
    {"each-word", &Classes::each_word},
    {"lab", &Classes::lab},
    {"together-word", &Classes::together_word},
    {"definite", &Classes::definite},
    {"demonstrative", &Classes::demonstrative},
    {"group-anaphor", &Classes::group_anaphor},
    {"of-two", &Classes::of_two},
    {"of-three", &Classes::of_three},
    {"of-four", &Classes::of_four},
    {"lone-anaphor", &Classes::lone_anaphor},
    {"loose-group", &Classes::loose_group},
    {"latter-anaphor", &Classes::latter_anaphor},
    {"former-anaphor", &Classes::former_anaphor},
    {"lone-pronoun", &Classes::lone_pronoun},
    {"world-word", &Classes::world_word},
    {"deal-pronoun", &Classes::deal_pronoun},
    {"name-tail", &Classes::name_tail},
    {"own-pronoun", &Classes::own_pronoun},
    {"reflexive", &Classes::reflexive},
    {"quantity", &Classes::quantity},
    {"product-anaphor", &Classes::product_anaphor},
    {"model-noun", &Classes::model_noun},
    {"chip-noun", &Classes::chip_noun},
    {"raising-anaphor", &Classes::raising_anaphor},
    {"single-anaphor", &Classes::single_anaphor},
    {"series", &Classes::series},
    {"speaker-pronoun", &Classes::speaker_pronoun},
    {"this-place", &Classes::this_place},
};

}  // namespace

Classes::Classes(const Vocabulary& vocabulary) {
  for (const auto& [name, bit] : kClasses) this->*bit = vocabulary.Class(name);
}

Lexicon::Lexicon(const Blob& blob, const Vocabulary& vocabulary)
    : vocabulary_(&vocabulary),
      classes_(vocabulary),
      nation_words_(vocabulary),
      trade_words_(vocabulary),
      row_starts_(blob.Get<uint32_t>("lexicon.rows.starts")),
      role_noun_starts_(blob.Get<uint32_t>("lexicon.role_nouns.starts")),
      status_starts_(blob.Get<uint32_t>("lexicon.status.starts")),
      rows_(blob.Get<Row>("lexicon.rows")),
      general_rows_(blob.Get<uint32_t>("lexicon.general_rows")),
      frames_(blob.Get<Frame>("lexicon.frames")),
      conditions_(blob.Get<Condition>("lexicon.conditions")),
      role_nouns_(blob.Get<RoleNoun>("lexicon.role_nouns")),
      status_words_(blob.Get<StatusWord>("lexicon.status")),
      cores_(blob.Get<CoreRoles>("lexicon.cores")),
      pairs_(blob.Get<WordPair>("lexicon.pairs")),
      event_ends_(blob.Get<uint8_t>("lexicon.event_ends")),
      key_classes_(blob.Get<ClassSet>("lexicon.key_classes")) {}

RoleSet Lexicon::Core(Symbol key, Voice voice) const {
  const auto wanted = std::pair(key, voice);
  const auto at = std::lower_bound(cores_.begin(), cores_.end(), wanted, [](const CoreRoles& core, const auto& pair) {
    return std::pair(core.key, core.voice) < pair;
  });
  return at == cores_.end() || std::pair(at->key, at->voice) != wanted ? 0 : at->core;
}

WordPair Lexicon::Join(Symbol first, Symbol second) const {
  const auto key = [](Symbol a, Symbol b) { return uint64_t{a} << 32 | b; };
  const uint64_t wanted = key(first, second);
  const auto at = std::lower_bound(pairs_.begin(), pairs_.end(), wanted, [&key](const WordPair& pair, uint64_t both) {
    return key(pair.first, pair.second) < both;
  });
  return at == pairs_.end() || key(at->first, at->second) != wanted ? WordPair() : *at;
}

}  // namespace ieum
