/** A module of ours and all it imports as one script, built as the product's scripts are. */
import { join } from 'node:path';
import { build } from 'vite';
import { lexiconPlugin } from '../../lib/lexicon/build/plugin';
import { ROOT } from './places';

/** `file`: a module in tests/bench/in-browser. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [lexiconPlugin()],
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'in-browser', file),
        output: { format: 'iife' },
      },
    },
  });
  if (!('output' in result)) throw new Error(`${file}: not built`);
  return result.output[0].code;
}
