// Makes one page of a graph, which works from the disk without a network:
//
//   ieum graph news.jsonl --format json | node web/make_page.mjs > graph.html
//
// Needs `npm ci` in this folder once.
import { readFileSync } from 'node:fs';

import { bundlePage } from './build.mjs';

const json = JSON.stringify(JSON.parse(readFileSync(0, 'utf8')));
const { head, tail } = await bundlePage();
// In a script element only `<` could end the data.
process.stdout.write(head + json.replaceAll('<', '\\u003c') + tail);
