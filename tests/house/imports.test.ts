/**
 * The table of imports: each room may use the rooms named beside it, and `model`. What a room needs from a later one is
 * a type, which belongs in `model`, or a value, which is an argument.
 */
import { describe, expect, it } from 'vitest';
import { type Import, type Module, modulesUnder, readModule } from './modules';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: [],
  lexicon: ['language'],
  page: ['language'],
  reading: ['language', 'lexicon'],
  matter: ['language'],
  search: ['language'],
  corpus: ['language', 'matter', 'search'],
  context: ['language', 'matter', 'search', 'corpus'],
  annotations: ['language', 'page/text-map'],
  intake: ['page', 'reading', 'corpus'],
  sync: ['corpus', 'intake'],
  messaging: ['browser'],
  settings: ['browser', 'i18n', 'messaging/protocol'],
  i18n: ['messaging/protocol'],
  browser: [],
};

/** Rooms whose values a component may use: the shared values, and formatting. Of the others it may name types. */
const COMPONENTS_MAY_USE = ['model', 'i18n'];

/** Packages with one door each. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^lib\/browser\.ts$/,
  dexie: /^lib\/corpus\//,
  '@mozilla/readability': /^lib\/page\//,
  i18next: /^lib\/i18n\//,
  preact: /^(components|entrypoints)\//,
};

const libPath = (target: string): string | null => /^lib\/(.+)$/.exec(target)?.[1] ?? null;
const roomOf = (target: string): string | null =>
  libPath(target)?.split('/')[0]?.replace(/\.ts$/, '') ?? null;
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

function wrongImports(module: Module): readonly string[] {
  const broken = module.imports.filter((one) => !allowed(module.path, one));
  return broken.map(({ target }) => `${module.path} imports ${target}`);
}

function allowed(path: string, one: Import): boolean {
  const door = DOORS[packageOf(one.target)];
  if (door !== undefined && !door.test(path)) return false;
  const room = roomOf(path);
  if (room !== null) return libMay(room, one.target);
  if (path.startsWith('components/')) return componentsMay(one);
  return true;
}

function libMay(room: string, target: string): boolean {
  if (/^(components|entrypoints)\//.test(target)) return false;
  const path = libPath(target);
  if (path === null) return true;
  const rooms = [room, 'model', ...(MAY_IMPORT[room] ?? [])];
  return rooms.some((name) => path === name || path.startsWith(`${name}/`));
}

function componentsMay({ target, typeOnly }: Import): boolean {
  if (target.startsWith('entrypoints/')) return false;
  const room = roomOf(target);
  return room === null || typeOnly || COMPONENTS_MAY_USE.includes(room);
}

describe('the table of imports', () => {
  const modules = modulesUnder('lib', 'components', 'entrypoints');

  it('is kept by every module', () => {
    expect(modules.flatMap(wrongImports)).toEqual([]);
  });

  it('knows every room of lib', () => {
    const rooms = new Set(modules.flatMap(({ path }) => roomOf(path) ?? []));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it.each([
    ['lib/page/a.ts', "import { fold } from '@/lib/language/fold'", true],
    ['lib/page/a.ts', "import { fold } from '../language/fold'", true],
    ['lib/page/metadata/a.ts', "import { fold } from '../../reading/read'", false],
    ['lib/language/a.ts', "import type { Row } from '@/lib/corpus/rows'", false],
    ['lib/language/a.ts', "export { open } from '@/lib/corpus/store'", false],
    ['lib/annotations/a.ts', "import { textMap } from '@/lib/page/text-map'", true],
    ['lib/annotations/a.ts', "import { readArticle } from '@/lib/page/read-article'", false],
    ['lib/model/a.ts', "import { Panel } from '@/components/panel'", false],
    ['lib/corpus/a.ts', "import Dexie from 'dexie'", true],
    ['entrypoints/popup/a.ts', "import { liveQuery } from 'dexie'", false],
    ['lib/page/a.ts', "const { browser } = await import('@/lib/browser')", false],
    ['components/a.tsx', "import { store } from '@/lib/corpus/store'", false],
    ['components/a.tsx', "import type { Row } from '@/lib/corpus/store'", true],
    ['components/a.tsx', "import { type Row, store } from '@/lib/corpus/store'", false],
    ['components/a.tsx', "import { formatDay } from '@/lib/i18n/dates'", true],
    ['components/a.tsx', "import { useTab } from '../entrypoints/surface/use-tab'", false],
  ])('%s with %s is allowed: %s', (path, source, isAllowed) => {
    expect(wrongImports(readModule(path, source)).length === 0).toBe(isAllowed);
  });
});
