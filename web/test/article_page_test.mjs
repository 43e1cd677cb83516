// The page of articles and the page of a report, opened in Chromium. IEUM names the program, which writes them from seeds/.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { openPage, startBrowser } from './browser.mjs';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const articles = readdirSync(seeds).filter((name) => /\.(txt|jsonl)$/.test(name)).map((name) => join(seeds, name));
const names = ['--gazetteer', join(seeds, 'fictional.tsv')];
const folder = mkdtempSync(join(tmpdir(), 'ieum-article-page-'));
const seedsPage = join(folder, 'seeds.html');
const environment = { ...process.env, LC_ALL: 'ko_KR.UTF-8' };
const ieum = (...words) => execFileSync(process.env.IEUM, words, { env: environment, maxBuffer: 1e9 });

let browser;
let found; // what the page holds
let complaints; // what the browser said against the page of a test, and what that asked for besides itself

before(async () => {
  ieum('extract', ...names, ...articles, '-o', seedsPage);
  found = JSON.parse(ieum('extract', ...names, ...articles, '--format', 'json', '--offsets', 'utf16'));
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

const open = ({ path = seedsPage, ...context } = {}) => openPage(browser, path, complaints, context);

function write(name, text, ...more) {
  const input = join(folder, `${name}.jsonl`);
  const path = join(folder, `${name}.html`);
  writeFileSync(input, text);
  ieum(...more, input, '-o', path);
  return path;
}

const entries = (page) => page.locator('button.item');
const lit = (page, role) => page.locator(`.text [data-lit~=${role}]`).allTextContents();
// The texts of marks in the order of the text, pieces of one mark joined.
const marks = (page, role) =>
  page.locator(`.text .${role}`).evaluateAll((nodes) => {
    const texts = [];
    for (const node of nodes) {
      if (node.classList.contains('begin')) texts.push('');
      texts[texts.length - 1] += node.textContent;
    }
    return texts;
  });

test('every article shows its names, sums and triggers where they stand', async () => {
  const page = await open();
  for (const [i, article] of found.entries()) {
    assert.deepEqual(await marks(page, 'name'), article.mentions.map(({ text }) => text), article.id);
    assert.deepEqual(await marks(page, 'sum'), article.figures.map(({ text }) => text), article.id);
    const triggers = new Map(article.relations.flatMap(({ evidence }) => evidence.map(({ trigger }) => [`${trigger.start} ${trigger.end}`, trigger])));
    assert.ok((await marks(page, 'trigger')).length > 0 === triggers.size > 0, article.id);
    assert.equal(await entries(page).count(), article.relations.length, article.id);
    if (i + 1 < found.length) await page.getByRole('button', { name: '다음' }).click();
  }
  assert.ok(await page.getByRole('button', { name: '다음' }).isDisabled());
});

test('a relation that is pointed at shows its evidence, trigger and ends', async () => {
  const page = await open();
  const [relation] = found[0].relations;
  const nameOf = (id) => found[0].mentions.filter(({ entity }) => entity === id).map(({ text }) => text);
  await entries(page).first().hover();
  assert.equal((await lit(page, 'trigger')).join(''), relation.evidence.map(({ trigger }) => trigger.text).join(''));
  assert.equal((await lit(page, 'evidence')).join(''), relation.evidence.map(({ text }) => text).join(''));
  assert.ok((await lit(page, 'head')).every((text) => nameOf(relation.head).includes(text)));
  assert.ok((await lit(page, 'tail')).every((text) => nameOf(relation.tail).includes(text)));
  await page.locator('h1').hover();
  assert.deepEqual(await lit(page, 'evidence'), []);
});

test('a trigger, a name and a sum show what they belong to', async () => {
  const page = await open();
  await page.locator('.text .trigger').first().hover();
  assert.equal(await page.locator('.items > .lit').count(), 1);
  await page.locator('.text .name').first().click();
  assert.equal(await page.getByRole('tab', { selected: true }).textContent(), `이름 ${found[0].entities.length}`);
  const [first] = found[0].mentions;
  assert.equal((await lit(page, 'name')).length, found[0].mentions.filter(({ entity }) => entity === first.entity).length);
  await page.keyboard.press('Escape');
  assert.deepEqual(await lit(page, 'name'), []);
  await page.locator('.text .sum').first().click();
  assert.equal(await page.locator('.chosen strong').textContent(), found[0].figures[0].text);
});

test('the keyboard reaches everything', async () => {
  const page = await open();
  await entries(page).first().focus();
  await page.keyboard.press('ArrowDown');
  assert.ok(await entries(page).nth(1).evaluate((node) => node === document.activeElement));
  assert.ok((await lit(page, 'evidence')).length > 0);
  await page.keyboard.press('Enter');
  await entries(page).nth(1).evaluate((node) => node.blur());
  assert.ok((await lit(page, 'evidence')).length > 0, 'it stays');
  await page.keyboard.press('n');
  assert.equal(await page.locator('nav [aria-current] span').textContent(), found[1].title ?? (await page.locator('h2').textContent()));
  await page.locator('.text .trigger').first().focus();
  assert.ok((await page.locator('.items > .lit').count()) > 0);
});

test('it speaks two languages, and is light or dark as one likes', async () => {
  const page = await open({ locale: 'en-US', colorScheme: 'dark' });
  assert.ok((await page.locator('.tabs').innerText()).includes('Relations'));
  const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await back();
  await page.getByRole('button', { name: 'Light' }).click();
  assert.notEqual(await back(), dark);
  await page.getByRole('button', { name: '한국어' }).click();
  assert.ok((await page.locator('.tabs').innerText()).includes('관계'));
});

test('in a narrow window nothing is wider than it, and the list of articles opens', async () => {
  const page = await open({ width: 390, height: 844 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  await page.getByRole('button', { name: '기사 목록' }).click();
  await page.locator('nav button').nth(2).click();
  await page.locator('nav').waitFor({ state: 'hidden' });
  await entries(page).first().click();
  assert.ok(await page.locator('.text [data-lit]').first().isVisible());
});

const HOSTILE = [
  '</script><script>document.title="run"</script>',
  '<img src=x onerror="document.title=\'run\'">',
  '<!--<script>',
  '"><svg onload=document.title="run">',
  '\u2028\u2029\u202E<b>',
  'javascript:document.title="run"',
];

test('hostile texts are shown as they are, and do nothing', async () => {
  const input = HOSTILE.map((bad, i) => JSON.stringify({ id: `${i}${bad}`, title: bad, source: bad, date: '2026-01-02', text: `${bad}\n한빛이 "${bad}"와 손잡고 삼성전자에 100억원을 투자했다.` })).join('\n');
  const page = await open({ path: write('hostile', input) });
  for (const [i, bad] of HOSTILE.entries()) {
    assert.ok((await page.locator('article').textContent()).includes(bad), bad);
    assert.equal(await page.locator('article img, article svg, article script, article b').count(), 0);
    assert.notEqual(await page.title(), 'run');
    if (i + 1 < HOSTILE.length) await page.keyboard.press('n');
  }
  const report = await open({ path: write('hostile-report', input, 'report') });
  assert.equal(await report.locator('img, script, svg[onload]').count(), 0);
  assert.notEqual(await report.title(), 'run');
});

test('lines, carriage returns and characters outside the first plane keep their places', async () => {
  const text = '🚀 머리\r\n\r\n🚀🚀 네이버가 카카오에 1조원을 투자했다.\r\n끝';
  const page = await open({ path: write('lines', JSON.stringify({ id: 'a', text })) });
  assert.deepEqual(await marks(page, 'name'), ['네이버', '카카오']);
  assert.deepEqual(await marks(page, 'sum'), ['1조원']);
  assert.equal(await page.locator('div.text').textContent(), '🚀🚀 네이버가 카카오에 1조원을 투자했다.\n끝');
  assert.ok(await page.locator('nav').isHidden(), 'one article needs no list');
});

test('articles without anything, and no articles, are shown as well', async () => {
  const bare = await open({ path: write('bare', '{"id":"x","text":""}\n{"id":"y","text":"오늘은 맑다."}') });
  await bare.getByText('찾은 관계가 없습니다').waitFor();
  const none = await open({ path: write('none', '') });
  await none.getByText('기사가 없습니다').waitFor();
});

test('a report wears its style, in both themes and in a narrow window', async () => {
  const path = join(folder, 'report.html');
  ieum('report', ...names, ...articles, '-o', path);
  const backs = [];
  for (const colorScheme of ['light', 'dark']) {
    const page = await open({ path, colorScheme, width: 390 });
    backs.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    assert.ok((await page.locator('figure rect').count()) > 0);
    assert.ok((await page.locator('blockquote mark').count()) > 10);
  }
  assert.notEqual(backs[0], backs[1]);
});
