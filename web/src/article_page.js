// Puts the page of articles together: the list of them, the text of one, and what was found in it.

import { ArticleLists } from './article_lists.js';
import { ArticleModel, headlineOf } from './article_model.js';
import { ArticleText } from './article_text.js';
import { articleWordsOf } from './article_words.js';
import { element } from './dom.js';

const TYPES = ['company', 'organization', 'chip', 'model', 'platform'];

class Page {
  constructor({ articles, cut }) {
    this.articles = articles;
    this.cut = cut;
    this.at = 0;
    this.chosen = null; // the item that stays lit while nothing is pointed at
    this.language = navigator.language.startsWith('ko') ? 'ko' : 'en';
    this.text = new ArticleText({ look: (piece) => this.lookAtPiece(piece), choose: (piece) => this.choosePiece(piece) });
    this.lists = new ArticleLists({ look: (item) => this.lookAtItem(item), choose: (item) => this.chooseItem(item) });
    this.side = element('nav', { hidden: articles.length < 2 });
    this.place = element('p', { class: 'quiet' });
    this.legend = element('p', { class: 'legend' });
    this.hint = element('p', { class: 'note' });
    this.stage = element('main', { tabindex: -1 }, element('article', {}, this.text.headline, this.place, this.legend, this.text.body));
    document.body.replaceChildren(this.makeBar(), this.side, this.stage, this.lists.root, this.hint);
    document.body.classList.toggle('several', articles.length > 1);
    document.addEventListener('keydown', (event) => this.key(event));
    this.dress();
  }

  makeBar() {
    const button = (onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes });
    this.title = element('h1');
    this.buttons = {
      list: button(() => this.side.classList.toggle('open'), { class: 'narrow', hidden: this.articles.length < 2 }),
      previous: button(() => this.go(this.at - 1), { hidden: this.articles.length < 2 }),
      next: button(() => this.go(this.at + 1), { hidden: this.articles.length < 2 }),
      theme: button(() => this.wear(isDark() ? 'light' : 'dark')),
      language: button(() => this.speak(this.language === 'ko' ? 'en' : 'ko')),
    };
    return element('header', {}, this.title, ...Object.values(this.buttons));
  }

  // Everything that depends on the language or theme.
  dress() {
    const words = articleWordsOf(this.language);
    this.words = words;
    document.documentElement.lang = this.language;
    this.title.textContent = words.title;
    const { list, previous, next, theme, language } = this.buttons;
    list.textContent = words.list;
    previous.textContent = words.previous;
    next.textContent = words.next;
    theme.textContent = isDark() ? words.lighten : words.darken;
    language.textContent = words.otherLanguage;
    language.lang = this.language === 'ko' ? 'en' : 'ko';
    this.side.setAttribute('aria-label', words.list);
    this.legend.replaceChildren(
      ...TYPES.map((type) => element('span', { class: `name begin end ${type}` }, words.typeName(type))),
      element('span', { class: 'sum begin end' }, words.kind.figure),
      element('span', { class: 'trigger begin end' }, words.trigger),
    );
    this.hint.textContent = words.hint;
    this.show();
  }

  // The article that is open.
  show() {
    const { words, language } = this;
    this.entries = this.articles.map((article, i) => this.entryOf(article, i));
    const cut = this.cut ? element('p', { class: 'quiet' }, words.cut(this.articles.length)) : undefined;
    this.side.replaceChildren(element('ol', {}, ...this.entries), ...(cut ? [cut] : []));
    this.buttons.previous.disabled = this.at === 0;
    this.buttons.next.disabled = this.at + 1 >= this.articles.length;
    const article = this.articles[this.at];
    if (article === undefined) {
      document.title = words.title;
      this.text.headline.textContent = words.none;
      return;
    }
    document.title = `${headlineOf(article) || article.id} · ${words.title}`;
    this.place.textContent = [article.date, article.source, article.id].filter(Boolean).join(' · ');
    if (this.model?.json !== article) this.model = new ArticleModel(article);
    this.text.show(this.model, words, language);
    this.lists.show(this.model, words, language);
    this.light([], []);
    this.entries[this.at].scrollIntoView({ block: 'nearest' });
  }

  entryOf(article, i) {
    const facts = [article.date, this.words.counts(article.relations?.length ?? 0)].filter(Boolean).join(' · ');
    const attributes = { type: 'button', onclick: () => this.go(i), 'aria-current': i === this.at ? 'true' : undefined };
    return element('li', {}, element('button', attributes, element('span', {}, nameOf(article)), element('small', {}, facts)));
  }

  go(i) {
    if (i < 0 || i >= this.articles.length) return;
    this.at = i;
    this.chosen = null;
    this.side.classList.remove('open');
    this.show();
    this.stage.scrollTop = 0;
    this.lists.list.scrollTop = 0;
  }

  lookAtItem(item) {
    if (item === null) this.light([], []);
    else this.light([item], [item]);
  }

  lookAtPiece(piece) {
    if (piece === null) return this.light([], []);
    const { own, others } = this.model.itemsAt(piece);
    this.light(own, [...own, ...others], true);
  }

  // `inText` and `inLists`: what to light where; nothing: what was chosen.
  light(inText, inLists, reveal = false) {
    const kept = this.chosen === null ? [] : [this.chosen];
    this.text.light(inText.length > 0 ? inText : kept);
    this.lists.light(inLists.length > 0 ? inLists : kept, this.chosen, reveal);
  }

  chooseItem(item) {
    this.chosen = item === this.chosen ? null : item;
    this.lookAtItem(this.chosen);
    if (this.chosen !== null) this.text.reveal(this.chosen);
  }

  choosePiece(piece) {
    const [item] = this.model.itemsAt(piece).own;
    this.chosen = item === this.chosen ? null : item;
    if (this.chosen !== null && this.lists.kind !== item.kind) this.lists.open(item.kind);
    this.light([], [], true);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.chosen = null;
      this.light([], []);
    } else if (event.key === 'n' || event.key === 'p') {
      this.go(this.at + (event.key === 'n' ? 1 : -1));
    }
  }

  // 'light' or 'dark'
  wear(theme) {
    document.documentElement.dataset.theme = theme;
    this.buttons.theme.textContent = isDark() ? this.words.lighten : this.words.darken;
  }

  speak(language) {
    this.language = language;
    this.chosen = null;
    this.dress();
  }
}

// What the list calls an article: its headline, or how the text begins.
function nameOf(article) {
  return headlineOf(article) || `${[...article.text.trimStart()].slice(0, 80).join('')}…`;
}

const isDark = () => document.documentElement.dataset.theme === 'dark';
const dark = matchMedia('(prefers-color-scheme: dark)');
const themeOf = ({ matches }) => (matches ? 'dark' : 'light');
document.documentElement.dataset.theme = themeOf(dark);
const page = new Page(JSON.parse(document.getElementById('data').textContent));
dark.addEventListener('change', (event) => page.wear(themeOf(event)));
document.documentElement.dataset.ready = 'yes';
