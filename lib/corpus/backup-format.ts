/**
 * A backup as text: one JSON value a line (https://jsonlines.org), so that neither writing nor reading holds more than a line.
 *
 *   {"siyaq":"backup","version":1,"schema":3,"madeAt":1764000000000,"articles":128}
 *   ["entities",{…}]      whom the next article names, each once
 *   ["articles",{…}]
 *   ["statements",{…}]    what was read in it
 *   ["reports",{…}]
 *   …                     then rows of packs, and the tables held row by row
 *   {"rows":5120}         so many lines were between
 *
 * `version` is this format's; `schema` the database's that the rows come from.
 */

export const FORMAT_VERSION = 1;

export interface BackupHead {
  readonly siyaq: 'backup';
  readonly version: number;
  readonly schema: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** When it was begun; for showing progress. */
  readonly articles: number;
}

export interface BackupLine {
  readonly table: string;
  /** Of that table, and not to be trusted. */
  readonly row: Readonly<Record<string, unknown>>;
}

export const headLine = (head: Omit<BackupHead, 'siyaq' | 'version'>): string =>
  JSON.stringify({ siyaq: 'backup', version: FORMAT_VERSION, ...head });

export const rowLine = (table: string, row: object): string => JSON.stringify([table, row]);

export const endLine = (rows: number): string => JSON.stringify({ rows });

/** `null` for what is no head of a backup. */
export function parseHead(line: string): BackupHead | null {
  const value = parse(line);
  if (!isRecord(value) || value.siyaq !== 'backup') return null;
  const { version, schema, madeAt, articles } = value;
  if (!isCount(version) || !isCount(schema) || !isCount(madeAt) || !isCount(articles)) return null;
  return { siyaq: 'backup', version, schema, madeAt, articles };
}

export function parseRow(line: string): BackupLine | null {
  const value = parse(line);
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [table, row]: readonly unknown[] = value;
  return typeof table === 'string' && isRecord(row) ? { table, row } : null;
}

export function parseEnd(line: string): number | null {
  const value = parse(line);
  return isRecord(value) && isCount(value.rows) ? value.rows : null;
}

/** `undefined` for what is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
