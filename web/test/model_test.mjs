import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openFilter } from '../src/filters.js';
import { Model } from '../src/model.js';

const node = (id, label, type, more = {}) => ({ id, label, type, ...more });
const edge = (source, target, type, more = {}) => ({ source, target, type, directed: type !== 'partners_with', status: 'asserted', confidence: 0.9, articles: 1, evidence: [], ...more });

const GRAPH = {
  nodes: [
    node('hanbit', '한빛', 'company', { name_en: 'Hanbit' }),
    node('narae', '나래', 'company'),
    node('narae-soft', '나래소프트', 'company', { name_en: 'Narae Soft' }),
    node('chip', '칩알파', 'chip'),
    node('alone', '두루', 'organization'),
  ],
  edges: [
    edge('hanbit', 'narae', 'invests_in', { first_date: '2024-11-02', last_date: '2025-02-01', articles: 3 }),
    edge('hanbit', 'chip', 'develops', { confidence: 0.4 }),
    edge('narae', 'narae-soft', 'partners_with', { status: 'negated', last_date: '2025-02-20' }),
    edge('narae-soft', 'chip', 'uses', { status: 'planned', first_date: '2024-12-31', last_date: '2024-12-31' }),
  ],
};

test('values are counted in the order of the page', () => {
  const model = new Model(GRAPH);
  assert.deepEqual([...model.types], [['partners_with', 1], ['invests_in', 1], ['uses', 1], ['develops', 1]]);
  assert.deepEqual([...model.kinds], [['company', 3], ['chip', 1]]);
  assert.deepEqual([...model.statuses], [['asserted', 2], ['planned', 1], ['negated', 1]]);
  assert.equal(model.connected, 4);
  assert.equal(model.mostArticles, 3);
  assert.deepEqual(model.months.map(({ month, edges }) => `${month} ${edges}`), ['2024-11 0', '2024-12 1', '2025-01 0', '2025-02 2']);
});

test('names are found by part, initials and either language, the most connected first', () => {
  const model = new Model(GRAPH);
  const cases = [
    ['나래', ['narae', 'narae-soft']],
    ['ㄴㄹ', ['narae', 'narae-soft']],
    ['ㄴㄹㅅ', ['narae-soft']],
    ['soft', ['narae-soft']],
    ['hanbit', ['hanbit']],
    ['없다', []],
  ];
  for (const [query, expected] of cases) assert.deepEqual(model.find(query, 9), expected, query);
  assert.deepEqual(model.find('ㄴ', 1), ['narae']);
  assert.equal(model.nameOf('hanbit', 'en'), 'Hanbit');
  assert.equal(model.nameOf('narae', 'en'), '나래');
});

test('each filter lets through what it says', () => {
  const model = new Model(GRAPH);
  const cases = [
    [{}, [0, 1, 2, 3]],
    [{ types: new Set(['uses']) }, [3]],
    [{ types: new Set() }, []],
    [{ kinds: new Set(['company']) }, [0, 2]],
    [{ statuses: new Set(['asserted', 'planned']) }, [0, 1, 3]],
    [{ confidence: 0.41 }, [0, 2, 3]],
    [{ confidence: 0.4 }, [0, 1, 2, 3]],
    [{ articles: 2 }, [0]],
    [{ from: '2025-01' }, [0, 2]],
    [{ to: '2024-11' }, [0]],
    [{ from: '2024-12', to: '2024-12' }, [0, 3]],
    [{ from: '2025-02', to: '2025-02' }, [0, 2]],
    [{ from: '2025-03' }, []],
  ];
  for (const [change, expected] of cases) {
    const found = model.select({ ...openFilter(model), ...change }).map(({ index }) => index);
    assert.deepEqual(found, expected, JSON.stringify(change));
  }
});

test('an empty graph is a graph', () => {
  const model = new Model({ nodes: [], edges: [] });
  assert.deepEqual([model.months, model.select(openFilter(model)), model.find('가', 9)], [[], [], []]);
});
