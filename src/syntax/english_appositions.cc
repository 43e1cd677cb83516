// The part of EnglishLists that says what a phrase describes or names: given names, appositions, roles before a colon.
#include "syntax/english_lists.h"

namespace ieum {

// ---- whose

// `Hanbit and its chips`: those of Hanbit.
void EnglishLists::GiveToNeighbours() {
  for (size_t i = 0; i + 2 < sentence_->items.size(); ++i) {
    if (!IsPhrase(i) || TagAt(i + 1) != EnglishTag::kConjunction || !IsPhrase(i + 2)) continue;
    const Phrase& owner = PhraseAt(Item(i).index);
    Phrase& owned = PhraseAt(Item(i + 2).index);
    if (owner.kind != PhraseKind::kActor || owner.head != kNoIndex || owned.possessor == kNoIndex) continue;
    const Symbol pronoun = Info(owned.possessor).pronoun;
    if (pronoun == kNoSymbol || grammar_.vocabulary().Text(pronoun) != "its") continue;
    owned.possessor = Item(i).index;
  }
}

// ---- appositions

// A noun that says what a firm or product is: a role, a kind of firm, a kind of product.
bool EnglishLists::IsRoleOrKind(PhraseIndex phrase) const {
  const EnglishClasses& classes = grammar_.classes();
  for (const unsigned bit :
       {classes.role_noun, classes.firm_noun, classes.goods, classes.product_tail, classes.product_noun}) {
    if (HeadIs(phrase, bit)) return true;
  }
  return false;
}

// True if the phrases at `first` and `second`, a comma between, are one thing. `name`: the second names the first.
bool EnglishLists::Describes(size_t first, size_t second, bool* name) const {
  const PhraseIndex a = Item(first).index;
  const PhraseIndex b = Item(second).index;
  if (Info(a).pronoun != kNoSymbol || Info(b).pronoun != kNoSymbol) return false;
  if (PhraseAt(a).Has(Phrase::kTime) || PhraseAt(b).Has(Phrase::kTime)) return false;
  // What follows the second, its own prepositional phrases left aside.
  size_t i = second + 1;
  while (IsPhrase(i) || TagAt(i) == EnglishTag::kPreposition) ++i;
  bool finite = IsFinite(i);
  if (finite && sentence_->verbs[static_cast<size_t>(Item(i).index)].shape == EnglishShape::kPast) {
    const EnglishToken* next = TokenAt(i + 1);  // `, a unit owned by Duru`
    if (next != nullptr && next->tag == EnglishTag::kPreposition && next->form->role == Role::kAgent) finite = false;
  }
  const bool closed = i >= sentence_->items.size() ||
                      IsOneOf(TagAt(i), {EnglishTag::kComma, EnglishTag::kStop, EnglishTag::kBracket,
                                         EnglishTag::kBreak, EnglishTag::kRelative, EnglishTag::kQuote});
  const bool named_a = !PhraseAt(a).members.empty() && !PhraseAt(a).Has(Phrase::kPerson);
  const bool named_b = !PhraseAt(b).members.empty() && !PhraseAt(b).Has(Phrase::kPerson);
  *name = false;
  if (named_a && !named_b) return !finite || (IsRoleOrKind(b) && closed && Info(b).determiner != kNoSymbol);
  if (!named_a && named_b && IsRoleOrKind(a) && PhraseAt(a).members.empty()) {
    const bool counted = parse_->words[PhraseAt(a).words.begin].kind == WordKind::kNumber;
    const bool opened = counted || Info(a).determiner != kNoSymbol || PhraseAt(a).possessor != kNoIndex ||
                        !PhraseAt(a).owners.empty() || first == 0;
    if (!opened) return false;
    *name = true;
    // `Narae's parent, Hanbit, plans`; but `After the talks with its supplier, Hanbit said` has no comma behind.
    return closed || !finite;
  }
  return false;
}

// `a model called ModelGam`, `its unit, known as Narae`: the item of the name; 0 if there is none. What `the group
// named` is no name of the group.
size_t EnglishLists::FindGivenName(size_t noun) const {
  if (!IsPhrase(noun) || !PhraseAt(Item(noun).index).members.empty() || PhraseAt(Item(noun).index).head == kNoIndex) {
    return 0;
  }
  size_t behind = noun + 1;  // a startup in Seoul called Narae
  if (TagAt(behind) == EnglishTag::kPreposition && IsPhrase(behind + 1)) behind += 2;
  const bool comma = TagAt(behind) == EnglishTag::kComma;
  const size_t verb = behind + (comma ? 1 : 0);
  if (verb >= sentence_->items.size() || Item(verb).kind != EnglishItemKind::kVerb) return 0;
  const EnglishVerb& naming = sentence_->verbs[static_cast<size_t>(Item(verb).index)];
  const Word& word = parse_->words[static_cast<size_t>(naming.word)];
  const bool participle = naming.shape == EnglishShape::kPast || naming.shape == EnglishShape::kParticiple;
  if (!participle || naming.perfect || word.span.begin != word.stem.begin ||
      !grammar_.vocabulary().Is(word.verb, grammar_.classes().naming_verb)) {
    return 0;
  }
  if (!comma && PhraseAt(Item(noun).index).kind == PhraseKind::kFirmNoun &&
      grammar_.vocabulary().Text(Info(Item(noun).index).determiner) == "the") {
    return 0;
  }
  const EnglishToken* as = TokenAt(verb + 1);
  const bool known_as = as != nullptr && as->form != nullptr && as->form->role == Role::kInstrument;
  const size_t name = verb + (known_as ? 2 : 1);
  return IsPhrase(name) && !PhraseAt(Item(name).index).members.empty() ? name : 0;
}

void EnglishLists::JoinGivenNames() {
  out_.clear();
  for (size_t i = 0; i < sentence_->items.size(); ++i) {
    out_.push_back(Item(i));
    const size_t name = FindGivenName(i);
    if (name == 0) continue;
    TakeName(Item(i).index, Item(name).index);
    taken_.push_back(Item(name).index);
    const bool closed = TagAt(name - 2) == EnglishTag::kComma && TagAt(name + 1) == EnglishTag::kComma;
    i = name + (closed ? 1 : 0);
  }
  sentence_->items.swap(out_);
}

// A colon stands between an unnamed role and those who have it.
bool EnglishLists::NamesRole(size_t item) const {
  const EnglishToken* colon = TokenAt(item + 1);
  if (colon == nullptr || colon->tag != EnglishTag::kBreak || !IsPhrase(item + 2) || IsFinite(item + 3)) {
    return false;
  }
  return PhraseAt(Item(item).index).members.empty() && PhraseAt(Item(item + 2).index).kind == PhraseKind::kActor &&
         HeadIs(Item(item).index, grammar_.classes().role_noun);
}

// `Narae and Duru, a maker of chips`: Duru is. The last of a list becomes a phrase of its own for that.
PhraseIndex EnglishLists::HostIn(PhraseIndex list, PhraseIndex description) {
  const Phrase& phrase = PhraseAt(list);
  if (phrase.parts.size() < 2 || Info(description).plural) return list;
  const Part part = parse_->parts[phrase.parts.end - 1];
  if (part.members.empty()) return list;
  Phrase last;
  last.members = part.members;
  last.owners = part.owners;
  last.possessor = part.possessor;
  last.words = part.words;
  last.span = {parse_->words[part.words.begin].span.begin, phrase.span.end};
  last.kind = phrase.kind;
  last.quote_depth = phrase.quote_depth;
  parse_->phrases.push_back(last);
  sentence_->phrases.emplace_back();
  return static_cast<PhraseIndex>(parse_->phrases.size() - 1);
}

// `Hanbit, itself a backer of Narae,`
void EnglishLists::DropIntensifiers() {
  out_.clear();
  for (size_t i = 0; i < sentence_->items.size(); ++i) {
    const bool itself =
        IsPhrase(i) && Info(Item(i).index).itself && i > 0 && TagAt(i - 1) == EnglishTag::kComma && IsPhrase(i + 1);
    if (itself) {
      taken_.push_back(Item(i).index);
    } else {
      out_.push_back(Item(i));
    }
  }
  sentence_->items.swap(out_);
}

bool EnglishLists::IsOneOfTwo(size_t item) const {
  const PhraseIndex phrase = Item(item).index;
  return HeadIs(phrase, grammar_.classes().latter_anaphor) || HeadIs(phrase, grammar_.classes().former_anaphor);
}

void EnglishLists::JoinAppositions() {
  out_.clear();
  for (size_t i = 0; i < sentence_->items.size(); ++i) {
    const size_t first = i;
    out_.push_back(Item(i));
    bool name = false;
    if (IsPhrase(i) && NamesRole(i)) {  // three subsidiaries: Hanbit and Narae
      TakeName(Item(first).index, Item(i + 2).index);
      taken_.push_back(Item(i + 2).index);
      i += 2;
      continue;
    }
    if (IsPhrase(i) && IsOneOfTwo(i)) {  // Narae and Duru, the latter a unit of Hanbit
      const size_t description = i + (TagAt(i + 1) == EnglishTag::kAdverb ? 2 : 1);
      if (IsPhrase(description) && PhraseAt(Item(description).index).members.empty() && !IsFinite(description + 1))
        sentence_->phrases[static_cast<size_t>(Item(description).index)].host = Item(i).index;
      continue;
    }
    if (!IsPhrase(i) || TagAt(i + 1) != EnglishTag::kComma) continue;
    if (TagAt(i + 2) == EnglishTag::kAdverb && IsPhrase(i + 3) && Describes(i, i + 3, &name) && !name) {
      sentence_->phrases[static_cast<size_t>(Item(i + 3).index)].host = Item(i).index;  // Narae, already a backer,
      continue;
    }
    if (!IsPhrase(i + 2) || !Describes(i, i + 2, &name)) continue;
    if (name) {
      TakeName(Item(first).index, Item(i + 2).index);
      taken_.push_back(Item(i + 2).index);
      i += 2;
      if (TagAt(i + 1) == EnglishTag::kComma) ++i;
    } else {
      const PhraseIndex host = HostIn(Item(first).index, Item(i + 2).index);
      sentence_->phrases[static_cast<size_t>(Item(i + 2).index)].host = host;
    }
  }
  sentence_->items.swap(out_);
}

}  // namespace ieum
