/**
 * Whether a row from a file has the shape of its table's rows, as far as anything that reads the corpus relies on it. Files
 * are not trusted: what does not fit is refused before a row is written.
 */
import { isRecord } from './backup-format';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const id: Check = (value) => typeof value === 'string' && value !== '' && value.length < 2000;
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
/** In rows of an older schema. */
const orMissing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.some((one) => one === value);
const record =
  (fields: Fields): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
const date: Check = (value) => typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value);
const webAddress: Check = (value) => typeof value === 'string' && /^https?:\/\//i.test(value);
const span = record({ start: number, end: number });
const dated = orNull(record({ date }));
const texts: Check = (value) =>
  isRecord(value) && Object.values(value).every((each) => each === undefined || text(each));

const article = record({
  id,
  url: webAddress,
  canonicalUrl: orNull(text),
  host: text,
  headline: text,
  publisher: orNull(text),
  author: orNull(text),
  datePublished: orNull(date),
  inLanguage: text,
  direction: oneOf('rtl', 'ltr'),
  provenance: orNull(text),
  fingerprint: text,
  versions: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(record({ articleBody: text, seenAt: number, fingerprint: text })),
  savedAt: number,
  origin: text,
  readerVersion: number,
  entities: listOf(id),
});

const matter = record({
  version: number,
  keys: listOf(text),
  words: listOf(text),
  abroad: listOf(text),
  home: listOf(text),
  setting: listOf(text),
  theme: orMissing(listOf(text)),
});

const statement = record({
  id,
  article: id,
  statement: record({
    id,
    article: id,
    sources: listOf(record({ entity: orNull(id), text, span: orNull(span), basis: text })),
    cue: record({ span, text, lemma: text, stance: text }),
    content: listOf(span),
    text,
    kind: oneOf('direct', 'indirect', 'mixed'),
    about: orNull(text),
    saidOn: dated,
    occasion: orNull(text),
    addressee: orNull(text),
    via: orNull(id),
    mentions: listOf(id),
    why: listOf(text),
  }),
  speakers: listOf(id),
  mentions: listOf(id),
  day: orNull(date),
  outlet: text,
  speakerDays: listOf(text),
  inLanguage: text,
  matter: orMissing(matter),
});

const source: Check = (value) =>
  isRecord(value) &&
  (value.kind === 'article'
    ? record({ article: id, span, text })(value)
    : record({ kind: oneOf('pack'), pack: id, sourceTitle: text, sourceUrl: orNull(text) })(value));

const report = record({
  id,
  article: orNull(id),
  pack: orNull(id),
  report: record({
    attendees: listOf(id),
    hubs: listOf(id),
    startDate: dated,
    place: orNull(text),
    kind: oneOf('meeting', 'summit', 'call', 'visit', 'press conference'),
    status: oneOf('held', 'planned', 'past mention'),
    occasion: orNull(text),
    source,
  }),
  toldOn: orNull(date),
  pairs: listOf(text),
});

const named = record({
  id,
  kind: oneOf('person', 'institution', 'state', 'place'),
  names: texts,
  forms: listOf(text),
  state: orNull(text),
  office: orNull(text),
  origin: oneOf('lexicon', 'learned'),
});

const entity = record({ id, entity: named });

const passage = record({ article: id, quote: record({ exact: text, prefix: text, suffix: text }) });
const reportTarget: Check = (value) =>
  isRecord(value) &&
  (value.kind === 'pack'
    ? record({ report: id })(value)
    : record({ kind: oneOf('article'), attendees: listOf(id) })(value) && passage(value));

const two: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(id);

/** What each kind of correction speaks of. */
const BODIES: Readonly<Record<string, Check>> = {
  'not-him': record({ person: id, other: id, articles: listOf(id), packReports: listOf(id) }),
  forgotten: record({ person: id, articles: listOf(id), packReports: listOf(id) }),
  'same-person': record({ people: two }),
  'two-people': record({ people: two }),
  'wrong-speaker': record({ passage }),
  'wrong-day': record({ passage }),
  'wrong-meeting-day': record({ reports: listOf(reportTarget) }),
  'not-a-meeting': record({ reports: listOf(reportTarget) }),
  'not-related': record({ beside: id, passage }),
};

const correction = record({
  id,
  at: number,
  body: (value) =>
    isRecord(value) &&
    typeof value.kind === 'string' &&
    Object.hasOwn(BODIES, value.kind) &&
    BODIES[value.kind]?.(value) === true,
  people: listOf(named),
  words: orNull(text),
});

const SHAPES: Readonly<Record<string, Check>> = {
  articles: article,
  statements: statement,
  reports: report,
  entities: entity,
  corrections: correction,
};

/** A table held row by row is known by its key and its time. */
const plain = record({ id, at: number });

export const fits = (table: string, row: unknown): boolean => (SHAPES[table] ?? plain)(row);
