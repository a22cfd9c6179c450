/** Builds the explorer from ui/ into dist/ui, which the server serves at its root. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

export default defineConfig({
  root: 'ui',
  base: '/',
  plugins: [react()],
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
