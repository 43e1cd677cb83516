// How long a page of a graph takes to its first drawing, and its frames while one pans and zooms:
//
//   node web/bench/page_times.mjs PAGE.html...
//   node web/bench/page_times.mjs NODES:EDGES...      a made graph of that size
//
// Chromium draws without a graphics card here, so that frames are slower than on a desk.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bundlePage } from '../pages.mjs';
import { settled, startBrowser } from '../test/browser.mjs';
import { makeGraph } from './made_graph.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ieum-page-'));

async function pageOf(argument) {
  const size = argument.match(/^(\d+):(\d+)$/);
  if (size === null) return resolve(argument);
  const { head, tail } = await bundlePage('graph');
  const path = join(folder, `${size[1]}-${size[2]}.html`);
  writeFileSync(path, head + JSON.stringify(makeGraph(Number(size[1]), Number(size[2]))).replaceAll('<', '\\u003c') + tail);
  return path;
}

// Milliseconds between frames while the mouse drags the picture about.
async function framesWhilePanning(page) {
  const box = await page.locator('.graph').boundingBox();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const step = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      if (globalThis.frames) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 60; ++i) await page.mouse.move(x + 200 * Math.sin(i / 6), y + 100 * Math.sin(i / 9));
  await page.mouse.up();
  return page.evaluate(() => {
    const frames = globalThis.frames;
    globalThis.frames = undefined;
    return frames.slice(1).sort((a, b) => a - b);
  });
}

const browser = await startBrowser();
try {
  for (const argument of process.argv.slice(2)) {
    const path = await pageOf(argument);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href, { waitUntil: 'commit' });
    await settled(page);
    const reached = (state) => page.evaluate((name) => performance.getEntriesByName(name)[0].startTime.toFixed(0), state);
    const frames = await framesWhilePanning(page);
    const at = (share) => frames[Math.floor((frames.length - 1) * share)].toFixed(0);
    const size = (statSync(path).size / 1e6).toFixed(2);
    console.log(`${argument}: ${size} MB, first drawing ${await reached('drawn')} ms, settled ${await reached('settled')} ms, frames: median ${at(0.5)} ms, 95% ${at(0.95)} ms`);
    await context.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
