/**
 * Offices and styles of address, in Arabic and English.
 *
 *   "ووزيرة الخارجية الروسية …"  ──titleAt──▶  foreign minister, two tokens, feminine, singular, a name may follow
 */
import { titles } from 'virtual:siyaq-lexicon';
import type { Token } from '@/lib/language/tokens';
import { beginsAKey, fieldsOf } from './lines';
import { readingsOf } from './particles';

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

export interface TitleMatch {
  /** Functional English, as in roles: "foreign minister" also for a secretary of state. */
  readonly title: string;
  /** The body within the title (الأمين العام للأمم المتحدة): an ISO state or an entity id; `null` where it must follow. */
  readonly of: string | null;
  readonly tokenCount: number;
  /** `null` where the form does not say (English). */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** Whether a name may follow directly; else a noun comes first (المتحدث باسم …). */
  readonly precedesName: boolean;
  readonly particles: string;
}

const MOST_WORDS = 7;

/** The longest title that begins at this token. */
export function titleAt(tokens: readonly Token[], at: number): TitleMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let best: TitleMatch | null = null;
  for (const { word, particles } of readingsOf(token.text)) {
    const found = longestFrom(word, tokens, at);
    if (found !== null && found.tokenCount > (best?.tokenCount ?? 0)) best = { ...found, particles };
  }
  return best;
}

/** Whether a title of one to three words, after which a name may follow, ends at this token. */
export function titleEndingAt(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2].some((back) => {
    const title = titleAt(tokens, at - back);
    return title !== null && title.tokenCount === back + 1 && title.precedesName;
  });
}

function longestFrom(word: string, tokens: readonly Token[], at: number): TitleMatch | null {
  // Most words begin no title: seven lookups are not made at every word.
  if (!beginsAKey(titles, word)) return null;
  for (let count = Math.min(MOST_WORDS, tokens.length - at); count > 0; count--) {
    const rest = tokens.slice(at + 1, at + count).map((token) => token.text);
    const fields = fieldsOf(titles, [word, ...rest].join(' '));
    if (fields !== null) return titleFrom(fields[0] ?? '', count);
  }
  return null;
}

function titleFrom(field: string, tokenCount: number): TitleMatch {
  const [title = '', of = '', gender = '', number = '', follows = ''] = field.split('|');
  return {
    title,
    of: of || null,
    tokenCount,
    gender: gender === 'm' || gender === 'f' ? gender : null,
    number: numberOf(number),
    precedesName: follows === 'y',
    particles: '',
  };
}

export const numberOf = (code: string): GrammaticalNumber =>
  code === 'p' ? 'plural' : code === 'd' ? 'dual' : 'singular';
