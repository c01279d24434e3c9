/** The gallery: every component in every state, for development only. `npx vite -c tests/gallery/vite.config.ts`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const home = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: { '@': home } },
  server: { fs: { allow: [home] } },
  cacheDir: `${home}/.cache/gallery`,
});
