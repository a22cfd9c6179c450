/** Builds the explorer from ui/ into dist/ui, which the server serves at its root. */
import react from '@vitejs/plugin-react';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const API = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

/** Leaves each text file beside its compressed forms, which the server sends to whoever takes them. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  // As it was written: until then, Vite still changes what a chunk imports.
  async writeBundle({ dir }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(?:js|css|svg)$/.test(name));
    for (const path of texts.map((name) => join(dir!, name))) {
      const text = await readFile(path);
      await writeFile(`${path}.br`, brotliCompressSync(text));
      await writeFile(`${path}.gz`, gzipSync(text));
    }
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
    // No inlined files, so that a strict content security policy needs no `data:`.
    assetsInlineLimit: 0,
    // One small style sheet: nothing is restyled when a page is opened.
    cssCodeSplit: false,
  },
  // Not the module graphql.ts.
  server: { proxy: { '^/graphql(?![.])': API, '^/export/': API } },
});
