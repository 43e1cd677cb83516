// A span of months on one line with two handles, under a picture of how much was stated in each month.

import { drawing, element } from './dom.js';

const HEIGHT = 28;

// `months` as Model has them, at least two. `changed(from, to)` is called with months, or '' for an end that is open.
export function timeRange(months, filter, words, changed) {
  const last = months.length - 1;
  const at = (month, otherwise) => {
    const found = months.findIndex((entry) => entry.month === month);
    return found < 0 ? otherwise : found;
  };
  const most = Math.max(...months.map((entry) => entry.edges));
  const bars = months.map(({ edges }, i) => {
    const height = (HEIGHT * edges) / most;
    return drawing('rect', { x: i, y: HEIGHT - height, width: 0.85, height });
  });
  const picture = drawing('svg', { viewBox: `0 0 ${months.length} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...bars);
  const output = element('output');
  const handle = (label, value) =>
    element('input', { type: 'range', min: 0, max: last, step: 1, value, 'aria-label': label, oninput: (event) => moved(event.target) });
  const from = handle(words.fromMonth, at(filter.from, 0));
  const to = handle(words.toMonth, at(filter.to, last));

  const show = () => {
    const [begin, end] = [Number(from.value), Number(to.value)];
    output.textContent = `${months[begin].month} – ${months[end].month}`;
    from.setAttribute('aria-valuetext', months[begin].month);
    to.setAttribute('aria-valuetext', months[end].month);
    bars.forEach((bar, i) => bar.classList.toggle('out', i < begin || i > end));
    // The handle that can still move lies on top where both stand at one end.
    from.classList.toggle('top', begin > last / 2);
  };
  const moved = (handleMoved) => {
    if (Number(from.value) > Number(to.value)) {
      if (handleMoved === from) from.value = to.value;
      else to.value = from.value;
    }
    show();
    changed(from.value === '0' ? '' : months[Number(from.value)].month, Number(to.value) === last ? '' : months[Number(to.value)].month);
  };
  show();
  return element('div', { class: 'range' }, output, picture, element('div', { class: 'handles' }, from, to));
}
