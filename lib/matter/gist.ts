/**
 * What a text says by itself, whoever says it: its concepts, and the words that belong to none.
 *
 *   "محاربة داعش بموجب القرار 2170"  ──▶  c:terrorism داعش · w:2170 القرار 2170 · w:محارب محاربة
 *
 * Kept for the texts met last: of an article's candidates most were those of the article before.
 */
import { type ConceptMention, conceptsIn } from './concepts';
import { type Word, wordsIn } from './words';

/** A key with the words of the text behind it. */
export interface Keyed {
  readonly key: string;
  readonly words: string;
}

export interface LooseWord extends Keyed {
  /** By them a name is known. */
  readonly stems: readonly string[];
  /** Common in political news: a name perhaps, but no key. */
  readonly isCommon: boolean;
}

export interface Concept extends Keyed {
  /** Stems of each of its words, and of those beside it: all one name, it may be no more than a part of it. */
  readonly stems: readonly (readonly string[])[];
  readonly beside: readonly (readonly string[])[];
}

export interface Gist {
  readonly concepts: readonly Concept[];
  readonly loose: readonly LooseWord[];
}

const MOST_KEPT = 5_000;
const keptByLanguage = new Map<string, Map<string, Gist>>();

export function gistOf(text: string, inLanguage: string): Gist {
  const kept = keptByLanguage.get(inLanguage) ?? new Map<string, Gist>();
  keptByLanguage.set(inLanguage, kept);
  const before = kept.get(text);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = wordsIn(text, inLanguage);
  const mentions = conceptsIn(words, inLanguage);
  const gist = { concepts: conceptKeys(text, words, mentions), loose: looseWords(text, words, mentions) };
  kept.set(text, gist);
  return gist;
}

const conceptKeys = (
  text: string,
  words: readonly Word[],
  mentions: readonly ConceptMention[],
): readonly Concept[] =>
  mentions.flatMap(({ concept, from, to }) => {
    if (concept === null) return [];
    const said = words.slice(from, to);
    const beside = [words[from - 1], words[to]].flatMap((word) => word ?? []);
    return {
      key: `c:${concept}`,
      words: text.slice(said[0]?.start, said.at(-1)?.end),
      stems: said.map(({ known }) => known.stems),
      beside: beside.map(({ known }) => known.stems),
    };
  });

function looseWords(
  text: string,
  words: readonly Word[],
  mentions: readonly ConceptMention[],
): readonly LooseWord[] {
  const covered = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at++) covered.add(at);
  return words.flatMap(({ known, start, end }, at): readonly LooseWord[] => {
    const before = words[at - 1];
    if (known.isFigure && before?.known.isNumbered)
      return [{ key: `w:${known.text}`, words: text.slice(before.start, end), stems: [], isCommon: false }];
    if (covered.has(at) || known.isEmpty) return [];
    const { key, stems, isCommon } = known;
    return [{ key: `w:${key}`, words: text.slice(start, end), stems, isCommon }];
  });
}
