/** Databases of every schema that reached a reader, as data (`npm run schema-fixture`), opened by today's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '@/lib/corpus/backup';
import { newestSchema, openBroken, readableArticles } from '@/lib/corpus/rescue';
import { checkBackup, restore } from '@/lib/corpus/restore';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { Corpus, openCorpus } from '@/lib/corpus/store';
import { undelete } from '@/lib/corpus/trash';
import { saveArticle } from '@/lib/intake/save';
import { type DatabaseDump, dumpDatabase, dumpFrom, loadDump } from '../../tools/database-dump';
import { article, reading, statement } from './sample';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const numbers = readdirSync(FIXTURES)
  .flatMap((file) => /^schema-(\d+)\.json$/.exec(file)?.[1] ?? [])
  .map(Number)
  .sort((one, other) => one - other);
const fixture = (number: number): DatabaseDump =>
  dumpFrom(readFileSync(join(FIXTURES, `schema-${number}.json`), 'utf8'));

let serial = 0;
let name = '';
beforeEach(() => {
  name = `migration-${serial++}`;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
  await Dexie.delete(name);
  await Dexie.delete(`${name}-other`);
  vi.restoreAllMocks();
});

async function open(of = name): Promise<Corpus> {
  const opened = await openCorpus(of);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

const quiet = {
  onProgress: () => undefined,
  onOrdering: () => undefined,
  signal: new AbortController().signal,
};

it('has a database of every schema', () =>
  expect(numbers).toEqual(Array.from({ length: newestSchema() }, (_, at) => at + 1)));

describe.each(numbers)('a database of schema %i', (number) => {
  beforeEach(() => loadDump(name, fixture(number)));

  it('opens, is searched and saved into', async () => {
    const corpus = await open();
    expect(corpus.verno).toBe(newestSchema());
    expect((await corpus.articles.toArray()).map(({ headline }) => headline).sort()).toEqual([
      'خبر first',
      'خبر second',
    ]);
    expect((await searchCorpus(corpus, 'القياسات', { limit: 5 })).statements.total).toBe(2);
    expect((await searchCorpus(corpus, 'Orlan', { limit: 5 })).people.total).toBe(1);
    const more = article('more');
    const said = statement(more, 'karim', 'القياسات تُنشر غدًا');
    const saved = await saveArticle(corpus, more, reading({ people: ['karim'], statements: [said] }), {
      origin: 'saved',
      savedAt: 900,
    });
    expect(saved.ok).toBe(true);
    expect((await searchCorpus(corpus, 'القياسات', { limit: 5 })).statements.total).toBe(3);
    corpus.close();
  });

  it('gives back what was deleted before', async () => {
    const corpus = await open();
    const [slice] = await corpus.trash.toArray();
    if (slice !== undefined) await undelete(corpus, slice.deletion);
    expect(await corpus.articles.count()).toBe(number < 2 ? 2 : 3);
    corpus.close();
  });

  it('is read without being upgraded, and its backup restores into today’s', async () => {
    const old = await openBroken(name);
    if (old === null) throw new Error('not to be read');
    const made = await makeBackup(old, { ...quiet, madeAt: 1 });
    expect(old.version).toBe(number * 10);
    old.close();
    const other = await open(`${name}-other`);
    const checked = made.ok ? await checkBackup(made.value.file, other.verno) : made;
    if (!checked.ok) throw new Error(checked.error);
    const restored = await restore(other, checked.value, quiet);
    expect(restored).toMatchObject({ ok: true, value: { added: 2, leftOut: 0 } });
    expect((await searchCorpus(other, 'القياسات', { limit: 5 })).statements.total).toBe(2);
    other.close();
  });
});

describe.each(numbers)('an upgrade from schema %i that fails', (number) => {
  it('leaves everything as it was', async () => {
    await loadDump(name, fixture(number));
    const failing = new Corpus(name);
    failing.version(99).upgrade(async (transaction) => {
      await transaction.table('articles').clear();
      throw new Error('by design');
    });
    await expect(failing.open()).rejects.toThrow();
    failing.close();
    expect(await readableArticles(name)).toBe(2);
    const left = await openBroken(name);
    if (left === null) throw new Error('not to be read');
    expect(await dumpDatabase(left)).toEqual(fixture(number));
    left.close();
  });
});
