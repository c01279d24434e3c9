/**
 * `npm run bench -- reading`: Arabic articles of 5,000 characters, read again and again in one worker, and read first in a
 * worker just started – its script, the lexicon in it and all.
 */
import type { Article } from '@/lib/model/article';
import { articleFromText } from '@/lib/page/from-text';
import { bundle } from './bundle';
import { demoStories, longStory } from './demo-stories';
import type { Times, Work } from './in-browser/reading';
import { inChromium, inExtensionPage } from './in-chromium';
import type { Measured } from './rows';

const CHARACTERS = 5000;
const WARM_UP_ROUNDS = 5;
const ROUNDS = 20;
const WORKERS = 20;

interface Answered {
  readonly times: Times;
  /** From the worker's making to its answer. */
  readonly wallMs: number;
}

/** Gives the work to a new worker. */
type Ask = (script: 'reading.js' | 'empty.js', work: Work) => Promise<Answered>;

export default async function reading(): Promise<readonly Measured[]> {
  const scripts = { 'reading.js': await bundle('reading.ts'), 'empty.js': EMPTY };
  return inChromium({ scripts }, async ({ lab }) => {
    const ask: Ask = (script, work) => inExtensionPage(lab, askWorker, `/bench/${script}`, work);
    return [await warm(ask), ...(await woken(ask))];
  });
}

/** Always ready, never reading. */
const EMPTY = 'onmessage = () => postMessage(null);';

/** Each begins with another of the demo articles. */
const articles: readonly Article[] = demoStories().map((_, first, stories) => {
  const { headline, paragraphs } = longStory(stories, first, CHARACTERS);
  const found = articleFromText([headline, ...paragraphs].join('\n'), { url: 'https://bench.example/long' });
  if (!found.ok) throw new Error(found.error.kind);
  return found.value.article;
});

async function warm(ask: Ask): Promise<Measured> {
  const { times } = await ask('reading.js', { articles, rounds: WARM_UP_ROUNDS + ROUNDS });
  assertRead(times);
  const warmedUp = (samples: readonly number[]): readonly number[] =>
    samples.slice(WARM_UP_ROUNDS * articles.length);
  return {
    name: 'reading 5,000 characters, warm',
    unit: 'ms',
    samples: warmedUp(times.reading),
    budget: { limit: 15, of: 'median' },
    floor: { name: 'sixty looks at every letter', samples: warmedUp(times.floor) },
  };
}

async function woken(ask: Ask): Promise<readonly Measured[]> {
  const first: number[] = [];
  const whole: number[] = [];
  const empty: number[] = [];
  for (let at = 0; at < WORKERS; at++) {
    const work = {
      articles: [articles[at % articles.length]].flatMap((article) => article ?? []),
      rounds: 1,
    };
    empty.push((await ask('empty.js', work)).wallMs);
    const { times, wallMs } = await ask('reading.js', work);
    assertRead(times);
    first.push(...times.reading);
    whole.push(wallMs);
  }
  const floor = { name: 'an empty worker’s first answer', samples: empty };
  return [
    {
      name: 'first reading of a worker just started',
      unit: 'ms',
      samples: first,
      budget: { limit: 60, of: 'median' },
      floor,
    },
    { name: 'the same from the worker’s making to its answer', unit: 'ms', samples: whole, floor },
  ];
}

/** What is not read is fast, and no figure. */
function assertRead({ statements }: Times): void {
  if (statements === 0) throw new Error('the article was not read');
}

/** Runs in a page of the extension. */
function askWorker(script: string, work: Work): Promise<Answered> {
  return new Promise((done, failed) => {
    const begun = performance.now();
    const worker = new Worker(script);
    worker.onerror = ({ message }) => failed(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<Times>) => {
      done({ times: data, wallMs: performance.now() - begun });
      worker.terminate();
    };
    worker.postMessage(work);
  });
}
