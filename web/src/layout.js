// Where each node stands. The same graph gives the same picture: nothing depends on time or chance.
//
// At once: communities side by side (Louvain, circle packing). Then, in slices of time: ForceAtlas2 on each connected
// part by itself, and the parts packed around the largest.

import circlepack from 'graphology-layout/circlepack.js';
import forceAtlas2Defaults from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import louvain from 'graphology-communities-louvain';

import { separate } from './separate.js';

const SEED = 20240229;
const NODE_STEPS = 400_000; // steps times nodes: a second or two in all
const FEWEST_STEPS = 80;
const MOST_STEPS = 600;
const SETTINGS = { ...forceAtlas2Defaults, linLogMode: true, gravity: 0.05, scalingRatio: 1.5, slowDown: 5 };
const LEAST_FOR_BARNES_HUT = 300;

// The fields that `iterate` wants of a node and an edge, one behind the other.
const NODE_FIELDS = 10;
const EDGE_FIELDS = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;

// Standard deviation of a part of n nodes: ROOM * n^GROWTH. Large parts are a little looser, for their many edges.
const ROOM = 0.55;
const GROWTH = 0.62;
const MARGIN = 1.2; // between parts, in the same unit
const WIDTH_TO_HEIGHT = 1.5;
const HEIGHT = 750; // pixels of a usual window, in which sizes of nodes are given
const GAP = 2; // pixels between two nodes
const ROUNDS = 60; // of pushing nodes apart
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

// Park and Miller's minimal standard generator (1988, multiplier of 1993): small, and the same in every browser.
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export class Layout {
  // Sets x and y of every node of `graph` (graphology) to what is had at once. `upright`: for a window that is higher
  // than wide; the same picture, turned.
  constructor(graph, upright) {
    this.graph = graph;
    this.upright = upright;
    if (graph.order === 0) {
      this.parts = [];
      return;
    }
    louvain.assign(graph, { rng: randomFrom(SEED) });
    circlepack.assign(graph, { hierarchyAttributes: ['community'], rng: randomFrom(SEED) });
    this.parts = connectedParts(graph).map((nodes) => new Part(graph, nodes));
  }

  // Works for about `milliseconds`; false: there is nothing left to do.
  step(milliseconds) {
    const end = performance.now() + milliseconds;
    for (const part of this.parts) {
      while (part.stepsLeft > 0) {
        if (performance.now() >= end) return true;
        part.step();
      }
    }
    return false;
  }

  // Gives the graph what was reached.
  apply() {
    const boxes = this.parts.map((part) => part.box());
    const unit = pixelOf(boxes, pack(boxes));
    for (const box of boxes) {
      separate(box.xs, box.ys, box.sizes.map((size) => unit * (size + GAP / 2)), ROUNDS);
      box.measure();
    }
    const places = pack(boxes);
    const positions = new Map();
    this.parts.forEach((part, i) => {
      part.nodes.forEach((node, j) => {
        const [x, y] = [boxes[i].xs[j] + places[i].x, boxes[i].ys[j] + places[i].y];
        positions.set(node, this.upright ? { x: -y, y: x } : { x, y });
      });
    });
    this.graph.updateEachNodeAttributes((node, attributes) => Object.assign(attributes, positions.get(node)), { attributes: ['x', 'y'] });
  }
}

// One connected part with its forces.
class Part {
  constructor(graph, nodes) {
    this.nodes = nodes;
    this.sizes = nodes.map((node) => graph.getNodeAttribute(node, 'size'));
    const at = new Map(nodes.map((node, i) => [node, i * NODE_FIELDS]));
    this.matrix = new Float32Array(nodes.length * NODE_FIELDS);
    for (const [node, i] of at) {
      const { x, y } = graph.getNodeAttributes(node);
      this.matrix.set([x, y], i);
      this.matrix[i + MASS] = 1;
      this.matrix[i + CONVERGENCE] = 1;
      this.matrix[i + SIZE] = 1;
    }
    // Several edges between two nodes pull as one that is a little stronger.
    const weights = new Map();
    for (const node of nodes) {
      graph.forEachOutboundEdge(node, (edge, attributes, source, target) => {
        const [a, b] = [at.get(source), at.get(target)];
        if (a === b) return;
        const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
        weights.set(pair, { a, b, count: (weights.get(pair)?.count ?? 0) + 1 });
      });
    }
    this.edges = new Float32Array(weights.size * EDGE_FIELDS);
    [...weights.values()].forEach(({ a, b, count }, i) => {
      const weight = 1 + Math.log2(count);
      this.edges.set([a, b, weight], i * EDGE_FIELDS);
      this.matrix[a + MASS] += weight;
      this.matrix[b + MASS] += weight;
    });
    this.settings = { ...SETTINGS, barnesHutOptimize: nodes.length > LEAST_FOR_BARNES_HUT };
    this.stepsLeft = nodes.length < 3 ? 0 : Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, Math.floor(NODE_STEPS / nodes.length)));
  }

  step() {
    iterate(this.settings, this.matrix, this.edges);
    --this.stepsLeft;
  }

  // The positions with the longer axis lying, scaled so that all parts have room alike.
  box() {
    const n = this.nodes.length;
    const xs = this.nodes.map((node, i) => this.matrix[i * NODE_FIELDS]);
    const ys = this.nodes.map((node, i) => this.matrix[i * NODE_FIELDS + 1]);
    centre(xs);
    centre(ys);
    const sum = (f) => xs.reduce((total, x, i) => total + f(x, ys[i]), 0);
    const spread = Math.sqrt(sum((x, y) => x * x + y * y) / n);
    const angle = Math.atan2(2 * sum((x, y) => x * y), sum((x, y) => x * x - y * y)) / 2;
    const scale = spread > 0 ? (ROOM * n ** GROWTH) / spread : 0;
    for (let i = 0; i < n; ++i) {
      const [x, y] = [xs[i], ys[i]];
      xs[i] = scale * (x * Math.cos(angle) + y * Math.sin(angle));
      ys[i] = scale * (y * Math.cos(angle) - x * Math.sin(angle));
    }
    return new Box(xs, ys, this.sizes);
  }
}

// The positions of a part around zero, and how much room they take.
class Box {
  constructor(xs, ys, sizes) {
    Object.assign(this, { xs, ys, sizes });
    this.measure();
  }

  measure() {
    this.width = centreBetweenEnds(this.xs);
    this.height = centreBetweenEnds(this.ys);
  }
}

function centre(values) {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  values.forEach((value, i) => (values[i] = value - mean));
}

// Returns how far the ends are apart.
function centreBetweenEnds(values) {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  values.forEach((value, i) => (values[i] = value - (least + most) / 2));
  return most - least;
}

// How much a pixel is once all of the picture is fitted into a window.
function pixelOf(boxes, places) {
  let [width, height] = [0, 0];
  boxes.forEach((box, i) => {
    width = Math.max(width, 2 * Math.abs(places[i].x) + box.width);
    height = Math.max(height, 2 * Math.abs(places[i].y) + box.height);
  });
  return Math.max(width / (WIDTH_TO_HEIGHT * HEIGHT), height / HEIGHT);
}

// A place for the middle of each box, none over another, the first in the middle and the others around it.
function pack(boxes) {
  const placed = [];
  let k = 0;
  for (const { width, height } of boxes) {
    const box = { x: 0, y: 0, width: width + MARGIN, height: height + MARGIN };
    while (placed.some((other) => overlap(box, other))) {
      // Points of a sunflower: evenly spread, ever farther out. Boxes get smaller, so none fits where a larger did not.
      ++k;
      const radius = 0.5 * Math.sqrt(k);
      box.x = WIDTH_TO_HEIGHT * radius * Math.cos(k * GOLDEN_ANGLE);
      box.y = radius * Math.sin(k * GOLDEN_ANGLE);
    }
    placed.push(box);
  }
  return placed;
}

const overlap = (a, b) => 2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

// Lists of nodes, the longest first.
function connectedParts(graph) {
  const seen = new Set();
  const parts = [];
  graph.forEachNode((start) => {
    if (seen.has(start)) return;
    const part = [start];
    seen.add(start);
    for (let i = 0; i < part.length; ++i) {
      graph.forEachNeighbor(part[i], (other) => {
        if (seen.has(other)) return;
        seen.add(other);
        part.push(other);
      });
    }
    parts.push(part);
  });
  return parts.sort((a, b) => b.length - a.length);
}
