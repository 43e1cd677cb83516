// The relations as a table: sortable by every column, usable by keyboard alone, and copied as CSV.

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

  draw() {
    const column = this.columns.find(({ key }) => key === this.sorted.column);
    const order = this.sorted.up ? 1 : -1;
    this.ordered = this.edges.toSorted((a, b) => order * compare(column.value(a), column.value(b)) || a.index - b.index);
    this.body = element('tbody');
    this.more = element('button', { type: 'button', class: 'more', onclick: () => this.addRows() }, this.words.more);
    const head = element(
      'tr',
      {},
      ...this.columns.map(({ key, title }) =>
        element(
          'th',
          { scope: 'col', 'aria-sort': this.sorted.column === key ? (this.sorted.up ? 'ascending' : 'descending') : 'none' },
          element('button', { type: 'button', onclick: () => this.sortBy(key) }, title),
        ),
      ),
    );
    const copy = element('button', { type: 'button', class: 'copy', onclick: () => this.copy(copy) }, this.words.copy);
    this.root.replaceChildren(copy, element('table', {}, element('thead', {}, head), this.body), this.more);
    this.addRows();
  }

  addRows() {
    const begin = this.body.childElementCount;
    for (const edge of this.ordered.slice(begin, begin + ROWS_AT_ONCE)) {
      const cells = this.columns.map(({ cell, value }) => element('td', {}, String((cell ?? value)(edge))));
      this.body.append(
        element(
          'tr',
          {
            tabindex: 0,
            class: edge.status,
            onclick: () => this.open(edge),
            onkeydown: (event) => {
              if (event.key === 'Enter') this.open(edge);
            },
          },
          ...cells,
        ),
      );
    }
    this.more.hidden = this.body.childElementCount >= this.ordered.length;
  }

  sortBy(key) {
    this.sorted = { column: key, up: this.sorted.column === key ? !this.sorted.up : true };
    this.draw();
    this.root.querySelectorAll('th button')[this.columns.findIndex((column) => column.key === key)].focus();
  }

  copy(button) {
    const rows = [this.columns.map(({ title }) => title), ...this.ordered.map((edge) => this.columns.map(({ value }) => value(edge)))];
    const csv = rows.map((row) => row.map(csvCell).join(',')).join('\n');
    navigator.clipboard.writeText(csv).then(() => {
      button.textContent = this.words.copied;
    });
  }
}

function columnsOf(model, words, language) {
  const evidence = (edge) => edge.evidence[0]?.text ?? '';
  return [
    { key: 'from', title: words.from, value: (edge) => model.nameOf(edge.source, language) },
    { key: 'relation', title: words.relation, value: (edge) => words.relationName(edge.type) },
    { key: 'to', title: words.to, value: (edge) => model.nameOf(edge.target, language) },
    { key: 'status', title: words.status, value: (edge) => words.statusName(edge.status) },
    {
      key: 'amount',
      title: words.amount,
      value: (edge) => edge.amount ?? '',
      cell: (edge) => sum(edge.amount, edge.currency, language),
    },
    { key: 'confidence', title: words.confidence, value: (edge) => edge.confidence },
    { key: 'articles', title: words.articles, value: (edge) => edge.articles },
    { key: 'lastDate', title: words.lastDate, value: (edge) => edge.last_date ?? '' },
    { key: 'evidence', title: words.evidence, value: evidence },
  ];
}

// Numbers by size, all else as words; what is empty comes first.
function compare(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}

// A spreadsheet must not take a cell for a formula.
function csvCell(value) {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
