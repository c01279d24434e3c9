/** What the popup draws of a search: groups of rows, each with its whole count. */
import type { ArticleHead } from '@/lib/model/context';
import type { Dated, IsoDate } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import type { MeetingId } from '@/lib/model/meeting';
import type { Statement } from '@/lib/model/statement';
import type { Span } from '@/lib/model/text';

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

export interface ResultGroup {
  readonly kind: 'people' | 'statements' | 'meetings' | 'articles';
  readonly total: number;
  readonly rows: readonly ResultRow[];
}

export type SearchView =
  /** Nothing asked yet. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'empty-corpus' }
  | { readonly kind: 'failed' }
  /** `query` is the one answered, which may be a keystroke behind the field. */
  | { readonly kind: 'answer'; readonly query: string; readonly groups: readonly ResultGroup[] };
