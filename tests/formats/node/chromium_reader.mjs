// Opens a page that `ieum graph --format html` wrote in Chromium, shows all its relations, and prints what was there as
// JSON: {graph, table: [[from, to]...], titles: [...], incidents: [...]}.
//
//   node chromium_reader.mjs graph.html
//
// An incident is what no page of ours may do: a dialog, an error, a request, an element or handler that came with a text.
import { pathToFileURL } from 'node:url';

import { startBrowser } from '../../../web/test/browser.mjs';

const incidents = [];
const browser = await startBrowser();
const page = await browser.newPage({ locale: 'en-US' });
const address = pathToFileURL(process.argv[2]).href;

page.on('dialog', (dialog) => {
  incidents.push(`dialog: ${dialog.message()}`);
  dialog.dismiss();
});
page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) incidents.push(`console: ${message.text()}`);
});
page.on('request', (request) => {
  if (request.url() !== address && !request.url().startsWith('data:')) incidents.push(`request: ${request.url()}`);
});
page.on('popup', () => incidents.push('a second window'));

const MOST_OPENED = 300; // relations; each takes a drawing

// Runs in the page: shows the whole table; opens relations, evenly from all of them, and the first name of each.
function showAll(mostOpened) {
  const titles = new Set();
  const more = () => document.querySelector('.table .more');
  [...document.querySelectorAll('header button')].find((button) => /^(Table|표)$/.test(button.textContent)).click();
  while (!more().hidden) more().click();
  const rows = [...document.querySelectorAll('.table tbody tr')];
  const columns = [...document.querySelectorAll('.table th button')].map((button) => button.dataset.key);
  const [from, to] = [columns.indexOf('from'), columns.indexOf('to')];
  const table = rows.map((row) => [row.cells[from].textContent, row.cells[to].textContent]);
  const step = Math.ceil(rows.length / mostOpened);
  for (const row of rows.filter((_, i) => i % step === 0)) {
    row.click();
    const ends = [...document.querySelectorAll('.detail h2 button')];
    for (const end of ends) titles.add(end.textContent);
    ends[0].click();
    titles.add(document.querySelector('.detail h2').textContent);
  }
  const strange = [...document.body.querySelectorAll('img, iframe, object, embed, link, base, meta, form:not(.filters), video, audio, math, marquee')];
  const handlers = [...document.body.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')));
  const links = [...document.body.querySelectorAll('[href], [src]')];
  const foreign = [...strange, ...handlers, ...links].map((element) => element.outerHTML.slice(0, 200));
  return { table, titles: [...titles], foreign };
}

try {
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(address);
  const graph = JSON.parse(await still.textContent('#data'));
  await page.goto(address);
  await page.waitForSelector('header button');
  const shown = await page.evaluate(showAll, MOST_OPENED);
  await page.waitForTimeout(200);
  incidents.push(...shown.foreign.map((html) => `element: ${html}`));
  console.log(JSON.stringify({ graph, table: shown.table, titles: shown.titles, incidents }));
} finally {
  await browser.close();
}
