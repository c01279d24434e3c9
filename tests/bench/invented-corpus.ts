/**
 * A corpus of any size that says nothing: invented words in Arabic letters as often as real ones are (Zipf), invented
 * people who speak, are named and meet, twenty years of days. The same seed, the same corpus.
 *
 *   60,000 stems and an open tail of one in a hundred · a third of all tokens are the language's little words · articles
 *   and particles on every third · statements of 15–60 tokens, five to an article, each begun with a thing of the pack's
 */
import { ar } from '@/lib/language/packs/ar';
import { Words } from './invented-words';

export interface InventedStatement {
  readonly number: number;
  readonly article: number;
  readonly text: string;
  readonly speaker: number;
  readonly named: readonly number[];
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly outlet: number;
  readonly isDirect: boolean;
}

export interface InventedMeeting {
  readonly number: number;
  readonly article: number;
  readonly attendees: readonly [number, number];
  readonly place: string;
  readonly day: string;
}

const THINGS = Object.values(ar.conceptGroups).flat();

export const STATEMENTS_IN_ARTICLE = 5;
const STEMS = 60_000;
const OUTLETS = 40;
const YEARS = 20;
const FIRST_YEAR = 2005;
const ARTICLES_WITH_A_MEETING = 5;

export const LITTLE_WORDS: readonly string[] =
  'في من على إلى أن عن التي الذي هذا هذه مع كان قد بين بعد قبل ذلك كما'.split(' ');
const LETTERS = 'اااالللييييمممننرررتتتووبببدددسسعععقققففححههكككجشطصزخغذضثظ';
const BEGINNINGS = ['', '', '', '', '', 'ال', 'ال', 'و', 'وال', 'بال'];
const ENDINGS = ['', '', '', '', '', 'ية', 'ات', 'ين', 'ه', 'ها'];

/** A name in Arabic and Latin letters, of syllables that have one spelling in each. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ['با', 'ba'],
  ['دو', 'du'],
  ['را', 'ra'],
  ['مي', 'mi'],
  ['سا', 'sa'],
  ['لو', 'lu'],
  ['ني', 'ni'],
  ['فا', 'fa'],
  ['كو', 'ku'],
  ['تي', 'ti'],
  ['زا', 'za'],
  ['شو', 'shu'],
];

export class InventedCorpus {
  private readonly words: Words;
  private readonly stems: readonly string[];
  private readonly shares: Float64Array;
  private statement = 0;

  constructor(
    readonly size: number,
    seed = 7,
  ) {
    this.words = new Words(seed);
    this.stems = Array.from({ length: STEMS }, () => this.stem());
    this.shares = zipf(STEMS);
  }

  get people(): number {
    return Math.max(300, Math.round(Math.sqrt(this.size) * 6));
  }

  /** Where a stem stands in the order of frequency; from 0. */
  stemOfRank(rank: number): string {
    return this.stems[rank] ?? '';
  }

  name(person: number): { readonly ar: string; readonly en: string } {
    const [first, last] = [person % 144, Math.floor(person / 144) + 7 * (person % 144)];
    const parts = [syllables(first, 2), syllables(last, 3)];
    return { ar: parts.map(([ar]) => ar).join(' '), en: parts.map(([, en]) => en).join(' ') };
  }

  outlet = (number: number): string => `صحيفة ${this.stemOfRank(3000 + number * 7)}`;

  /** The next statements, five to an article; fewer than asked for at the end. */
  *statements(): Generator<InventedStatement> {
    while (this.statement < this.size) {
      const article = Math.floor(this.statement / STATEMENTS_IN_ARTICLE);
      const [day, outlet] = [this.day(), this.words.below(OUTLETS)];
      for (let at = 0; at < STATEMENTS_IN_ARTICLE && this.statement < this.size; at++) {
        yield {
          number: this.statement++,
          article,
          text: `${this.thing()} ${this.text(15 + this.words.below(46))}`,
          speaker: this.person(),
          named: Array.from({ length: this.words.below(3) }, () => this.person()),
          day,
          outlet,
          isDirect: this.words.below(3) === 0,
        };
      }
    }
  }

  /** Of an article, if one is told in it. */
  meeting(article: number, day: string): InventedMeeting | null {
    if (article % ARTICLES_WITH_A_MEETING !== 0) return null;
    // Drawn apart, so that the statements are the same whether meetings are asked for or not.
    const words = new Words(article);
    const attendees = [words.below(this.people), words.below(this.people)] as const;
    return { number: article, article, attendees, place: this.stemOfRank(2000 + words.below(300)), day };
  }

  /** What a statement is about, under one of its names. */
  private thing(): string {
    return THINGS[this.words.below(THINGS.length)] ?? '';
  }

  text(tokens: number): string {
    return Array.from({ length: tokens }, () => this.word()).join(' ');
  }

  /** Drawn as the statements' words are, without anything on it. */
  plainWord(): string {
    return this.stems[this.rank()] ?? '';
  }

  private word(): string {
    const kind = this.words.below(100);
    if (kind < 33) return LITTLE_WORDS[this.words.below(LITTLE_WORDS.length)] ?? '';
    const stem = kind === 99 ? this.stem() : this.plainWord();
    const [before, after] = [BEGINNINGS, ENDINGS].map((list) => list[this.words.below(list.length)] ?? '');
    return `${before}${stem}${after}`;
  }

  private rank(): number {
    const share = this.words.below(2 ** 32) / 2 ** 32;
    let [low, high] = [0, this.shares.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.shares[middle] ?? 1) < share) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private stem(): string {
    const length = 3 + this.words.below(4);
    return Array.from({ length }, () => LETTERS[this.words.below(LETTERS.length)]).join('');
  }

  /** The few who are always in the news, and the many. */
  private person(): number {
    const share = this.words.below(2 ** 32) / 2 ** 32;
    return Math.floor(this.people * share ** 3);
  }

  private day(): string {
    const time = Date.UTC(FIRST_YEAR, 0, 1 + this.words.below(YEARS * 365));
    return new Date(time).toISOString().slice(0, 10);
  }
}

/** Cumulative shares of ranks, exponent 1. */
function zipf(count: number): Float64Array {
  const shares = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 3);
    shares[rank] = sum;
  }
  return shares.map((share) => share / sum);
}

function syllables(number: number, count: number): readonly [string, string] {
  let rest = number;
  let [ar, en] = ['', ''];
  for (let at = 0; at < count; at++) {
    const [arabic = '', latin = ''] = SYLLABLES[rest % SYLLABLES.length] ?? [];
    ar += arabic;
    en += latin;
    rest = Math.floor(rest / SYLLABLES.length) + at;
  }
  return [ar, en];
}
