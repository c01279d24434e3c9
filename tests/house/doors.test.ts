/**
 * Things that only one room may do: send messages, open a database, write to a page.
 */
import { expect, it } from 'vitest';
import { modulesUnder, readModule } from './modules';

const RULES: readonly {
  readonly what: string;
  readonly members: readonly string[];
  readonly only: RegExp;
}[] = [
  {
    what: 'send a message',
    members: ['sendMessage', 'runtime.connect', 'tabs.connect', 'postMessage'],
    only: /^lib\/messaging\//,
  },
  {
    what: 'open a database',
    members: ['indexedDB.open', 'indexedDB.deleteDatabase'],
    only: /^lib\/corpus\//,
  },
  {
    what: 'write to a page',
    members: [
      'appendChild',
      'insertBefore',
      'replaceChild',
      'removeChild',
      'replaceChildren',
      'replaceWith',
      'insertAdjacentElement',
      'insertAdjacentText',
      'setAttribute',
      'removeAttribute',
      'surroundContents',
      'splitText',
      'attachShadow',
      'adoptedStyleSheets',
      'CSS.highlights',
    ],
    // page/clone.ts works on a copy that no one sees
    only: /^(lib\/annotations\/|lib\/page\/clone\.ts$|components\/|entrypoints\/(popup|sidepanel|surface)\/)/,
  },
];

it.each(RULES)('only its own room may $what', ({ members, only }) => {
  const elsewhere = modulesUnder('lib', 'components', 'entrypoints').filter(({ path }) => !only.test(path));
  const found = elsewhere.flatMap((module) =>
    members.filter((name) => module.members.has(name)).map((name) => `${module.path}: ${name}`),
  );
  expect(found).toEqual([]);
});

it('sees through optional chains and longer paths', () => {
  const { members } = readModule(
    'lib/a.ts',
    'globalThis.browser?.tabs.sendMessage(1); document.body.shadowRoot!.adoptedStyleSheets = []',
  );
  expect([...members]).toEqual(expect.arrayContaining(['tabs.sendMessage', 'adoptedStyleSheets']));
});
