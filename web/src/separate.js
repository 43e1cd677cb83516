// Pushes discs apart until none covers another, or `rounds` are over. The same discs give the same picture.

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

// Changes `xs` and `ys`, the middles of the discs.
export function separate(xs, ys, radii, rounds) {
  const cell = 2 * Math.max(...radii, Number.MIN_VALUE);
  for (let round = 0; round < rounds; ++round) {
    // Only discs in the same or a neighbouring cell can touch.
    const cells = new Map();
    const keyOf = (column, row) => column * 65536 + row;
    for (let i = 0; i < xs.length; ++i) {
      const key = keyOf(Math.floor(xs[i] / cell), Math.floor(ys[i] / cell));
      if (cells.has(key)) cells.get(key).push(i);
      else cells.set(key, [i]);
    }
    let moved = false;
    for (let i = 0; i < xs.length; ++i) {
      const [column, row] = [Math.floor(xs[i] / cell), Math.floor(ys[i] / cell)];
      for (let c = column - 1; c <= column + 1; ++c) {
        for (let r = row - 1; r <= row + 1; ++r) {
          for (const j of cells.get(keyOf(c, r)) ?? []) {
            if (j > i) moved = push(i, j) || moved;
          }
        }
      }
    }
    if (!moved) return;
  }

  // The smaller disc makes way.
  function push(i, j) {
    const least = radii[i] + radii[j];
    let [x, y] = [xs[j] - xs[i], ys[j] - ys[i]];
    let distance = Math.hypot(x, y);
    if (distance >= least) return false;
    if (distance === 0) [x, y, distance] = [Math.cos(j * GOLDEN_ANGLE), Math.sin(j * GOLDEN_ANGLE), 1];
    const overlap = (least - Math.min(distance, least)) || least;
    const share = radii[j] / least;
    xs[i] -= (x / distance) * overlap * share;
    ys[i] -= (y / distance) * overlap * share;
    xs[j] += (x / distance) * overlap * (1 - share);
    ys[j] += (y / distance) * overlap * (1 - share);
    return true;
  }
}
