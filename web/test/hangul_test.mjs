import assert from 'node:assert/strict';
import { test } from 'node:test';

import { indexName, initialsOf, matchName } from '../src/hangul.js';

test('initial consonants of syllables, other characters as they are', () => {
  const cases = [
    ['삼성전자', 'ㅅㅅㅈㅈ'],
    ['빨간 SDS', 'ㅃㄱSDS'],
    ['가힣', 'ㄱㅎ'],
    ['ㄱ나', 'ㄱㄴ'],
    ['LG AI연구원', 'LGAIㅇㄱㅇ'],
    ['', ''],
  ];
  for (const [text, expected] of cases) assert.equal(initialsOf(text), expected, text);
});

test('a name is found whole, at its beginning, inside, and not otherwise', () => {
  const cases = [
    ['온누리텔레콤', '온누리텔레콤', 3],
    ['온누리텔레콤', '온누', 2],
    ['온누리텔레콤', '텔레', 1],
    ['온누리텔레콤', 'ㅇㄴㄹㅌㄹㅋ', 3],
    ['온누리텔레콤', 'ㅇㄴㄹ', 2],
    ['온누리텔레콤', 'ㅌㄹ', 1],
    ['온누리텔레콤', 'ㄴㅇ', 0],
    ['Onnuri Telecom', 'onnuriTEL', 2],
    ['Onnuri Telecom', 'telecom', 1],
    ['한빛 반도체', '한빛반도체', 3],
    // Decomposed, as file names on some systems are.
    ['한빛'.normalize('NFD'), '한빛', 3],
    ['한빛', '한빛'.normalize('NFD'), 3],
    ['한빛', 'ㅎㅂ', 3],
    ['한빛', '', 0],
    ['한빛', '  ', 0],
    ['a+b(c', '+b(', 1],
  ];
  for (const [name, query, expected] of cases) assert.equal(matchName(indexName(name), query), expected, `${query} in ${name}`);
});
