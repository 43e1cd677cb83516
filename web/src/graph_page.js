// Puts the page together: the data, what is chosen, and the parts that show it.

import { DetailView } from './detail_view.js';
import { element } from './dom.js';
import { filterControls, openFilter } from './filters.js';
import { GraphView } from './graph_view.js';
import { Model } from './model.js';
import { SearchBox } from './search_box.js';
import { TableView } from './table_view.js';
import { wordsOf } from './words.js';

class Page {
  constructor(json) {
    this.model = new Model(json);
    this.filter = openFilter(this.model);
    this.language = navigator.language.startsWith('ko') ? 'ko' : 'en';
    this.chosen = null; // {node: id} or {edge}
    this.search = new SearchBox(this.model, (id) => this.goTo({ node: id }));
    this.detail = new DetailView(this.model, {
      openNode: (id) => this.goTo({ node: id }),
      openEdge: (edge) => this.goTo({ edge }),
      close: () => this.open(null),
    });
    this.table = new TableView(this.model, (edge) => this.open({ edge }));
    this.canvas = element('div', { class: 'graph', role: 'img' });
    this.empty = element('p', { class: 'empty over', hidden: true });
    this.note = element('p', { class: 'note', role: 'status' });
    this.side = element('nav');
    const stage = element('main', {}, this.canvas, this.empty, this.table.root, this.note);
    document.body.replaceChildren(this.makeBar(), this.side, stage, this.detail.root);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.target.type !== 'search') this.open(null);
    });
    this.drawing = this.draw();
    this.showsTable = this.drawing === null;
    this.dress();
  }

  makeBar() {
    const button = (onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes });
    this.title = element('h1');
    this.buttons = {
      graph: button(() => this.switchView(false)),
      table: button(() => this.switchView(true)),
      filters: button(() => this.side.classList.toggle('open'), { class: 'narrow' }),
      reset: button(() => this.reset()),
      theme: button(() => this.wear(isDark() ? 'light' : 'dark')),
      language: button(() => this.speak(this.language === 'ko' ? 'en' : 'ko')),
    };
    const { graph, table, ...others } = this.buttons;
    return element('header', {}, this.title, this.search.root, element('div', { class: 'switch', role: 'group' }, graph, table), ...Object.values(others));
  }

  draw() {
    try {
      return new GraphView(this.model, this.canvas, colours(), {
        openNode: (id) => this.open({ node: id }),
        openEdge: (edge) => this.open({ edge }),
        closeAll: () => this.open(null),
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
    this.title.textContent = words.title;
    this.canvas.setAttribute('aria-label', words.drawing);
    this.search.dress(words, this.language);
    const { graph, table, filters, reset, theme, language } = this.buttons;
    graph.textContent = words.graph;
    graph.disabled = this.drawing === null;
    table.textContent = words.table;
    filters.textContent = words.filters;
    reset.textContent = words.reset;
    theme.textContent = isDark() ? words.lighten : words.darken;
    language.textContent = words.otherLanguage;
    language.lang = this.language === 'ko' ? 'en' : 'ko';
    this.dressFilters();
    this.drawing?.dress(this.language, colours());
    this.show();
  }

  dressFilters() {
    this.side.replaceChildren(filterControls(this.model, this.filter, this.words, () => this.showSoon()));
  }

  // At the next frame: a slider moves more often than one can see.
  showSoon() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.show();
    });
  }

  // What the filters let through, in the view that is chosen.
  show() {
    const edges = this.model.select(this.filter);
    this.edges = edges;
    this.buttons.graph.setAttribute('aria-pressed', String(!this.showsTable));
    this.buttons.table.setAttribute('aria-pressed', String(this.showsTable));
    this.canvas.hidden = this.showsTable;
    this.table.root.hidden = !this.showsTable;
    if (this.showsTable) this.table.show(edges, this.words, this.language);
    else this.drawing.show(edges);
    this.empty.hidden = this.showsTable || edges.length > 0;
    this.empty.textContent = this.model.edges.length === 0 ? this.words.noneFound : this.words.nothingPasses;
    this.note.textContent = this.notes(edges).join(' — ');
    this.open(this.chosen);
  }

  notes(edges) {
    const { words, model } = this;
    const nodes = new Set(edges.flatMap((edge) => [edge.source, edge.target])).size;
    const notes = [words.shown(nodes, edges.length, model.connected, model.edges.length)];
    const undated = model.edges.filter((edge) => !edge.last_date).length;
    if (undated > 0 && (this.filter.from || this.filter.to)) notes.push(words.undated(undated));
    if (this.drawing === null) notes.push(words.noWebGl);
    else if (this.drawing.limit !== undefined) notes.push(words.limited(this.drawing.limit));
    else if (notes.length === 1) notes.push(words.hint);
    return notes;
  }

  // Opens what was chosen elsewhere than in the drawing, and brings it into sight there.
  goTo(chosen) {
    this.open(chosen);
    if (!this.showsTable) this.drawing.focus();
  }

  // Shows the details of {node} or {edge}; null: of nothing.
  open(chosen) {
    this.chosen = chosen;
    if (!this.showsTable) this.drawing.choose(chosen);
    this.table.choose(chosen?.edge);
    if (chosen?.edge) this.detail.showEdge(chosen.edge, this.words, this.language);
    else if (chosen?.node) this.detail.showNode(chosen.node, this.edges, this.words, this.language);
    else this.detail.hide();
  }

  switchView(table) {
    this.showsTable = table;
    this.show();
    if (!table) this.drawing.focus();
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
    this.chosen = null;
    this.dressFilters();
    this.drawing?.resetCamera();
    this.show();
  }
}

const isDark = () => document.documentElement.dataset.theme === 'dark';

// The colours of the style sheet, for what the browser's styles do not reach.
function colours() {
  const style = getComputedStyle(document.documentElement);
  const names = ['text', 'back', 'panel', 'faint', 'company', 'organization', 'chip', 'model', 'platform'];
  const relations = ['partners_with', 'invests_in', 'acquires', 'supplies', 'affiliate_of', 'develops', 'uses'];
  return Object.fromEntries([...names, ...relations].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const themeOf = ({ matches }) => (matches ? 'dark' : 'light');
document.documentElement.dataset.theme = themeOf(dark);
const page = new Page(JSON.parse(document.getElementById('data').textContent));
dark.addEventListener('change', (event) => page.wear(themeOf(event)));

// data-state tells scripts how far the page is: drawn for the first time, and settled to where all nodes stay.
const reach = (state) => {
  document.documentElement.dataset.state = state;
  performance.mark(state);
};
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    reach('drawn');
    if (page.drawing === null) reach('settled');
    else page.drawing.settle(() => reach('settled'));
  }),
);
