/**
 * Who held an office on a day: «وزير الخارجية الأمريكي» in an article of 2015 → John Kerry.
 *
 * The table has years, not days: in a year of change both neighbours are possible, and both are given. Where a term
 * begins on a fixed day, as in the United States on 20 January after an election, the day decides.
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
  const inYear = held.filter((holder) => heldIn(holder, year));
  const onDay = day === null ? inYear : onDayOf(inYear, of, day);
  return [...new Set(onDay.map((holder) => idAt(placeOf(holder))))];
}

/** The usual name of a state; `null` for an unknown code. */
export function stateName(iso: string, language: 'ar' | 'en'): string | null {
  return entityById(`state:${iso}` as EntityId)?.names[language] ?? null;
}

/** An office goes by several titles: "finance minister" is also the chancellor of the exchequer. */
const rolesFor = (title: string): readonly string[] => fieldsOf(equivalents, title) ?? [title];

const placeOf = (holder: string): string => holder.slice(0, holder.indexOf(':'));

/** Month and day on which a new government takes over, in which years. */
const TERMS: Readonly<
  Record<string, { readonly begins: string; readonly every: number; readonly after: number }>
> = {
  US: { begins: '01-20', every: 4, after: 1 },
};

/** In a year of change by term: those who stay, and either those who go or those who come. */
function onDayOf(holders: readonly string[], of: string, day: IsoDate): readonly string[] {
  const term = TERMS[of];
  const year = day.slice(0, 4);
  if (!term || day.length < 10 || Number(year) % term.every !== term.after) return holders;
  const hasBegun = day.slice(5) >= term.begins;
  return holders.filter((holder) => {
    const [, from, to] = holder.split(':');
    return from === to || (hasBegun ? to !== year : from !== year);
  });
}

function heldIn(holder: string, year: number | null): boolean {
  const [, from = '', to = ''] = holder.split(':');
  if (year === null) return true;
  return (
    (from === '' || Number(from) <= year) && (to === '' || year <= Number(to)) && (from !== '' || to !== '')
  );
}
