/** Everyone whose work is bundled is named with terms: what the source imports, and what those packages need themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { thirdParty } from '@/assets/notices/third-party';
import { modulesUnder } from '../house/modules';

const notice = thirdParty();

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

/** Packages that a value is imported from: types leave nothing behind. */
function bundled(): readonly string[] {
  const targets = modulesUnder('lib', 'components', 'entrypoints')
    .filter(({ path }) => !path.startsWith('lib/lexicon/build/'))
    .flatMap(({ imports }) => imports)
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ target }) => packageOf(target));
  return [...new Set(targets)].filter((name) => existsSync(`node_modules/${name}/package.json`));
}

it('names what the source imports', () => {
  const names = bundled();
  expect(names).toEqual(expect.arrayContaining(['preact', 'dexie', '@mozilla/readability', 'lucide']));
  expect(names.filter((name) => !notice.includes(`\n${name} `))).toEqual([]);
});

it('names what those packages need at run time', () => {
  const needed = bundled()
    .filter((name) => name !== 'wxt') // a few lines of it, and none of its tools
    .flatMap((name) =>
      Object.keys(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).dependencies ?? {}),
    );
  expect(needed.filter((name) => !notice.includes(`\n${name} `))).toEqual([]);
});

it('has the fonts, the notices in full, and the data', () => {
  for (const words of [
    'SIL OPEN FONT LICENSE',
    'Arc90',
    'Mozilla Public License',
    'Wikidata',
    'CLDR',
    'Snowball',
  ]) {
    expect(notice).toContain(words);
  }
});
