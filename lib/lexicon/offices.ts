/**
 * Who held an office on a day: «وزير الخارجية الأمريكي» in an article of 2015 → John Kerry.
 *
 * The table has years, not days: in a year of change both neighbours are possible, and both are given.
 */
import { equivalents, offices } from 'virtual:siyaq-lexicon';
import type { IsoDate } from '@/lib/model/day';
import type { EntityId } from '@/lib/model/entity';
import { entityById, idAt } from './entities';
import { fieldsOf } from './lines';

/**
 * `title` as `titleAt` gives it; `of`: ISO state or an institution's id; without a day every holder, in order of time.
 * One person in the result is the answer; several are possible ones.
 */
export function holdersOf(title: string, of: string, day: IsoDate | null): readonly EntityId[] {
  const year = day === null ? null : Number(day.slice(0, 4));
  const held = rolesFor(title).flatMap((role) => fieldsOf(offices, `${of}/${role}`) ?? []);
  return [...new Set(held.filter((holder) => heldIn(holder, year)).map((holder) => idAt(placeOf(holder))))];
}

/** The usual name of a state; `null` for an unknown code. */
export function stateName(iso: string, language: 'ar' | 'en'): string | null {
  return entityById(`state:${iso}` as EntityId)?.names[language] ?? null;
}

/** An office goes by several titles: "finance minister" is also the chancellor of the exchequer. */
const rolesFor = (title: string): readonly string[] => fieldsOf(equivalents, title) ?? [title];

const placeOf = (holder: string): string => holder.slice(0, holder.indexOf(':'));

function heldIn(holder: string, year: number | null): boolean {
  const [, from = '', to = ''] = holder.split(':');
  if (year === null) return true;
  return (
    (from === '' || Number(from) <= year) && (to === '' || year <= Number(to)) && (from !== '' || to !== '')
  );
}
