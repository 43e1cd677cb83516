// Debian's Chromium, driven over its own protocol: headless, with a new profile, and with no way out.

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

// Resolves when the picture has not changed for a while: the camera has come to rest.
export async function still(page) {
  let [last, now] = [null, await page.screenshot()];
  while (last === null || !now.equals(last)) [last, now] = [now, await page.screenshot()];
}

// Resolves when `page` shows a graph whose nodes stay where they are.
export const settled = (page) => page.waitForSelector('html[data-state=settled]', { state: 'attached' });
