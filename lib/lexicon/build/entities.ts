/** Rows of people, states, institutions and places → entities, each with every form it is printed in. */
import { shortLatin } from './short-names';
import { type Row, type Tables, valuesOf } from './tables';
import { folded, words } from './text';

/** How a printed form names its entity. */
export type FormKind = 'full' | 'short' | 'metonym';
export interface Form {
  readonly text: string;
  readonly kind: FormKind;
}

export interface CompiledRole {
  readonly title: string;
  readonly of: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface CompiledEntity {
  readonly id: string;
  readonly kind: 'person' | 'institution' | 'state' | 'place';
  readonly state: string;
  readonly qid: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  /** ru, tr, fr. */
  readonly others: readonly [string, string, string];
  readonly short: readonly string[];
  readonly metonyms: readonly string[];
  readonly roles: readonly CompiledRole[];
}

export interface PlacedEntity extends CompiledEntity {
  /** Where its line begins in the blob, in base 36. */
  readonly place: string;
}

export interface EntityTable {
  readonly all: readonly PlacedEntity[];
  readonly blob: string;
  /** The id of an institution by any of its English names. */
  readonly bodyOf: (name: string) => string;
}

export function compileEntities(tables: Tables): EntityTable {
  const further = new Map(tables.names_en.map((row) => [row.en ?? '', valuesOf(row.further)]));
  const english = (row: Row): string[] =>
    unique([row.en ?? '', ...valuesOf(row.en_variants), ...(further.get(row.en ?? '') ?? [])]);
  const institutions = tables.institutions.map((row) => institutionOf(row, english(row)));
  const bodies = new Map(institutions.flatMap((body) => body.en.map((name) => [folded(name), body.id])));
  const states = new Set(tables.states.map((row) => row.iso));
  const bodyOf = (name: string): string => (states.has(name) ? name : (bodies.get(folded(name)) ?? name));
  const entities = [
    ...tables.people.map((row) => personOf(row, english(row), bodyOf)),
    ...tables.states.map((row) => stateOf(row, english(row))),
    ...institutions,
    ...tables.places.map((row) => placeOf(row, english(row))),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...placed(entities), bodyOf };
}

function personOf(row: Row, en: string[], bodyOf: (name: string) => string): CompiledEntity {
  const ar = unique([row.ar ?? '', ...valuesOf(row.ar_variants)]);
  return {
    ...common(row, en, ar),
    id: `person:${row.id}`,
    kind: 'person',
    state: row.state ?? '',
    short: unique([...shortArabic(row, ar), ...en.flatMap((name) => shortLatin(name, row))]),
    roles: valuesOf(row.roles).map((role) => roleOf(role, bodyOf)),
  };
}

function stateOf(row: Row, en: string[]): CompiledEntity {
  const metonyms = valuesOf(row.ar_metonyms);
  const isCapitalMetonym = valuesOf(row.capital_ar).some((capital) => metonyms.includes(capital));
  const capital = (row.capital_en ?? '').split(',', 1)[0] ?? '';
  return {
    ...common(row, en, valuesOf(row.ar)),
    id: `state:${row.iso}`,
    kind: 'state',
    state: row.iso ?? '',
    metonyms: isCapitalMetonym ? [...metonyms, capital] : metonyms,
  };
}

const institutionOf = (row: Row, en: string[]): CompiledEntity => ({
  ...common(row, en, unique([row.ar ?? '', ...valuesOf(row.ar_variants)])),
  id: `institution:${row.id}`,
  kind: 'institution',
  state: row.state ?? '',
});

const placeOf = (row: Row, en: string[]): CompiledEntity => ({
  ...common(
    row,
    unique(en.map((name) => name.split(',', 1)[0] ?? '')),
    unique([row.ar ?? '', ...valuesOf(row.ar_variants)]),
  ),
  id: `place:${row.id}`,
  kind: 'place',
  state: row.state ?? '',
});

const common = (row: Row, en: readonly string[], ar: readonly string[]) => ({
  qid: row.qid ?? '',
  ar,
  en,
  others: [row.ru ?? '', unlessEnglish(row.tr, en), unlessEnglish(row.fr, en)] as const,
  short: [],
  metonyms: [],
  roles: [],
});

/** Turkish and French mostly print a name as English does; only what differs by more than accents is kept. */
const unlessEnglish = (form: string | undefined, en: readonly string[]): string =>
  form !== undefined && en.some((name) => folded(name) === folded(form)) ? '' : (form ?? '');

/**
 * The short forms given, and the same last words of each variant of the full name: ميدفيديف stands for the last word of
 * دميتري ميدفيديف, so مدفيديف may stand for that of دميتري مدفيديف.
 */
function shortArabic(row: Row, full: readonly string[]): string[] {
  const given = valuesOf(row.ar_short);
  const main = words(row.ar ?? '');
  const counts = given
    .map((form) => words(form))
    .filter((form) => endsWith(main, form) && form.length < main.length);
  const derived = full
    .filter((name) => words(name).length === main.length)
    .flatMap((name) => counts.map((form) => words(name).slice(-form.length).join(' ')));
  const known = new Set(given.map(folded));
  return [...given, ...derived.filter((form) => !known.has(form))];
}

const endsWith = (all: readonly string[], end: readonly string[]): boolean =>
  all.slice(-end.length).join(' ') === end.join(' ');

/** `title@of:from..to`; `?` marks an end that is likely but unknown, which reads as open. */
function roleOf(text: string, bodyOf: (name: string) => string): CompiledRole {
  const [, title = '', of = '', from = '', to = ''] = /^(.*)@(.*):(\d*)\.\.(\d*)\??$/.exec(text) ?? [];
  return { title, of: bodyOf(of === 'UN' ? 'United Nations' : of), from: yearOf(from), to: yearOf(to) };
}

const yearOf = (text: string): number | null => (text === '' ? null : Number(text));

function placed(entities: readonly CompiledEntity[]): { all: readonly PlacedEntity[]; blob: string } {
  let at = 0;
  const lines: string[] = [];
  const all = entities.map((entity) => {
    const line = lineOf(entity);
    const place = at.toString(36);
    lines.push(line);
    at += line.length + 1;
    return { ...entity, place };
  });
  return { all, blob: lines.join('\n') };
}

const lineOf = (entity: CompiledEntity): string =>
  [
    entity.id,
    entity.kind,
    entity.state,
    entity.qid,
    entity.ar.join('|'),
    entity.en.join('|'),
    ...entity.others,
    [...entity.short, ...entity.metonyms].join('|'),
    entity.roles.map(({ title, of, from, to }) => `${title}@${of}@${from ?? ''}@${to ?? ''}`).join('|'),
  ].join('\t');

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean);
