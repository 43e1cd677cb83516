// What was found in an article as three lists: relations, names and sums, one of which is shown at a time.

import { element, sum } from './dom.js';

const KINDS = ['relation', 'entity', 'figure'];

export class ArticleLists {
  // `look` is called with the item that is pointed at or has the focus, null when none is; `choose` with one that was
  // clicked.
  constructor({ look, choose }) {
    this.look = look;
    this.choose = choose;
    this.kind = 'relation';
    this.tabs = element('div', { class: 'tabs', role: 'tablist' });
    this.list = element('ul', { class: 'items', role: 'tabpanel', onkeydown: (event) => this.move(event) });
    this.root = element('aside', {}, this.tabs, this.list);
  }

  show(model, words, language) {
    Object.assign(this, { model, words, language });
    this.open(this.kind);
  }

  // Shows the list of `kind`.
  open(kind) {
    this.kind = kind;
    this.tabs.replaceChildren(...KINDS.map((other) => this.tab(other)));
    const items = this.model.items[kind];
    this.entries = new Map(items.map((item) => [item, this.entry(item)]));
    const none = element('li', { class: 'quiet' }, this.words.noneOf[kind]);
    this.list.replaceChildren(...(items.length > 0 ? this.entries.values() : [none]));
    this.list.setAttribute('aria-label', this.words.kind[kind]);
  }

  tab(kind) {
    const attributes = { type: 'button', role: 'tab', 'aria-selected': String(kind === this.kind), onclick: () => this.turnTo(kind) };
    return element('button', attributes, this.words.kind[kind], element('span', { class: 'quiet' }, ` ${this.model.items[kind].length}`));
  }

  turnTo(kind) {
    this.open(kind);
    this.tabs.children[KINDS.indexOf(kind)].focus();
    this.choose(null);
  }

  // Marks the entries of `items`; the first is brought into view if `reveal`.
  light(items, chosen, reveal) {
    for (const [item, entry] of this.entries) {
      entry.classList.toggle('lit', items.includes(item));
      entry.classList.toggle('chosen', item === chosen);
      entry.firstChild.setAttribute('aria-pressed', String(item === chosen));
    }
    if (reveal) this.entries.get(items.find((item) => this.entries.has(item)))?.scrollIntoView({ block: 'nearest' });
  }

  entry(item) {
    const inside = { relation: () => this.relation(item.data), entity: () => this.entity(item), figure: () => this.figure(item.data) };
    const button = element(
      'button',
      {
        type: 'button',
        class: 'item',
        onmouseenter: () => this.look(item),
        onmouseleave: () => this.look(null),
        onfocus: () => this.look(item),
        onblur: () => this.look(null),
        onclick: () => this.choose(item),
      },
      ...inside[item.kind](),
    );
    return element('li', {}, button, this.copyButton(item));
  }

  relation(relation) {
    const { words, language } = this;
    const name = (id) => element('strong', {}, this.model.nameOf(id, language));
    const facts = [
      `${words.confidence} ${relation.confidence}`,
      relation.round,
      relation.stake,
      relation.date ? `${words.dealDate} ${relation.date}` : '',
      relation.according_to ? `${words.says} ${this.speakers(relation.according_to)}` : '',
    ];
    return [
      element('span', { class: 'line' }, name(relation.head), element('span', { class: 'quiet' }, words.arrow(relation.type)), name(relation.tail)),
      element(
        'span',
        { class: 'line' },
        element('span', { class: `tag ${relation.type}` }, words.relationName(relation.type)),
        element('span', { class: `tag ${relation.status}` }, words.statusName(relation.status)),
        relation.amount === undefined ? undefined : element('strong', {}, sum(relation.amount, relation.currency, language)),
      ),
      this.factsLine(facts, relation.found_by),
    ];
  }

  speakers({ entities = [], kind }) {
    const names = entities.map((id) => this.model.nameOf(id, this.language));
    return [...names, kind ? this.words.speakerName(kind) : ''].filter(Boolean).join(', ');
  }

  entity(item) {
    const { words, language, model } = this;
    const entity = item.data;
    const name = model.nameOf(entity.id, language);
    const ways = new Map();
    for (const { found_by: way } of model.mentionsOf(entity.id)) ways.set(way, (ways.get(way) ?? 0) + 1);
    const others = [...new Set([entity.name, entity.names.ko, entity.names.en])].filter((other) => other && other !== name);
    const codes = Object.entries(entity.ids ?? {}).map(([system, code]) => `${system} ${code}`);
    return [
      element('span', { class: 'line' }, element('span', { class: `dot ${entity.type}` }), element('strong', {}, name), element('span', { class: 'quiet' }, words.mentions(item.parts.length))),
      this.factsLine(
        [words.typeName(entity.type), ...others, ...codes, entity.known ? entity.id : words.unlisted],
        [...ways].map(([way, count]) => (ways.size > 1 ? `${way} ×${count}` : way)).join(', '),
      ),
    ];
  }

  figure(figure) {
    const { words, model, language } = this;
    const converted = figure.of === undefined ? undefined : model.json.figures[figure.of];
    return [
      element('span', { class: 'line' }, element('strong', {}, figure.text), element('span', { class: 'tag' }, words.roleName(figure.role))),
      this.factsLine(
        [
          words.sumOf(figure),
          figure.entity ? `${words.owner}: ${model.nameOf(figure.entity, language)}` : '',
          converted ? `${words.converts}: ${converted.text}` : '',
          figure.off_rate ? words.offRate : '',
        ],
        figure.found_by,
      ),
    ];
  }

  // What is known besides, and what found it.
  factsLine(facts, way) {
    const some = facts.filter(Boolean).join(' · ');
    const found = way ? element('span', {}, some ? ' · ' : '', `${this.words.foundBy} `, element('code', {}, way)) : undefined;
    return element('span', { class: 'facts quiet' }, some, found);
  }

  copyButton(item) {
    const unlisted = item.kind === 'entity' && !item.data.known;
    const text = unlisted ? gazetteerRow(item.data) : JSON.stringify(item.data);
    const button = element('button', { type: 'button', class: 'copy' }, unlisted ? this.words.copyRow : this.words.copyJson);
    const say = (words) => (button.textContent = words);
    button.addEventListener('click', () => navigator.clipboard.writeText(text).then(() => say(this.words.copied), () => say(this.words.notCopied)));
    return button;
  }

  move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...this.list.querySelectorAll('button.item')];
    const at = buttons.indexOf(document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  }
}

// A row for a file of names, in the order of columns of docs/gazetteer.md.
function gazetteerRow({ type, name, names }) {
  const cells = [undefined, type, names.ko ?? (names.en ? undefined : name), names.en, undefined, undefined, undefined, undefined, undefined];
  return cells.map((cell) => cell?.replace(/\s+/g, ' ') || '-').join('\t');
}
