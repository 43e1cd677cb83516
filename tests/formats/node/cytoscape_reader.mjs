// Loads what `ieum graph --format cytoscape` wrote into cytoscape.js, without a screen, and prints the data of its
// elements as JSON: {nodes: [...], edges: [...]}.
//
//   node cytoscape_reader.mjs graph.cyjs
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const cytoscape = createRequire(new URL('../../../web/package.json', import.meta.url))('cytoscape');

const written = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const graph = cytoscape({ headless: true, elements: written.elements });
const dataOf = (elements) => elements.map((element) => element.data());
console.log(JSON.stringify({ nodes: dataOf(graph.nodes()), edges: dataOf(graph.edges()) }));
