/** The people, institutions, states and places of the lexicon, one line each, read when asked for. */
import { entities, names } from 'virtual:siyaq-lexicon';
import { words } from '@/lib/language/tokens';
import type { EntityId, EntityKind, Names, Role } from '@/lib/model/entity';
import { endOfLine, fieldsOf } from './lines';

export interface LexiconEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Usual form by language: ar, en, ru, and tr, fr where they differ from English by more than accents. */
  readonly names: Names;
  /** Every full form in Arabic and English, the usual ones first. */
  readonly variants: readonly string[];
  /** How the name stands alone in a second mention; for a state, the capitals and palaces that stand for it. */
  readonly shortForms: readonly string[];
  /** ISO 3166-1 alpha-2: acted for, seated in, or itself. */
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly qid: string | null;
}

/** `null` for an id that is not the lexicon's (a learned name). */
export function entityById(id: EntityId): LexiconEntity | null {
  const fields = fieldsOf(entities, id);
  return fields === null ? null : entityFrom(id, fields);
}

/** The entity whose full name, in Arabic or Latin letters, is exactly this; `null` where none or several have it. */
export function idOfName(name: string): EntityId | null {
  const [first, ...rest] = words(name);
  if (first === undefined) return null;
  const wanted = rest.join(' ');
  const found = (fieldsOf(names, first) ?? []).flatMap((entry) => {
    const [further = '', form = '', places = ''] = entry.split('|');
    return further === wanted && (form === 'f' || form === 'a') ? places.split(',') : [];
  });
  const [only, ...others] = new Set(found);
  return only === undefined || others.length > 0 ? null : idAt(only);
}

/** `place`: offset of the entity's line, in base 36, as the other tables refer to it. */
export function idAt(place: string): EntityId {
  const start = Number.parseInt(place, 36);
  return entities.slice(start, entities.indexOf('\t', start)) as EntityId;
}

/** The line at a place, without going by its id. */
export function entityAt(place: string): LexiconEntity {
  const start = Number.parseInt(place, 36);
  const [id = '', ...fields] = entities.slice(start, endOfLine(entities, start)).split('\t');
  return entityFrom(id as EntityId, fields);
}

function entityFrom(id: EntityId, fields: readonly string[]): LexiconEntity {
  const [kind, state, qid, ar, en, ru, tr, fr, short, roles] = fields;
  const arabic = valuesOf(ar);
  const english = valuesOf(en);
  return {
    id,
    kind: kind as EntityKind,
    names: namesOf({ ar: arabic[0], en: english[0], ru, tr, fr }),
    variants: [...arabic, ...english],
    shortForms: valuesOf(short),
    state: state || null,
    roles: valuesOf(roles).map(roleFrom),
    qid: qid || null,
  };
}

function namesOf(forms: Readonly<Record<string, string | undefined>>): Names {
  return Object.fromEntries(Object.entries(forms).filter(([, form]) => form));
}

function roleFrom(text: string): Role {
  const [title = '', of = '', from = '', to = ''] = text.split('@');
  return { title, of, from: from ? Number(from) : null, to: to ? Number(to) : null };
}

const valuesOf = (field: string | undefined): readonly string[] => (field ?? '').split('|').filter(Boolean);
