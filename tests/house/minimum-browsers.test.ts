/**
 * The oldest browsers that the manifests admit have everything we use: every call of an extension API in the source, and the
 * younger parts of the web platform named below. By MDN's tables, https://github.com/mdn/browser-compat-data
 */
import { readFileSync } from 'node:fs';
import compat from '@mdn/browser-compat-data' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { modulesUnder } from './modules';

/** As in wxt.config.ts, which a test below reads. */
const MINIMUM = { chrome: 128, edge: 128, firefox: 146 } as const;
type Browser = keyof typeof MINIMUM;

/** In one engine only, and asked for there only. */
const ONE_ENGINE: Readonly<Record<string, readonly Browser[]>> = {
  'sidePanel.open': ['chrome', 'edge'],
  'sidebarAction.isOpen': ['firefox'],
  'sidebarAction.open': ['firefox'],
};

/** path in MDN's tables → what in the source shows that it is used */
const WEB: Readonly<Record<string, RegExp>> = {
  'api.Highlight': /new Highlight\(/,
  'api.HighlightRegistry': /CSS\.highlights\.set/,
  'css.selectors.highlight': /::highlight\(/,
  'api.Document.caretPositionFromPoint': /document\.caretPositionFromPoint/,
  'api.HTMLElement.showPopover': /\.showPopover\(/,
  'api.Document.adoptedStyleSheets': /adoptedStyleSheets/,
  'css.types.color.light-dark': /light-dark\(/,
  'css.types.color.color-mix': /color-mix\(/,
  'api.LockManager.request': /locks\.request/,
  'api.Crypto.randomUUID': /crypto\.randomUUID/,
};

interface Support {
  readonly version_added?: string | boolean | null;
  readonly partial_implementation?: boolean;
  readonly notes?: string | readonly string[];
}
interface Entry {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
  readonly [part: string]: unknown;
}

const entryAt = (path: string): Entry | null =>
  path
    .split('.')
    .reduce<Entry | null>(
      (entry, part) => (entry?.[part] as Entry | undefined) ?? null,
      compat as unknown as Entry,
    );

/** What is said of a part that came later: `Before Firefox 146, cannot be used with <code>text-decoration</code>.` */
const LATER = /Before \w+ (\d+), cannot be used with <code>(?:text-decoration|background-color)</g;

/** The first version that has what we use of it, `null` where none has. */
function firstVersion(entry: Entry | null, browser: Browser): number | null {
  const support = [entry?.__compat?.support[browser] ?? []].flat() as readonly Support[];
  const versions = support.flatMap(({ version_added: added, notes = [] }) => {
    const later = [...[notes].flat().join().matchAll(LATER)].map(([, version]) => Number(version));
    const first = Number.parseInt(String(added).replace('≤', ''), 10);
    return Number.isNaN(first) ? [] : [Math.max(first, ...later)];
  });
  return versions.length === 0 ? null : Math.min(...versions);
}

function tooYoung(entry: Entry | null, browsers: readonly Browser[]): readonly string[] {
  return browsers.flatMap((browser) => {
    const first = firstVersion(entry, browser);
    return first !== null && first <= MINIMUM[browser] ? [] : [`${browser} ${first ?? 'never'}`];
  });
}

const source = modulesUnder('lib', 'components', 'entrypoints');
const all = Object.keys(MINIMUM) as Browser[];

describe('extension APIs', () => {
  const known = compat.webextensions.api as unknown as Readonly<Record<string, Entry>>;
  const used = [...new Set(source.flatMap(({ members }) => [...members]))]
    .filter((member) => {
      const [space = '', name = ''] = member.split('.');
      return known[space]?.[name] !== undefined;
    })
    .sort();

  it('are found in the source', () => {
    expect(used).toEqual(expect.arrayContaining(['scripting.insertCSS', 'storage.session', 'tabs.query']));
  });

  it.each(used)('%s', (member) => {
    expect(tooYoung(entryAt(`webextensions.api.${member}`), ONE_ENGINE[member] ?? all)).toEqual([]);
  });
});

describe('the web platform', () => {
  const text = source.map(({ path }) => readFileSync(path, 'utf8')).join('\n');

  it.each(Object.entries(WEB))('%s', (path, sign) => {
    expect(sign.test(text)).toBe(true);
    expect(tooYoung(entryAt(path), all)).toEqual([]);
  });
});

it('the manifests say so', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  expect(config).toContain(`minimum_chrome_version: '${MINIMUM.chrome}'`);
  expect(config).toContain(`strict_min_version: '${MINIMUM.firefox}.0'`);
});

it('an older browser would lack something', () => {
  expect(firstVersion(entryAt('api.Document.caretPositionFromPoint'), 'chrome')).toBe(MINIMUM.chrome);
  expect(firstVersion(entryAt('css.selectors.highlight'), 'firefox')).toBe(MINIMUM.firefox);
});
