/** The tables of assets/lexicon as rows: UTF-8, tab separated, one header line, `|` between the values of a cell. */

/** One row by column name; a missing column reads as empty. */
export type Row = Readonly<Record<string, string>>;

export const TABLES = [
  'people',
  'states',
  'institutions',
  'places',
  'titles_ar',
  'titles_en',
  'title_equivalents',
  'cues_ar',
  'names_en',
  'ordinary_words',
  'leads_ar',
] as const;

export type Tables = Readonly<Record<(typeof TABLES)[number], readonly Row[]>>;

export function parseTable(text: string): readonly Row[] {
  const [head = '', ...lines] = text.split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** The values of a cell, none for an empty one. */
export const valuesOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split('|').filter(Boolean);
