// What is shown: the state of the filters and the controls that change it.

import { element } from './dom.js';
import { timeRange } from './time_range.js';

// Everything passes.
export function openFilter(model) {
  return {
    types: new Set(model.types.keys()),
    kinds: new Set(model.kinds.keys()),
    statuses: new Set(model.statuses.keys()),
    confidence: 0,
    articles: 1,
    from: '', // months, "2024-03"; '' is no bound
    to: '',
  };
}

// The controls for `filter`, which they change in place; `changed` is called after each change.
export function filterControls(model, filter, words, changed) {
  const slider = (title, attributes, show, assign) => {
    const output = element('output', {}, show(Number(attributes.value)));
    const input = element('input', {
      type: 'range',
      'aria-label': title,
      ...attributes,
      oninput: (event) => {
        const value = Number(event.target.value);
        output.textContent = show(value);
        assign(value);
        changed();
      },
    });
    return element('label', { class: 'slider' }, element('span', { class: 'name' }, title), output, input);
  };
  return element(
    'form',
    { class: 'filters', 'aria-label': words.filters, onsubmit: (event) => event.preventDefault() },
    boxes(words.types, model.types, filter.types, words.relationName, 'swatch', words, changed),
    boxes(words.kinds, model.kinds, filter.kinds, words.typeName, 'dot', words, changed),
    boxes(words.statuses, model.statuses, filter.statuses, words.statusName, 'line', words, changed),
    element(
      'fieldset',
      {},
      slider(words.confidence, { name: 'confidence', min: 0, max: 1, step: 0.01, value: filter.confidence }, (value) => `≥ ${value.toFixed(2)}`, (value) => (filter.confidence = value)),
      model.mostArticles > 1
        ? slider(words.articles, { name: 'articles', min: 1, max: model.mostArticles, step: 1, value: filter.articles }, (value) => `≥ ${value}`, (value) => (filter.articles = value))
        : undefined,
    ),
    model.months.length > 1
      ? element(
          'fieldset',
          {},
          element('legend', {}, words.time),
          timeRange(model.months, filter, words, (from, to) => {
            Object.assign(filter, { from, to });
            changed();
          }),
        )
      : undefined,
  );
}

// A box for each of `values` (value -> how many), checked where it is in `chosen`, with a sign of class `sign`; a button
// checks all or none.
function boxes(title, values, chosen, nameOf, sign, words, changed) {
  const inputs = [];
  const all = element('button', { type: 'button', class: 'plain', onclick: () => toggleAll() });
  const show = () => (all.textContent = chosen.size === values.size ? words.none : words.all);
  const toggleAll = () => {
    const check = chosen.size < values.size;
    for (const input of inputs) {
      input.checked = check;
      if (check) chosen.add(input.value);
      else chosen.delete(input.value);
    }
    show();
    changed();
  };
  const choices = [...values].map(([value, count]) => {
    const input = element('input', {
      type: 'checkbox',
      value,
      checked: chosen.has(value),
      onchange: () => {
        if (input.checked) chosen.add(value);
        else chosen.delete(value);
        show();
        changed();
      },
    });
    inputs.push(input);
    return element('label', { class: 'choice' }, input, element('span', { class: `${sign} ${value}` }), element('span', { class: 'name' }, nameOf(value)), element('output', {}, count));
  });
  show();
  return element('fieldset', {}, element('legend', {}, title, values.size > 1 ? all : undefined), ...choices);
}
