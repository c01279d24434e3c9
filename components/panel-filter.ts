/**
 * Holding the panel to some people, years or outlets: what there is to choose from, and what is left of a context.
 *
 * Values of one field are alternatives, fields go together: (Wadi or Marova) and 2016.
 */
import type { Context, MeetingItem, StatementItem } from '@/lib/model/context';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import { originOf } from './meeting-facts';
import { hostOf } from './source-link';

export interface PanelFilter {
  readonly people: readonly EntityId[];
  readonly years: readonly Years[];
  readonly outlets: readonly string[];
}

/** Inclusive. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

export const noFilter: PanelFilter = { people: [], years: [], outlets: [] };

export const isFiltered = ({ people, years, outlets }: PanelFilter): boolean =>
  people.length + years.length + outlets.length > 0;

export interface Choice<T> {
  readonly value: T;
  /** Items that have it. */
  readonly count: number;
}

export interface FilterChoices {
  readonly people: readonly Choice<NamedEntity>[];
  /** The newest first. */
  readonly years: readonly Choice<Years>[];
  readonly outlets: readonly Choice<string>[];
}

/** What can be told apart: a field whose items all have one value offers nothing. */
export function choicesIn(context: Context): FilterChoices {
  const items = itemsOf(context);
  const people = new Map(
    items.flatMap((item) => peopleOf(item).map((person) => [person.id, person] as const)),
  );
  const count = (has: (item: Item) => boolean): number => items.filter(has).length;
  const outlets = [...new Set(items.flatMap(outletsOf))];
  return {
    people: offered(
      [...people.values()].map((value) => ({ value, count: count((item) => isOf(item, value.id)) })),
      items.length,
    ).sort(mostFirst),
    years: offered(
      stretchesOf(items.flatMap((item) => yearOf(item) ?? [])).map((value) => ({
        value,
        count: count((item) => isIn(item, value)),
      })),
      items.length,
    ),
    outlets: offered(
      outlets.map((value) => ({ value, count: count((item) => outletsOf(item).includes(value)) })),
      items.length,
    ).sort(mostFirst),
  };
}

/** Statements that keep none of their items go. */
export function filtered(context: Context, filter: PanelFilter): Context {
  if (!isFiltered(filter)) return context;
  const isKept = (item: Item): boolean =>
    (filter.people.length === 0 || filter.people.some((person) => isOf(item, person))) &&
    (filter.years.length === 0 || filter.years.some((years) => isIn(item, years))) &&
    (filter.outlets.length === 0 || filter.outlets.some((outlet) => outletsOf(item).includes(outlet)));
  return {
    meetings: context.meetings.filter(isKept),
    statements: context.statements
      .map((matter) => ({ ...matter, items: matter.items.filter(isKept), more: 0 }))
      .filter(({ items }) => items.length > 0),
  };
}

type Item = StatementItem | MeetingItem;

const itemsOf = ({ meetings, statements }: Context): readonly Item[] => [
  ...meetings,
  ...statements.flatMap(({ items }) => items),
];

const peopleOf = (item: Item): readonly NamedEntity[] =>
  'speakers' in item ? item.speakers : item.attendees;

const isOf = (item: Item, person: EntityId): boolean => peopleOf(item).some(({ id }) => id === person);

function yearOf(item: Item): number | null {
  const date =
    'speakers' in item ? (item.statement.saidOn?.date ?? item.article.datePublished) : item.meeting.sortDate;
  return date === null ? null : Number(date.slice(0, 4));
}

function isIn(item: Item, { from, to }: Years): boolean {
  const year = yearOf(item);
  return year !== null && year >= from && year <= to;
}

function outletsOf(item: Item): readonly string[] {
  const origins =
    'speakers' in item
      ? [{ outlet: item.article.publisher, address: item.article.url }]
      : item.meeting.reports.map((report) => originOf(report, item.articles));
  return [...new Set(origins.flatMap(({ outlet, address }) => outlet ?? hostOf(address) ?? []))];
}

/** More are told in stretches of five years. */
const MOST_YEARS = 8;
const STRETCH = 5;

function stretchesOf(years: readonly number[]): readonly Years[] {
  const distinct = [...new Set(years)].sort((a, b) => b - a);
  if (distinct.length <= MOST_YEARS) return distinct.map((year) => ({ from: year, to: year }));
  const starts = [...new Set(distinct.map((year) => Math.floor(year / STRETCH) * STRETCH))];
  return starts.map((from) => ({ from, to: from + STRETCH - 1 }));
}

const offered = <T>(choices: readonly Choice<T>[], all: number): Choice<T>[] =>
  choices.length > 1 ? choices.filter(({ count }) => count < all) : [];

const mostFirst = (a: { readonly count: number }, b: { readonly count: number }): number => b.count - a.count;
