/** What every contender in the search bench can do: ours, and those it is held against. */
import type { SearchQuestion } from '../search-questions';

export interface Contender {
  /** Everything that must happen before a question can be answered, in a page just opened. */
  open(size: number): Promise<void>;
  /** How many were found, or at least how many are shown; -1 where it cannot be asked such a thing. */
  ask(question: SearchQuestion, shown: number): Promise<number>;
  /** The statements nearest to each text, any of its words. */
  related(texts: readonly string[]): Promise<number>;
  /** Makes and keeps the index; bytes kept. Ours is made by the store. */
  build?(size: number): Promise<number>;
  /** Adds so many statements and keeps the index. */
  add?(size: number, count: number): Promise<void>;
}

export const SHOWN = 20;
/** Of each kind, as the popup asks when it has just opened. */
const SHOWN_FIRST = 6;

export interface Asked {
  readonly ms: readonly number[];
  readonly found: number;
}

const measured = (contender: Contender) => ({
  open: (size: number): Promise<void> => contender.open(size),
  /** From the page's first script to the answer. */
  first: async (size: number, question: SearchQuestion): Promise<Asked> => {
    await contender.open(size);
    const found = await contender.ask(question, SHOWN_FIRST);
    return { ms: [performance.now() - globalThis.siyaqBegun], found };
  },
  ask: async (questions: readonly SearchQuestion[]): Promise<Asked> => {
    const ms: number[] = [];
    let found = 0;
    for (const question of questions) {
      const begun = performance.now();
      const count = await contender.ask(question, SHOWN);
      if (count < 0) return { ms: [], found: -1 };
      ms.push(performance.now() - begun);
      found += Math.min(SHOWN, count);
    }
    return { ms, found };
  },
  related: async (pages: readonly (readonly string[])[]): Promise<Asked> => {
    const ms: number[] = [];
    let found = 0;
    for (const texts of pages) {
      const begun = performance.now();
      found += await contender.related(texts);
      ms.push(performance.now() - begun);
    }
    return { ms, found };
  },
  build: async (size: number) => {
    const begun = performance.now();
    const bytes = (await contender.build?.(size)) ?? 0;
    return { ms: performance.now() - begun, bytes };
  },
  add: async (size: number, count: number) => {
    const begun = performance.now();
    await contender.add?.(size, count);
    return performance.now() - begun;
  },
  /** Megabytes in use after a collection. */
  heap: async () => (await performance.measureUserAgentSpecificMemory()).bytes / 2 ** 20,
});

declare global {
  var siyaqSearch: ReturnType<typeof measured>;
  var siyaqBegun: number;
  interface Performance {
    measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
  }
}

export function enter(contender: Contender): void {
  globalThis.siyaqSearch = measured(contender);
}
