/** Builds the explorer from ui/ into dist/ui, which the server serves at its root. */
import react from '@vitejs/plugin-react';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BrotliOptions } from 'node:zlib';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const API = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

/** Of 11: a bundle is then about a tenth larger than at best, in a small part of the time. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

async function compress(path: string): Promise<void> {
  const text = await readFile(path);
  await writeFile(`${path}.br`, await promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)(text, QUALITY));
  await writeFile(`${path}.gz`, await promisify<Buffer, Buffer>(gzip)(text));
}

/** Leaves each text file beside its compressed forms, which the server sends to whoever takes them. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  // As it was written: until then, Vite still changes what a chunk imports.
  async writeBundle({ dir }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(?:js|css|svg)$/.test(name));
    await Promise.all(texts.map((name) => compress(join(dir!, name))));
  },
};

export default defineConfig({
  root: 'ui',
  base: '/',
  plugins: [react(), compressed],
  build: {
    outDir: '../dist/ui',
    emptyOutDir: true,
    // The browsers of the last three years or so; no polyfills, no second bundle.
    target: 'es2022',
    modulePreload: { polyfill: false },
    // That compressing takes most of a build is no news.
    rolldownOptions: { checks: { pluginTimings: false } },
    // No inlined files, so that a strict content security policy needs no `data:`.
    assetsInlineLimit: 0,
    // One small style sheet: nothing is restyled when a page is opened.
    cssCodeSplit: false,
  },
  // Not the module graphql.ts.
  server: { proxy: { '^/graphql(?![.])': API, '^/export/': API } },
});
