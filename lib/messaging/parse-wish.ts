/** A wished correction as it arrives: ids of things shown, each looked at. */
import type { ArticleId } from '../model/article';
import type { CorrectionWish } from '../model/correction';
import type { EntityId, Names } from '../model/entity';
import type { MeetingId } from '../model/meeting';
import type { StatementId } from '../model/statement';
import { isCount, isHash, isId, isRecord, isText } from './shapes';

type Fields = Readonly<Record<string, unknown>>;
type Kind = CorrectionWish['kind'];

/** `null`: not of its shape. */
export function parseWish(it: unknown): CorrectionWish | null {
  if (!isRecord(it) || typeof it.kind !== 'string' || !Object.hasOwn(parsers, it.kind)) return null;
  return parsers[it.kind as Kind](it);
}

const parsers: { readonly [K in Kind]: (it: Fields) => CorrectionWish | null } = {
  'not-speaker': ({ statement, person }) =>
    isStatement(statement) && isEntity(person) ? { kind: 'not-speaker', statement, person } : null,
  'not-attendee': ({ meeting, person }) =>
    isMeeting(meeting) && isEntity(person) ? { kind: 'not-attendee', meeting, person } : null,
  'not-named': ({ article, person }) => {
    if (!isArticle(article) || !isRecord(person) || !isEntity(person.id)) return null;
    const names = parseNames(person.names);
    return names === null ? null : { kind: 'not-named', article, person: { id: person.id, names } };
  },
  'same-person': ({ people }) => parseTwo('same-person', people),
  'two-people': ({ people }) => parseTwo('two-people', people),
  forget: ({ person }) => (isEntity(person) ? { kind: 'forget', person } : null),
  'wrong-speaker': ({ statement }) => (isStatement(statement) ? { kind: 'wrong-speaker', statement } : null),
  'wrong-day': ({ statement }) => (isStatement(statement) ? { kind: 'wrong-day', statement } : null),
  'wrong-meeting-day': ({ meeting, report }) =>
    isMeeting(meeting) && (report === null || isCount(report))
      ? { kind: 'wrong-meeting-day', meeting, report }
      : null,
  'not-a-meeting': ({ meeting }) => (isMeeting(meeting) ? { kind: 'not-a-meeting', meeting } : null),
  'not-related': ({ beside, statement }) =>
    isArticle(beside) && isStatement(statement) ? { kind: 'not-related', beside, statement } : null,
};

function parseTwo(kind: 'same-person' | 'two-people', people: unknown): CorrectionWish | null {
  const [one, other, ...more] = Array.isArray(people) ? people : [];
  return isEntity(one) && isEntity(other) && more.length === 0 ? { kind, people: [one, other] } : null;
}

const MOST_NAMES = 20;

function parseNames(it: unknown): Names | null {
  if (!isRecord(it)) return null;
  const names = Object.entries(it);
  const areNames = names.length <= MOST_NAMES && names.every(([tag, name]) => isId(tag) && isText(name));
  return areNames ? (it as Names) : null;
}

const isStatement = (it: unknown): it is StatementId => isHash(it);
const isMeeting = (it: unknown): it is MeetingId => isHash(it);
const isArticle = (it: unknown): it is ArticleId => isHash(it);
const isEntity = (it: unknown): it is EntityId => isId(it);
