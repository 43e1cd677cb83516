#include "relation/lexicon.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ieum {

Classes::Classes(const Vocabulary& vocabulary) {
  const auto find = [&vocabulary](std::string_view name, unsigned* bit) { *bit = vocabulary.Class(name); };
  find("aspect", &aspect);
  find("base-noun", &base_noun);
  find("chain-noun", &chain_noun);
  find("company-noun", &company_noun);
  find("deal-noun", &deal_noun);
  find("firm-part", &firm_part);
  find("gapless-head", &gapless_head);
  find("goods", &goods);
  find("joint-body", &joint_body);
  find("joint-noun", &joint_noun);
  find("lead-noun", &lead_noun);
  find("list-noun", &list_noun);
  find("made-thing", &made_thing);
  find("meeting-word", &meeting_word);
  find("money", &money);
  find("not-owned", &not_owned);
  find("open-list", &open_list);
  find("own", &own);
  find("person-title", &person_title);
  find("product-noun", &product_noun);
  find("project", &project);
  find("rival-word", &rival_word);
  find("side-noun", &side_noun);
  find("some-part", &some_part);
  find("transparent-subject", &transparent_subject);
  find("stake", &stake);
  find("round", &round);
  find("investment", &investment);
  find("order", &order);
  find("control", &control);
  find("contract-work", &contract_work);
  find("firm", &firm);
  find("model-name", &model_name);
  find("become", &become);
  find("becoming", &becoming);
  find("change-verb", &change_verb);
  find("exist", &exist);
  find("goes-into", &goes_into);
  find("holding", &holding);
  find("joint-work", &joint_work);
  find("lead-verb", &lead_verb);
  find("made-to-order", &made_to_order);
  find("making-verb", &making_verb);
  find("member-verb", &member_verb);
  find("not-made-adnominal", &not_made_adnominal);
  find("raising-verb", &raising_verb);
  find("valuing-verb", &valuing_verb);
  find("receiving", &receiving);
  find("speech-verb", &speech_verb);
  find("support-verb", &support_verb);
  find("talk-verb", &talk_verb);
  find("unlike", &unlike);
  find("turning-ending", &turning_ending);
  find("intention-ending", &intention_ending);
  find("recalling-ending", &recalling_ending);
  find("same-subject-ending", &same_subject_ending);
  find("each-word", &each_word);
  find("together-word", &together_word);
  find("demonstrative", &demonstrative);
  find("group-anaphor", &group_anaphor);
  find("of-two", &of_two);
  find("of-three", &of_three);
  find("of-four", &of_four);
  find("lone-anaphor", &lone_anaphor);
  find("loose-group", &loose_group);
  find("product-anaphor", &product_anaphor);
  find("single-anaphor", &single_anaphor);
  find("series", &series);
  find("speaker-pronoun", &speaker_pronoun);
  find("this-place", &this_place);
}

Lexicon::Lexicon(const Blob& blob, const Vocabulary& vocabulary)
    : vocabulary_(&vocabulary),
      classes_(vocabulary),
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
  const auto wanted = std::pair(first, second);
  const auto at = std::lower_bound(pairs_.begin(), pairs_.end(), wanted, [](const WordPair& pair, const auto& both) {
    return std::pair(pair.first, pair.second) < both;
  });
  return at == pairs_.end() || std::pair(at->first, at->second) != wanted ? WordPair() : *at;
}

}  // namespace ieum
