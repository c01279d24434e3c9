/** What is asked in the search bench: classes of queries, drawn from the corpus's own statements so that each finds something. */
import { InventedCorpus, type InventedStatement, LITTLE_WORDS } from './invented-corpus';

export interface SearchQuestion {
  /** Words as typed; a space at the end says that the last is whole. */
  readonly words: string;
  /** By number; for contenders that know no query language. */
  readonly speaker: number | null;
  readonly speakerName: string | null;
  readonly year: string | null;
}

export const QUESTION_CLASSES = [
  'one common word',
  'one rare word',
  'two words, both',
  'three words, all',
  'a beginning of three letters',
  'speaker and word',
  'year and word',
  'a word with a slip',
] as const;

export type QuestionClass = (typeof QUESTION_CLASSES)[number];

const DRAWN_FROM = 2000;
const COMMON = 300;
const RARE = 5000;

export class SearchQuestions {
  private readonly corpus: InventedCorpus;
  private readonly drawn: readonly InventedStatement[];
  private readonly ranks: ReadonlyMap<string, number>;
  private next = 0;

  constructor(size: number) {
    this.corpus = new InventedCorpus(size);
    this.ranks = new Map(
      Array.from({ length: 60_000 }, (_, at) => [this.corpus.stemOfRank(59_999 - at), 59_999 - at]),
    );
    const drawn: InventedStatement[] = [];
    for (const statement of this.corpus.statements()) {
      drawn.push(statement);
      if (drawn.length === DRAWN_FROM) break;
    }
    this.drawn = drawn;
  }

  of(kind: QuestionClass, count: number): readonly SearchQuestion[] {
    return Array.from({ length: count }, () => this.one(kind));
  }

  /** Texts of so many words each, as the statements of a page. */
  texts(count: number): readonly string[] {
    return Array.from({ length: count }, () => this.statement().text);
  }

  private one(kind: QuestionClass): SearchQuestion {
    for (;;) {
      const statement = this.statement();
      const stems = statement.text
        .split(' ')
        .filter((word) => this.ranks.has(word) && !LITTLE_WORDS.includes(word));
      const [first = '', second = '', third = ''] = stems;
      const words = wordsFor(kind, first, second, third);
      if (words === null || !this.fits(kind, first)) continue;
      const isBySpeaker = kind === 'speaker and word';
      return {
        words,
        speaker: isBySpeaker ? statement.speaker : null,
        speakerName: isBySpeaker ? this.corpus.name(statement.speaker).ar : null,
        year: kind === 'year and word' ? statement.day.slice(0, 4) : null,
      };
    }
  }

  private fits(kind: QuestionClass, word: string): boolean {
    const rank = this.ranks.get(word) ?? 0;
    if (kind === 'one common word') return rank < COMMON;
    return kind === 'one rare word' || kind === 'a word with a slip' ? rank > RARE && word.length > 4 : true;
  }

  private statement(): InventedStatement {
    const found = this.drawn[this.next++ % this.drawn.length];
    if (found === undefined) throw new Error('an empty corpus');
    return found;
  }
}

function wordsFor(kind: QuestionClass, first: string, second: string, third: string): string | null {
  switch (kind) {
    case 'a beginning of three letters':
      return first === '' ? null : first.slice(0, 3);
    case 'two words, both':
      return second === '' ? null : `${first} ${second} `;
    case 'three words, all':
      return third === '' ? null : `${first} ${second} ${third} `;
    case 'a word with a slip':
      return first === '' ? null : `${first.slice(0, 2)}ظ${first.slice(3)} `;
    default:
      return first === '' ? null : `${first} `;
  }
}
