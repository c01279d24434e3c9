/**
 * The language of a text from its letters and little words; what the page declares is often empty or wrong.
 *
 *   "التقى الوزير …" ──▶ ar, rtl, supported          "دیدار وزیر …" ──▶ fa, rtl, not supported
 */
import type { Direction } from '../model/text';
import { fold } from './fold';
import { packFor, packs } from './packs';
import { words } from './tokens';

export interface DetectedLanguage {
  /** BCP 47; `und` where the text does not tell. */
  readonly inLanguage: string;
  readonly direction: Direction;
  /** Whether a pack reads it. */
  readonly supported: boolean;
}

/** Enough of an article to tell, and no more. */
const SAMPLE = 4000;

interface Script {
  readonly letters: RegExp;
  readonly direction: Direction;
  readonly language: (text: string) => string;
}

const SCRIPTS: readonly Script[] = [
  { letters: /\p{Script=Arabic}/gu, direction: 'rtl', language: languageInArabicLetters },
  { letters: /\p{Script=Latin}/gu, direction: 'ltr', language: languageInLatinLetters },
  {
    letters: /\p{Script=Cyrillic}/gu,
    direction: 'ltr',
    language: (text) => (/[іїєґ]/i.test(text) ? 'uk' : 'ru'),
  },
  { letters: /\p{Script=Hebrew}/gu, direction: 'rtl', language: () => 'he' },
  { letters: /\p{Script=Greek}/gu, direction: 'ltr', language: () => 'el' },
  { letters: /\p{Script=Hangul}/gu, direction: 'ltr', language: () => 'ko' },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    direction: 'ltr',
    language: (text) => (/\p{Script=Hiragana}/u.test(text) ? 'ja' : 'zh'),
  },
  { letters: /\p{Script=Devanagari}/gu, direction: 'ltr', language: () => 'hi' },
  { letters: /\p{Script=Armenian}/gu, direction: 'ltr', language: () => 'hy' },
];

export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE);
  let most: Script | null = null;
  let count = 0;
  for (const script of SCRIPTS) {
    const letters = sample.match(script.letters)?.length ?? 0;
    if (letters > count) [most, count] = [script, letters];
  }
  if (most === null) return { inLanguage: 'und', direction: 'ltr', supported: false };
  const inLanguage = most.language(sample);
  return { inLanguage, direction: most.direction, supported: packFor(inLanguage) !== null };
}

/**
 * Letters Arabic does not have, per hundred letters. Persian and Urdu type ی and ک throughout (about 12 in 100); Arabic has
 * a few in names, and Urdu alone has ٹ ڈ ڑ ں ے.
 */
function languageInArabicLetters(text: string): string {
  const share = (letters: RegExp): number => (100 * (text.match(letters)?.length ?? 0)) / text.length;
  if (share(/[ٹڈڑںےہھ]/g) > 2) return 'ur';
  if (share(/[ێۆەڵڕ]/g) > 2) return 'ckb';
  if (share(/[ټډړښږڼې]/g) > 1) return 'ps';
  return share(/[یکپچژگ]/g) > 2 || tellsPersian(text) ? 'fa' : 'ar';
}

/** Persian typed on an Arabic keyboard shows in its little words alone. */
const PERSIAN = new Set(['است', 'این', 'که', 'از', 'را', 'می', 'شده', 'برای', 'آن', 'های'].map(fold));

function tellsPersian(text: string): boolean {
  const all = words(text);
  return share(all, PERSIAN) > 0.06 && share(all, telltalesOf('ar')) < share(all, PERSIAN);
}

/** Little words of the big neighbours, so that English is not what merely happens to be Latin. */
const LATIN_NEIGHBOURS: Readonly<Record<string, string>> = {
  fr: 'le la les des et est dans que qui pour sur une du au avec par pas ce',
  de: 'der die das und ist in den von zu mit auf für im dem nicht eine als auch',
  es: 'el la los las de que y en un una por con del se para su al es',
  it: 'il la le di che e un una per con del della sono non nel al gli',
  tr: 've bir bu için ile da de olarak daha çok olan ise gibi sonra kadar',
  pt: 'o a os as de que e em um uma para com do da no na por não',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan ke',
};

function languageInLatinLetters(text: string): string {
  const all = words(text);
  const english = share(all, telltalesOf('en'));
  let [best, most] = ['en', english];
  for (const [language, list] of Object.entries(LATIN_NEIGHBOURS)) {
    const found = share(all, new Set(list.split(' ').map(fold)));
    if (found > most) [best, most] = [language, found];
  }
  return most < 0.04 ? 'und' : best;
}

const share = (all: readonly string[], list: ReadonlySet<string>): number =>
  all.length === 0 ? 0 : all.filter((word) => list.has(word)).length / all.length;

const telltalesOf = (tag: string): ReadonlySet<string> =>
  new Set(packs.find((pack) => pack.tag === tag)?.telltales.map(fold) ?? []);
