/** A module of ours and all it imports as one script that runs anywhere, built as the product's scripts are. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * @param {string} file
 * @param {import('vite').PluginOption[]} [plugins]
 * @returns {Promise<string>} its code
 */
export async function scriptOf(file, plugins = []) {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins,
    resolve: { alias: { '@': ROOT } },
    build: { write: false, rolldownOptions: { input: file, output: { format: 'iife' } } },
  });
  if (!('output' in result)) throw new Error(`${file}: not built`);
  return result.output[0].code;
}
