// The relations as a table: sortable by every column, usable by keyboard alone, and copied as CSV.

import { csvOf } from './csv.js';
import { element, sum } from './dom.js';

const ROWS_AT_ONCE = 200;

export class TableView {
  // `open` is called with the edge of a row that was chosen.
  constructor(model, open) {
    this.model = model;
    this.open = open;
    this.edges = [];
    this.sorted = { column: 'lastDate', up: false };
    this.root = element('section', { class: 'table', hidden: true });
  }

  // Shows `edges` in the words and language of the page.
  show(edges, words, language) {
    this.edges = edges;
    this.words = words;
    this.columns = columnsOf(this.model, words, language);
    this.draw();
  }

  // Marks the row of an edge, or none.
  choose(edge) {
    this.chosen = edge;
    for (const row of this.rows ?? []) row.setAttribute('aria-selected', String(this.ordered[row.rowIndex - 1] === edge));
  }

  get rows() {
    return this.body?.rows;
  }

  draw() {
    const column = this.columns.find(({ key }) => key === this.sorted.column);
    const order = this.sorted.up ? 1 : -1;
    const keyed = this.edges.map((edge) => ({ edge, value: column.value(edge) }));
    keyed.sort((a, b) => compare(a.value, b.value, order) || a.edge.index - b.edge.index);
    this.ordered = keyed.map(({ edge }) => edge);
    this.body = element('tbody', { onkeydown: (event) => this.key(event) });
    this.more = element('button', { type: 'button', class: 'more', onclick: () => this.addRows() }, this.words.more);
    const head = this.columns.filter(({ hidden }) => !hidden).map(({ key, title, type }) =>
      element(
        'th',
        { scope: 'col', class: type, 'aria-sort': this.sorted.column === key ? (this.sorted.up ? 'ascending' : 'descending') : 'none' },
        element('button', { type: 'button', 'data-key': key, onclick: () => this.sortBy(key) }, title),
      ),
    );
    const copy = element('button', { type: 'button', class: 'copy', onclick: () => this.copy(copy) }, this.words.copy);
    const empty = this.edges.length === 0 ? element('p', { class: 'empty' }, this.words.nothingPasses) : undefined;
    const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), this.body);
    this.root.replaceChildren(...[copy, table, empty, this.more].filter((child) => child !== undefined));
    this.addRows();
  }

  addRows() {
    const begin = this.body.childElementCount;
    const columns = this.columns.filter(({ hidden }) => !hidden);
    const rows = this.ordered.slice(begin, begin + ROWS_AT_ONCE).map((edge, i) => {
      const cells = columns.map(({ cell, value, type }) => element('td', { class: type }, element('div', {}, (cell ?? value)(edge))));
      // One stop for the tab key; arrows move between rows.
      const tabindex = begin + i === 0 ? 0 : -1;
      return element('tr', { tabindex, class: edge.status, 'aria-selected': String(edge === this.chosen), onclick: () => this.open(edge) }, ...cells);
    });
    this.body.append(...rows);
    this.more.hidden = this.body.childElementCount >= this.ordered.length;
  }

  key(event) {
    const row = event.target.closest('tr');
    const at = row.sectionRowIndex;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.rows.length - 1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.open(this.ordered[at]);
    else if (to === undefined) return;
    event.preventDefault();
    const next = this.rows[to];
    if (next === undefined) return;
    row.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  sortBy(key) {
    this.sorted = { column: key, up: this.sorted.column === key ? !this.sorted.up : true };
    this.draw();
    this.root.querySelector(`[data-key=${key}]`).focus();
  }

  copy(button) {
    const rows = [this.columns.map(({ title }) => title), ...this.ordered.map((edge) => this.columns.map(({ value }) => value(edge)))];
    const tell = (words) => (button.textContent = words);
    copyText(csvOf(rows)).then(
      () => tell(this.words.copied(this.ordered.length)),
      () => tell(this.words.notCopied),
    );
  }
}

// The clipboard is closed to a file in some browsers; there a selection is copied.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = element('textarea', { readonly: true, class: 'offstage' });
    box.value = text;
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    if (!copied) throw new Error('refused');
  }
}

// Hidden columns are copied only.
function columnsOf(model, words, language) {
  const best = (edge) => edge.evidence[0] ?? {};
  return [
    { key: 'from', title: words.from, type: 'entity', value: (edge) => model.nameOf(edge.source, language) },
    {
      key: 'relation',
      title: words.relation,
      value: (edge) => words.relationName(edge.type),
      cell: (edge) => element('span', { class: `tag ${edge.type}` }, words.relationName(edge.type)),
    },
    { key: 'to', title: words.to, type: 'entity', value: (edge) => model.nameOf(edge.target, language) },
    {
      key: 'status',
      title: words.status,
      value: (edge) => words.statusName(edge.status),
      cell: (edge) => element('span', { class: `tag ${edge.status}` }, words.statusName(edge.status)),
    },
    { key: 'amount', title: words.amount, type: 'number', value: (edge) => edge.amount ?? '', cell: (edge) => sum(edge.amount, edge.currency, language) },
    { key: 'currency', title: words.currency, hidden: true, value: (edge) => edge.currency ?? '' },
    { key: 'confidence', title: words.confidence, type: 'number', value: (edge) => edge.confidence, cell: (edge) => edge.confidence.toFixed(2) },
    { key: 'articles', title: words.articles, type: 'number', value: (edge) => edge.articles },
    { key: 'reports', title: words.reports, type: 'number', hidden: !model.edges.some((edge) => edge.reports !== undefined && edge.reports !== edge.articles), value: (edge) => edge.reports ?? '' },
    { key: 'firstDate', title: words.firstDate, hidden: true, value: (edge) => edge.first_date ?? '' },
    { key: 'lastDate', title: words.lastDate, type: 'date', value: (edge) => edge.last_date ?? '' },
    { key: 'evidence', title: words.evidence, type: 'sentence', value: (edge) => best(edge).text ?? '' },
    { key: 'title', title: words.articleTitle, hidden: true, value: (edge) => best(edge).title ?? '' },
    { key: 'source', title: words.source, hidden: true, value: (edge) => best(edge).source ?? '' },
    { key: 'article', title: words.article, hidden: true, value: (edge) => best(edge).article ?? '' },
  ];
}

// Numbers by size, all else as words; what is empty comes last in both orders.
function compare(a, b, order) {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  if (typeof a === 'number' && typeof b === 'number') return order * (a - b);
  return order * COLLATOR.compare(String(a), String(b));
}

const COLLATOR = new Intl.Collator();
