// Where each node stands: communities side by side, then forces. The same graph gives the same picture.

import circlepack from 'graphology-layout/circlepack';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import louvain from 'graphology-communities-louvain';

const SEED = 20240229;
const NODE_STEPS = 400_000; // steps times nodes: what fits into about a second

// Park and Miller's minimal standard generator (1988, multiplier of 1993): small, and the same in every browser.
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

// Sets x, y and community of every node of `graph` (graphology).
export function layOut(graph) {
  if (graph.order === 0) return;
  louvain.assign(graph, { rng: randomFrom(SEED) });
  circlepack.assign(graph, { hierarchyAttributes: ['community'], rng: randomFrom(SEED) });
  const iterations = Math.max(60, Math.min(600, Math.floor(NODE_STEPS / graph.order)));
  // Strong gravity keeps what is not connected in the picture; linear-logarithmic forces part the communities.
  forceAtlas2.assign(graph, {
    iterations,
    settings: { barnesHutOptimize: graph.order > 300, linLogMode: true, strongGravityMode: true, gravity: 0.03, scalingRatio: 1.5, slowDown: 5 },
  });
}
