// A page of ours in Chromium, and what it does that none of ours may: incidents.
import { pathToFileURL } from 'node:url';

import { startBrowser } from '../../../web/test/browser.mjs';

// Opens `file` and calls use(page, still), `still` being the same without script. Gives {...what that gave, incidents}:
// dialogs, errors, requests, windows, and elements or handlers that came with a text.
export async function watched(file, use) {
  const incidents = [];
  const address = pathToFileURL(file).href;
  const browser = await startBrowser();
  try {
    const still = await browser.newPage({ javaScriptEnabled: false });
    const page = await browser.newPage({ locale: 'en-US' });
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
    await still.goto(address);
    await page.goto(address);
    await page.waitForSelector('header h1');
    const used = await use(page, still);
    await page.waitForTimeout(200);
    return { ...used, incidents: [...incidents, ...(await page.evaluate(foreignElements))] };
  } finally {
    await browser.close();
  }
}

// Runs in the page: elements that ours has not, attributes that would run or ask.
function foreignElements() {
  const strange = 'img, iframe, object, embed, link, base, meta, form:not(.filters), video, audio, math, marquee, script';
  const withHandlers = [...document.body.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')));
  const found = [...document.body.querySelectorAll(`:is(${strange}), [href], [src]`), ...withHandlers];
  return found.map((element) => `element: ${element.outerHTML.slice(0, 200)}`);
}
