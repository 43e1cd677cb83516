#include "mention/english_discovery.h"

#include <algorithm>

#include "mention/characters.h"

namespace ieum {
namespace {

constexpr size_t kMaxRuns = 512;  // of one article
constexpr size_t kMinShortLetters = 4;

bool IsUpperAt(std::string_view text, size_t i) {
  return i < text.size() && IsAsciiUpper(static_cast<unsigned char>(text[i]));
}

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
  sentence_.Read(text_, sentence, mentions);
  if (text_[sentence.end - 1] != '.' && sentence_.IsTitleCase()) return;
  for (size_t i = 0; i < sentence_.words().size();) {
    if (!sentence_[i].capital) {
      ++i;
      continue;
    }
    const size_t end = sentence_.RunEnd(i);
    ReadRun(i, end);
    i = end;
  }
}

void EnglishDiscovery::ReadRun(size_t begin, size_t end) {
  // At the start of a sentence any word has a capital.
  while (begin == 0 && begin + 1 < end && (sentence_[begin].lists & english::kCommon) != 0 &&
         (cues_.Before(sentence_, begin + 1, ~EnglishSet{0}) != 0)) {
    const bool head_next = (sentence_[begin + 1].lists & kEnglishHeads) != 0 && begin + 2 == end;
    if (head_next) break;
    ++begin;
  }
  const auto covered = [](const EnglishNameWord& word) { return word.covered; };
  const auto first = sentence_.words().begin() + static_cast<ptrdiff_t>(begin);
  const auto last = sentence_.words().begin() + static_cast<ptrdiff_t>(end);
  if (std::any_of(first, last, covered) && covered(*first) && !covered(*(last - 1)) &&
      std::count_if(first, last, covered) >= 2 && ((last - 1)->lists & english::kLegalHead) != 0) {
    Run run{sentence_.SpanOf(begin, end), static_cast<uint32_t>(end - begin)};
    run.votes[static_cast<size_t>(EntityType::kCompany)] = EnglishCues::kEnough;
    run.replaces = true;
    if (IsUpperAt(text_, run.span.begin) && run.span.end < text_.size() && text_[run.span.end] == '.') ++run.span.end;
    if (runs_.size() < kMaxRuns) runs_.push_back(run);
    return;
  }
  for (size_t i = begin; i < end;) {
    if (sentence_[i].covered || !sentence_[i].capital) {
      ++i;
      continue;
    }
    size_t piece = i + 1;
    while (piece < end && !sentence_[piece].covered) ++piece;
    const bool beside = (i > begin && sentence_[i - 1].covered) || piece < end;
    while (!sentence_[piece - 1].capital && !sentence_[piece - 1].number) --piece;
    JudgeRun(i, piece, beside);
    i = std::max(piece, i + 1);
  }
}

void EnglishDiscovery::JudgeRun(size_t begin, size_t end, bool beside_listed) {
  if (runs_.size() >= kMaxRuns) return;
  Run run{sentence_.SpanOf(begin, end), static_cast<uint32_t>(end - begin)};
  const bool legal = (tables_->words().Of(sentence_[end - 1].span.Of(text_)) & mark::kLegalForm) != 0;
  constexpr uint32_t kAbbreviation = 4;
  if (legal && sentence_[end - 1].span.size() <= kAbbreviation && text_.substr(run.span.end).starts_with('.')) {
    ++run.span.end;
  }
  run.refusal = cues_.RefusalOf(sentence_, begin, end);
  if (run.refusal.empty()) {
    const std::optional<EntityType> head = cues_.HeadOf(sentence_, begin, end);
    if (!head && cues_.IsPerson(sentence_, begin, end)) {
      run.refusal = "person";
      persons_.push_back(sentence_[end - 1].span);
    } else {
      run.head = head && !beside_listed;
      if (run.head) run.votes[static_cast<size_t>(*head)] += EnglishCues::kEnough;
      const EnglishCues::Votes of_head = run.votes;
      cues_.Read(sentence_, begin, end, &run.votes, &run.weak);
      run.inside = begin > 0;
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
      for (size_t type = 0; type < all.votes.size(); ++type) {
        all.votes[type] += runs_[i].votes[type];
        all.weak[type] += runs_[i].weak[type];
      }
      all.inside |= runs_[i].inside;
      all.head |= runs_[i].head;
      all.cue |= runs_[i].cue;
      if (!runs_[i].refusal.empty()) all.refusal = runs_[i].refusal;
    }
    // One word with a capital inside a sentence, whom no full name introduces, is hardly a person.
    const auto enough = [](int votes) { return votes >= EnglishCues::kEnough; };
    if (all.words == 1 && all.inside && std::none_of(all.votes.begin(), all.votes.end(), enough) &&
        !IsLastOfLonger(name)) {
      for (size_t type = 0; type < all.votes.size(); ++type) all.votes[type] += all.weak[type];
      all.cue |= all.weak != EnglishCues::Votes{};
    }
    const auto best = std::max_element(all.votes.begin(), all.votes.end());
    if (all.refusal.empty()) all.refusal = *best < EnglishCues::kEnough ? "no cue" : RefusalInArticle(all);
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

bool EnglishDiscovery::IsLastOfLonger(std::string_view name) const {
  return std::any_of(runs_.begin(), runs_.end(), [&](const Run& run) {
    const std::string_view full = run.span.Of(text_);
    return run.words > 1 && full.ends_with(name) && full[full.size() - name.size() - 1] == ' ';
  });
}

UnlistedName EnglishDiscovery::Explain(const Run& run, EntityType type) {
  UnlistedName weighed{.span = run.span,
                       .type = type,
                       .signs = {},
                       .score = static_cast<float>(run.votes[static_cast<size_t>(type)]),
                       .needed = EnglishCues::kEnough - 1,
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
  if ((tables_->english().Of(name) & (english::kGivenName | english::kPlace | english::kTitle | kEnglishHeads)) != 0 ||
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
                                english::kFunction | english::kTime | kEnglishHeads;
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
