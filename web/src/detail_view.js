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
    const name = (id) => element('button', { type: 'button', class: 'link', onclick: () => this.openNode(id) }, this.model.nameOf(id, language));
    const more = edge.articles - edge.evidence.length;
    this.fill(
      words,
      element('h2', {}, name(edge.source), ` ${edge.directed ? '→' : '↔'} `, name(edge.target)),
      element(
        'p',
        { class: 'facts' },
        element('span', { class: `tag ${edge.type}` }, words.relationName(edge.type)),
        element('span', { class: `tag ${edge.status}` }, words.statusName(edge.status)),
        edge.amount === undefined ? undefined : element('strong', {}, sum(edge.amount, edge.currency, language)),
      ),
      element('p', { class: 'facts' }, [words.counted(edge.articles, edge.reports), between(edge), `${words.confidence} ${edge.confidence.toFixed(2)}`].filter(Boolean).join(' · ')),
      ...listOf(words.history, edge.history, (state) => [element('span', { class: `tag ${state.status}` }, words.statusName(state.status)), facts(state, words)]),
      ...listOf(words.sums, edge.sums, (stated) => [element('strong', {}, sum(stated.amount, stated.currency, language)), facts(stated, words)]),
      element('h3', {}, words.evidence),
      ...edge.evidence.map((evidence) => this.evidence(evidence, words, language)),
      more > 0 && edge.evidence.length > 0 ? element('p', { class: 'facts' }, words.moreArticles(more)) : undefined,
    );
  }

  showNode(id, edges, words, language) {
    const node = this.model.nodes.get(id);
    const name = this.model.nameOf(id, language);
    const others = node.names.filter((other) => other !== name);
    const codes = Object.entries(node.ids ?? {}).map(([system, code]) => `${system} ${code}`);
    const mine = edges.filter((edge) => edge.source === id || edge.target === id);
    const isProduct = (edge) => edge.type === 'develops' && edge.source === id;
    const products = mine.filter(isProduct);
    const partners = mine.filter((edge) => !isProduct(edge));
    const hidden = node.edges.length - mine.length;
    this.fill(
      words,
      element('h2', {}, name),
      element('p', { class: 'facts' }, element('span', { class: `dot ${node.type}` }), [words.typeName(node.type), ...others, node.known === false ? words.unlisted : ''].filter(Boolean).join(' · ')),
      codes.length > 0 ? element('p', { class: 'facts codes' }, codes.join(' · ')) : undefined,
      ...this.neighbours(words.products, products, id, words, language),
      ...this.neighbours(words.partners, partners, id, words, language),
      hidden > 0 ? element('p', { class: 'facts' }, words.filtered(hidden)) : undefined,
      node.edges.length === 0 ? element('p', { class: 'facts' }, words.noRelations) : undefined,
    );
  }

  neighbours(title, edges, id, words, language) {
    if (edges.length === 0) return [];
    const order = [...this.model.types.keys()];
    const sorted = [...edges].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || b.articles - a.articles || a.index - b.index);
    const items = sorted.map((edge) => {
      const away = edge.source === id;
      const other = this.model.nameOf(away ? edge.target : edge.source, language);
      const arrow = edge.directed ? (away ? '→' : '←') : '↔';
      return element(
        'li',
        {},
        element(
          'button',
          { type: 'button', onclick: () => this.openEdge(edge) },
          element('span', { class: `swatch ${edge.type}` }),
          element('span', { class: 'quiet' }, `${words.relationName(edge.type)} ${arrow}`),
          element('span', { class: 'name' }, other),
          edge.status === 'asserted' ? undefined : element('span', { class: `tag ${edge.status}` }, words.statusName(edge.status)),
          edge.amount === undefined ? undefined : element('span', { class: 'quiet' }, sum(edge.amount, edge.currency, language)),
        ),
      );
    });
    return [element('h3', {}, `${title} (${edges.length})`), element('ul', { class: 'neighbours' }, ...items)];
  }

  evidence(evidence, words, language) {
    const place = [evidence.date, evidence.source, evidence.title, evidence.article].filter(Boolean).join(' · ');
    const said = [
      words.statusName(evidence.status),
      sum(evidence.amount, evidence.currency, language),
      evidence.deal_date ? `${words.dealDate} ${evidence.deal_date}` : '',
      evidence.according_to ? `${words.accordingTo} ${this.speakers(evidence.according_to, words, language)}` : '',
    ];
    return element(
      'blockquote',
      { class: evidence.status },
      element('p', {}, marked(evidence.text, evidence.trigger)),
      element('footer', {}, element('div', {}, said.filter(Boolean).join(' · ')), element('div', {}, place)),
    );
  }

  // Of ids with | between them, or a kind of speaker.
  speakers(cell, words, language) {
    const name = (word) => (this.model.nodes.has(word) ? this.model.nameOf(word, language) : words.speakerName(word));
    return cell.split('|').map(name).join(', ');
  }

  fill(words, ...children) {
    const close = element('button', { type: 'button', class: 'close', 'aria-label': words.close, onclick: () => this.close() }, '×');
    this.root.replaceChildren(close, ...children.filter((child) => child !== undefined));
    this.root.scrollTop = 0;
    this.root.hidden = false;
  }
}

// A heading and a line for each item; nothing where the data has fewer than two to tell apart.
function listOf(title, items, line) {
  if ((items?.length ?? 0) < 2) return [];
  return [element('h3', {}, title), element('ol', { class: 'times' }, ...items.map((item) => element('li', {}, ...line(item))))];
}

const between = ({ first_date: first, last_date: last }) => (first && last && first !== last ? `${first} – ${last}` : last ?? first ?? '');

// " 2024-03-02 – 2024-05-01 · 3 articles", of a state or a sum.
const facts = (part, words) => element('span', { class: 'quiet' }, [between(part), part.articles ? words.counted(part.articles) : ''].filter(Boolean).join(' · '));
