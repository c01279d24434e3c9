/**
 * For the long specs, in a page of the extension: articles by the hundred, and what can befall the index. Every article says
 * one word that all say, and one of its own.
 */
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { deleteRows } from '@/lib/corpus/trash';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import { articleId, statementId } from '@/lib/model/ids';
import { emptyReading } from '@/lib/model/reading';
import type { Statement } from '@/lib/model/statement';
import { manifestFrom } from '@/lib/search/manifest';
import { InventedCorpus } from '../../bench/invented-corpus';
import '../../harness/extension-api';

const IN_ARTICLE = 50;

const speaker: NamedEntity = {
  id: 'person:karim' as EntityId,
  kind: 'person',
  names: { ar: 'كريم الوادي' },
  forms: ['كريم الوادي'],
  state: null,
  office: null,
  origin: 'learned',
};

const idOf = (number: number): Article['id'] => articleId(`https://many.example/${number}`, String(number));

const tools = {
  inArticle: IN_ARTICLE,
  everywhere: 'scaffolding',
  /** The word that only this article says: too far from any other to be taken for a slip of it. */
  wordOf: (number: number): string =>
    `only${[...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit)).repeat(3)).join('')}`,
  save: (number: number) => withCorpus((corpus) => save(corpus, number)),
  remove: (number: number) =>
    withCorpus((corpus) =>
      deleteRows(corpus, { kind: 'article', article: idOf(number) }, { at: Date.now(), keep: false }),
    ),
  /** How many statements answer. */
  ask: (words: string): Promise<number> =>
    withCorpus(async (corpus) => (await searchCorpus(corpus, words, { limit: 1 })).statements.total),
  state: () => withCorpus(stateOf),
  /** The state after the background has done one slice; from then on nobody writes until `release`. */
  oneSlice,
  release: (): boolean => {
    release();
    return true;
  },
  drop: () => withCorpus((corpus) => corpus.index.clear()),
  /** One bit of every block of terms. */
  damage: () => withCorpus(damage),
};

declare global {
  var siyaqTools: typeof tools;
}

globalThis.siyaqTools = tools;

const WRITING = 'corpus-write';
let release = (): void => {};

/** Locks are given in the order they were asked for: ours, the background's, ours again. */
async function oneSlice() {
  let again = Promise.resolve(await tools.state());
  await navigator.locks.request(WRITING, async () => {
    await (globalThis.browser ?? chrome).alarms.create('tend-index', { when: Date.now() });
    while (!(await isAwaited())) await new Promise((later) => setTimeout(later, 10));
    again = new Promise((resolve) => {
      const hold = new Promise<void>((released) => {
        release = released;
      });
      void navigator.locks.request(WRITING, async () => {
        resolve(await tools.state());
        await hold;
      });
    });
  });
  return again;
}

const isAwaited = async (): Promise<boolean> =>
  ((await navigator.locks.query()).pending ?? []).some(({ name }) => name === WRITING);

async function withCorpus<T>(work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const opened = await openCorpus();
  if (!opened.ok) throw new Error(opened.error);
  return work(opened.value).finally(() => opened.value.close());
}

async function save(corpus: Corpus, number: number): Promise<void> {
  const url = `https://many.example/${number}`;
  const texts = [...new InventedCorpus(IN_ARTICLE, number + 1).statements()].map(({ text }) => text);
  const statements = texts.map((text) =>
    statementOf(number, `${tools.everywhere} ${tools.wordOf(number)} ${text}`),
  );
  const article: Article = {
    id: idOf(number),
    url,
    canonicalUrl: url,
    headline: `Number ${number}`,
    articleBody: texts.join('\n'),
    publisher: null,
    author: null,
    datePublished: null,
    datePublishedBasis: null,
    inLanguage: 'ar',
    direction: 'rtl',
    provenance: null,
    fingerprint: `many-${number}`,
  };
  const reading = { ...emptyReading(1), entities: [speaker], statements };
  const saved = await saveArticle(corpus, article, reading, { origin: 'imported', savedAt: number });
  if (!saved.ok) throw new Error(saved.error.kind);
}

function statementOf(number: number, text: string): Statement {
  const article = idOf(number);
  return {
    id: statementId(article, text, [speaker.id]),
    article,
    sources: [{ entity: speaker.id, text: '', span: null, basis: 'named' }],
    cue: { span: { start: 0, end: 0 }, text: 'قال', lemma: 'قال', stance: 'say' },
    content: [{ start: 0, end: text.length }],
    text,
    kind: 'indirect',
    about: null,
    saidOn: null,
    occasion: null,
    addressee: null,
    via: null,
    mentions: [],
    why: [],
  };
}

/** Of the index: its segments, and how far a merge under way has come; `null` where none is. */
async function stateOf(corpus: Corpus) {
  const manifest = manifestFrom(await corpus.index.get('manifest'));
  const merge = (await corpus.index.get('merge')) ?? null;
  return {
    generation: manifest?.generation ?? null,
    segments: manifest?.segments.length ?? 0,
    merge: merge === null ? null : JSON.stringify(merge),
  };
}

async function damage(corpus: Corpus): Promise<void> {
  const keys = (await corpus.index.toCollection().primaryKeys()).filter((key) => key.includes('/terms/'));
  for (const key of keys) {
    const bytes = await corpus.index.get(key);
    if (!(bytes instanceof Uint8Array)) throw new Error('no block');
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    await corpus.index.put(bytes, key);
  }
}
