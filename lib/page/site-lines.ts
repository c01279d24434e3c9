/**
 * Which lines the article says and which the site does: share rows, counters, related stories, tags, rights.
 *
 * The words are the language pack's (`siteLines`); the structure is ours: a line without letters, a bare address, a line
 * that is only a date, the headline again. A "related" heading does not end the article – some sites set one in the
 * middle of it – so what follows is skipped only until the next full paragraph.
 */
import { parseDay } from '../language/days';
import { fold } from '../language/fold';
import type { LanguagePack } from '../language/pack';

/** What a line is. Only `body` lines are kept; `source` lines go to the provenance. */
export type LineKind = 'body' | 'site' | 'related' | 'source';

/** A paragraph this long, ending as sentences do, is the article's again after a "related" heading. */
const FULL_PARAGRAPH = 90;
const SENTENCE_END = /[.!?؟»”"]\s*$/u;
/** A teaser breaks off; an article's paragraph does not. */
const ELLIPSIS = /(?:…|\.\.\.?)\s*$/u;
const BARE_ADDRESS = /^(?:\S+\s*)?https?:\/\/\S+$/iu;
const LONGEST_DATE_LINE = 60;

export interface LineRules {
  readonly drop: readonly LinePattern[];
  readonly related: readonly LinePattern[];
  readonly source: readonly LinePattern[];
  readonly packs: readonly LanguagePack[];
}

/** An entry that ends in `…` is how a line begins; any other is the whole line, punctuation and figures aside. */
interface LinePattern {
  readonly text: string;
  readonly isPrefix: boolean;
}

export function lineRules(packs: readonly LanguagePack[]): LineRules {
  const of = (key: 'drop' | 'related' | 'source'): readonly LinePattern[] =>
    packs.flatMap((pack) => pack.siteLines[key].map(pattern));
  return { drop: of('drop'), related: of('related'), source: of('source'), packs };
}

const pattern = (entry: string): LinePattern => {
  const isPrefix = entry.endsWith('…');
  return { text: bare(isPrefix ? entry.slice(0, -1) : entry), isPrefix };
};

/** Folded letters only, with single spaces: what a line is recognised by. */
const bare = (line: string): string =>
  fold(line)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const matches = (line: string, patterns: readonly LinePattern[]): boolean =>
  patterns.some(({ text, isPrefix }) =>
    isPrefix
      ? line === text || line.startsWith(`${text} `) || (text.length > 7 && line.startsWith(text))
      : line === text,
  );

/** The kinds of an article's lines, in order. `headline` is taken out wherever it is repeated. */
export function kindsOf(lines: readonly string[], headline: string, rules: LineRules): readonly LineKind[] {
  const title = bare(headline);
  let skipping = false;
  return lines.map((line) => {
    const kind = kindOf(line, title, rules);
    if (kind === 'related') skipping = true;
    else if (skipping && kind === 'body' && isFullParagraph(line)) skipping = false;
    return skipping && kind === 'body' ? 'related' : kind;
  });
}

function kindOf(line: string, title: string, rules: LineRules): LineKind {
  const letters = bare(line);
  if (letters === '' || BARE_ADDRESS.test(line) || (title !== '' && letters === title)) return 'site';
  if (matches(letters, rules.related)) return 'related';
  if (matches(letters, rules.source)) return 'source';
  if (matches(letters, rules.drop) || isDateOnly(line, rules.packs)) return 'site';
  return 'body';
}

function isDateOnly(line: string, packs: readonly LanguagePack[]): boolean {
  if (line.length > LONGEST_DATE_LINE || !/\p{Nd}/u.test(line) || SENTENCE_END.test(line)) return false;
  return bare(line).split(' ').length <= 6 && packs.some((pack) => parseDay(line, pack) !== null);
}

function isFullParagraph(line: string): boolean {
  return line.length >= FULL_PARAGRAPH && SENTENCE_END.test(line) && !ELLIPSIS.test(line);
}
