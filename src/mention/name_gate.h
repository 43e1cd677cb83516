// Which occurrences of ambiguous names are meant: 메타 the firm or "meta-", 라인 the messenger or a production line.
#ifndef IEUM_MENTION_NAME_GATE_H_
#define IEUM_MENTION_NAME_GATE_H_

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "gazetteer/name_index.h"
#include "mention/article_topic.h"
#include "mention/candidate.h"
#include "mention/context.h"
#include "mention/mention_tables.h"
#include "mention/word_traits.h"

namespace ieum {

class NameGate {
 public:
  // Refers to index and tables, which must outlive it.
  NameGate(const NameIndex& index, const MentionTables& tables) : index_(&index), tables_(&tables) {}

  // Gives every candidate of `text` a verdict other than kOpen, and a reason where it is refused. Of an alias with two
  // types, chooses one. `words` are those of `text`, and must live as long as questions are asked of it.
  void Judge(std::string_view text, std::span<const TextWord> words, std::vector<Candidate>* candidates);
  // Is `text`, the article judged last, one of the field?
  bool IsTopical(std::string_view text);

 private:
  using Candidates = std::vector<Candidate>;

  const ArticleTopic& Topic(std::string_view text);
  // Unit words that count only where the article uses the pair as one name.
  void SettleJoinedUnits(std::string_view text, Candidates* candidates) const;
  // What silences a name of any class: persons, vetoes, teams, titles, acronyms that the article defines.
  void Silence(const Context& context, Candidates* candidates);
  void SilenceTerms(const Context& context, Candidates* candidates) const;
  std::string_view EventAround(const Context& context, const Candidate& candidate) const;
  void ChooseSense(const Context& context, const Candidates& candidates, size_t i, Candidate* candidate) const;
  void Decide(const Context& context, Candidates* candidates, size_t i);
  void DecideFirm(const Context& context, const Candidates& candidates, size_t i, Candidate* candidate);
  // Does the firm `i` deal with one beside it that is meant whatever the article is about?
  bool DealsWithPlain(const Context& context, const Candidates& candidates, size_t i) const;
  // Does the English name `i` stand as a party in a sentence with a firm beside it that is meant whatever the article
  // is about?
  bool IsEnglishPartyBesidePlain(const Context& context, const Candidates& candidates, size_t i) const;
  void DecideProduct(const Context& context, const Candidates& candidates, size_t i, Candidate* candidate);
  bool IsDecisive(const Context& context, const Candidate& candidate) const;
  // Does a class noun with the copula stand before it: 핀테크 업체인 X?
  bool IsSaidToBe(const Context& context, const Candidate& candidate) const;
  // Of an everyday word behind a class noun: is it used as a name, and not as the head of the noun (중소기업 대상
  // 지원)?
  bool IsNamedNoun(const Context& context, const Candidate& candidate) const;
  bool Makes(const Candidate& firm, uint32_t product) const;
  // Is the product `i` one of its maker, and named by its class: X의 차세대 GPU Y?
  bool MakerOwns(const Context& context, const Candidates& candidates, size_t i) const;
  bool MakerIsNear(std::string_view text, const Candidates& candidates, size_t i, uint32_t entity) const;
  // Open names joined to an accepted one (A·B, A와 B) are accepted.
  void SpreadAlongLists(std::string_view text, Candidates* candidates) const;

  // A weak name that is meant once in the article is meant wherever nothing speaks against it. Everyday words are not.
  void SpreadWeak(Candidates* candidates) const;
  // A name that the article introduces, by a class noun and quotation marks, a bracket or a copula, is meant wherever
  // it has the particle of a name. Common nouns are not.
  void SpreadIntroduced(const Context& context, Candidates* candidates) const;

  const NameIndex* index_;
  const MentionTables* tables_;
  std::span<const TextWord> words_;
  std::optional<ArticleTopic> topic_;  // of the article at hand, once it is needed
  uint32_t certain_ = 0;               // entities of the article that no gate has to judge, up to two
  uint32_t teams_ = 0;                 // brands that turned out to be teams
  std::vector<uint32_t> silent_keys_;  // that are persons in this article
};

}  // namespace ieum

#endif  // IEUM_MENTION_NAME_GATE_H_
