// Pictures of a page of seeds/ in both themes: graph-light.png and graph-dark.png, with the relation open that was
// stated and later ended.
//
//   node web/screenshots.mjs GRAPH.html FOLDER
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { settled, startBrowser, still } from './test/browser.mjs';

const ENDS = ['한빛반도체', '온누리텔레콤'];
const RELATION = '협력';

const [graph, folder] = process.argv.slice(2);
const browser = await startBrowser();
try {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'ko-KR', colorScheme, offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve(graph)).href);
    await settled(page);
    await page.getByRole('button', { name: '표', exact: true }).click();
    await page.locator('tbody tr', { hasText: RELATION }).filter({ hasText: ENDS[0] }).filter({ hasText: ENDS[1] }).first().click();
    await page.getByRole('button', { name: '그래프', exact: true }).click();
    await still(page);
    await page.screenshot({ path: join(folder, `graph-${colorScheme}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
}
