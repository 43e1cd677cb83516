// Opens a page that `ieum graph --format html` wrote in Chromium, shows all its relations, and prints what was there as
// JSON: {graph, table: [[from, to]...], titles: [...], incidents: [...]}.
//
//   node chromium_reader.mjs graph.html
import { watched } from './watched_page.mjs';

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
  return { table, titles: [...titles] };
}

const opened = await watched(process.argv[2], async (page, still) => {
  const graph = JSON.parse(await still.textContent('#data'));
  return { graph, ...(await page.evaluate(showAll, MOST_OPENED)) };
});
console.log(JSON.stringify(opened));
