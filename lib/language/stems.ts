/**
 * What a text is about, as index terms: folded light stems without stop words.
 *
 *   "والمفاوضات السورية في جنيف 2"  ──terms(ar)──▶  مفاوض · سور · جنيف · 2
 *
 * Fold, take clitics off, then stem (Snowball, from @orama/stemmers). Folding first makes terms a function of the folded
 * text: الروسي, الروسى and "الروسيه" typed in haste all meet. Two things folding took are given back to the Arabic stemmer,
 * which needs them: the final ه is offered as ة, and the bare word gets its ال again, since Snowball takes the safe
 * path for nouns only there (without it وزير loses its و, فلسطين its ف, and محادثات and المحادثات part).
 */
import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { fold } from './fold';
import { packFor, packs } from './packs';
import { type Token, tokenize } from './tokens';

/** Terms in reading order, repeats kept (their number is the term frequency). `tag`: BCP 47 of the text. */
export function terms(text: string, tag: string): string[] {
  return termsOf(tokenize(text), tag);
}

/** As `terms`, for a text that is in tokens already. */
export function termsOf(tokens: readonly Token[], tag: string): string[] {
  const stopWords = stopWordsOf(tag);
  const found: string[] = [];
  tokens.forEach((token, at) => {
    if (stopWords.has(token.text) || stopWords.has(token.text.replace(/^[وف]/, ''))) return;
    const before = tokens[at - 1];
    const isOne = before !== undefined && !stopWords.has(before.text) && isDesignation(before, token);
    if (isOne) found.splice(-1, 1, before.text + termOf(token.text));
    else found.push(termOf(token.text));
  });
  return found;
}

/** The term of one folded word; script decides the stemmer, so that NATO in an Arabic text is stemmed as English. */
export function termOf(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replaceAll(',', '');
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const term = stem(word);
  known.set(word, term);
  return term;
}

/** A text repeats its words, a corpus its vocabulary; Snowball takes some ten microseconds a word. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function stem(word: string): string {
  if (/^[\u0621-\u064A]/.test(word)) return arabicStem(word);
  return /^[a-z]/.test(word) ? fold(stemEnglish(word)) : word;
}

/** Shorter words keep their letters: a stem of two says nothing. */
const SHORTEST_STEM = 3;

/** و and ف come off unless the word is one that begins with the letter itself. */
function arabicStem(word: string): string {
  const whole = nounStem(word);
  if (!/^[وف]/.test(word) || falseConjunctions().has(whole)) return whole;
  const rest = word.slice(1);
  return rest.length < SHORTEST_STEM ? whole : nounStem(rest);
}

function nounStem(word: string): string {
  const bare = withoutPronoun(withoutArticle(word));
  if (bare.length <= SHORTEST_STEM) return bare;
  const noun = bare.replace(/ه$/, 'ة').replace(/يا$/, 'ية'); // سوريا and سورية are one
  const stemmed = fold(stemArabic(`ال${noun}`)).replace(/^ال/, '');
  return stemmed.length < 2 ? bare : stemmed;
}

/**
 * The article and a preposition with it. ب ل ك before a bare word stay: without ال nothing tells them from the first letter
 * of بوتين, لبنان or كيري; the names that need it have the lexicon.
 */
function withoutArticle(word: string): string {
  for (const prefix of ['بال', 'كال', 'ال', 'لل']) {
    const rest = word.slice(prefix.length);
    if (word.startsWith(prefix) && rest.length >= SHORTEST_STEM - 1) return rest;
  }
  return word;
}

let ownLetters: ReadonlySet<string> | null = null;

function falseConjunctions(): ReadonlySet<string> {
  ownLetters ??= new Set(packs.flatMap((pack) => pack.falseConjunctions.map((word) => nounStem(fold(word)))));
  return ownLetters;
}

const withoutPronoun = (word: string): string => {
  const bare = word.replace(/(?:هما|كما|هم|هن|كم|نا|ها)$/, '');
  return bare.length >= 4 ? bare : word;
};

/** سو-24, F-16, G20: a letter or two and their number are one name. */
function isDesignation(before: Token, token: Token): boolean {
  if (!/^\p{N}/u.test(token.text)) return false;
  const isNear = token.span.start - before.span.end <= 1;
  return isNear && /^\p{L}{1,2}$/u.test(before.text);
}

const stopLists = new Map<string, ReadonlySet<string>>();

function stopWordsOf(tag: string): ReadonlySet<string> {
  const pack = packFor(tag);
  if (pack === null) return new Set();
  const before = stopLists.get(pack.tag);
  if (before !== undefined) return before;
  const words = new Set(pack.stopWords.map(fold));
  stopLists.set(pack.tag, words);
  return words;
}
