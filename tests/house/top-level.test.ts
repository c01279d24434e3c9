/** What stands at the top of the project: the folders of the house, and the files that a tool insists on. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const TOP_LEVEL = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'LICENSE',
  'README.md',
  'SECURITY.md', // GitHub's Security tab reads it here
  'assets', // what stores read – PRIVACY.md, CHANGELOG.md, listings – is in assets/store
  'biome.jsonc',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

it('holds nothing else', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const top = new Set(tracked.map((path) => path.split('/')[0]));
  expect([...top].filter((name) => !TOP_LEVEL.includes(name ?? ''))).toEqual([]);
});
