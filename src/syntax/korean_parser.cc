#include "syntax/korean_parser.h"

namespace ieum {
namespace {

// Beyond it a sentence is a listing that nobody wrote by hand; its first words are read.
constexpr size_t kMaxWords = 2000;

}  // namespace

// 검토하다 접었다: inside running text the bare form is no end but 다가.
void KoreanParser::FindInterrupted(std::vector<Word>* words) const {
  for (size_t i = 0; i + 1 < words->size(); ++i) {
    Word& word = (*words)[i];
    const Word& next = (*words)[i + 1];
    const bool bare = word.kind == WordKind::kPredicate && word.ending_form == grammar_.plain_ending() &&
                      word.mood == Effect::kNone && !word.Has(Word::kCopula);
    if (!bare || word.Has(Word::kStop) || word.Has(Word::kBreak) || word.quote_depth != next.quote_depth ||
        next.kind == WordKind::kQuoteEnd || word.classes.Has(grammar_.classes().adjective)) {
      continue;
    }
    word.ending = Ending::kChain;
    word.ending_form = grammar_.interrupted_ending();
  }
}

void KoreanParser::Read(const Text& text, const Sentence& sentence, const Names& names,
                        const std::vector<Figure>& figures, Parse* parse) {
  parse->Clear();
  parse->headline = sentence.kind == SentenceKind::kHeadline || sentence.kind == SentenceKind::kBullet;
  words_.Read(text.normalized, sentence.span, names, figures, &parse->words);
  // A list item that is a whole sentence is read as one: • 한빛과 나래, 두루도 참여했다.
  if (sentence.kind == SentenceKind::kBullet && !parse->words.empty()) {
    const Word& last = parse->words.back();
    if (last.kind == WordKind::kPredicate && last.ending == Ending::kFinal && last.Has(Word::kStop)) {
      parse->headline = false;
    }
  }
  if (parse->words.size() > kMaxWords) parse->words.resize(kMaxWords);
  if (!parse->headline) FindInterrupted(&parse->words);
  phrases_.Read(text.normalized, names, parse, &items_);
  clauses_.Read(items_, parse);
}

}  // namespace ieum
