/**
 * Sayings as one line, for tests of context: invented people of invented states.
 *
 *   saying('karim', 'يرفض الحصار', { names: [naria] })  ──▶  a stored row of its own article
 */

import type { StatementRow } from '@/lib/corpus/rows';
import type { Entities } from '@/lib/matter/name-stems';
import type { Article } from '@/lib/model/article';
import type { EntityId, EntityKind, NamedEntity } from '@/lib/model/entity';
import type { Statement } from '@/lib/model/statement';
import { article, person, statement } from '../corpus/sample';

function thing(
  kind: EntityKind,
  slug: string,
  names: { ar: string; en: string },
  state: string | null,
): NamedEntity {
  const id = `${kind}:${slug}` as EntityId;
  return { id, kind, names, forms: [names.ar], state, office: null, origin: 'lexicon' };
}

/** karim and dawud speak for it. */
export const naria = thing('state', 'XN', { ar: 'ناريا', en: 'Naria' }, 'XN');
/** elena speaks for it. */
export const carlon = thing('state', 'XC', { ar: 'كارلون', en: 'Carlon' }, 'XC');
/** peter speaks for it. */
export const orland = thing('state', 'XO', { ar: 'أورلان', en: 'Orland' }, 'XO');
export const harbour = thing('place', 'west-harbour', { ar: 'الميناء الغربي', en: 'West Harbour' }, 'XN');
export const front = thing('institution', 'river-front', { ar: 'جبهة النهر', en: 'River Front' }, 'XN');
export const people = ['karim', 'dawud', 'elena', 'peter', 'nobody'].map(person);

export const entities: Entities = new Map(
  [...people, naria, carlon, orland, harbour, front].map((entity) => [entity.id, entity]),
);

interface Extras {
  readonly names?: readonly NamedEntity[];
  readonly about?: string;
  readonly addressee?: string;
  readonly saidOn?: string;
  readonly from?: Article;
}

const languageOf = (text: string): string => (/[\u0621-\u064A]/.test(text) ? 'ar' : 'en');

let serial = 0;

export function said(speaker: string, text: string, extras: Extras = {}): Statement {
  const from = extras.from ?? article(`said-${serial++}`, { inLanguage: languageOf(text) });
  return {
    ...statement(from, speaker, text, extras.saidOn ?? null),
    about: extras.about ?? null,
    addressee: extras.addressee ?? null,
    mentions: (extras.names ?? []).map(({ id }) => id),
  };
}

export const speakersOf = ({ sources }: Statement): readonly EntityId[] =>
  sources.flatMap(({ entity }) => entity ?? []);

export function rowOf(of: Statement): StatementRow {
  return {
    id: of.id,
    article: of.article,
    statement: of,
    speakers: speakersOf(of),
    mentions: of.mentions,
    day: null,
    outlet: 'paper.example',
    speakerDays: [],
    inLanguage: languageOf(of.text),
  };
}

export const saying = (speaker: string, text: string, extras: Extras = {}): StatementRow =>
  rowOf(said(speaker, text, extras));
