/**
 * In the isolated world of a page: how long it takes to read it, ours and by Readability alone, and the least that any
 * reader of it must do.
 */
import { Readability } from '@mozilla/readability';
import { readArticle } from '@/lib/page/read-article';

export interface Timed {
  readonly ms: number;
  /** What was read, to see that it was the article; empty where nothing was. */
  readonly text: string;
}

const bench = {
  ours: () => timed(ours),
  readability: () => timed(readability),
  floor: () => timed(floor),
};

declare global {
  var siyaqBench: typeof bench;
}

globalThis.siyaqBench = bench;

function ours(): string {
  const read = readArticle(document, location.href);
  return read.ok ? read.value.article.articleBody : '';
}

const readability = (): string => new Readability(copy()).parse()?.textContent ?? '';

/** Ten copies of the document, and a walk over the text of each. */
function floor(): string {
  let length = 0;
  for (let copies = 0; copies < 10; copies++) {
    const walker = document.createTreeWalker(copy(), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  }
  return String(length);
}

/** Cloning answers a `Node` by its type alone. */
const copy = (): Document => document.cloneNode(true) as Document;

function timed(work: () => string): Timed {
  const begun = performance.now();
  const text = work();
  return { ms: performance.now() - begun, text };
}
