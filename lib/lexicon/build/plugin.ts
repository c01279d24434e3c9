/**
 * Vite plugin: `virtual:siyaq-lexicon` is the compiled lexicon, one exported string for each blob of `compile.ts`.
 *
 * One plugin serves the build (wxt.config.ts), the tests (vitest.config.ts) and the tools (tests/tools/vite.config.ts). It
 * imports by relative path, since configuration is loaded before the `@/` alias exists.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { BLOBS, type Blobs, compile } from './compile';
import { parseTable, TABLES, type Tables } from './tables';

const NAME = 'virtual:siyaq-lexicon';
const RESOLVED = `\0${NAME}`;

export function lexiconPlugin(): Plugin {
  let module: string | null = null;
  return {
    name: 'siyaq-lexicon',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      for (const table of TABLES) this.addWatchFile(pathOf(table));
      module ??= moduleOf(compile(readTables()));
      return { code: module, moduleType: 'js' };
    },
  };
}

const pathOf = (table: string): string =>
  fileURLToPath(new URL(`../../../assets/lexicon/${table}.tsv`, import.meta.url));

export const readTables = (): Tables =>
  Object.fromEntries(
    TABLES.map((table) => [table, parseTable(readFileSync(pathOf(table), 'utf8'))]),
  ) as Tables;

const moduleOf = (blobs: Blobs): string =>
  BLOBS.map((name) => `export const ${name} = ${JSON.stringify(blobs[name])};`).join('\n');
