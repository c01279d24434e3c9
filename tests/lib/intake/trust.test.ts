/**
 * Whatever is done to a corpus – saved, corrected, taken back, deleted, undone, read again by another reader, backed up, put back,
 * closed and opened in the middle – its rows are what a naive twin makes of the articles and the ledger that are left.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeBackup } from '@/lib/corpus/backup';
import { listCorrections, rowOf } from '@/lib/corpus/ledger';
import { putPack, removePack } from '@/lib/corpus/packs';
import { renewIndex } from '@/lib/corpus/rebuild-index';
import { checkBackup, restore } from '@/lib/corpus/restore';
import type { CorrectionRow } from '@/lib/corpus/rows';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { articleAt } from '@/lib/corpus/stored-article';
import { type Deletion, deleteRows, emptyTrash, type ToDelete, undelete } from '@/lib/corpus/trash';
import { inTransaction, reportRow } from '@/lib/corpus/write';
import { correct, uncorrect } from '@/lib/intake/correct';
import { rereadAll } from '@/lib/intake/reread';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import type { CorrectionWish } from '@/lib/model/correction';
import { lineReader } from '../corpus/line-reader';
import { article, day, id, packReport, person } from '../corpus/sample';

const NAMES = ['karim', 'dawud', 'elena', 'peter'] as const;
const ARTICLES = ['a', 'b', 'c', 'd'] as const;
const WISHES = [
  'not-speaker',
  'not-attendee',
  'not-named',
  'same-person',
  'wrong-speaker',
  'wrong-day',
  'wrong-meeting-day',
  'not-a-meeting',
  'not-related',
  'forget',
] as const;

type Step =
  | { readonly do: 'save'; readonly name: string; readonly lines: readonly string[] }
  | { readonly do: 'correct'; readonly wish: (typeof WISHES)[number]; readonly at: readonly [number, number] }
  | { readonly do: 'take-back' | 'undo'; readonly at: number }
  | { readonly do: 'delete'; readonly what: 'article' | 'site' | 'dates' | 'everything'; readonly at: number }
  | { readonly do: 'empty-trash' | 'new-reader' | 'read-some' | 'restart' | 'pack' | 'no-pack' }
  | { readonly do: 'backup' | 'restore' | 'move' };

const name = fc.constantFrom(...NAMES);
const line = fc.oneof(
  fc
    .tuple(name, fc.constantFrom('the river is low', 'nothing was agreed today', 'talks go on'))
    .map(([who, words]) => `${who} says ${words}`),
  fc
    .tuple(
      fc.uniqueArray(name, { minLength: 2, maxLength: 3 }),
      fc.constantFrom('2019-03-04', '2019-03-05', '2019-05-01'),
    )
    .map(([who, day]) => `meet ${who.join(' ')} ${day}`),
);
const place = fc.nat({ max: 11 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      name: fc.constantFrom(...ARTICLES),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('correct' as const),
      wish: fc.constantFrom(...WISHES),
      at: fc.tuple(place, place),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('take-back' as const, 'undo' as const), at: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('delete' as const),
      what: fc.constantFrom('article' as const, 'site' as const, 'dates' as const, 'everything' as const),
      at: place,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'empty-trash' as const,
        'new-reader' as const,
        'read-some' as const,
        'restart' as const,
        'pack' as const,
        'backup' as const,
        'restore' as const,
        'move' as const,
        'no-pack' as const,
      ),
    }),
  },
);

let serial = 0;

async function opened(of: string): Promise<Corpus> {
  const result = await openCorpus(of);
  if (!result.ok) throw new Error('no database');
  return result.value;
}

/** A corpus, what was deleted from it and can be undone, and the reader of the day. */
class Rig {
  version = 1;
  now = 1000;
  deletions: Deletion[] = [];
  backup: Blob | null = null;
  constructor(public corpus: Corpus) {}

  get reader() {
    return lineReader(this.version);
  }

  async take(next: Step): Promise<void> {
    this.now += 1;
    switch (next.do) {
      case 'save':
        return this.save(next.name, next.lines);
      case 'correct': {
        const wish = await wished(this.corpus, next.wish, next.at);
        if (wish !== null) await correct(this.corpus, this.reader, wish, this.now);
        return;
      }
      case 'take-back': {
        const known = await listCorrections(this.corpus);
        const one = known[next.at % Math.max(1, known.length)];
        if (one !== undefined) await uncorrect(this.corpus, this.reader, one.id);
        return;
      }
      case 'undo': {
        const [one] = this.deletions.splice(next.at % Math.max(1, this.deletions.length), 1);
        if (one !== undefined) await undelete(this.corpus, one.id);
        return;
      }
      case 'delete': {
        const wanted = await toDelete(this.corpus, next.what, next.at);
        const deletion =
          wanted === null ? null : await deleteRows(this.corpus, wanted, { at: this.now, keep: true });
        if (deletion !== null) this.deletions.push(deletion);
        return;
      }
      case 'empty-trash':
        this.now += 20_000;
        this.deletions = [];
        return emptyTrash(this.corpus, this.now);
      case 'new-reader':
        this.version = 2;
        return;
      case 'read-some':
        return this.reread(1);
      case 'restart': {
        const { name: same } = this.corpus;
        this.corpus.close();
        this.corpus = await opened(same);
        return;
      }
      case 'backup':
        this.backup = await backupOf(this.corpus, this.now);
        return;
      case 'restore':
        return this.backup === null ? undefined : putBack(this.corpus, this.backup);
      case 'move': {
        const file = await backupOf(this.corpus, this.now);
        await this.corpus.delete();
        this.corpus = await opened(`trust-${serial++}`);
        this.deletions = [];
        return putBack(this.corpus, file);
      }
      case 'pack':
        return withPack(this.corpus);
      case 'no-pack':
        return removePack(this.corpus, 'test', quietly);
    }
  }

  async save(of: string, lines: readonly string[]): Promise<void> {
    const body = lines.join('\n');
    const host = of === 'd' ? 'other' : 'paper';
    const url = `https://${host}.example/${of}`;
    const datePublished = day(of === 'b' ? '2019-03-06' : '2019-03-04');
    const saved: Article = {
      ...article(of),
      url,
      datePublished,
      articleBody: body,
      fingerprint: `${of} ${body}`,
    };
    await saveArticle(this.corpus, saved, this.reader.read(saved), { origin: 'saved', savedAt: this.now });
  }

  reread = async (most = 1000): Promise<void> => {
    await rereadAll(this.corpus, this.reader, {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      most,
    });
  };
}

async function backupOf(corpus: Corpus, madeAt: number): Promise<Blob> {
  const made = await makeBackup(corpus.backendDB(), { ...quietly, madeAt });
  if (!made.ok) throw new Error(made.error);
  return made.value.file;
}

/** Onto whatever is there. */
async function putBack(corpus: Corpus, file: Blob): Promise<void> {
  const checked = await checkBackup(file, corpus.verno);
  if (!checked.ok) throw new Error(checked.error);
  const done = await restore(corpus, checked.value, { ...quietly, onOrdering: () => undefined });
  expect(done).toMatchObject({ ok: true, value: { leftOut: 0 } });
}

const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
const PACK = [
  reportRow(packReport(['karim', 'elena'], '2019-03-04'), null, 'pack-1'),
  reportRow(packReport(['dawud', 'peter'], '2019-03-05'), null, 'pack-2'),
  reportRow(packReport(['karim', 'dawud'], '2019-05-01'), null, 'pack-3'),
];
const withPack = (corpus: Corpus): Promise<void> =>
  putPack(corpus, PACK, new Map(NAMES.map((one) => [id(one) as string, person(one)])), quietly);

const pick = <T>(from: readonly T[], at: number): T | null => from[at % Math.max(1, from.length)] ?? null;

async function wished(
  corpus: Corpus,
  kind: (typeof WISHES)[number],
  [at, second]: readonly [number, number],
): Promise<CorrectionWish | null> {
  const statement = pick(await corpus.statements.toArray(), at);
  const meeting = pick(await corpus.meetings.toArray(), at);
  const [one, other] = [
    pick(await corpus.entities.toArray(), at),
    pick(await corpus.entities.toArray(), second),
  ];
  const beside = pick(await corpus.articles.toArray(), at);
  switch (kind) {
    case 'not-speaker': {
      const speaker = pick(statement?.speakers ?? [], second);
      return statement === null || speaker === null
        ? null
        : { kind, statement: statement.id, person: speaker };
    }
    case 'not-attendee': {
      const attendee = pick(meeting?.attendees ?? [], second);
      return meeting === null || attendee === null ? null : { kind, meeting: meeting.id, person: attendee };
    }
    case 'not-named':
      return beside === null || other === null ? null : { kind, article: beside.id, person: other.entity };
    case 'forget':
      return one === null ? null : { kind, person: one.id };
    case 'same-person':
      return one === null || other === null ? null : { kind, people: [one.id, other.id] };
    case 'wrong-speaker':
    case 'wrong-day':
      return statement === null ? null : { kind, statement: statement.id };
    case 'wrong-meeting-day':
      return meeting === null ? null : { kind, meeting: meeting.id, report: second % 2 === 0 ? null : 0 };
    case 'not-a-meeting':
      return meeting === null ? null : { kind, meeting: meeting.id };
    case 'not-related':
      return beside === null || statement === null
        ? null
        : { kind, beside: beside.id, statement: statement.id };
  }
}

async function toDelete(corpus: Corpus, what: ToDelete['kind'], at: number): Promise<ToDelete | null> {
  const row = pick(await corpus.articles.toArray(), at);
  if (what === 'everything') return { kind: 'everything' };
  if (row === null) return null;
  if (what === 'dates') return { kind: 'dates', from: day('2019-03-05'), to: day('2019-03-06') };
  return what === 'site' ? { kind: 'site', host: row.host } : { kind: 'article', article: row.id };
}

/** From the articles and the ledger alone: everything else is made anew. */
async function twinOf({ corpus, reader }: Rig): Promise<Corpus> {
  const twin = await opened(`twin-${serial}`);
  const ledger = await listCorrections(corpus);
  await inTransaction(twin, () => twin.corrections.bulkPut([...ledger]));
  if ((await corpus.reports.where('pack').equals('test').count()) > 0) await withPack(twin);
  for (const row of await corpus.articles.toArray()) {
    for (const version of row.versions) {
      const at = articleAt(row, version);
      await saveArticle(twin, at, reader.read(at), { origin: row.origin, savedAt: version.seenAt });
    }
  }
  return twin;
}

/** Forms of names outlive the article that taught them while anybody else names the person: of no account here. */
async function rowsOf(corpus: Corpus): Promise<object> {
  const [articles, statements, reports, meetings, entities] = await Promise.all([
    corpus.articles.toArray(),
    corpus.statements.toArray(),
    corpus.reports.toArray(),
    corpus.meetings.toArray(),
    corpus.entities.toArray(),
  ]);
  return {
    articles: articles.map((row) => ({ ...row, savedAt: 0 })),
    statements,
    reports,
    meetings,
    people: entities.map(({ id: one, uses }) => [one, uses]),
  };
}

/** What the index has, against one built anew. */
async function answers(of: Corpus): Promise<readonly unknown[]> {
  const found = await Promise.all(
    ['river', 'talks', 'كريم', 'elena', 'met:peter', 'خبر'].map((query) =>
      searchCorpus(of, query, { limit: 100 }),
    ),
  );
  return found.map(({ people, statements, meetings, articles }) => [
    people.rows.map((row) => row.id).sort(),
    statements.rows.map((row) => row.statement.id).sort(),
    meetings.rows.map((row) => row.meeting.id).sort(),
    articles.rows.map((row) => row.article.id).sort(),
  ]);
}

it('ends as its naive twin does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      const rig = new Rig(await opened(`trust-${serial++}`));
      for (const next of steps) await rig.take(next);
      await rig.reread();
      const twin = await twinOf(rig);
      try {
        expect(await rowsOf(rig.corpus)).toEqual(await rowsOf(twin));
        const kept = await answers(rig.corpus);
        await renewIndex(rig.corpus);
        expect(kept).toEqual(await answers(rig.corpus));
      } finally {
        await rig.corpus.delete();
        await twin.delete();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('keeps a row of the ledger as its correction says', async () => {
  const rig = new Rig(await opened(`trust-${serial++}`));
  await rig.save('a', ['karim says talks go on']);
  const [row] = await rig.corpus.statements.toArray();
  await correct(rig.corpus, rig.reader, { kind: 'wrong-speaker', statement: row?.id as never }, 5);
  const [kept] = (await listCorrections(rig.corpus)) as [CorrectionRow];
  expect(kept).toEqual(rowOf(kept));
  expect((await rig.corpus.statements.toArray())[0]?.speakers).toEqual([]);
  await rig.corpus.delete();
});
