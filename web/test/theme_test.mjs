// What is written in both themes can be read: contrast by WCAG 2.1.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../src/theme.css', import.meta.url), 'utf8');
const coloursIn = (block) => Object.fromEntries([...block.matchAll(/--(\w+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
const [light, dark] = [/^:root \{([^}]*)\}/m, /\[data-theme='dark'\] \{([^}]*)\}/].map((pattern) => coloursIn(css.match(pattern)[1]));

function luminance(colour) {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test('both themes have the same colours', () => {
  assert.deepEqual(Object.keys(dark).sort(), Object.keys(light).sort());
});

test('text stands out from what is behind it, and so do nodes and edges', () => {
  for (const [theme, colours] of [['light', light], ['dark', dark]]) {
    for (const back of ['back', 'panel']) {
      for (const text of ['text', 'quiet', 'accent', 'denied']) {
        assert.ok(contrast(colours[text], colours[back]) >= 4.5, `${theme}: ${text} on ${back} ${contrast(colours[text], colours[back])}`);
      }
    }
    assert.ok(contrast(colours.text, colours.mark) >= 4.5, `${theme}: text on mark`);
    assert.ok(contrast(colours.text, colours.faint) >= 4.5, `${theme}: text on faint`);
    const drawn = ['company', 'organization', 'chip', 'model', 'platform', 'partners_with', 'invests_in', 'acquires', 'supplies', 'affiliate_of', 'develops', 'uses'];
    for (const name of drawn) assert.ok(contrast(colours[name], colours.back) >= 2.6, `${theme}: ${name} ${contrast(colours[name], colours.back)}`);
  }
});
