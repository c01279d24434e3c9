/** For the tools: `vite-node --config tests/tools/vite.config.ts tests/tools/<tool>.ts`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { lexiconPlugin } from '../../lib/lexicon/build/plugin';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [lexiconPlugin()],
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
});
