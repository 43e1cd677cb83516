// Bundles pages for the program: NAME.head and NAME.tail in a folder.
//
//   node web/build.mjs FOLDER NAME...      (needs `npm ci` in this folder once)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

import { bundlePage } from './pages.mjs';

const [folder, ...names] = argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const name of names) {
  const { head, tail } = await bundlePage(name);
  writeFileSync(join(folder, `${name}.head`), head);
  writeFileSync(join(folder, `${name}.tail`), tail);
}
