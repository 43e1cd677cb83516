#include "syntax/english_lists.h"

namespace ieum {
namespace {

constexpr size_t kLongestList = 16;

}  // namespace

void EnglishLists::Join(EnglishSentence* sentence, Parse* parse) {
  sentence_ = sentence;
  parse_ = parse;
  taken_.clear();
  DropIntensifiers();
  LookThroughAmounts();
  JoinLists();
  JoinExamples();
  GiveToNeighbours();
  JoinGivenNames();
  JoinAppositions();
  RemoveTaken();
  for (Phrase& phrase : parse_->phrases) {
    if (!phrase.parts.empty()) continue;
    phrase.parts.begin = static_cast<uint32_t>(parse_->parts.size());
    parse_->parts.push_back({.members = phrase.members,
                             .owners = phrase.owners,
                             .possessor = phrase.possessor,
                             .words = phrase.words,
                             .joint = Joint::kNone});
    phrase.parts.end = phrase.parts.begin + 1;
  }
}

bool EnglishLists::IsPhrase(size_t i) const {
  return i < sentence_->items.size() && Item(i).kind == EnglishItemKind::kPhrase;
}

bool EnglishLists::IsFinite(size_t i) const {
  if (i >= sentence_->items.size() || Item(i).kind != EnglishItemKind::kVerb) return false;
  const EnglishShape shape = sentence_->verbs[static_cast<size_t>(Item(i).index)].shape;
  return shape == EnglishShape::kFinite || shape == EnglishShape::kPast;
}

const EnglishToken* EnglishLists::TokenAt(size_t i) const {
  if (i >= sentence_->items.size() || Item(i).kind != EnglishItemKind::kToken) return nullptr;
  return &sentence_->tokens[static_cast<size_t>(Item(i).index)];
}

EnglishTag EnglishLists::TagAt(size_t i) const {
  if (i >= sentence_->items.size()) return EnglishTag::kStop;
  if (IsPhrase(i)) return EnglishTag::kNoun;
  const EnglishToken* token = TokenAt(i);
  return token == nullptr ? EnglishTag::kVerb : token->tag;
}

bool EnglishLists::HeadIs(PhraseIndex phrase, unsigned class_bit) const {
  const WordIndex head = PhraseAt(phrase).head;
  if (head == kNoIndex) return false;
  const Word& word = parse_->words[static_cast<size_t>(head)];
  return word.classes.Has(class_bit) || word.tail_classes.Has(class_bit);
}

// ---- lists

bool EnglishLists::IsOfKind(PhraseIndex first, PhraseIndex second, bool conjunction) const {
  const Phrase& a = PhraseAt(first);
  const Phrase& b = PhraseAt(second);
  const bool named_a = !a.members.empty();
  const bool named_b = !b.members.empty();
  if (named_a && named_b) return a.kind == b.kind;
  const auto nameish = [this](PhraseIndex i, const Phrase& phrase) {
    return Info(i).may_be_name || (phrase.kind == PhraseKind::kActor && phrase.head == kNoIndex);
  };
  if (nameish(first, a) && nameish(second, b)) return true;  // Hanbit and others that no list has
  if (!conjunction) return false;
  const auto firmish = [this](PhraseIndex i, const Phrase& phrase) {
    return phrase.kind == PhraseKind::kActor || Info(i).pronoun != kNoSymbol ||
           (phrase.kind == PhraseKind::kFirmNoun && Info(i).determiner != kNoSymbol);
  };
  if (!named_a && !named_b && Info(first).pronoun == kNoSymbol && Info(second).pronoun == kNoSymbol) return true;
  return firmish(first, a) && firmish(second, b);
}

// True if a finite verb stands before `item` in its clause: what follows a list's comma may be a new subject.
bool EnglishLists::FollowsVerb(size_t item) const {
  while (item > 0) {
    --item;
    if (IsFinite(item)) return true;
    if (IsOneOf(TagAt(item), {EnglishTag::kRelative, EnglishTag::kSubordinator, EnglishTag::kBreak, EnglishTag::kQuote,
                              EnglishTag::kComma, EnglishTag::kConjunction})) {
      return false;
    }
  }
  return false;
}

// `, Y and Z`, `, Y, and Z`: the comma before `item` belongs to a list. Also three bare names, and headlines.
bool EnglishLists::GoesOnToAnd(size_t item, PhraseIndex first) const {
  const auto same = [&](size_t i) { return IsPhrase(i) && IsOfKind(first, Item(i).index, false); };
  size_t bare = 1;
  size_t i = item;
  for (; i < item + 2 * kLongestList; ++i) {
    if (same(i)) {
      const Phrase& phrase = PhraseAt(Item(i).index);
      if (phrase.possessor == kNoIndex && phrase.words.size() == 1) ++bare;
      continue;
    }
    if (TagAt(i) != EnglishTag::kComma) break;
    if (!same(i + 1) && TagAt(i + 1) != EnglishTag::kConjunction) break;
  }
  if (TagAt(i) == EnglishTag::kConjunction) {
    // `Narae, Duru and several others`; but `Narae, and Duru plans`
    return same(i + 1) || IsOneOf(TagAt(i + 1), {EnglishTag::kComma, EnglishTag::kAdverb}) ||
           (bare >= 2 && IsPhrase(i + 1) && !IsFinite(i + 2));
  }
  if (bare >= 3) return true;
  const Phrase& next = PhraseAt(Item(item).index);
  return parse_->headline && next.possessor == kNoIndex && PhraseAt(first).possessor == kNoIndex;
}

// `Narae and Duru, as well as Mir`: another conjunction, of several words or behind a comma.
bool EnglishLists::GoesOnBehindAnd(size_t item, PhraseIndex first) const {
  const EnglishToken* token = TagAt(item) == EnglishTag::kComma ? TokenAt(item + 1) : nullptr;
  if (token == nullptr || token->tag != EnglishTag::kConjunction) return false;
  if (token->form == nullptr || token->form->conjunction == EnglishConjunction::kBut) return false;
  if (grammar_.vocabulary().Text(token->symbol).find(' ') != std::string_view::npos) return true;
  return IsPhrase(item + 2) && IsOfKind(first, Item(item + 2).index, false) && !IsFinite(item + 3);
}

// The item behind the list that begins at `first`; its phrases in `parts`.
size_t EnglishLists::EndOfList(size_t first, std::vector<PhraseIndex>* parts) const {
  const PhraseIndex start = Item(first).index;
  const bool follows_verb = FollowsVerb(first);
  parts->assign(1, start);
  size_t end = first + 1;
  while (parts->size() < kLongestList) {
    size_t i = end;
    const bool comma = TagAt(i) == EnglishTag::kComma;
    if (comma) ++i;
    const EnglishToken* token = TokenAt(i);
    const bool conjunction = token != nullptr && token->tag == EnglishTag::kConjunction &&
                             (token->form == nullptr || token->form->conjunction != EnglishConjunction::kBut);
    if (conjunction) {
      ++i;
      while (TagAt(i) == EnglishTag::kAdverb || (TagAt(i) == EnglishTag::kComma && TagAt(i + 1) == EnglishTag::kAdverb))
        ++i;
      if (TagAt(i) == EnglishTag::kComma && TagAt(i - 1) == EnglishTag::kAdverb) ++i;  // and, again, Narae
    }
    if ((!comma && !conjunction) || !IsPhrase(i) || PhraseAt(Item(i).index).Has(Phrase::kTime)) break;
    // The last of a list of names may be unnamed: Narae, Duru and several funds.
    const bool others = conjunction && parts->size() > 1 && PhraseAt(Item(i).index).members.empty() && !IsFinite(i + 1);
    if (!IsOfKind(start, Item(i).index, conjunction) && !others) break;
    if (follows_verb && IsFinite(i + 1)) break;  // the next clause: `bought Narae and Duru sold`
    const bool gapped = conjunction && TagAt(first - 1) == EnglishTag::kPreposition && IsPhrase(i + 1) &&
                        !PhraseAt(Item(i + 1).index).Has(Phrase::kTime);
    if (follows_verb && gapped) break;  // 51% of it and Duru the rest
    if (comma && !conjunction && !GoesOnToAnd(i, start)) break;
    parts->push_back(Item(i).index);
    end = i + 1;
    if (conjunction && TagAt(end) != EnglishTag::kConjunction && !GoesOnBehindAnd(end, start)) break;
  }
  return end;
}

void EnglishLists::JoinLists() {
  out_.clear();
  for (size_t i = 0; i < sentence_->items.size();) {
    out_.push_back(Item(i));
    if (!IsPhrase(i) || PhraseAt(Item(i).index).Has(Phrase::kTime)) {
      ++i;
      continue;
    }
    const size_t end = EndOfList(i, &list_);
    if (list_.size() > 1) MakeList(Item(i).index, list_);
    i = end;
  }
  sentence_->items.swap(out_);
}

// The first phrase becomes the list.
void EnglishLists::MakeList(PhraseIndex first, const std::vector<PhraseIndex>& parts) {
  const auto begin = static_cast<uint32_t>(parse_->parts.size());
  for (const PhraseIndex index : parts) {
    const Phrase& phrase = PhraseAt(index);
    parse_->parts.push_back({.members = phrase.members,
                             .owners = phrase.owners,
                             .possessor = phrase.possessor,
                             .words = phrase.words,
                             .joint = index == parts.back() ? Joint::kNone : Joint::kAnd});
    // `the company and Narae`: the unnamed firm stays a phrase.
    if (phrase.kind != PhraseKind::kFirmNoun || Info(index).determiner == kNoSymbol) {
      if (index != first) taken_.push_back(index);
    } else if (index != first) {
      parse_->parts.back().phrase = index;
    } else {  // the list takes its place
      parse_->phrases.push_back(Phrase(phrase));
      sentence_->phrases.push_back(EnglishPhrase(Info(first)));
      parse_->parts.back().phrase = static_cast<PhraseIndex>(parse_->phrases.size() - 1);
    }
  }
  Range members = {static_cast<uint32_t>(parse_->mentions.size()), 0};
  for (uint32_t i = begin; i < parse_->parts.size(); ++i) {
    const Range part = parse_->parts[i].members;
    for (uint32_t k = part.begin; k < part.end; ++k) parse_->mentions.push_back(uint32_t{parse_->mentions[k]});
  }
  members.end = static_cast<uint32_t>(parse_->mentions.size());
  Phrase& list = PhraseAt(first);
  list.parts = {begin, static_cast<uint32_t>(parse_->parts.size())};
  list.members = members;
  const Phrase& last = PhraseAt(parts.back());
  list.span.end = last.span.end;
  list.words.end = last.words.end;
  if (members.empty()) list.head = last.head;
  const bool unlisted_first = list.kind == PhraseKind::kOther && Info(first).may_be_name;
  if (!members.empty() && (list.kind == PhraseKind::kFirmNoun || unlisted_first)) list.kind = PhraseKind::kActor;
  if (!members.empty() && unlisted_first) list.head = kNoIndex;
  for (const PhraseIndex index : parts) list.flags |= PhraseAt(index).flags & Phrase::kMoney;
}

// ---- examples

// `investors including Hanbit and Narae`: the noun stands for them.
void EnglishLists::JoinExamples() {
  out_.clear();
  const size_t size = sentence_->items.size();
  for (size_t i = 0; i < size; ++i) {
    const EnglishToken* token = TokenAt(i);
    const bool list = token != nullptr && token->tag == EnglishTag::kPreposition && token->form->role == Role::kList;
    if (!list || !IsPhrase(i + 1)) {
      out_.push_back(Item(i));
      continue;
    }
    while (!out_.empty() && out_.back().kind == EnglishItemKind::kToken &&
           sentence_->tokens[static_cast<size_t>(out_.back().index)].tag == EnglishTag::kComma) {
      out_.pop_back();
    }
    const PhraseIndex examples = Item(i + 1).index;
    if (!out_.empty() && out_.back().kind == EnglishItemKind::kPhrase) {
      const PhraseIndex noun = out_.back().index;
      if (PhraseAt(noun).members.empty() && !PhraseAt(examples).members.empty() &&
          !HeadIs(noun, grammar_.classes().rival_word)) {
        TakeName(noun, examples);
        PhraseAt(noun).flags |= Phrase::kListed;
      }
    }
    taken_.push_back(examples);
    ++i;
    if (TagAt(i + 1) == EnglishTag::kComma) ++i;
  }
  sentence_->items.swap(out_);
}

void EnglishLists::TakeName(PhraseIndex noun, PhraseIndex name) {
  Phrase& phrase = PhraseAt(noun);
  const Phrase& other = PhraseAt(name);
  phrase.members = other.members;
  if (!other.parts.empty()) {
    parse_->parts[other.parts.begin].words.begin = phrase.words.begin;
    parse_->parts[other.parts.begin].possessor = phrase.possessor;
  }
  phrase.parts = other.parts;
  phrase.kind = other.kind;
  phrase.span.end = other.span.end;
  phrase.words.end = other.words.end;
  phrase.flags &= ~static_cast<uint32_t>(Phrase::kOfName);
}

// ---- what was taken

void EnglishLists::RemoveTaken() {
  if (taken_.empty()) return;
  std::vector<PhraseIndex> moved(parse_->phrases.size(), 0);
  for (const PhraseIndex index : taken_) moved[static_cast<size_t>(index)] = kNoIndex;
  PhraseIndex next = 0;
  for (size_t i = 0; i < moved.size(); ++i) {
    if (moved[i] == kNoIndex) continue;
    moved[i] = next;
    parse_->phrases[static_cast<size_t>(next)] = parse_->phrases[i];
    sentence_->phrases[static_cast<size_t>(next)] = sentence_->phrases[i];
    ++next;
  }
  parse_->phrases.resize(static_cast<size_t>(next));
  sentence_->phrases.resize(static_cast<size_t>(next));
  const auto move = [&moved](PhraseIndex* index) {
    if (*index != kNoIndex) *index = moved[static_cast<size_t>(*index)];
  };
  for (Phrase& phrase : parse_->phrases) {
    move(&phrase.possessor);
    move(&phrase.possessed);
  }
  for (Part& part : parse_->parts) {
    move(&part.possessor);
    move(&part.phrase);
  }
  for (EnglishPhrase& phrase : sentence_->phrases) move(&phrase.host);
  for (EnglishAdjective& adjective : sentence_->adjectives) move(&adjective.phrase);
  for (EnglishItem& item : sentence_->items) {
    if (item.kind == EnglishItemKind::kPhrase) move(&item.index);
  }
}

}  // namespace ieum
