/**
 * Who and what a text names.
 *
 *   tokens of "التقى وزير الخارجية سيرغي لافروف بجون كيري في جنيف"
 *     ──findNames──▶ سيرغي لافروف (full) · جون كيري (full, after ب) · جنيف (full)
 *
 * Longest match, leftmost, over every printed form. Give it a whole article: a name that is an ordinary word as well
 * (الشرع, هيكل) counts only near a lead-in, or when the article has the full name too.
 */
import { names } from 'virtual:siyaq-lexicon';
import type { Token } from '@/lib/language/tokens';
import type { EntityId } from '@/lib/model/entity';
import type { Span } from '@/lib/model/text';
import { idAt } from './entities';
import { fieldsOf } from './lines';
import { withoutOrdinaryWords } from './ordinary';
import { type Reading, readingsOf } from './particles';
import { variantAt } from './variants';

/** How the text names them; `metonym`: a capital or palace that may stand for its state. */
export type NameForm = 'full' | 'short' | 'variant' | 'metonym';

export interface NameMatch {
  /** Without the particle written before it. */
  readonly span: Span;
  /** Index of the first token, and how many tokens the name takes. */
  readonly at: number;
  readonly tokenCount: number;
  /** Folded, without particle. */
  readonly text: string;
  /** Particles written before the first word: '', 'و', 'ل', 'ول' … */
  readonly particles: string;
  readonly form: NameForm;
  /** All whom it may mean: one for most full names, several for a short form that several share. */
  readonly candidates: readonly EntityId[];
}

export function findNames(tokens: readonly Token[]): readonly NameMatch[] {
  const found: NameMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = nameAt(tokens, at);
    if (match !== null) found.push(match);
    at += match?.tokenCount ?? 1;
  }
  return withoutOrdinaryWords(found, tokens);
}

/** The longest name that begins at this token; `null` where none does. */
export function nameAt(tokens: readonly Token[], at: number): NameMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let best: Found | null = null;
  for (const reading of readingsOf(token.text)) {
    const found = longestEntry(tokens, at, reading);
    if (found !== null && found.tokenCount > (best?.tokenCount ?? 0)) best = found;
  }
  if (best !== null && (best.tokenCount > 1 || best.form !== 'short')) return matchOf(tokens, at, best);
  const variant = variantAt(tokens, at);
  if (variant !== null && variant.tokenCount > (best?.tokenCount ?? 0)) return matchOf(tokens, at, variant);
  return best === null ? null : matchOf(tokens, at, best);
}

/** What a lookup gives before it is placed in the text. */
export interface Found {
  readonly tokenCount: number;
  readonly form: NameForm;
  readonly candidates: readonly EntityId[];
  readonly reading: Reading;
}

interface Entry {
  readonly rest: readonly string[];
  /** full, short, metonym, acronym. */
  readonly code: string;
  readonly places: string;
}

function longestEntry(tokens: readonly Token[], at: number, reading: Reading): Found | null {
  const entries = entriesOf(reading.word);
  if (entries === null) return null;
  const fits = entries.filter(
    (entry) => continues(tokens, at, entry) && isLikely(tokens, at, entry, reading),
  );
  const [longest] = fits;
  if (longest === undefined) return null;
  const same = fits.filter((entry) => entry.rest.length === longest.rest.length);
  return {
    tokenCount: longest.rest.length + 1,
    form: formOf(same.map((entry) => entry.code)),
    candidates: [...new Set(same.flatMap((entry) => entry.places.split(',').map(idAt)))],
    reading,
  };
}

const continues = (tokens: readonly Token[], at: number, { rest }: Entry): boolean =>
  rest.every((word, k) => {
    const token = tokens[at + 1 + k];
    return token?.text === word && !token.startsAnew;
  });

/** A capital of a state is its metonym first and a place second; else the fullest form wins. */
function formOf(codes: readonly string[]): NameForm {
  if (codes.includes('m')) return 'metonym';
  return codes.includes('f') || codes.includes('a') ? 'full' : 'short';
}

/**
 * Latin names begin with a capital, acronyms are all capitals ("who" is not the WHO). Arabic: what is left after a
 * particle must be long enough that the letter is not part of another word (كلام is not ك + لام).
 */
function isLikely(tokens: readonly Token[], at: number, entry: Entry, { word, particles }: Reading): boolean {
  const first = tokens[at];
  if (entry.code === 'a') return (first?.capitals ?? 0) >= Math.min(2, word.length);
  if (/^[a-z]/.test(word))
    return tokens.slice(at, at + 1 + entry.rest.length).some((token) => token.capitals > 0);
  if (particles === '' || entry.rest.length > 0) return true;
  const least = /[فك]/.test(particles) ? 5 : /[بل]/.test(particles) ? 4 : 3;
  return word.length >= (entry.code === 's' ? least : Math.min(least, 3));
}

function matchOf(tokens: readonly Token[], at: number, found: Found): NameMatch {
  const first = tokens[at]?.span ?? { start: 0, end: 0 };
  const last = tokens[at + found.tokenCount - 1]?.span ?? first;
  const rest = tokens.slice(at + 1, at + found.tokenCount).map((token) => token.text);
  const { word, particles } = found.reading;
  return {
    span: { start: first.start + writtenParticles(particles), end: last.end },
    at,
    tokenCount: found.tokenCount,
    text: [word, ...rest].join(' '),
    particles,
    form: found.form,
    candidates: found.candidates,
  };
}

/** The name as `text` prints it, its article restored where a ل has taken the place of the ا (للأسد → الأسد). */
export function printedForm(text: string, { span, particles, text: folded }: NameMatch): string {
  const printed = text.slice(span.start, span.end).replace(/^\u0640+/, '');
  return particles.endsWith('ل') && folded.startsWith('ال') && printed.startsWith('ل')
    ? `ا${printed}`
    : printed;
}

/** In للأسد the ل took the place of the ا, which is not in the text: the name begins at the second ل. */
const writtenParticles = (particles: string): number => particles.length;

/** Buckets already cut up; a text repeats its words, and news repeats its names. */
const known = new Map<string, readonly Entry[] | null>();
const MOST_KNOWN = 4096;

function entriesOf(word: string): readonly Entry[] | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const entries = fieldsOf(names, word)?.map(entryFrom) ?? null;
  known.set(word, entries);
  return entries;
}

function entryFrom(text: string): Entry {
  const [rest = '', code = '', places = ''] = text.split('|');
  return { rest: rest === '' ? [] : rest.split(' '), code, places };
}
