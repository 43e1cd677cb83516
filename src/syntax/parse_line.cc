// The parse on one line: see parse.h.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "syntax/parse.h"

namespace ieum {
namespace {

// The roles that come first, in this order; all others follow as the clause took them.
constexpr std::array kFirstRoles = {Role::kSubject,    Role::kObject,     Role::kDative,     Role::kSource,
                                    Role::kComitative, Role::kInstrument, Role::kPredicative};

size_t Rank(Role role) {
  return static_cast<size_t>(std::find(kFirstRoles.begin(), kFirstRoles.end(), role) - kFirstRoles.begin());
}

std::string_view Name(Ending ending) {
  constexpr std::array<std::string_view, 7> kNames = {"-", "final", "chain", "soft", "adn", "nominal", "quote"};
  return kNames[static_cast<size_t>(ending)];
}

std::string_view Suffix(Voice voice) {
  constexpr std::array<std::string_view, 4> kNames = {"", ".p", ".r", ".c"};
  return kNames[static_cast<size_t>(voice)];
}

class LineWriter {
 public:
  LineWriter(const Parse& parse, std::string_view text, const Vocabulary& vocabulary)
      : parse_(parse), text_(text), vocabulary_(vocabulary) {}

  std::string Write() {
    for (const Clause& clause : parse_.clauses) {
      if (!line_.empty()) line_ += ' ';
      WriteClause(clause);
    }
    return std::move(line_);
  }

 private:
  void WriteClause(const Clause& clause) {
    line_ += '[';
    WriteKey(clause);
    line_ += Suffix(clause.voice);
    line_ += ' ';
    line_ += Name(clause.predicate == kNoIndex ? Ending::kFinal : clause.ending);
    bool topic_is_argument = false;
    for (size_t rank = 0; rank <= kFirstRoles.size(); ++rank) {
      for (uint32_t i = clause.arguments.begin; i < clause.arguments.end; ++i) {
        const Argument& argument = parse_.arguments[i];
        topic_is_argument |= argument.phrase == clause.topic;
        if (Rank(argument.role) != rank) continue;
        line_ += ' ';
        line_ += ieum::Name(argument.role);
        line_ += '=';
        WritePhrase(parse_.phrases[static_cast<size_t>(argument.phrase)]);
      }
    }
    if (clause.gap != kNoIndex) {
      line_ += " gap=";
      WritePhrase(parse_.phrases[static_cast<size_t>(clause.gap)]);
    }
    if (clause.topic != kNoIndex && !topic_is_argument) {
      line_ += " (TOP=";
      WritePhrase(parse_.phrases[static_cast<size_t>(clause.topic)]);
      line_ += ')';
    }
    if (clause.content != kNoIndex) {
      line_ += " >";
      line_ += HeadText(parse_.phrases[static_cast<size_t>(clause.content)]);
    }
    WriteEffects(clause.effects);
    line_ += ']';
  }

  void WriteKey(const Clause& clause) {
    if (clause.predicate == kNoIndex) {
      line_ += '-';
      return;
    }
    const Word& word = parse_.words[static_cast<size_t>(clause.predicate)];
    if (clause.key != kNoSymbol) {
      line_ += vocabulary_.Text(clause.key);
    } else {
      line_ += word.stem.empty() ? "?" : word.stem.Of(text_);
    }
  }

  void WriteEffects(const Effects& effects) {
    char separator = ' ';
    for (const Effect effect : effects.items) {
      if (effect == Effect::kNone) break;
      line_ += separator;
      line_ += ieum::Name(effect);
      separator = '+';
    }
  }

  void WritePhrase(const Phrase& phrase) {
    const Phrase* owner = &phrase;
    for (int depth = 0; depth < 8; ++depth) {
      const Range names = depth == 0 || owner->members.empty() ? owner->owners : owner->members;
      if (!names.empty()) {
        WriteNames(names, "·");
        line_ += "'s ";
        break;
      }
      if (owner->possessor == kNoIndex) break;
      owner = &parse_.phrases[static_cast<size_t>(owner->possessor)];
    }
    const std::string_view head = HeadText(phrase);
    if (phrase.members.empty()) {
      line_ += head.empty() ? "-" : head;
      return;
    }
    WriteNames(phrase.members, "+");
    if (!head.empty()) {
      line_ += '/';
      line_ += head;
    }
  }

  std::string_view HeadText(const Phrase& phrase) const {
    if (phrase.head == kNoIndex) return {};
    const Word& word = parse_.words[static_cast<size_t>(phrase.head)];
    return word.noun != kNoSymbol ? vocabulary_.Text(word.noun) : word.stem.Of(text_);
  }

  void WriteNames(Range names, std::string_view separator) {
    const size_t begin = line_.size();
    for (uint32_t i = names.begin; i < names.end; ++i) {
      const auto word = std::find_if(parse_.words.begin(), parse_.words.end(), [&](const Word& candidate) {
        return candidate.mention == static_cast<int32_t>(parse_.mentions[i]);
      });
      if (line_.size() != begin) line_ += separator;
      line_ += word == parse_.words.end() ? "?" : word->stem.Of(text_);
    }
  }

  const Parse& parse_;
  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::string line_;
};

}  // namespace

std::string ParseLine(const Parse& parse, std::string_view text, const Vocabulary& vocabulary) {
  return LineWriter(parse, text, vocabulary).Write();
}

}  // namespace ieum
