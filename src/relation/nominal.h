// An event noun (인수, 공급 계약) seen as a clause: some roles stand inside its phrase, the rest it inherits.
#ifndef IEUM_RELATION_NOMINAL_H_
#define IEUM_RELATION_NOMINAL_H_

#include "relation/claim.h"
#include "relation/sentence_view.h"
#include "syntax/parse.h"

namespace ieum {

// A phrase in a role, or only the names among some of its words (나래 of 나래 인수).
struct Seat {
  PhraseIndex phrase = kNoIndex;
  How how = How::kExplicit;
  Range words;  // of Parse::words; empty: the phrase itself
};
using SeatList = InlineList<Seat, 8>;

struct Nominal {
  struct Inner {
    Role role = Role::kNone;
    Seat seat;
  };
  Symbol noun = kNoSymbol;  // as looked up
  PhraseIndex phrase = kNoIndex;
  Range words;                    // of Parse::words: the noun
  ClauseIndex parent = kNoIndex;  // that governs the phrase: the support verb; kNoIndex: nobody supports it
  ClauseIndex beside =
      kNoIndex;                // that it stands beside (under a pact, after the takeover): lends parties, says no more
  bool presupposed = false;    // subject of a clause that tells what it brings: so or not, it exists
  ClauseList modifiers;        // relative clauses on the phrase (나래와 맺은 계약)
  InlineList<Inner, 6> inner;  // roles filled inside the phrase
  PhraseIndex outer = kNoIndex;  // whose act it is: 한빛의
};

}  // namespace ieum

#endif  // IEUM_RELATION_NOMINAL_H_
