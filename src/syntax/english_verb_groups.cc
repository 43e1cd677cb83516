// The part of EnglishPhrases that reads verbs with their auxiliaries, negations and adverbs.
#include "syntax/english_phrases.h"

namespace ieum {

bool EnglishPhrases::BeginsVerb(size_t i) const {
  const EnglishTag tag = TagAt(i);
  if (IsOneOf(tag, {EnglishTag::kModal, EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo, EnglishTag::kVerb}))
    return true;
  if (tag == EnglishTag::kNegation)
    return IsOneOf(TagAt(i + 1), {EnglishTag::kTo, EnglishTag::kVerb}) && BeginsVerb(i + 1);
  if (tag != EnglishTag::kTo) return false;
  size_t k = i + 1;
  while (k < i + 3 && IsOneOf(TagAt(k), {EnglishTag::kAdverb, EnglishTag::kNegation})) ++k;
  return IsOneOf(TagAt(k), {EnglishTag::kVerb, EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo}) &&
         (sentence_->tokens[k].verb_form & kBaseForm) != 0;
}

size_t EnglishPhrases::ReadVerb(size_t begin) {
  const std::vector<EnglishToken>& tokens = sentence_->tokens;
  const EnglishToken* main = nullptr;
  const EnglishToken* be = nullptr;
  const EnglishToken* have = nullptr;
  const EnglishToken* last = nullptr;  // auxiliary
  bool infinitive = false, modal = false, support = false;
  Effects effects;
  size_t i = begin;
  size_t end = begin;  // behind the last word that is not an adverb
  for (; i < tokens.size(); ++i) {
    const EnglishToken& token = tokens[i];
    if (main != nullptr) break;
    if (token.tag == EnglishTag::kTo) {
      if (infinitive || last != nullptr || modal) break;
      infinitive = true;
    } else if (token.tag == EnglishTag::kNegation) {
      effects.Add(Effect::kNegate);
    } else if (token.tag == EnglishTag::kModal) {
      modal = true;
      if (token.form->effect != Effect::kNone && token.form->effect != Effect::kKeep) effects.Add(token.form->effect);
    } else if (token.tag == EnglishTag::kVerb) {
      main = &token;
    } else if (IsOneOf(token.tag, {EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo})) {
      if (token.tag == EnglishTag::kBe && be != nullptr && (token.verb_form & (kIngForm | kParticipleForm)) == 0) break;
      if (token.tag == EnglishTag::kHave && have != nullptr && (token.verb_form & kPastForm) == 0) break;
      if (token.tag == EnglishTag::kBe) be = &token;
      if (token.tag == EnglishTag::kHave) have = &token;
      if (token.tag == EnglishTag::kDo) support = true;
      last = &token;
    } else if (token.tag != EnglishTag::kAdverb) {
      break;
    }
    if (token.tag != EnglishTag::kAdverb) end = i + 1;
  }
  if (main == nullptr) main = last;
  if (main == nullptr) main = &tokens[begin];  // a modal alone
  const bool lexical = main->tag == EnglishTag::kVerb;
  const bool participle = lexical && (main->verb_form & (kPastForm | kParticipleForm)) != 0;

  EnglishToken group = *main;
  group.span = {tokens[begin].span.begin, tokens[end - 1].span.end};
  EnglishVerb verb;
  verb.perfect = have != nullptr && have != main;
  verb.bare = lexical && main->verb_form == kBaseForm && last == nullptr && !modal && !infinitive;
  verb.word = AddWord(group, WordKind::kPredicate);
  Word& word = parse_->words.back();
  word.stem = main->span;
  word.verb = main->tag == EnglishTag::kBe     ? grammar_.be()
              : main->tag == EnglishTag::kHave ? grammar_.have()
              : main->tag == EnglishTag::kVerb ? main->symbol
              : main->form != nullptr          ? main->form->noun
                                               : kNoSymbol;
  word.noun = kNoSymbol;
  word.classes = grammar_.vocabulary().Classes(word.verb);
  // `will remain a partner`: so it is already.
  if (word.classes.Has(grammar_.classes().lasting_verb)) effects.Drop(Effect::kPlan);
  word.effects = effects;
  if (be != nullptr && participle) word.voice = Voice::kPassive;
  if (verb.perfect || (tokens[begin].verb_form & kPastForm) != 0) word.flags |= Word::kPast;

  const EnglishToken& first = last != nullptr && !infinitive && !modal ? (have != nullptr ? *have : *last) : *main;
  if (infinitive) {
    verb.shape = EnglishShape::kInfinitive;
  } else if (!modal && !support && (first.verb_form & kIngForm) != 0) {
    verb.shape = word.voice == Voice::kPassive ? EnglishShape::kParticiple : EnglishShape::kIng;
  } else if (modal || support || last != nullptr || !lexical) {
    verb.shape = EnglishShape::kFinite;
  } else if ((main->verb_form & kPastForm) != 0) {
    verb.shape = EnglishShape::kPast;
  } else {
    verb.shape = (main->verb_form & kParticipleForm) != 0 ? EnglishShape::kParticiple : EnglishShape::kFinite;
  }
  // Adverbs behind the verb stay words of their own.
  const auto predicate = verb.word;
  for (size_t k = begin; k < end; ++k) {
    if (tokens[k].tag == EnglishTag::kAdverb) AddWord(tokens[k], WordKind::kAdverb);
  }
  sentence_->verbs.push_back(verb);
  sentence_->items.push_back({EnglishItemKind::kVerb, static_cast<int32_t>(sentence_->verbs.size() - 1)});
  parse_->words[static_cast<size_t>(predicate)].kind = WordKind::kPredicate;
  return end;
}

}  // namespace ieum
