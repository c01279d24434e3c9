/** In a worker of the extension's origin: how long reading takes, call by call. Durations in milliseconds. */
import type { Article } from '@/lib/model/article';
import { read } from '@/lib/reading';

/** Every article is read so many times, each after all others. */
export interface Work {
  readonly articles: readonly Article[];
  readonly rounds: number;
}

/** One figure for each call, in order. */
export interface Times {
  readonly reading: readonly number[];
  /** Every letter of the article looked at, `LOOKS` times. */
  readonly floor: readonly number[];
  /** How many were found in all, to see that the articles were read. */
  readonly statements: number;
}

/** As many as take about as long as a reading. */
const LOOKS = 60;

addEventListener('message', ({ data: { articles, rounds } }: MessageEvent<Work>) => {
  const reading: number[] = [];
  const floor: number[] = [];
  let statements = 0;
  const readOne = (article: Article): void => {
    statements += read(article).statements.length;
  };
  for (let round = 0; round < rounds; round++) {
    for (const article of articles) {
      reading.push(durationOf(() => readOne(article)));
      floor.push(durationOf(() => lookAtLetters(article.articleBody)));
    }
  }
  postMessage({ reading, floor, statements } satisfies Times);
});

function durationOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function lookAtLetters(text: string): void {
  for (let look = 0; look < LOOKS; look++) {
    if (text.match(/\p{L}+/gu) === null) return;
  }
}
