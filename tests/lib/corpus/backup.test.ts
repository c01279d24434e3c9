import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupName, backupState, makeBackup, noteBackup, remindLater } from '@/lib/corpus/backup';
import { packLines } from '@/lib/corpus/backup-file';
import { endLine, headLine, rowLine } from '@/lib/corpus/backup-format';
import { putPack } from '@/lib/corpus/packs';
import { checkBackup, type Restored, restore, unfinishedRestore } from '@/lib/corpus/restore';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { TABLE_ROLES } from '@/lib/corpus/tables';
import { reportRow } from '@/lib/corpus/write';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import { article, id, packReport, person, reading, report, statement } from './sample';

let serial = 0;
const opened: Corpus[] = [];
let corpus: Corpus;

async function open(): Promise<Corpus> {
  const found = await openCorpus(`backup-${serial++}`);
  if (!found.ok) throw new Error('no database');
  opened.push(found.value);
  return found.value;
}
beforeEach(async () => {
  corpus = await open();
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.delete();
});

const never = new AbortController().signal;
const quiet = { onProgress: (_done: number): void => undefined, onOrdering: () => undefined, signal: never };

const save = (into: Corpus, of: Article, savedAt: number, readerVersion = 1) =>
  saveArticle(
    into,
    of,
    reading({
      readerVersion,
      people: ['karim', 'elena'],
      statements: [statement(of, 'karim', `بلاده تريد تبادل القياسات ${of.fingerprint}`)],
      meetings: [report(['karim', 'elena'], `${1900 + savedAt}-03-04`)],
    }),
    { origin: 'saved', savedAt },
  );

async function fill(into: Corpus, count = 3): Promise<void> {
  for (let at = 0; at < count; at++) await save(into, article(`story-${at}`), 100 + at);
  const row = reportRow(packReport(['karim', 'peter'], '2018-01-01'), null, 'pack-1');
  const people = new Map(['karim', 'peter'].map((name) => [id(name), person(name)]));
  await putPack(into, [row], people, quiet);
}

async function backupOf(from: Corpus): Promise<Blob> {
  const made = await makeBackup(from.backendDB(), { ...quiet, madeAt: 1000 });
  if (!made.ok) throw new Error(made.error);
  return made.value.file;
}

async function restored(into: Corpus, file: Blob, run = quiet): Promise<Restored> {
  const checked = await checkBackup(file, into.verno);
  if (!checked.ok) throw new Error(checked.error);
  const done = await restore(into, checked.value, run);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

/** Every row but the index's and what is of this device only. */
async function rowsIn(of: Corpus): Promise<object> {
  const tables = of.tables.filter(({ name }) => name !== 'index' && TABLE_ROLES[name]?.kind !== 'passing');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

it('knows every table of the database, and no other', () =>
  expect(corpus.tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE_ROLES).sort()));

describe('onto an empty corpus', () => {
  it('comes back row by row, folds and search with it', async () => {
    await fill(corpus, 52); // more than one batch
    const other = await open();
    const done = await restored(other, await backupOf(corpus));
    expect(done).toEqual({ added: 52, known: 0, conflicts: [], leftOut: 0, isStopped: false });
    expect(await rowsIn(other)).toEqual(await rowsIn(corpus));
    const found = await searchCorpus(other, 'القياسات', { limit: 3 });
    expect(found.statements.total).toBe(52);
    expect((await searchCorpus(other, 'Orlan', { limit: 3 })).people.total).toBe(1);
  });

  it('holds no derived table', async () => {
    await fill(corpus);
    const text = await new Response(
      (await backupOf(corpus)).slice(0, -74).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    const tables = text
      .split('\n')
      .slice(1, -2)
      .map((line) => JSON.parse(line)[0]);
    expect(new Set(tables)).toEqual(new Set(['entities', 'articles', 'statements', 'reports']));
  });

  it('of an empty corpus is empty', async () => {
    const other = await open();
    expect((await restored(other, await backupOf(corpus))).added).toBe(0);
  });
});

describe('onto a corpus with articles', () => {
  const one = article('one', { fingerprint: 'first words' });
  const later = { ...one, fingerprint: 'later words', articleBody: 'متن لاحق' };

  it('changes nothing that is there already', async () => {
    await fill(corpus);
    const before = await rowsIn(corpus);
    expect(await restored(corpus, await backupOf(corpus))).toMatchObject({
      added: 0,
      known: 3,
      conflicts: [],
    });
    expect(await rowsIn(corpus)).toEqual(before);
  });

  it('keeps every text, takes the newest reading, and tells', async () => {
    await save(corpus, one, 100);
    const other = await open();
    await save(other, later, 200);
    const done = await restored(corpus, await backupOf(other));
    expect(done.conflicts).toEqual([{ article: one.id, headline: one.headline, kept: 'backup' }]);
    const row = await corpus.articles.get(one.id);
    expect(row?.versions.map(({ fingerprint }) => fingerprint)).toEqual(['first words', 'later words']);
    expect(row?.savedAt).toBe(100);
    const texts = (await corpus.statements.toArray()).map((each) => each.statement.text);
    expect(texts).toEqual(['بلاده تريد تبادل القياسات later words']);
  });

  it('keeps what is here where it is newer, with the older text before it', async () => {
    await save(corpus, later, 200);
    const other = await open();
    await save(other, one, 100);
    const done = await restored(corpus, await backupOf(other));
    expect(done.conflicts.map(({ kept }) => kept)).toEqual(['here']);
    const row = await corpus.articles.get(one.id);
    expect(row?.versions.map(({ fingerprint }) => fingerprint)).toEqual(['first words', 'later words']);
    expect(await corpus.statements.count()).toBe(1);
  });

  it('ends the same in either order', async () => {
    const other = await open();
    await fill(corpus);
    await save(corpus, later, 300);
    await save(other, one, 100);
    await save(other, article('two'), 150);
    const [a, b] = [await backupOf(corpus), await backupOf(other)];
    const [first, second] = [await open(), await open()];
    for (const file of [a, b]) await restored(first, file);
    for (const file of [b, a]) await restored(second, file);
    expect(await rowsIn(first)).toEqual(await rowsIn(second));
  });

  it('does not double an article that is here under another address', async () => {
    await save(corpus, one, 100);
    const other = await open();
    const elsewhere = article('amp/one', { fingerprint: one.fingerprint });
    await save(other, elsewhere, 200);
    expect(await restored(corpus, await backupOf(other))).toMatchObject({ added: 0, known: 1 });
    expect(await corpus.articles.count()).toBe(1);
    expect(await corpus.statements.count()).toBe(1);
  });
});

describe('a broken file', () => {
  it('is refused, whichever byte is altered and wherever it is cut', async () => {
    await fill(corpus, 1);
    const whole = new Uint8Array(await (await backupOf(corpus)).arrayBuffer());
    for (let at = 0; at < whole.length; at += 7) {
      const altered = whole.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect((await checkBackup(new Blob([altered]), 99)).ok, `byte ${at}`).toBe(false);
      expect((await checkBackup(new Blob([whole.slice(0, at)]), 99)).ok, `cut at ${at}`).toBe(false);
    }
    expect((await checkBackup(new Blob([whole]), 99)).ok).toBe(true);
  });

  it('says what is wrong with it', async () => {
    await fill(corpus, 1);
    const file = await backupOf(corpus);
    const head = { schema: 3, madeAt: 1, articles: 0 };
    const lines = async function* (...all: readonly string[]) {
      yield* all;
    };
    const why = async (blob: Blob, schema = 99) => {
      const checked = await checkBackup(blob, schema);
      return checked.ok ? null : checked.error;
    };
    expect(await why(file.slice(0, Math.floor(file.size / 2)))).toBe('damaged');
    expect(await why(new Blob(['a letter']))).toBe('not-a-backup');
    expect(await why(new Blob([]))).toBe('not-a-backup');
    expect(await why(await packLines(lines('{"a":1}')))).toBe('not-a-backup');
    expect(await why(await packLines(lines(headLine(head).replace('"version":1', '"version":2'))))).toBe(
      'newer',
    );
    expect(await why(file, 0)).toBe('newer');
  });

  it('leaves out rows that have not the shape of their table', async () => {
    await fill(corpus, 1);
    const [good] = await corpus.articles.toArray();
    const file = await packLines(
      (async function* () {
        yield headLine({ schema: 3, madeAt: 1, articles: 1 });
        yield rowLine('articles', good ?? {});
        yield rowLine('articles', { ...good, id: 'x', url: 'javascript:alert(1)' });
        yield rowLine('statements', { id: 's', article: good?.id });
        yield rowLine('meta', { key: 'revision', value: 9 });
        yield endLine(4);
      })(),
    );
    const other = await open();
    expect(await restored(other, file)).toMatchObject({ added: 1, leftOut: 3 });
    expect(await other.statements.count()).toBe(0);
  });
});

describe('broken off', () => {
  it('leaves whole articles, says how far it came, and goes on with the same file', async () => {
    await fill(corpus, 52);
    const file = await backupOf(corpus);
    const other = await open();
    const stopper = new AbortController();
    const onProgress = (done: number): void => {
      if (done >= 50) stopper.abort();
    };
    expect(await restored(other, file, { ...quiet, onProgress, signal: stopper.signal })).toMatchObject({
      added: 50,
      isStopped: true,
    });
    expect(await unfinishedRestore(other)).toEqual({ done: 50, all: 52 });
    expect(await other.statements.count()).toBe(50);
    expect((await searchCorpus(other, 'القياسات', { limit: 1 })).statements.total).toBe(50);
    expect(await restored(other, file)).toMatchObject({ added: 2, known: 50 });
    expect(await unfinishedRestore(other)).toBeNull();
    expect(await rowsIn(other)).toEqual(await rowsIn(corpus));
  });

  it('a backup that is stopped is none', async () => {
    await fill(corpus);
    const made = await makeBackup(corpus.backendDB(), { ...quiet, madeAt: 1, signal: AbortSignal.abort() });
    expect(made).toEqual({ ok: false, error: 'stopped' });
  });
});

describe('the reminder', () => {
  it('counts what was saved since the last backup', async () => {
    await fill(corpus);
    expect(await backupState(corpus)).toEqual({ lastAt: null, newArticles: 3, isDue: false });
    await noteBackup(corpus, 101);
    expect(await backupState(corpus)).toEqual({ lastAt: 101, newArticles: 1, isDue: false });
  });

  it('comes with the fiftieth article, and after “later” with fifty more', async () => {
    const isDue = async (): Promise<boolean> => (await backupState(corpus)).isDue;
    await fill(corpus, 49);
    expect(await isDue()).toBe(false);
    await save(corpus, article('fiftieth'), 200);
    expect(await isDue()).toBe(true);
    await remindLater(corpus, await backupState(corpus));
    expect(await isDue()).toBe(false);
    await noteBackup(corpus, 1000);
    expect(await corpus.meta.get('backup-later')).toBeUndefined();
  });
});

it('is named by its day', () =>
  expect(backupName(Date.UTC(2026, 10, 25, 12))).toBe('siyaq-2026-11-25.jsonl.gz'));
