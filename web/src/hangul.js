// Finding names as Koreans type them: by any part, and by initial consonants alone (ㅅㅅㅈㅈ finds 삼성전자).

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_OF_INITIAL = 588;

// "삼성 SDS" -> "ㅅㅅSDS": the initial consonant of each syllable, other characters as they are, without spaces.
export function initialsOf(text) {
  let initials = '';
  for (const character of text) {
    const code = character.codePointAt(0);
    if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
      initials += INITIALS[Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_OF_INITIAL)];
    } else if (character.trim() !== '') {
      initials += character;
    }
  }
  return initials;
}

const fold = (text) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');

// What findNames compares; made once for each name.
export function indexName(name) {
  return { folded: fold(name), initials: initialsOf(name.normalize('NFC')).toLowerCase() };
}

// How well `query` names what `index` holds: 0 not at all, 3 as a whole, 2 at its beginning, 1 inside.
export function matchName(index, query) {
  const wanted = fold(query);
  if (wanted === '') return 0;
  const onlyInitials = [...wanted].every((character) => INITIALS.includes(character));
  const text = onlyInitials ? index.initials : index.folded;
  if (text === wanted) return 3;
  if (text.startsWith(wanted)) return 2;
  return text.includes(wanted) ? 1 : 0;
}
