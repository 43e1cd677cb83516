// Elements without markup: all text of the data goes in as text, so nothing in it can become a tag.

// element('p', {class: 'x', onclick: f}, 'text', child, ...)
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

// The same for SVG.
export function drawing(tag, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// `text` with its first `part` in <mark>; `text` alone where it is not found.
export function marked(text, part) {
  const at = part ? text.indexOf(part) : -1;
  if (at < 0) return element('span', {}, text);
  return element('span', {}, text.slice(0, at), element('mark', {}, part), text.slice(at + part.length));
}

const UNITS = { ko: [[1e12, '조'], [1e8, '억'], [1e4, '만']], en: [[1e12, 'T'], [1e9, 'B'], [1e6, 'M']] };
const CURRENCIES = { ko: { KRW: '원', USD: '달러', EUR: '유로', JPY: '엔', CNY: '위안', GBP: '파운드' }, en: {} };

// 250000000000, "KRW", "ko" -> "2,500억원"; 6600000000, "USD", "ko" -> "66억 달러".
export function sum(amount, currency, language) {
  if (amount === undefined || amount === null) return '';
  const [size, unit] = UNITS[language].find(([least]) => amount >= least) ?? [1, ''];
  const value = (amount / size).toLocaleString('en', { maximumFractionDigits: 2 });
  const name = CURRENCIES[language][currency] ?? currency;
  return value + unit + (name === '원' ? '' : ' ') + name;
}
