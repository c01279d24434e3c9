/**
 * The last term of every block of a segment: which block to read for a term, without reading any. With each goes the
 * most documents a term of the block stands in, so that a beginning of a word is looked for where the common words are.
 */
import type { WrittenBlock } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import type { Range } from './calendar';

export interface Directory {
  readonly lastTerms: readonly string[];
  readonly mostDocs: readonly number[];
}

export const directoryOf = (blocks: readonly Pick<WrittenBlock, 'lastTerm' | 'mostDocs'>[]): Directory => ({
  lastTerms: blocks.map((block) => block.lastTerm),
  mostDocs: blocks.map((block) => block.mostDocs),
});

/** Blocks that can hold `term`: several where its lists are long. */
export function blocksOf(directory: Directory, term: string): Range {
  return blocksBetween(directory, term, term);
}

/** Blocks that can hold a term from `first` to `last`, both included. */
export function blocksBetween({ lastTerms }: Directory, first: string, last: string): Range {
  const from = firstAtLeast(lastTerms, first);
  let to = firstAtLeast(lastTerms, last);
  // A block that ends with `last` may be continued by the next.
  while (to < lastTerms.length && lastTerms[to] === last) to++;
  return { from, to: Math.min(lastTerms.length, to + 1) };
}

function firstAtLeast(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function writeDirectory(writer: ByteWriter, { lastTerms, mostDocs }: Directory): void {
  writer.varint(lastTerms.length);
  lastTerms.forEach((term, at) => {
    writer.word(term);
    writer.varint(mostDocs[at] ?? 0);
  });
}

export function readDirectory(reader: ByteReader): Directory {
  const length = reader.varint();
  const lastTerms: string[] = [];
  const mostDocs: number[] = [];
  for (let at = 0; at < length; at++) {
    lastTerms.push(reader.word());
    mostDocs.push(reader.varint());
  }
  return { lastTerms, mostDocs };
}
