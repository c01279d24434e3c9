import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putPack } from '@/lib/corpus/packs';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { deleteRows, deletions, emptyTrash, type ToDelete, UNDO_MS, undelete } from '@/lib/corpus/trash';
import { reportRow } from '@/lib/corpus/write';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import { article, day, id, packReport, person, reading, report, statement } from './sample';

let corpus: Corpus;
let serial = 0;

beforeEach(async () => {
  const opened = await openCorpus(`trash-${serial++}`);
  if (!opened.ok) throw new Error('no database');
  corpus = opened.value;
});
afterEach(() => corpus.delete());

const save = (of: Article) =>
  saveArticle(
    corpus,
    of,
    reading({
      people: ['karim', 'elena'],
      statements: [statement(of, 'karim', `بلاده تريد تبادل القياسات ${of.fingerprint}`)],
      meetings: [report(['karim', 'elena'], '2019-03-04')],
    }),
    { origin: 'saved', savedAt: 1 },
  );
const one = article('one');
const two = article('two');
const other = article('other', { url: 'https://other.example/other' });

async function fill(): Promise<void> {
  for (const each of [one, two, other]) await save(each);
  const row = reportRow(packReport(['karim', 'peter'], '2018-01-01'), null, 'pack-1');
  const people = new Map(['karim', 'peter'].map((name) => [id(name) as string, person(name)]));
  await putPack(corpus, [row], people, { onProgress: () => undefined, signal: new AbortController().signal });
}

/** Everything but the trash and the revision. */
async function everything(): Promise<object> {
  const tables = [corpus.articles, corpus.statements, corpus.reports, corpus.meetings, corpus.entities];
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

const AT = 1000;
const remove = (wanted: ToDelete, keep = true) => deleteRows(corpus, wanted, { at: AT, keep });
const cases: readonly (readonly [string, ToDelete, number])[] = [
  ['one article', { kind: 'article', article: one.id }, 2],
  ['one site', { kind: 'site', host: 'paper.example' }, 1],
  ['a range of days', { kind: 'dates', from: day('2019-03-04'), to: day('2019-03-05') }, 0],
  ['everything', { kind: 'everything' }, 0],
];

describe.each(cases)('deleting %s', (_, wanted, left) => {
  beforeEach(fill);

  it('takes it out at once', async () => {
    await remove(wanted);
    expect(await corpus.articles.count()).toBe(left);
    expect(await corpus.statements.count()).toBe(left);
    if (wanted.kind === 'everything') expect(await corpus.reports.count()).toBe(0);
  });

  it('is undone to what was there, row by row', async () => {
    const before = await everything();
    const deletion = await remove(wanted);
    expect(await everything()).not.toEqual(before);
    expect(await undelete(corpus, deletion?.id ?? '')).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await corpus.trash.count()).toBe(0);
  });

  it('is for good when its time is over', async () => {
    const deletion = await remove(wanted);
    await emptyTrash(corpus, AT + UNDO_MS - 1);
    expect(await deletions(corpus, AT + 1)).toEqual([deletion]);
    await emptyTrash(corpus, AT + UNDO_MS);
    expect(await corpus.trash.count()).toBe(0);
    expect(await undelete(corpus, deletion?.id ?? '')).toBe(false);
  });

  it('leaves nothing behind where it need not be undone', async () => {
    await remove(wanted, false);
    expect(await corpus.trash.count()).toBe(0);
  });
});

it('says nothing was deleted where nothing was there', async () => {
  expect(await remove({ kind: 'everything' })).toBeNull();
  expect(await remove({ kind: 'article', article: one.id })).toBeNull();
});

it('ends an undo that its page did not live to end', async () => {
  await fill();
  const before = await everything();
  await remove({ kind: 'everything' });
  await corpus.trash.toCollection().modify({ isWanted: true }); // as far as the page came
  await emptyTrash(corpus, AT + 10 * UNDO_MS);
  expect(await everything()).toEqual(before);
});

it('keeps what was saved anew in between, with its older versions', async () => {
  await fill();
  const deletion = await remove({ kind: 'article', article: one.id });
  await save({ ...one, articleBody: 'متن آخر', fingerprint: 'newer' });
  await undelete(corpus, deletion?.id ?? '');
  const row = await corpus.articles.get(one.id);
  expect(row?.versions.map(({ fingerprint }) => fingerprint)).toEqual(['one', 'newer']);
  expect(await corpus.statements.where('article').equals(one.id).count()).toBe(1);
  expect((await corpus.entities.get(id('karim')))?.uses).toBe(4);
});

it('copies many articles in slices', async () => {
  const many = Array.from({ length: 120 }, (_, i) => article(`many-${i}`));
  for (const each of many) await save(each);
  const before = await everything();
  const deletion = await remove({ kind: 'everything' });
  expect(await corpus.trash.count()).toBe(3);
  await undelete(corpus, deletion?.id ?? '');
  expect(await everything()).toEqual(before);
}, 30_000);
