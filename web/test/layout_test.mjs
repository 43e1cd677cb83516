import assert from 'node:assert/strict';
import { test } from 'node:test';

import Graph from 'graphology';

import { makeGraph } from '../bench/made_graph.mjs';
import { Layout } from '../src/layout.js';
import { separate } from '../src/separate.js';

// Where all nodes stand in the end if the layout gets `slice` milliseconds at a time.
function positionsOf(json, slice) {
  const graph = new Graph({ type: 'directed', multi: true });
  for (const { id } of json.nodes) graph.addNode(id, { size: 4 });
  json.edges.forEach(({ source, target }) => graph.addEdge(source, target));
  const layout = new Layout(graph, false);
  while (layout.step(slice));
  layout.apply();
  return graph.mapNodes((node, { x, y }) => [x, y]);
}

test('the same graph gives the same picture, in however many slices', () => {
  const json = makeGraph(120, 150);
  const once = positionsOf(json, Infinity);
  assert.ok(once.flat().every(Number.isFinite));
  assert.deepEqual(positionsOf(json, 1), once);
});

test('no node covers another', () => {
  const json = makeGraph(60, 40); // in many parts
  const positions = positionsOf(json, Infinity);
  for (let i = 0; i < positions.length; ++i) {
    for (let j = 0; j < i; ++j) assert.notDeepEqual(positions[i], positions[j]);
  }
});

test('discs are pushed apart until none covers another', () => {
  const cases = [
    [[0, 0], [0, 0], [1, 1]],
    [[0, 0.1, 0.2], [0, 0, 0], [1, 1, 1]],
    [[0, 5], [0, 0], [1, 1]],
    [[0, 1], [0, 1], [3, 0.5]],
  ];
  for (const [xs, ys, radii] of cases) {
    separate(xs, ys, radii, 200);
    for (let i = 0; i < xs.length; ++i) {
      for (let j = 0; j < i; ++j) assert.ok(Math.hypot(xs[i] - xs[j], ys[i] - ys[j]) > (radii[i] + radii[j]) * 0.99, `${xs} ${ys}`);
    }
  }
});
