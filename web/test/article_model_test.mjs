import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ArticleModel, headlineOf } from '../src/article_model.js';

const span = (text, words, from = 0) => {
  const start = text.indexOf(words, from);
  return { text: words, start, end: start + words.length };
};

const text = '🚀 한빛, 나래에 투자\n한빛이 나래에 100억원을 투자했다.';
const second = text.indexOf('\n');
const json = {
  text,
  lang: 'ko',
  entities: [
    { id: 'h', type: 'company', name: '한빛', names: { ko: '한빛', en: 'Hanbit' }, known: true },
    { id: 'n', type: 'company', name: '나래', names: {}, known: false },
  ],
  mentions: [
    { entity: 'h', ...span(text, '한빛') },
    { entity: 'n', ...span(text, '나래') },
    { entity: 'h', ...span(text, '한빛', second) },
    { entity: 'n', ...span(text, '나래', second) },
  ],
  figures: [{ ...span(text, '100억원'), amount: 1e10, currency: 'KRW', role: 'investment' }],
  relations: [
    {
      type: 'invests_in',
      head: 'h',
      tail: 'n',
      status: 'asserted',
      confidence: 0.9,
      evidence: [{ ...span(text, '나래에 100억원을 투자했다', second), trigger: span(text, '투자했다', second) }],
    },
  ],
};

test('the pieces are the text, cut where a mark begins or ends', () => {
  const model = new ArticleModel(json);
  assert.equal(model.pieces.map(({ start, end }) => text.slice(start, end)).join(''), text);
  const marked = model.pieces.map(({ start, end, marks }) => [text.slice(start, end), marks.map(({ role }) => role).sort().join(' ')]);
  assert.deepEqual(marked.filter(([, roles]) => roles !== ''), [
    ['한빛', 'name'],
    ['나래', 'name'],
    ['한빛', 'head name'], // its evidence does not name it
    ['나래', 'evidence name tail'],
    ['에 ', 'evidence'],
    ['100억원', 'evidence sum'],
    ['을 ', 'evidence'],
    ['투자했다', 'evidence trigger'],
  ]);
});

test('a piece belongs to its relation where it states one, else to its name or sum', () => {
  const model = new ArticleModel(json);
  const kindsAt = (words) => {
    const piece = model.pieces.findLast(({ start, end }) => text.slice(start, end) === words);
    const { own, others } = model.itemsAt(piece);
    return [own.map(({ kind }) => kind), others.map(({ kind }) => kind)];
  };
  assert.deepEqual(kindsAt('투자했다'), [['relation'], []]);
  assert.deepEqual(kindsAt('나래'), [['entity'], ['relation']]);
  assert.deepEqual(kindsAt('100억원'), [['figure'], []]);
});

test('the headline is the title or a short first line', () => {
  const cases = [
    [{ title: '제목', text: '본문' }, '제목', 0],
    [{ title: '제목', text: '제목\n본문' }, '제목', 2],
    [{ title: '제목', text: '\n 제목 \r\n본문' }, '제목', 4],
    [{ title: '제목', text: '제목이 길다' }, '제목', 0],
    [{ text: '첫 줄\n둘째 줄' }, '첫 줄', 3],
    [{ text: `${'가'.repeat(200)}\n둘째 줄` }, '', 0],
    [{ text: '![본사](https://example.com/a.jpg)\n본문' }, '', 0],
    [{ text: '' }, '', 0],
  ];
  for (const [article, headline, end] of cases) {
    assert.equal(headlineOf(article), headline);
    assert.equal(new ArticleModel({ entities: [], ...article }).headlineEnd, end, JSON.stringify(article));
  }
});
