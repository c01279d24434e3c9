import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '@/lib/corpus/backup';
import { newestSchema, openBroken, readableArticles, removeDatabase } from '@/lib/corpus/rescue';
import { checkBackup, restore } from '@/lib/corpus/restore';
import { openCorpus } from '@/lib/corpus/store';
import { saveArticle } from '@/lib/intake/save';
import { article, reading, statement } from './sample';

let serial = 0;
let name = '';
beforeEach(() => {
  name = `rescue-${serial++}`;
});
afterEach(() => Dexie.delete(name));

const quiet = {
  onProgress: () => undefined,
  onOrdering: () => undefined,
  signal: new AbortController().signal,
};

/** A corpus of two articles that no version of ours opens: one of its tables has a primary key that cannot be changed. */
async function breakIt(): Promise<void> {
  const opened = await openCorpus(`${name}-whole`);
  if (!opened.ok) throw new Error('no database');
  const { value: corpus } = opened;
  for (const of of [article('one'), article('two')])
    await saveArticle(
      corpus,
      of,
      reading({ people: ['karim'], statements: [statement(of, 'karim', `قال في ${of.id}`)] }),
      { origin: 'saved', savedAt: 1 },
    );
  const broken = new Dexie(name);
  const index = 'id, article';
  broken
    .version(1)
    .stores({ articles: 'id', statements: index, reports: index, entities: 'id', meta: 'other' });
  for (const table of ['articles', 'statements', 'reports', 'entities'])
    await broken.table(table).bulkAdd(await corpus.table(table).toArray());
  broken.close();
  await corpus.delete();
  expect((await openCorpus(name)).ok).toBe(false);
}

describe('a database that does not open', () => {
  beforeEach(breakIt);

  it('is read all the same, and left as it was', async () => {
    expect(await readableArticles(name)).toBe(2);
    expect(await readableArticles(name)).toBe(2);
    expect((await openCorpus(name)).ok).toBe(false);
  });

  it('becomes a file, and the file a corpus that opens', async () => {
    const broken = await openBroken(name);
    if (broken === null) throw new Error('not to be read');
    const made = await makeBackup(broken, { ...quiet, madeAt: 1 });
    broken.close();
    if (!made.ok) throw new Error(made.error);
    expect(await removeDatabase(name)).toBe(true);
    const opened = await openCorpus(name);
    const checked = await checkBackup(made.value.file, 900);
    if (!opened.ok || !checked.ok) throw new Error('not to be restored');
    expect(await restore(opened.value, checked.value, quiet)).toMatchObject({
      ok: true,
      value: { added: 2 },
    });
    expect(await opened.value.statements.count()).toBe(2);
    opened.value.close();
  });
});

describe('nothing to rescue', () => {
  it('is nothing to read, and comes not to be by looking', async () => {
    expect(await readableArticles(name)).toBe(0);
    expect(await openBroken(name)).toBeNull();
    expect(await Dexie.exists(name)).toBe(false);
  });

  it('has no articles where another table stands in their place', async () => {
    const other = new Dexie(name);
    other.version(1).stores({ something: 'id' });
    await other.open();
    other.close();
    expect(await readableArticles(name)).toBe(0);
  });
});

it('knows the newest schema without opening a database', async () => {
  const opened = await openCorpus(name);
  if (!opened.ok) throw new Error('no database');
  expect(newestSchema()).toBe(opened.value.verno);
  opened.value.close();
});
