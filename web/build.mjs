// Bundles the page into two halves, between which the graph stands as JSON (make_page.mjs). Script and style stand in
// the file itself; the policy names them by their hashes and allows nothing else.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

const bundle = async (entry) => {
  const result = await esbuild.build({
    entryPoints: [join(here, 'src', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
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

// The page in front of its data and behind it.
export async function bundlePage() {
  const code = await bundle('main.js');
  const script = code.text.replaceAll('</script', '<\\/script');
  const style = (await bundle('page.css')).text;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const notices = licencesOf(code.inputs).join('\n\n').replaceAll('--', '- -');
  const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ieum</title>
<!--
${notices}
-->
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript.</noscript>
<script type="application/json" id="data">`;
  const tail = `</script>
<script>${script}</script>
</body>
</html>
`;
  return { head, tail };
}
