// A box in which one types a name, and the list of names that it finds.

import { element } from './dom.js';

const MOST_HITS = 12;

export class SearchBox {
  // `open` is called with the id of the node that was chosen.
  constructor(model, open) {
    this.model = model;
    this.open = open;
    this.at = 0;
    this.hits = [];
    this.input = element('input', {
      type: 'search',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'hits',
      autocomplete: 'off',
      oninput: () => this.find(),
      onkeydown: (event) => this.key(event),
    });
    this.list = element('ul', { id: 'hits', role: 'listbox', hidden: true });
    this.root = element('div', { class: 'search' }, this.input, this.list);
  }

  dress(words, language) {
    this.words = words;
    this.language = language;
    this.input.setAttribute('placeholder', words.search);
    this.input.setAttribute('aria-label', words.search);
  }

  find() {
    const query = this.input.value.trim();
    this.hits = query === '' ? [] : this.model.find(query, MOST_HITS);
    this.at = 0;
    this.draw(query !== '');
  }

  draw(open) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    const items = this.hits.map((id, i) =>
      element(
        'li',
        { role: 'option', 'aria-selected': String(i === this.at), onmousedown: () => this.choose(id) },
        element('span', { class: `dot ${this.model.nodes.get(id).type}` }),
        element('span', { class: 'name' }, this.model.nameOf(id, this.language)),
        element('small', {}, this.words.typeName(this.model.nodes.get(id).type)),
      ),
    );
    this.list.replaceChildren(...(items.length > 0 ? items : [element('li', { class: 'none' }, this.words.nothing)]));
  }

  key(event) {
    if (event.key === 'Enter' && this.hits.length > 0) {
      this.choose(this.hits[this.at]);
    } else if (event.key === 'Escape') {
      this.input.value = '';
      this.find();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.hits.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : this.hits.length - 1;
      this.at = (this.at + step) % this.hits.length;
      this.draw(true);
      event.preventDefault();
    }
  }

  choose(id) {
    this.draw(false);
    this.open(id);
  }
}
