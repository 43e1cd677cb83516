// What is known of the edge or node that was chosen.

import { element, marked, sum } from './dom.js';

export class DetailView {
  // `open` is called with a node's id or an edge that is chosen here, `close` when the panel is shut.
  constructor(model, { openNode, openEdge, close }) {
    this.model = model;
    this.openNode = openNode;
    this.openEdge = openEdge;
    this.close = close;
    this.root = element('aside', { class: 'detail', 'aria-live': 'polite', hidden: true });
  }

  hide() {
    this.root.hidden = true;
  }

  showEdge(edge, words, language) {
    const name = (id) => element('button', { type: 'button', class: 'name', onclick: () => this.openNode(id) }, this.model.nameOf(id, language));
    this.fill(
      words,
      element('h2', {}, name(edge.source), ` ${words.relationName(edge.type)} ${edge.directed ? '→' : '↔'} `, name(edge.target)),
      element(
        'p',
        { class: `facts ${edge.status}` },
        [
          words.statusName(edge.status),
          sum(edge.amount, edge.currency, language),
          `${words.confidence} ${edge.confidence.toFixed(2)}`,
          `${words.articles} ${edge.articles}`,
          edge.first_date && edge.first_date !== edge.last_date ? `${edge.first_date} – ${edge.last_date}` : edge.last_date,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      ...edge.evidence.map((evidence) => evidenceOf(evidence, words)),
    );
  }

  showNode(id, edges, words, language) {
    const node = this.model.nodes.get(id);
    const others = node.names.filter((other) => other !== this.model.nameOf(id, language));
    const codes = Object.entries(node.ids ?? {}).map(([system, code]) => `${system} ${code}`);
    const mine = edges.filter((edge) => edge.source === id || edge.target === id);
    this.fill(
      words,
      element('h2', {}, this.model.nameOf(id, language)),
      element(
        'p',
        { class: 'facts' },
        [words.typeName(node.type), ...others, ...codes, node.known ? '' : words.unlisted].filter(Boolean).join(' · '),
      ),
      element('h3', {}, `${words.partners} (${mine.length})`),
      element('ul', {}, ...mine.map((edge) => this.neighbour(edge, id, words, language))),
    );
  }

  neighbour(edge, id, words, language) {
    const away = edge.source === id;
    const other = this.model.nameOf(away ? edge.target : edge.source, language);
    const arrow = edge.directed ? (away ? '→' : '←') : '↔';
    return element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: edge.status, onclick: () => this.openEdge(edge) },
        element('span', { class: `swatch ${edge.type}` }),
        ` ${arrow} ${words.relationName(edge.type)} ${other}`,
      ),
    );
  }

  fill(words, ...children) {
    const close = element('button', { type: 'button', class: 'close', 'aria-label': words.close, onclick: () => this.close() }, '×');
    this.root.replaceChildren(close, ...children);
    this.root.hidden = false;
  }
}

function evidenceOf(evidence, words) {
  const place = [evidence.date, evidence.source, evidence.title, evidence.article].filter(Boolean).join(' · ');
  return element(
    'blockquote',
    { class: evidence.status },
    element('p', {}, marked(evidence.text, evidence.trigger)),
    element('footer', {}, `${words.statusName(evidence.status)} · ${place}`),
  );
}
