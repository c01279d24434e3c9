/**
 * The rows of a backup in batches that stand by themselves: some articles with all that was read in them, or rows of packs,
 * or rows of the tables held one by one. Rows without the shape of their table are left out and counted.
 */
import type { EntityId, NamedEntity } from '../model/entity';
import { linesOf } from './backup-file';
import { type BackupLine, parseEnd, parseRow } from './backup-format';
import { fits } from './row-shapes';
import type { ArticleRow, EntityRow, ReportRow, StatementRow } from './rows';
import { rowByRow, TABLE_ROLES } from './tables';

/** A row of a table held one by one. */
export interface PlainRow {
  readonly id: string;
  readonly at: number;
}

export interface Batch {
  readonly articles: readonly ArticleRow[];
  readonly statements: readonly StatementRow[];
  /** Of the articles. */
  readonly reports: readonly ReportRow[];
  readonly packed: readonly ReportRow[];
  readonly plain: ReadonlyMap<string, readonly PlainRow[]>;
  readonly leftOut: number;
  /** Everyone who was named so far, in this batch and before. */
  readonly people: ReadonlyMap<EntityId, NamedEntity>;
}

export class UnreadableBackup extends Error {}

const MOST_PLAIN_ROWS = 500;
/** A line whose table comes before the last one's begins another batch. */
const ORDER = ['entities', 'articles', 'statements', 'reports', ...rowByRow];

/** Throws `UnreadableBackup` where the file is not what its seal promised. */
export async function* batchesOf(file: Blob): AsyncGenerator<Batch> {
  const people = new Map<EntityId, NamedEntity>();
  let lines: BackupLine[] = [];
  for await (const line of rowLinesOf(file)) {
    if (beginsAnother(lines, line)) {
      yield batchOf(lines, people);
      lines = [];
    }
    lines.push(line);
  }
  if (lines.length > 0) yield batchOf(lines, people);
}

function beginsAnother(lines: readonly BackupLine[], { table, row }: BackupLine): boolean {
  const last = lines.at(-1)?.table ?? table;
  if (ORDER.indexOf(table) < ORDER.indexOf(last)) return true;
  return lines.length >= MOST_PLAIN_ROWS && (row.pack ?? null) !== null;
}

function batchOf(lines: readonly BackupLine[], people: Map<EntityId, NamedEntity>): Batch {
  const fitting = lines.filter(({ table, row }) => isHeld(table) && fits(table, row));
  // `fits` has looked at what makes a row of its table.
  const rows = <Row>(name: string): readonly Row[] =>
    fitting.flatMap(({ table, row }) => (table === name ? [row as unknown as Row] : []));
  for (const { id, entity } of rows<EntityRow>('entities')) people.set(id, entity);
  const articles = rows<ArticleRow>('articles');
  const own = new Set<string | null>(articles.map(({ id }) => id));
  const reports = rows<ReportRow>('reports');
  return {
    articles,
    statements: rows<StatementRow>('statements').filter(({ article }) => own.has(article)),
    reports: reports.filter(({ article }) => own.has(article)),
    packed: reports.filter(({ article, pack }) => article === null && pack !== null),
    plain: new Map(rowByRow.map((name) => [name, rows<PlainRow>(name)])),
    leftOut: lines.length - fitting.length,
    people,
  };
}

function isHeld(table: string): boolean {
  const kind = TABLE_ROLES[table]?.kind;
  return kind === 'by-article' || kind === 'row-by-row';
}

/** Between head and end. */
async function* rowLinesOf(file: Blob): AsyncGenerator<BackupLine> {
  let at = 0;
  for await (const line of unpacked(file)) {
    const row = at++ === 0 ? null : parseRow(line);
    if (row !== null) yield row;
    else if (at > 1 && parseEnd(line) === null) throw new UnreadableBackup();
  }
}

async function* unpacked(file: Blob): AsyncGenerator<string> {
  try {
    yield* linesOf(file);
  } catch (error) {
    throw new UnreadableBackup('not to be unpacked', { cause: error });
  }
}
