// Debian's Chromium, driven over its own protocol: headless, with a new profile, and with no way out.

import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // WebGL without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

// CHROMIUM names another one.
export function startBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

// Opens the file at `path` in a context of its own that is offline. Whatever the browser says against it, and whatever it
// asks for besides itself, is added to `complaints`.
export async function openPage(browser, path, complaints, { locale = 'ko-KR', colorScheme = 'light', width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme, offline: true });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const url = pathToFileURL(path).href;
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return page;
}

// Resolves when the picture has not changed for a while: the camera has come to rest.
export async function still(page) {
  let [last, now] = [null, await page.screenshot()];
  while (last === null || !now.equals(last)) [last, now] = [now, await page.screenshot()];
}

// Resolves when `page` shows a graph whose nodes stay where they are.
export const settled = (page) => page.waitForSelector('html[data-state=settled]', { state: 'attached' });
