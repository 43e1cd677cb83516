// The page of a graph, used in Chromium as people use it. IEUM names the program, which writes it from seeds/.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { bundlePage } from '../pages.mjs';
import { openPage, settled, startBrowser } from './browser.mjs';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const articles = readdirSync(seeds).filter((name) => /\.(txt|jsonl)$/.test(name)).map((name) => join(seeds, name));
const written = ['graph', '--gazetteer', join(seeds, 'fictional.tsv'), ...articles];
const folder = mkdtempSync(join(tmpdir(), 'ieum-page-'));
const seedsPage = join(folder, 'seeds.html');

let browser;
let graph; // what the page holds
let complaints; // what the browser said against the page of a test, and what that asked for besides itself

before(async () => {
  execFileSync(process.env.IEUM, [...written, '-o', seedsPage]);
  graph = JSON.parse(execFileSync(process.env.IEUM, [...written, '--format', 'json'], { maxBuffer: 1e9 }));
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => (complaints = []));
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  assert.deepEqual(complaints, []);
});

async function open({ path = seedsPage, ...context } = {}) {
  const page = await openPage(browser, path, complaints, context);
  await settled(page);
  return page;
}

// A page of any graph, as the program would write it.
async function write(name, json) {
  const { head, tail } = await bundlePage('graph');
  const path = join(folder, name);
  writeFileSync(path, head + JSON.stringify(json).replaceAll('<', '\\u003c') + tail);
  return path;
}

const detail = (page) => page.locator('.detail');
const rows = (page) => page.locator('tbody tr');
const showTable = (page) => page.getByRole('button', { name: '표', exact: true }).click();
// "관계 12/78" -> 12, once it is so.
async function expectShown(page, edges) {
  await page.waitForFunction((wanted) => document.querySelector('.note').textContent.includes(`관계 ${wanted}/`), edges);
}
const counted = (passes) => graph.edges.filter(passes).length;

test('it opens from the disk with all that it holds', async () => {
  const page = await open();
  await expectShown(page, graph.edges.length);
  assert.ok(graph.edges.length > 50);
  const drawn = await page.evaluate(() => [...document.querySelectorAll('.graph canvas')].some((canvas) => canvas.width > 500));
  assert.ok(drawn);
});

test('a name is found by part, by initial consonants and in English', async () => {
  const page = await open();
  const box = page.getByRole('combobox');
  for (const query of ['온누리텔레', 'ㅇㄴㄹㅌㄹㅋ', 'onnuri tel']) {
    await box.fill(query);
    await box.press('Enter');
    await detail(page).getByRole('heading', { name: '온누리텔레콤', level: 2 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await detail(page).waitFor({ state: 'hidden' });
  }
  await box.fill('없는이름');
  await page.getByText('찾는 이름이 없습니다').waitFor();
});

test('a node shows its neighbours and products, and each of them its sentences', async () => {
  const page = await open();
  const id = graph.nodes.find(({ label }) => label === '한빛반도체').id;
  const mine = graph.edges.filter(({ source, target }) => source === id || target === id);
  const products = mine.filter(({ source, type }) => source === id && type === 'develops');
  await page.getByRole('combobox').fill('한빛반도체');
  await page.keyboard.press('Enter');
  await detail(page).getByRole('heading', { name: `제품 (${products.length})` }).waitFor();
  await detail(page).getByRole('heading', { name: `이어진 이름 (${mine.length - products.length})` }).waitFor();
  await detail(page).locator('li button', { hasText: '칩알파' }).first().click();
  const evidence = detail(page).locator('blockquote').first();
  assert.match(await evidence.locator('mark').textContent(), /\S/);
});

test('a click on an edge shows the sentence with its trigger marked, and where it stands', async () => {
  const page = await open();
  await page.getByRole('combobox').fill('온누리텔레콤');
  await page.keyboard.press('Enter');
  // The camera brings the node to the middle; around it are its edges.
  const heading = () => detail(page).getByRole('heading', { level: 2 }).textContent();
  const box = await page.locator('.graph').boundingBox();
  const found = async () => {
    for (let degree = 0; degree < 360; degree += 3) {
      const [x, y] = [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)].map((part) => 60 * part);
      await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2 + y);
      if (!(await page.evaluate(() => document.querySelector('.graph').classList.contains('pointing')))) continue;
      await page.mouse.down();
      await page.mouse.up();
      if (/[→↔]/.test(await heading())) return true;
    }
    return false;
  };
  while (!(await found()));
  const [first] = await detail(page).locator('blockquote').all();
  const text = await first.locator('p').textContent();
  const [edge] = graph.edges.filter(({ evidence }) => evidence[0].text === text);
  assert.equal(await first.locator('mark').textContent(), edge.evidence[0].trigger);
  assert.ok((await first.locator('footer').textContent()).includes(edge.evidence[0].article));
  const expected = edge.reports === undefined ? `기사 ${edge.articles}건` : `기사 ${edge.articles}건, 보도 ${edge.reports}건`;
  assert.ok((await detail(page).textContent()).includes(expected));
});

test('filters change what is shown', async () => {
  const page = await open();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const check = (value) => page.locator(`.choice input[value=${value}]`);
  await check('invests_in').uncheck();
  await expectShown(page, counted(({ type }) => type !== 'invests_in'));
  await check('invests_in').check();
  await check('negated').uncheck();
  await expectShown(page, counted(({ status }) => status !== 'negated'));
  await check('negated').check();
  await check('chip').uncheck();
  await expectShown(page, counted(({ source, target }) => nodes.get(source).type !== 'chip' && nodes.get(target).type !== 'chip'));
  await page.getByRole('button', { name: '처음으로' }).click();
  await expectShown(page, graph.edges.length);
  await page.locator('input[name=confidence]').fill('0.95');
  await expectShown(page, counted(({ confidence }) => confidence >= 0.95));
  await page.locator('input[name=confidence]').fill('0');
  await page.locator('input[name=articles]').fill('2');
  await expectShown(page, counted(({ articles }) => articles >= 2));
  await page.locator('input[name=articles]').fill('1');
  await page.getByRole('button', { name: '모두 끄기' }).first().click();
  await expectShown(page, 0);
  await page.getByText('조건에 맞는 관계가 없습니다').waitFor();
});

test('a span of time is chosen by keyboard', async () => {
  const page = await open();
  const months = graph.edges.map((edge) => edge.last_date?.slice(0, 7)).filter(Boolean).sort();
  await page.getByLabel('시작 달').focus();
  await page.keyboard.press('End');
  await expectShown(page, counted((edge) => edge.last_date?.slice(0, 7) >= months.at(-1)));
  await page.keyboard.press('Home');
  await expectShown(page, graph.edges.length);
  await page.getByLabel('끝 달').focus();
  await page.keyboard.press('Home');
  await expectShown(page, counted((edge) => edge.first_date?.slice(0, 7) <= months[0]));
  await page.getByText('날짜 없는 관계').waitFor();
});

test('the table is sorted and walked through by keyboard', async () => {
  const page = await open();
  await showTable(page);
  const column = async (i) => rows(page).locator(`td:nth-child(${i})`).allTextContents();
  const header = page.getByRole('button', { name: '확신도' });
  await header.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.getByRole('columnheader', { name: '확신도' }).getAttribute('aria-sort'), 'ascending');
  const up = await column(6);
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  await page.keyboard.press('Enter'); // the focus is where it was
  assert.deepEqual(await column(6), [...up].reverse());
  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const row = page.locator('tr:focus');
  const [head, , tail] = await row.locator('td').allTextContents();
  await page.keyboard.press('Enter');
  assert.equal((await detail(page).getByRole('heading', { level: 2 }).textContent()).replace(/ [→↔] /, '|'), `${head}|${tail}`);
});

test('the rows are copied as CSV', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await showTable(page);
  await page.locator('.choice input[value=acquires]').uncheck();
  const count = counted(({ type }) => type !== 'acquires');
  await expectShown(page, count);
  await page.getByRole('button', { name: 'CSV로 복사' }).click();
  await page.getByRole('button', { name: `${count}줄을 복사했습니다` }).waitFor();
  const csv = await page.evaluate(() => navigator.clipboard.readText());
  const lines = csv.split(/\r?\n/);
  assert.equal(lines.length, count + 1);
  assert.match(lines[0], /^주체,관계,상대,상태,금액,통화,확신도/);
  const amount = graph.edges.find((edge) => edge.amount !== undefined && edge.type !== 'acquires');
  assert.ok(csv.includes(`,${amount.amount},${amount.currency},`));
});

test('both themes and both languages', async () => {
  const back = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  let page = await open({ locale: 'en-US', colorScheme: 'dark' });
  await page.getByRole('heading', { name: 'Partnership graph' }).waitFor();
  assert.equal(await back(page), 'rgb(23, 24, 26)');
  await page.getByRole('button', { name: 'Light' }).click();
  assert.equal(await back(page), 'rgb(251, 251, 250)');
  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByRole('heading', { name: '협력 관계도' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ko');
  await page.emulateMedia({ colorScheme: 'light' });
  page = await open({ colorScheme: 'light' });
  assert.equal(await back(page), 'rgb(251, 251, 250)');
  await page.getByRole('button', { name: '어둡게' }).click();
  assert.equal(await back(page), 'rgb(23, 24, 26)');
});

test('in a narrow window the filters open, and nothing is wider than it', async () => {
  const page = await open({ width: 390, height: 844 });
  await page.locator('nav').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '거르기' }).click();
  await page.locator('nav').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
});

test('status over time, sums and reports are shown', async () => {
  const json = structuredClone(graph);
  const edge = json.edges.find(({ type }) => type === 'acquires');
  Object.assign(edge, {
    articles: 7,
    reports: 3,
    history: [
      { status: 'planned', first_date: '2024-01-02', last_date: '2024-03-05', articles: 4 },
      { status: 'negated', first_date: '2024-06-01', last_date: '2024-06-01', articles: 3 },
    ],
    sums: [
      { amount: 250_000_000_000, currency: 'KRW', first_date: '2024-01-02', last_date: '2024-01-02', articles: 2 },
      { amount: 6_600_000_000, currency: 'USD', articles: 1 },
    ],
  });
  json.edges = [edge];
  const page = await open({ path: await write('history.html', json) });
  await showTable(page);
  await rows(page).first().click();
  const text = await detail(page).innerText();
  for (const wanted of ['기사 7건, 보도 3건', '상태의 흐름', '2024-01-02 – 2024-03-05 · 기사 4건', '2024-06-01 · 기사 3건', '2,500억원', '66억 달러']) {
    assert.ok(text.includes(wanted), `${wanted} in ${text}`);
  }
});

test('what has no dates, no relations or strange names is shown as well', async () => {
  const name = `=<b>${'긴이름'.repeat(100)}\u202E\u2028"`;
  const strange = {
    nodes: [
      { id: 'a', label: name, type: 'company', known: false },
      { id: 'b', label: '</script><script>alert(1)</script>', type: 'of_tomorrow' },
    ],
    edges: [{ source: 'a', target: 'b', type: 'new_type', directed: true, status: 'new_status', confidence: 0.5, articles: 1, evidence: [{ article: 'x', status: 'new_status', confidence: 0.5, text: '<img src=x onerror=alert(1)>', trigger: '<img' }] }],
  };
  const page = await open({ path: await write('strange.html', strange), width: 800 });
  await showTable(page);
  await rows(page).first().click();
  assert.ok((await detail(page).innerText()).includes('<img src=x onerror=alert(1)>'));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 800);
  const empty = await open({ path: await write('empty.html', { nodes: [{ id: 'a', label: '가', type: 'company' }], edges: [] }) });
  await empty.getByText('관계가 없는 그래프입니다').waitFor();
});

test('of too many names the most connected are drawn, and the page says so', async () => {
  const nodes = Array.from({ length: 3010 }, (_, i) => ({ id: `n${i}`, label: `이름${i}`, type: 'company' }));
  const edge = { type: 'uses', directed: true, status: 'asserted', confidence: 0.9, articles: 1, evidence: [] };
  const edges = nodes.filter((node, i) => i % 2 === 1).map((node, i) => ({ ...edge, source: `n${2 * i}`, target: node.id }));
  const page = await open({ path: await write('large.html', { nodes, edges }) });
  await page.getByText('연결이 많은 3000개만 그렸습니다').waitFor();
  await expectShown(page, 1505);
});
