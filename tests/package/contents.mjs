/**
 * What may be in the extension as a store gets it, and nothing else: no source map, no test, no page for development, no
 * sentence of the sample articles. Each check answers what is wrong, `[]` when nothing is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');

const PARTS = [
  /^manifest\.json$/,
  /^background\.js$/,
  /^(?:card|corpus|popup|sidepanel|welcome)\.html$/,
  /^content-scripts\/(?:content|reader)\.js$/,
  /^chunks\/[\w-]+\.js$/,
  /^assets\/[\w-]+\.(?:css|woff2)$/,
  /^icon\/(?:16|32|48|96|128)\.png$/,
  /^_locales\/(?:ar|en)\/messages\.json$/,
  /^THIRD-PARTY\.txt$/,
];

/** Words that only source maps, tests and development builds have. */
const TRACES = [
  'sourceMappingURL',
  'sourcesContent',
  'vitest',
  'playwright',
  'fake-indexeddb',
  'import.meta.hot',
  '.example/news',
];

/** @param {ReadonlyMap<string, Buffer>} files */
export const strangers = (files) =>
  [...files.keys()].filter((name) => !PARTS.some((part) => part.test(name)));

/** @param {ReadonlyMap<string, Buffer>} files */
export function traces(files) {
  const programs = [...files].filter(([name]) => /\.(?:js|html|css|json)$/.test(name));
  return programs.flatMap(([name, content]) => {
    const text = content.toString('utf8');
    return [...TRACES, ...seedSentences()]
      .filter((words) => text.includes(words))
      .map((words) => `${name}: ${words}`);
  });
}

/** The parts whose absence would leave the extension without one of its surfaces. */
export const missing = (files) =>
  PARTS.filter((part) => ![...files.keys()].some((name) => part.test(name))).map(String);

/**
 * Stretches of the sample articles too long to be repeated by chance; none where the folder is not at hand. Their headlines may
 * stand: the starter corpus cites sources by title.
 */
function seedSentences() {
  if (!existsSync(SEEDS)) return [];
  const texts = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8').trim());
  return texts.flatMap((text) => {
    const [headline] = text.split('\n');
    const long = (text.match(/[^\n.،]{40,}/g) ?? []).map((sentence) => sentence.trim().slice(0, 40));
    return long.filter((sentence) => !headline.includes(sentence));
  });
}

/** A build folder as such a map. */
export function readFolder(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}
