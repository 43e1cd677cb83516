// The text of an article with what was found marked in it, its headline apart from the rest.

import { element } from './dom.js';

// Marks that are seen without anything being chosen; the others appear with their item.
const SHOWN = { name: true, sum: true, trigger: true };

export class ArticleText {
  // `look` is called with the piece of text that is pointed at or has the focus, null when none is; `choose` with one
  // that was clicked.
  constructor({ look, choose }) {
    this.look = look;
    this.choose = choose;
    this.headline = element('h2', { class: 'text' });
    this.body = element('div', { class: 'text' });
    this.parts = [this.headline, this.body];
  }

  show(model, words, language) {
    this.lit = [];
    this.places = model.pieces.map((piece) => this.placeOf(piece, model, words, language));
    const inHeadline = this.places.filter(({ piece }) => piece.end <= model.headlineEnd);
    const inBody = this.places.slice(inHeadline.length);
    for (const part of this.parts) part.lang = model.json.lang;
    this.headline.replaceChildren(...(inHeadline.length > 0 ? nodesOf(inHeadline) : [model.headline || model.json.id]));
    this.body.replaceChildren(...nodesOf(inBody));
    trimStart(this.headline);
    trimStart(this.body);
  }

  placeOf(piece, model, words, language) {
    const text = model.json.text.slice(piece.start, piece.end).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    if (piece.marks.length === 0) return { piece, node: document.createTextNode(text) };
    const node = element('span', {}, text);
    const shown = piece.marks.filter(({ role }) => SHOWN[role]);
    for (const { role, item } of shown) dressMark(node, role, item, piece);
    if (shown.length > 0) {
      node.title = [...new Set(shown.map(({ role, item }) => tip(role, item, model, words, language)))].join('\n');
      node.addEventListener('mouseenter', () => this.look(piece));
      node.addEventListener('mouseleave', () => this.look(null));
      node.addEventListener('click', () => this.choose(piece));
    }
    if (shown.some(({ role, item }) => role === 'trigger' && begins(item, role, piece))) {
      node.tabIndex = 0;
      node.setAttribute('role', 'button');
      node.addEventListener('focus', () => this.look(piece));
      node.addEventListener('blur', () => this.look(null));
      node.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        this.choose(piece);
      });
    }
    return { piece, node };
  }

  // Shows where `items` are, and nothing else.
  light(items) {
    for (const node of this.lit) node.removeAttribute('data-lit');
    this.lit = [];
    const wanted = new Set(items);
    for (const { piece, node } of this.places) {
      const roles = piece.marks.filter(({ item }) => wanted.has(item)).map(({ role }) => role);
      if (roles.length === 0) continue;
      node.dataset.lit = [...new Set(roles)].join(' ');
      this.lit.push(node);
    }
  }

  // Brings the place of `item` into view: of a relation its trigger.
  reveal(item) {
    const role = item.kind === 'relation' ? 'trigger' : item.parts[0]?.role;
    const place = this.places.find(({ piece }) => piece.marks.some((mark) => mark.item === item && mark.role === role));
    place?.node.scrollIntoView({ block: 'center' });
  }
}

const nodesOf = (places) => places.map(({ node }) => node);

// Blank lines in front say nothing.
function trimStart({ firstChild }) {
  if (firstChild?.nodeType === Node.TEXT_NODE) firstChild.data = firstChild.data.replace(/^(\s*\n)+/, '');
}

const begins = (item, role, piece) => item.parts.some((place) => place.role === role && place.start === piece.start);

function dressMark(node, role, item, piece) {
  node.classList.add(role);
  if (role === 'name') node.classList.add(item.data.type);
  if (role === 'trigger') node.dataset.relation = item.data.type;
  // A mark that is cut into pieces is round only at its ends.
  if (begins(item, role, piece)) node.classList.add('begin');
  if (item.parts.some((place) => place.role === role && place.end === piece.end)) node.classList.add('end');
}

function tip(role, item, model, words, language) {
  if (role === 'trigger') {
    const { head, tail, type } = item.data;
    return `${model.nameOf(head, language)} ${words.arrow(type)} ${model.nameOf(tail, language)}: ${words.relationName(type)}`;
  }
  if (role === 'sum') return `${words.roleName(item.data.role)}: ${words.sumOf(item.data)}`;
  return `${model.nameOf(item.data.id, language)}: ${words.typeName(item.data.type)}`;
}
