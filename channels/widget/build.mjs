// Bundles the widget into dist/widget.js, and packs it beside. Called by scripts/widget.py.

import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, transform } from 'esbuild';

const minifiedStyles = {
  name: 'minified-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      // A page decides what 1rem is; the widget's own unit stands for it, but in media queries, where no page has a say.
      const lines = (await readFile(path, 'utf8')).split('\n');
      const sheet = lines.map((line) =>
        line.startsWith('@media') ? line : line.replaceAll(/(-?[\d.]+)rem/g, 'calc($1*var(--rahnama-unit))'),
      );
      const { code } = await transform(sheet.join('\n'), { loader: 'css', minify: true, target: 'safari16.4' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

const file = new URL('dist/widget.js', import.meta.url).pathname;
const { outputFiles } = await build({
  absWorkingDir: new URL('.', import.meta.url).pathname,
  entryPoints: ['src/index.ts'],
  outfile: file,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'chrome100', 'firefox101', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  banner: { js: '/* Rahnama. With Lit: Copyright Google LLC, BSD-3-Clause. */' },
  logLevel: 'warning',
  plugins: [minifiedStyles],
});
// What is left of line breaks with indents is inside templates, where one space does.
const whole = Buffer.from(outputFiles[0].text.replaceAll(/\n\s+/g, ' '));
await writeFile(file, whole);
await writeFile(`${file}.br`, brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
