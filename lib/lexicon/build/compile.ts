/**
 * The tables of assets/lexicon → a few long strings that are read where they lie (`../lines.ts`).
 *
 * Runs at build time (`plugin.ts`), never in the browser. Each string is a list of sorted lines, `key TAB fields…`; a
 * reader finds a line by bisection and parses that line alone, so that waking up costs nothing.
 *
 *   entities    id, kind, state, Wikidata id, Arabic names, English names, ru, tr, fr, short forms, roles
 *   names       first word, then entries `further words|form|places in entities` – longest first
 *   spellings   spelling key of the first word and of the last, then `word keys|places in entities`
 *   offices     `of/title`, then `place:from:to`
 *   titles      words, then title, of, gender, number, whether a name may follow
 *   demonyms    words, then states, gender, number
 *   equivalents title, then the titles of roles
 *   ordinary    word, then what it must stand near
 *   leads       kind, then words
 *   cues        the rows, their forms folded
 */
import { demonymLines } from './demonyms';
import { compileEntities, type EntityTable } from './entities';
import { nameLines, spellingLines } from './names';
import { sortedLines } from './sorted-lines';
import { type Row, type Tables, valuesOf } from './tables';
import { folded } from './text';
import { titleLines } from './titles';

export const BLOBS = [
  'entities',
  'names',
  'spellings',
  'offices',
  'titles',
  'demonyms',
  'equivalents',
  'ordinary',
  'leads',
  'cues',
] as const;

export type Blobs = Readonly<Record<(typeof BLOBS)[number], string>>;

export function compile(tables: Tables): Blobs {
  const entities = compileEntities(tables);
  return {
    entities: entities.blob,
    names: nameLines(entities),
    spellings: spellingLines(entities),
    offices: officeLines(entities),
    titles: titleLines(tables, entities),
    demonyms: demonymLines(tables),
    equivalents: sortedLines(
      tables.title_equivalents.map((row) => [row.title ?? '', ...valuesOf(row.roles)]),
    ),
    ordinary: sortedLines(
      tables.ordinary_words.map((row) => [folded(row.word ?? ''), row.kind ?? '', row.needs ?? '']),
    ),
    leads: sortedLines(tables.leads_ar.map((row) => [row.kind ?? '', ...valuesOf(row.words).map(folded)])),
    cues: cueLines(tables),
  };
}

/** Who held what, by office, in the order in which they took it. */
function officeLines(entities: EntityTable): string {
  const holders = new Map<string, { from: number; text: string }[]>();
  for (const { roles, place } of entities.all) {
    for (const { of, title, from, to } of roles) {
      const office = `${of}/${title}`;
      const holder = { from: from ?? 0, text: `${place}:${from ?? ''}:${to ?? ''}` };
      holders.set(office, [...(holders.get(office) ?? []), holder]);
    }
  }
  const inOrder = (of: { from: number; text: string }[]): string[] =>
    of.sort((a, b) => a.from - b.from).map((holder) => holder.text);
  return sortedLines([...holders].map(([office, of]) => [office, ...inOrder(of)]));
}

/** Forms folded here once: قائلا and قائلاً become one. */
function cueLines({ cues_ar: rows }: Tables): string {
  const columns = Object.keys(rows[0] ?? {});
  const asPrinted = new Set(['lemma', 'pos', 'takes', 'stance', 'en']);
  const cell = (row: Row, column: string): string =>
    asPrinted.has(column) ? (row[column] ?? '') : [...new Set(valuesOf(row[column]).map(folded))].join('|');
  return [columns, ...rows.map((row) => columns.map((column) => cell(row, column)))]
    .map((cells) => cells.join('\t'))
    .join('\n');
}
