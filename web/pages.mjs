// The pages, each bundled into what stands before its data and what stands behind.
//
// Script and style stand in the file itself; its policy names them by their hashes and allows nothing else. A page with
// a script finds its data as JSON in the element #data; in one without, what it shows stands there as HTML.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as esbuild from 'esbuild';

// In src/. web/CMakeLists.txt and src/output/page_parts.h list the same names.
const PAGES = {
  article: { script: 'article_page.js', style: 'article_page.css' },
  graph: { script: 'graph_page.js', style: 'graph_page.css' },
};

const here = dirname(fileURLToPath(import.meta.url));

const bundle = async (entry) => {
  const result = await esbuild.build({
    absWorkingDir: here,
    entryPoints: [join(here, 'src', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
  });
  return { text: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
};
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// The licences of all packages whose code is in the bundle, each once.
const licencesOf = (inputs) => {
  const packages = inputs.map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean);
  return [...new Set(packages)].sort().map((name) => {
    const folder = join(here, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n${text}`;
  });
};

// The page `name` before its data and behind it: {head, tail}.
export async function bundlePage(name) {
  const page = PAGES[name];
  if (page === undefined) throw new Error(`no page is called '${name}'`);
  const style = (await bundle(page.style)).text.trim().replaceAll('</style', '<\\/style');
  const code = page.script === undefined ? { text: '', inputs: [] } : await bundle(page.script);
  const script = code.text.trim().replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    ...(script === '' ? [] : [`script-src ${hashOf(script)}`]),
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const notices = licencesOf(code.inputs).join('\n\n').replaceAll('--', '- -');
  const head = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>ieum</title>',
    ...(notices === '' ? [] : [`<!--\n${notices}\n-->`]),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
  ];
  if (script === '') return { head: `${head.join('\n')}\n`, tail: '</body>\n</html>\n' };
  return {
    head: `${head.join('\n')}\n<noscript>This page needs JavaScript.</noscript>\n<script type="application/json" id="data">`,
    tail: `</script>\n<script>${script}</script>\n</body>\n</html>\n`,
  };
}
