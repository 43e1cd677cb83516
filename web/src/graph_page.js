// Puts the page together: the data, what is chosen, and the parts that show it.

import { DetailView } from './detail_view.js';
import { element } from './dom.js';
import { filterControls, openFilter } from './filters.js';
import { GraphView, MOST_NODES } from './graph_view.js';
import { Model } from './model.js';
import { SearchBox } from './search_box.js';
import { TableView } from './table_view.js';
import { LANGUAGES, wordsOf } from './words.js';

class Page {
  constructor(json) {
    this.model = new Model(json);
    this.filter = openFilter(this.model);
    this.language = navigator.language.startsWith('ko') ? 'ko' : 'en';
    this.search = new SearchBox(this.model, (id) => this.openNode(id, true));
    this.detail = new DetailView(this.model, {
      openNode: (id) => this.openNode(id, true),
      openEdge: (edge) => this.openEdge(edge),
      close: () => this.closeAll(),
    });
    this.table = new TableView(this.model, (edge) => this.openEdge(edge));
    this.canvas = element('div', { class: 'graph' });
    this.legend = element('ul', { class: 'legend' });
    this.bar = element('header');
    this.side = element('nav');
    this.note = element('p', { class: 'note', role: 'status' });
    const stage = element('main', {}, this.canvas, this.legend, this.table.root, this.note);
    document.body.replaceChildren(this.bar, this.side, stage, this.detail.root);
    this.drawing = this.draw();
    this.showsTable = this.drawing === null;
    this.dress();
  }

  draw() {
    try {
      return new GraphView(this.model, this.canvas, {
        openNode: (id) => this.openNode(id, false),
        openEdge: (edge) => this.openEdge(edge),
        closeAll: () => this.closeAll(),
      });
    } catch {
      return null; // no WebGL
    }
  }

  // Everything that depends on the language or theme.
  dress() {
    const words = wordsOf(this.language);
    this.words = words;
    document.documentElement.lang = this.language;
    document.title = words.title;
    this.search.dress(words, this.language);
    const button = (text, onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes }, text);
    const view = (text, table) =>
      button(text, () => this.switchView(table), { 'aria-pressed': String(this.showsTable === table), disabled: !table && this.drawing === null });
    this.bar.replaceChildren(
      element('h1', {}, words.title),
      this.search.root,
      view(words.graph, false),
      view(words.table, true),
      button(words.reset, () => this.reset()),
      button(words.theme, () => this.wear(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark')),
      ...LANGUAGES.map((language) => button(language.toUpperCase(), () => this.speak(language), { 'aria-pressed': String(language === this.language) })),
    );
    this.side.replaceChildren(filterControls(this.model, this.filter, words, () => this.show()));
    const kinds = this.model.kinds.map((kind) => element('li', {}, element('span', { class: `dot ${kind}` }), words.typeName(kind)));
    this.legend.replaceChildren(...kinds);
    this.drawing?.dress(this.language, colours());
    this.show();
    this.reopen();
  }

  show() {
    const edges = this.model.select(this.filter);
    this.edges = edges;
    this.canvas.hidden = this.showsTable;
    this.legend.hidden = this.showsTable;
    this.table.root.hidden = !this.showsTable;
    if (this.showsTable) this.table.show(edges, this.words, this.language);
    this.drawing?.show(edges);
    const nodes = new Set(edges.flatMap((edge) => [edge.source, edge.target])).size;
    const notes = [this.words.shown(nodes, edges.length, this.model.nodes.size, this.model.edges.length)];
    if (this.drawing === null) notes.push(this.words.noWebGl);
    else if (this.model.nodes.size > MOST_NODES && this.drawing.isLimited) notes.push(this.words.limited(MOST_NODES));
    else notes.push(this.words.hint);
    this.note.textContent = notes.join(' — ');
  }

  openNode(id, move) {
    this.chosen = { node: id };
    this.reopen();
    if (move && !this.showsTable) this.drawing?.focus(id);
  }

  openEdge(edge) {
    this.chosen = { edge };
    this.reopen();
  }

  closeAll() {
    this.chosen = undefined;
    this.reopen();
  }

  reopen() {
    this.drawing?.choose(this.chosen ?? null);
    if (this.chosen?.edge) this.detail.showEdge(this.chosen.edge, this.words, this.language);
    else if (this.chosen?.node) this.detail.showNode(this.chosen.node, this.edges, this.words, this.language);
    else this.detail.hide();
  }

  switchView(table) {
    this.showsTable = table;
    this.dress();
  }

  // 'light' or 'dark'
  wear(theme) {
    document.documentElement.dataset.theme = theme;
    this.dress();
  }

  speak(language) {
    this.language = language;
    this.dress();
  }

  reset() {
    Object.assign(this.filter, openFilter(this.model));
    this.chosen = undefined;
    this.drawing?.resetCamera();
    this.dress();
  }
}

// The colours of the style sheet, for what the browser's styles do not reach.
function colours() {
  const style = getComputedStyle(document.documentElement);
  const names = ['text', 'faint', 'company', 'organization', 'chip', 'model', 'platform'];
  const relations = ['partners_with', 'invests_in', 'acquires', 'supplies', 'affiliate_of', 'develops', 'uses'];
  return Object.fromEntries([...names, ...relations].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const themeOf = ({ matches }) => (matches ? 'dark' : 'light');
document.documentElement.dataset.theme = themeOf(dark);
const page = new Page(JSON.parse(document.getElementById('data').textContent));
dark.addEventListener('change', (event) => page.wear(themeOf(event)));
document.documentElement.dataset.ready = 'yes';
