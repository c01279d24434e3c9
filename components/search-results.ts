/** What popup and corpus page draw of a search: groups of rows, each with its whole count, and values to narrow by. */
import type { Facet, FacetField, FacetValue } from '@/lib/corpus/facets';
import type { ArticleHead } from '@/lib/model/context';
import type { Dated, IsoDate } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import type { MeetingId } from '@/lib/model/meeting';
import type { Statement } from '@/lib/model/statement';
import type { Span } from '@/lib/model/text';
import type { Correction } from '@/lib/search/search';

export interface PersonRow {
  readonly kind: 'person';
  readonly id: string;
  readonly entity: NamedEntity;
}

export interface StatementRow {
  readonly kind: 'statement';
  readonly id: string;
  readonly statement: Statement;
  readonly speakers: readonly NamedEntity[];
  readonly article: ArticleHead;
  /** In the statement's text. */
  readonly matches: readonly Span[];
}

export interface MeetingRow {
  readonly kind: 'meeting';
  readonly id: MeetingId;
  readonly attendees: readonly NamedEntity[];
  readonly startDate: Dated | null;
  /** For a meeting without a day: when it was told. */
  readonly sortDate: IsoDate | null;
  readonly place: string | null;
  /** Names a meeting of which nobody is known to have been there. */
  readonly occasion: string | null;
  /** How many tell of it. */
  readonly sources: number;
  readonly reports: number;
  /** Where its first report stands; the passage is the reporting sentence. */
  readonly outlet: string | null;
  readonly address: string | null;
  readonly passage: string | null;
}

export interface ArticleRow {
  readonly kind: 'article';
  readonly id: string;
  readonly article: ArticleHead;
  /** In the headline. */
  readonly matches: readonly Span[];
}

export type ResultRow = PersonRow | StatementRow | MeetingRow | ArticleRow;

export type ResultKind = 'people' | 'statements' | 'meetings' | 'articles';

export interface ResultGroup {
  readonly kind: ResultKind;
  readonly total: number;
  readonly rows: readonly ResultRow[];
}

/** A value chosen to narrow by. */
export interface ChosenValue extends FacetValue {
  readonly field: FacetField;
}

/** What a search is held to beside its words. */
export interface Narrowing {
  /** The only kind of result asked for; `null` for all. */
  readonly kind: ResultKind | null;
  readonly values: readonly ChosenValue[];
}

export const notNarrowed: Narrowing = { kind: null, values: [] };

export const isNarrowed = ({ kind, values }: Narrowing): boolean => kind !== null || values.length > 0;

export interface SearchResults {
  readonly kind: 'answer';
  /** The one answered, which may be a keystroke behind the field. */
  readonly query: string;
  readonly groups: readonly ResultGroup[];
  /** Words that are nowhere, and what was looked for instead. */
  readonly corrections: readonly Correction[];
  readonly facets: readonly Facet[];
  /** Where the words stand in a name or a place. */
  readonly matchesIn: (text: string) => readonly Span[];
}

export type SearchView =
  /** Nothing asked yet. */
  { readonly kind: 'idle' } | { readonly kind: 'empty-corpus' } | { readonly kind: 'failed' } | SearchResults;
