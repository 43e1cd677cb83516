// What is shown: the state of the filters and the controls that change it.

import { element } from './dom.js';

// Everything passes.
export function openFilter(model) {
  return {
    types: new Set(model.types),
    statuses: new Set(model.statuses),
    confidence: 0,
    articles: 1,
    from: '',
    to: '',
  };
}

// The controls for `filter`, which they change in place; `changed` is called after each change.
export function filterControls(model, filter, words, changed) {
  const set = (change) => {
    change();
    changed();
  };
  const boxes = (title, values, chosen, nameOf) =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...values.map((value) =>
        element(
          'label',
          { class: `choice ${value}` },
          element('input', {
            type: 'checkbox',
            value,
            checked: chosen.has(value),
            onchange: (event) => set(() => (event.target.checked ? chosen.add(value) : chosen.delete(value))),
          }),
          element('span', { class: 'swatch' }),
          nameOf(value),
        ),
      ),
    );
  const slider = (title, attributes, show, assign) => {
    const output = element('output', {}, show(Number(attributes.value)));
    const input = element('input', {
      type: 'range',
      'aria-label': title,
      ...attributes,
      oninput: (event) => {
        const value = Number(event.target.value);
        output.textContent = show(value);
        set(() => assign(value));
      },
    });
    return element('label', { class: 'slider' }, element('span', {}, title, ' ', output), input);
  };
  const mostArticles = Math.max(1, ...model.edges.map((edge) => edge.articles));
  const last = model.months.length - 1;
  const month = (position) => model.months[position] ?? words.all;
  return element(
    'form',
    { class: 'filters', 'aria-label': words.filters, onsubmit: (event) => event.preventDefault() },
    boxes(words.types, model.types, filter.types, words.relationName),
    boxes(words.statuses, model.statuses, filter.statuses, words.statusName),
    element(
      'fieldset',
      {},
      slider(
        words.confidence,
        { min: 0, max: 1, step: 0.01, value: filter.confidence },
        (value) => `≥ ${value.toFixed(2)}`,
        (value) => (filter.confidence = value),
      ),
      mostArticles > 1
        ? slider(
            words.articles,
            { min: 1, max: mostArticles, step: 1, value: filter.articles },
            (value) => `≥ ${value}`,
            (value) => (filter.articles = value),
          )
        : undefined,
    ),
    last > 0
      ? element(
          'fieldset',
          {},
          element('legend', {}, words.time),
          slider(
            '≥',
            { min: 0, max: last, step: 1, value: Math.max(0, model.months.indexOf(filter.from)) },
            month,
            (value) => (filter.from = value === 0 ? '' : model.months[value]),
          ),
          slider(
            '≤',
            { min: 0, max: last, step: 1, value: filter.to ? model.months.indexOf(filter.to) : last },
            month,
            (value) => (filter.to = value === last ? '' : model.months[value]),
          ),
        )
      : undefined,
  );
}
