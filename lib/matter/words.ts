/**
 * A text's words as context compares them: each with its stems, and whether it says anything by itself.
 *
 *   "القرار 1701،"  ──▶  { text: القرار, isCommon: true } · { text: 1701, … }
 *
 * Two thousand statements are compared at once and share most of their words: what stands between two spaces is looked
 * into once a language, however often it is met.
 */
import { fold } from '../language/fold';
import { packFor } from '../language/packs';
import { termOf, terms } from '../language/stems';
import { tokenize } from '../language/tokens';
import type { Span } from '../model/text';
import { keyStem, stemsOf } from './word-stems';

/** What is known of a word wherever it stands. */
interface KnownWord {
  /** Folded. */
  readonly text: string;
  readonly stems: readonly string[];
  /** As its key names it. */
  readonly key: string;
  readonly isFigure: boolean;
  /** A stop word, a figure or a single letter. */
  readonly isEmpty: boolean;
  /** Common in political news whatever it is about. */
  readonly isCommon: boolean;
  /** Known by the number behind it: a resolution, an article. */
  readonly isNumbered: boolean;
}

export interface Word extends Span {
  readonly known: KnownWord;
}

const MOST_KNOWN = 20_000;
const chunksByLanguage = new Map<string, Map<string, readonly Word[]>>();

/** In reading order, with their places in `text`. */
export function wordsIn(text: string, inLanguage: string): readonly Word[] {
  const chunks = chunksOf(inLanguage);
  const words: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    for (const { known, start, end } of wordsOfChunk(match[0], inLanguage, chunks))
      words.push({ known, start: match.index + start, end: match.index + end });
  }
  return words;
}

function chunksOf(inLanguage: string): Map<string, readonly Word[]> {
  const tag = packFor(inLanguage)?.tag ?? '';
  const chunks = chunksByLanguage.get(tag) ?? new Map<string, readonly Word[]>();
  chunksByLanguage.set(tag, chunks);
  return chunks;
}

function wordsOfChunk(
  chunk: string,
  inLanguage: string,
  chunks: Map<string, readonly Word[]>,
): readonly Word[] {
  const before = chunks.get(chunk);
  if (before !== undefined) return before;
  if (chunks.size >= MOST_KNOWN) chunks.clear();
  const words = tokenize(chunk).map(({ text, span }) => ({ ...span, known: knownWord(text, inLanguage) }));
  chunks.set(chunk, words);
  return words;
}

function knownWord(text: string, inLanguage: string): KnownWord {
  const stems = stemsOf(text);
  return {
    text,
    stems,
    key: keyStem(text),
    isFigure: /^\d{2,}$/.test(text),
    isEmpty: text.length < 2 || /^\p{N}/u.test(text) || terms(text, inLanguage).length === 0,
    isCommon: isOneOf('commonWords', stems, inLanguage),
    isNumbered: isOneOf('numberedThings', stems, inLanguage),
  };
}

const stemsOfLists = new Map<string, ReadonlySet<string>>();

/** Whether any of the stems is that of a word in the language's list. */
function isOneOf(
  list: 'commonWords' | 'numberedThings',
  stems: readonly string[],
  inLanguage: string,
): boolean {
  const pack = packFor(inLanguage);
  const key = `${list} ${pack?.tag ?? ''}`;
  const listed = stemsOfLists.get(key) ?? new Set((pack?.[list] ?? []).map((word) => termOf(fold(word))));
  stemsOfLists.set(key, listed);
  return stems.some((stem) => listed.has(stem));
}
