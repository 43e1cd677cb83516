#include "mention/english_discovery.h"

#include <algorithm>

#include "mention/characters.h"
#include "mention/word_stems.h"

namespace ieum {
namespace {

constexpr size_t kMaxRuns = 512;     // of one article
constexpr size_t kMaxNameWords = 9;  // Ministry of Trade, Industry and Energy and the like
constexpr size_t kMaxPersonWords = 3;
constexpr size_t kMaxCueWords = 4;
constexpr size_t kMinShortLetters = 4;
constexpr int kEnough = 2;

constexpr EnglishSet kHeads = english::kFirmHead | english::kBodyHead;
constexpr EntityType kTypes[] = {EntityType::kCompany, EntityType::kOrganization, EntityType::kChip,
                                 EntityType::kModel};

bool IsUpperAt(std::string_view text, size_t i) {
  return i < text.size() && IsAsciiUpper(static_cast<unsigned char>(text[i]));
}
bool IsLowerAt(std::string_view text, size_t i) {
  return i < text.size() && IsAsciiLower(static_cast<unsigned char>(text[i]));
}
bool HasDigit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); });
}

// NaraeSoft, Narae2: a word that is no personal name by its form (McGuire and LeBrun are).
bool HasForeignForm(std::string_view word) {
  constexpr size_t kPersonalPrefix = 3;  // letters of Mac-
  if (word.find(' ') != std::string_view::npos) return false;
  if (HasDigit(word)) return true;
  for (size_t i = 1; i < word.size(); ++i) {
    if (IsUpperAt(word, i) && IsLowerAt(word, i - 1) && i > kPersonalPrefix) return true;
  }
  return false;
}

// Institute of Chips, Center for Models.
bool IsOfOrFor(std::string_view word) { return word == "of" || word == "for"; }

}  // namespace

void EnglishDiscovery::Find(const Text& text, const WordStarts& starts, const std::vector<Candidate>& candidates,
                            EntityBook* book, std::vector<Mention>* mentions, Trace* trace) {
  text_ = text.normalized;
  runs_.clear();
  persons_.clear();
  refused_.clear();
  accepted_.clear();
  for (const Sentence& sentence : text.sentences) {
    if (sentence.language != Language::kEnglish || sentence.kind == SentenceKind::kFurniture) continue;
    ReadSentence(sentence.span, *mentions);
  }
  if (runs_.empty()) return;
  for (const Candidate& candidate : candidates) {
    if (candidate.verdict == Verdict::kRefused) refused_.push_back(candidate.span);
  }
  Decide(starts, book, mentions, trace);
}

void EnglishDiscovery::ReadSentence(Span sentence, const std::vector<Mention>& mentions) {
  ReadWords(sentence, mentions);
  if (text_[sentence.end - 1] != '.' && IsTitleCase()) return;
  for (size_t i = 0; i < words_.size();) {
    if (!words_[i].capital) {
      ++i;
      continue;
    }
    const size_t end = RunEnd(i);
    ReadRun(i, end);
    i = end;
  }
}

void EnglishDiscovery::ReadWords(Span sentence, const std::vector<Mention>& mentions) {
  words_.clear();
  auto known = std::lower_bound(mentions.begin(), mentions.end(), sentence,
                                [](const Mention& m, Span s) { return m.span.end <= s.begin; });
  for (Span span = NextWord(text_, sentence.begin); !span.empty() && span.begin < sentence.end;
       span = NextWord(text_, span.end)) {
    Word word = ReadWord(span);
    while (known != mentions.end() && known->span.end <= span.begin) ++known;
    word.covered = known != mentions.end() && known->span.Overlaps(span);
    if (!words_.empty()) {
      const Word& before = words_.back();
      const std::string_view gap = Span{before.span.end, span.begin}.Of(text_);
      const bool legal_form = (tables_->words().Of(word.span.Of(text_)) & mark::kLegalForm) != 0;
      word.joined = before.open && (gap == " " || gap == " & " || (legal_form && (gap == ", " || gap == "., ")) ||
                                    (gap == ". " && ((legal_form && (before.lists & english::kLegalHead) != 0) ||
                                                     (before.lists & english::kRole) != 0)));
    }
    words_.push_back(word);
  }
  // European Commission: a nationality in front of nothing but a head.
  for (size_t i = 0; i + 1 < words_.size(); ++i) {
    const bool longer = i + 2 < words_.size() && words_[i + 2].joined && words_[i + 2].capital;
    if ((words_[i].lists & english::kRegion) != 0 && words_[i + 1].joined && (words_[i + 1].lists & kHeads) != 0) {
      words_[i].capital = !longer;
    }
  }
}

EnglishDiscovery::Word EnglishDiscovery::ReadWord(Span span) const {
  constexpr std::string_view kPossessive = "'s";
  constexpr EnglishSet kCuts = english::kFunction | english::kTime | english::kRegion | english::kRole;
  Word word;
  word.span = span;
  if (span.Of(text_).ends_with(kPossessive)) word.span.end -= static_cast<uint32_t>(kPossessive.size());
  word.open = word.span.end == span.end && (span.end >= text_.size() || text_[span.end] != '\'');
  const std::string_view form = word.span.Of(text_);
  word.lists = tables_->english().Of(form);
  word.number = IsAsciiDigit(static_cast<unsigned char>(form[0]));
  bool compound = false;  // Taipei-based
  for (size_t hyphen = form.find('-'); hyphen != std::string_view::npos; hyphen = form.find('-', hyphen + 1)) {
    compound |= IsLowerAt(form, hyphen + 1);
  }
  const bool upper = IsUpperAt(form, 0) || (IsLowerAt(form, 0) && IsUpperAt(form, 1));
  word.capital = upper && !compound && (word.lists & kCuts) == 0;
  return word;
}

bool EnglishDiscovery::IsTitleCase() const {
  constexpr uint32_t kLongWord = 4;
  constexpr size_t kMinWords = 4;
  size_t upper = 0, all = 0;
  for (const Word& word : words_) {
    if (word.span.size() < kLongWord || word.number) continue;
    ++all;
    if (IsUpperAt(text_, word.span.begin)) ++upper;
  }
  return all >= kMinWords && upper * 4 > all * 3;
}

size_t EnglishDiscovery::RunEnd(size_t begin) const {
  size_t end = begin + 1;
  while (end < words_.size()) {
    if (words_[end].joined && (words_[end].capital || words_[end].number)) {
      ++end;
    } else if (const size_t more = Connected(begin, end); more > 0) {
      end += more;
    } else {
      break;
    }
  }
  return end;
}

size_t EnglishDiscovery::Connected(size_t begin, size_t i) const {
  constexpr EnglishSet kBodies = english::kBodyHead | english::kLegalHead;
  const auto is_part = [&](size_t word) {
    return word < words_.size() && words_[word].capital && !words_[word].covered;
  };
  if (words_[i].joined && IsOfOrFor(words_[i].span.Of(text_))) {
    const bool body =
        std::any_of(words_.begin() + static_cast<ptrdiff_t>(begin), words_.begin() + static_cast<ptrdiff_t>(i),
                    [](const Word& word) { return (word.lists & kBodies) != 0; });
    return body && is_part(i + 1) && words_[i + 1].joined ? 2 : 0;
  }
  size_t of = begin;
  while (of < i && !IsOfOrFor(words_[of].span.Of(text_))) ++of;
  if (of == i || (words_[i - 1].lists & english::kPlace) != 0) return 0;
  const auto ends_list = [&](size_t word) {  // "and X" where X is one word, or two without a head
    if (word + 1 >= words_.size() || !words_[word].joined || !Is(word, "and")) return false;
    if (!is_part(word + 1) || !words_[word + 1].joined) return false;
    const auto goes_on = [&](size_t next) { return is_part(next) && words_[next].joined; };
    return !goes_on(word + 2) || (!goes_on(word + 3) && (words_[word + 2].lists & kHeads) == 0);
  };
  if (ends_list(i)) return 2;
  // Trade, Industry and Energy
  const auto is_item = [&](size_t word) {
    return is_part(word) && Span{words_[word - 1].span.end, words_[word].span.begin}.Of(text_) == ", ";
  };
  for (size_t last = i; is_item(last); ++last) {
    if (ends_list(last + 1)) return 1;
  }
  return 0;
}

void EnglishDiscovery::ReadRun(size_t begin, size_t end) {
  // At the start of a sentence any word has a capital.
  while (begin == 0 && begin + 1 < end && (words_[begin].lists & english::kCommon) != 0 &&
         (CueBefore(begin + 1, ~EnglishSet{0}) != 0)) {
    const bool head_next = (words_[begin + 1].lists & kHeads) != 0 && begin + 2 == end;
    if (head_next) break;
    ++begin;
  }
  const auto covered = [](const Word& word) { return word.covered; };
  const auto first = words_.begin() + static_cast<ptrdiff_t>(begin);
  const auto last = words_.begin() + static_cast<ptrdiff_t>(end);
  if (std::any_of(first, last, covered) && covered(*first) && !covered(*(last - 1)) &&
      std::count_if(first, last, covered) >= 2 && ((last - 1)->lists & english::kLegalHead) != 0) {
    Run run{SpanOf(begin, end), static_cast<uint32_t>(end - begin)};
    run.votes[static_cast<size_t>(EntityType::kCompany)] = kEnough;
    run.replaces = true;
    if (IsUpperAt(text_, run.span.begin) && run.span.end < text_.size() && text_[run.span.end] == '.') ++run.span.end;
    if (runs_.size() < kMaxRuns) runs_.push_back(run);
    return;
  }
  for (size_t i = begin; i < end;) {
    if (words_[i].covered || !words_[i].capital) {
      ++i;
      continue;
    }
    size_t piece = i + 1;
    while (piece < end && !words_[piece].covered) ++piece;
    const bool beside = (i > begin && words_[i - 1].covered) || piece < end;
    while (!words_[piece - 1].capital && !words_[piece - 1].number) --piece;
    JudgeRun(i, piece, beside);
    i = std::max(piece, i + 1);
  }
}

void EnglishDiscovery::JudgeRun(size_t begin, size_t end, bool beside_listed) {
  if (runs_.size() >= kMaxRuns) return;
  Run run{SpanOf(begin, end), static_cast<uint32_t>(end - begin)};
  const bool legal = (tables_->words().Of(words_[end - 1].span.Of(text_)) & mark::kLegalForm) != 0;
  constexpr uint32_t kAbbreviation = 4;
  if (legal && words_[end - 1].span.size() <= kAbbreviation && text_.substr(run.span.end).starts_with('.')) {
    ++run.span.end;
  }
  run.refusal = RefusalOf(begin, end);
  if (run.refusal.empty()) {
    const std::optional<EntityType> head = HeadOf(begin, end);
    if (!head && IsPerson(begin, end)) {
      run.refusal = "person";
      persons_.push_back(words_[end - 1].span);
    } else {
      run.head = head && !beside_listed;
      if (run.head) run.votes[static_cast<size_t>(*head)] += kEnough;
      const Votes of_head = run.votes;
      ReadCues(begin, end, &run.votes);
      run.cue = run.votes != of_head;
      if (beside_listed) {
        // Of what touches a listed name only a product is sure to be a name of its own: Narae Mir2 chip.
        run.votes[static_cast<size_t>(EntityType::kCompany)] = 0;
        run.votes[static_cast<size_t>(EntityType::kOrganization)] = 0;
      }
    }
  }
  runs_.push_back(run);
}

std::string_view EnglishDiscovery::RefusalOf(size_t begin, size_t end) const {
  if (end - begin > kMaxNameWords) return "too long";
  const EnglishTables& tables = tables_->english();
  // Places of several words are looked up from their first word.
  bool places = true, common = true;
  for (size_t i = begin; i < end; ++i) common &= (words_[i].lists & english::kCommon) != 0;
  for (size_t i = begin; i < end && places;) {
    const auto place = tables.LongestAt(text_, words_[i].span.begin, english::kPlace);
    const bool direction = (words_[i].lists & english::kCommon) != 0 && i + 1 < end;  // North, Greater
    places = place.size > 0 || direction;
    const uint32_t covered = words_[i].span.begin + place.size;
    for (++i; i < end && words_[i].span.begin < covered;) ++i;
  }
  if (common) return "common word";
  if (places) return "place";
  if ((words_[end - 1].lists & english::kTitle) != 0) return "title";
  if (end < words_.size() && words_[end].joined && (words_[end].lists & english::kEvent) != 0) return "event";
  if ((words_[begin].lists & english::kCommon) != 0 && !HeadOf(begin, end)) return "common word";
  return {};
}

std::optional<EntityType> EnglishDiscovery::HeadOf(size_t begin, size_t end) const {
  const auto heads = [&](size_t i) {  // of the word, or of it and the one before: Research Center
    return words_[i].lists | (i > begin ? tables_->english().Of(TextOf(i - 1, i + 1)) : 0);
  };
  bool own = false, place = false;  // a word that is neither head nor common; a place
  for (size_t i = begin; i < end; ++i) {
    if ((words_[i].lists & english::kBodyHead) != 0 && i + 2 < end && IsOfOrFor(words_[i + 1].span.Of(text_))) {
      return EntityType::kOrganization;
    }
    const bool is_place = (words_[i].lists & (english::kPlace | english::kRegion)) != 0;
    place |= is_place;
    own |= !is_place && (words_[i].lists & (kHeads | english::kCommon)) == 0;
  }
  if (end - begin < 2) return std::nullopt;
  const EnglishSet last = heads(end - 1);
  if ((last & english::kFirmHead) != 0 && (own || (place && (last & english::kLegalHead) != 0))) {
    return EntityType::kCompany;
  }
  const bool body = (last & english::kBodyHead) != 0 && (last & english::kOfHead) == 0;
  const bool pair = body && (words_[end - 1].lists & english::kBodyHead) == 0;
  if ((body || pair) && (own || place)) return EntityType::kOrganization;
  // Duru Bank of Narae
  const bool bank = (words_[begin].lists & english::kLegalHead) != 0 && end - begin > 2;
  return bank && IsOfOrFor(words_[begin + 1].span.Of(text_)) ? std::optional(EntityType::kOrganization) : std::nullopt;
}

bool EnglishDiscovery::IsPerson(size_t begin, size_t end) const {
  const size_t size = end - begin;
  if (size > kMaxPersonWords) return false;
  if (begin > 0 && words_[begin].joined && (words_[begin - 1].lists & english::kRole) != 0) return true;
  if (words_[begin].joined && CueBefore(begin, english::kPersonBefore) != 0) return true;
  if (tables_->english().LongestAt(text_, words_[end - 1].span.end, english::kPersonBehind).size > 0) return true;
  return size > 1 && (words_[begin].lists & english::kGivenName) != 0;
}

bool EnglishDiscovery::IsOwnProduct(size_t begin) const {
  return begin > 0 && (Is(begin - 1, "its") || Is(begin - 1, "their") || !words_[begin - 1].open);
}

void EnglishDiscovery::ReadCues(size_t begin, size_t end, Votes* votes) const {
  const std::string_view name = TextOf(begin, end);
  const bool foreign = HasForeignForm(name);
  EnglishSet before = 0;
  if (begin > 0) {
    const std::string_view gap = Span{words_[begin - 1].span.end, words_[begin].span.begin}.Of(text_);
    if (gap == " " || gap == " '" || gap == " \"") {
      before = CueBefore(begin, english::AllOf(english::kBeforeShift) | english::AllOf(english::kWeakBeforeShift));
    }
  }
  const EnglishSet behind = CueBehind(words_[end - 1].span.end,
                                      english::AllOf(english::kBehindShift) | english::AllOf(english::kWeakBehindShift))
                                .lists;
  for (const EntityType type : kTypes) {
    int& vote = (*votes)[static_cast<size_t>(type)];
    const auto has = [type](EnglishSet lists, int shift) { return (lists & english::Of(shift, type)) != 0; };
    if (!IsProduct(type) && words_[end - 1].number) continue;
    if (has(before, english::kBeforeShift)) vote += kEnough;
    // Behind a name that a firm might have as well (Narae chips) a word for products tells nothing.
    const bool product_form = HasDigit(name) || IsOwnProduct(begin);
    if (has(behind, english::kBehindShift) && (!IsProduct(type) || product_form)) vote += kEnough;
    if (!foreign) continue;
    if (has(before, english::kWeakBeforeShift)) vote += kEnough;
    if (has(behind, english::kWeakBehindShift) && (!IsProduct(type) || product_form)) vote += kEnough;
  }
}

EnglishSet EnglishDiscovery::CueBefore(size_t end, EnglishSet lists) const {
  EnglishSet found = 0;
  for (size_t begin = end; begin > 0 && end - begin < kMaxCueWords;) {
    --begin;
    const EnglishSet here = tables_->english().Of(TextOf(begin, end));
    if ((here & lists) != 0) found = here;
    if (!words_[begin].joined) break;
  }
  return found;
}

EnglishTables::Found EnglishDiscovery::CueBehind(uint32_t end, EnglishSet lists) const {
  constexpr size_t kMaxBracket = 24;
  size_t at = end;
  if (text_.substr(at).starts_with(" (")) {
    const size_t close = text_.substr(0, std::min(text_.size(), at + kMaxBracket)).find(')', at);
    if (close != std::string_view::npos) at = close + 1;
  }
  return tables_->english().LongestAt(text_, SkipSpace(text_, at), lists);
}

void EnglishDiscovery::Decide(const WordStarts& starts, EntityBook* book, std::vector<Mention>* mentions,
                              Trace* trace) {
  // Longest first, equal names side by side.
  std::sort(runs_.begin(), runs_.end(), [this](const Run& a, const Run& b) {
    if (a.span.size() != b.span.size()) return a.span.size() > b.span.size();
    const int order = a.span.Of(text_).compare(b.span.Of(text_));
    return order != 0 ? order < 0 : a.span < b.span;
  });
  for (size_t i = 0; i < runs_.size();) {
    const std::string_view name = runs_[i].span.Of(text_);
    Run all = runs_[i];
    for (++i; i < runs_.size() && runs_[i].span.Of(text_) == name; ++i) {
      for (size_t type = 0; type < all.votes.size(); ++type) all.votes[type] += runs_[i].votes[type];
      all.head |= runs_[i].head;
      all.cue |= runs_[i].cue;
      if (!runs_[i].refusal.empty()) all.refusal = runs_[i].refusal;
    }
    const auto best = std::max_element(all.votes.begin(), all.votes.end());
    if (all.refusal.empty()) all.refusal = *best < kEnough ? "no cue" : RefusalInArticle(all);
    const EntityType type = static_cast<EntityType>(best - all.votes.begin());
    if (trace != nullptr) trace->unlisted.push_back(Explain(all, type));
    if (!all.refusal.empty()) continue;
    // Narae behind Narae Labs is the same firm.
    const auto longer = std::find_if(accepted_.begin(), accepted_.end(), [&](const Accepted& other) {
      const std::string_view full = other.name.Of(text_);
      return other.type == type && IsActor(type) && all.words == 1 && full.starts_with(name) &&
             full.substr(name.size()).starts_with(' ');
    });
    const uint32_t entity = longer != accepted_.end() ? longer->entity : book->Named(type, name);
    accepted_.push_back({all.span, entity, type, all.words});
    starts.ForEach(name, 0, [&](uint32_t at) {
      const Span span{at, at + static_cast<uint32_t>(name.size())};
      const bool dotted = name.ends_with('.');
      if (!edges_.OpenLeft(text_, at, 0) || (!dotted && !edges_.OpenRight(text_, span.end))) return;
      auto place = std::lower_bound(mentions->begin(), mentions->end(), span,
                                    [](const Mention& m, Span s) { return m.span.end <= s.begin; });
      while (all.replaces && place != mentions->end() && place->span.Overlaps(span)) place = mentions->erase(place);
      if (place != mentions->end() && place->span.Overlaps(span)) return;
      mentions->insert(place, {span, entity, type, MentionSource::kPattern});
    });
  }
  MarkShortForms(mentions);
}

UnlistedName EnglishDiscovery::Explain(const Run& run, EntityType type) {
  UnlistedName weighed{.span = run.span,
                       .type = type,
                       .signs = {},
                       .score = static_cast<float>(run.votes[static_cast<size_t>(type)]),
                       .needed = kEnough - 1,
                       .refusal = std::string(run.refusal)};
  if (run.head) weighed.signs.push_back({"english_head"});
  if (run.cue) weighed.signs.push_back({"english_cue"});
  return weighed;
}

std::string_view EnglishDiscovery::RefusalInArticle(const Run& run) const {
  const std::string_view name = run.span.Of(text_);
  if (std::binary_search(refused_.begin(), refused_.end(), run.span)) return "a listed name that is none here";
  if (run.words > 1) return {};
  const auto is_name = [&](Span person) { return person.Of(text_) == name; };
  if (std::any_of(persons_.begin(), persons_.end(), is_name)) return "person";
  if ((tables_->english().Of(name) & (english::kGivenName | english::kPlace | english::kTitle | kHeads)) != 0 ||
      (tables_->words().Of(name) & mark::kAcronym) != 0) {
    return "common word";
  }
  // The same in small letters: a word, which stood at the start of a sentence.
  bool small = false;
  const std::string_view tail = name.substr(1);
  const char first = static_cast<char>(name[0] | 0x20);
  for (size_t at = text_.find(tail); at != std::string_view::npos && !small; at = text_.find(tail, at + 1)) {
    small = at > 0 && text_[at - 1] == first && !IsWordKind(KindBefore(text_, at - 1)) &&
            !IsWordKind(KindAt(text_, at + tail.size()));
  }
  return small && IsUpperAt(name, 0) ? "in small letters elsewhere" : std::string_view();
}

void EnglishDiscovery::MarkShortForms(std::vector<Mention>* mentions) const {
  constexpr EnglishSet kNever = english::kGivenName | english::kPlace | english::kRegion | english::kCommon |
                                english::kFunction | english::kTime | kHeads;
  for (const Accepted& full : accepted_) {
    if (full.type != EntityType::kCompany || full.words < 2) continue;
    const std::string_view name = full.name.Of(text_);
    const std::string_view word = name.substr(0, name.find(' '));
    if (word.size() < kMinShortLetters || (tables_->english().Of(word) & kNever) != 0) continue;
    for (const Run& run : runs_) {
      if (run.words != 1 || !run.refusal.empty() || run.span.Of(text_) != word) continue;
      const auto place = std::lower_bound(mentions->begin(), mentions->end(), run.span,
                                          [](const Mention& m, Span s) { return m.span.end <= s.begin; });
      if (place != mentions->end() && place->span.Overlaps(run.span)) continue;
      mentions->insert(place, {run.span, full.entity, full.type, MentionSource::kExtended});
    }
  }
}

}  // namespace ieum
