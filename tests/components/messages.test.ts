import { describe, expect, it } from 'vitest';
import ar from '@/assets/messages/ar.json';
import en from '@/assets/messages/en.json';

type Messages = Readonly<Record<string, string>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const forms = { ar: ['zero', 'one', 'two', 'few', 'many', 'other'], en: ['zero', 'one', 'other'] };

/** `{a: {b: "x"}}` → `{"a.b": "x"}`. */
function flat(tree: object, path = ''): Messages {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value, `${path}${key}.`))
        : [[path + key, String(value)]],
    ),
  );
}

const catalogues = { ar: flat(ar), en: flat(en) };
const stems = (messages: Messages): readonly string[] =>
  [...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))].sort();
const values = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

it('has the same messages in both languages', () =>
  expect(stems(catalogues.ar)).toEqual(stems(catalogues.en)));

describe.each(['ar', 'en'] as const)('%s', (language) => {
  const messages = catalogues[language];

  it('has no empty message', () =>
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]));

  it('has every plural form', () => {
    const plurals = stems(messages).filter((stem) => Object.hasOwn(messages, `${stem}_other`));
    const missing = plurals.flatMap((stem) =>
      forms[language].map((form) => `${stem}_${form}`).filter((key) => !Object.hasOwn(messages, key)),
    );
    expect(plurals.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it('leaves no space at an end of a message', () =>
    expect(Object.values(messages).filter((text) => text !== text.trim())).toEqual([]));
});

it('asks for the same values in both languages', () => {
  const other = (messages: Messages, stem: string): string =>
    messages[stem] ?? messages[`${stem}_other`] ?? '';
  const differing = stems(catalogues.en).filter(
    (stem) => values(other(catalogues.ar, stem)).join() !== values(other(catalogues.en, stem)).join(),
  );
  expect(differing).toEqual([]);
});
