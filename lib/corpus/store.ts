/**
 * The corpus's database, by Dexie: the one door for writing.
 *
 * Same words in the same order as IndexedDB sees them; a schema that has reached a reader is never edited, a new number
 * is added beside it. Durability is asked for as `relaxed`: strict flushing measured twice as slow for a gain that only a
 * power cut in the last second would show.
 */
import Dexie, { liveQuery, type Table } from 'dexie';
import type { ArticleId } from '../model/article';
import type { CorrectionId } from '../model/correction';
import type { EntityId } from '../model/entity';
import type { MeetingId } from '../model/meeting';
import { fail, ok, type Result } from '../model/result';
import type { StatementId } from '../model/statement';
import { MANIFEST, type StoreKey } from '../search/index-store';
import { emptyManifest } from '../search/manifest';
import { DATABASE } from './database-name';
import { reachOf } from './reach';
import type {
  ArticleRow,
  CorrectionRow,
  EntityRow,
  MeetingRow,
  MetaRow,
  ReportRow,
  StatementRow,
  TrashRow,
} from './rows';

const WRITE_LOCK = 'corpus-write';
const REVISION = 'revision';

export class Corpus extends Dexie {
  declare readonly articles: Table<ArticleRow, ArticleId>;
  declare readonly statements: Table<StatementRow, StatementId>;
  declare readonly reports: Table<ReportRow, string>;
  declare readonly meetings: Table<MeetingRow, MeetingId>;
  declare readonly entities: Table<EntityRow, EntityId>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly trash: Table<TrashRow, string>;
  declare readonly corrections: Table<CorrectionRow, CorrectionId>;
  /** The search index, by its own keys; only `search/` knows what the rows hold. */
  declare readonly index: Table<unknown, StoreKey>;

  constructor(name: string = DATABASE) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      articles: 'id, fingerprint, savedAt, datePublished, host, origin',
      statements: 'id, article, *speakers, *mentions, *speakerDays, [outlet+day]',
      reports: 'id, article, pack, meeting, *pairs',
      meetings: 'id, *pairs, *attendees, sortDate',
      entities: 'id, entity.kind',
      meta: 'key',
    });
    this.version(2).stores({ trash: 'key, deletion' });
    // An older database has rows and no index: the first search builds it.
    this.version(3).stores({ index: '' });
    // Statements carry their matter; an older row gets it when the index, whose format is new as well, is built anew. By
    // speaker and name they are found there too: four indexes of rows less to keep at every saving.
    this.version(4).stores({ statements: 'id, article' });
    this.version(5)
      .stores({
        articles: 'id, fingerprint, savedAt, datePublished, host, origin, readerVersion, *entities, *sketch',
        reports: 'id, article, pack, meeting, *pairs, *reach',
        corrections: 'id, kind, at, *articles, *packReports',
      })
      .upgrade((transaction) =>
        transaction
          .table<ReportRow>('reports')
          .toCollection()
          .modify((row, at) => {
            at.value = { ...row, reach: reachOf(row) };
          }),
      );
    this.on('populate', (transaction) => {
      transaction.table('index').add(emptyManifest(crypto.randomUUID()), MANIFEST);
    });
  }
}

/** `storage-refused` where the browser gives no database: its settings, a private window, a broken file. */
export async function openCorpus(name?: string): Promise<Result<Corpus, 'storage-refused'>> {
  const corpus = new Corpus(name);
  try {
    await corpus.open();
    return ok(corpus);
  } catch {
    corpus.close();
    return fail('storage-refused');
  }
}

/** Runs one writer at a time, over all documents of the extension. */
export function withWriteLock<T>(write: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks === undefined ? write() : (locks.request(WRITE_LOCK, write) as Promise<T>);
}

/** How often the corpus has been written to. */
export const revisionOf = async (corpus: Corpus): Promise<number> =>
  (await corpus.meta.get(REVISION))?.value ?? 0;

/** To be called within every writing transaction, so that watchers in other documents look again. */
export async function raiseRevision(corpus: Corpus): Promise<void> {
  await corpus.meta.put({ key: REVISION, value: (await revisionOf(corpus)) + 1 });
}

/** Calls back at once and whenever the corpus has changed, in this document or another; the result stops it. */
export function watchCorpus(corpus: Corpus, onChange: () => void): () => void {
  const subscription = liveQuery(() => corpus.meta.get(REVISION)).subscribe({
    next: onChange,
    error: () => {},
  });
  return () => subscription.unsubscribe();
}
