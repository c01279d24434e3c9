/**
 * A block: some kilobytes of sorted terms, each with its lists beside it.
 *
 *   entry = letters shared with the term before · the others · kinds bit by bit · (count, bytes, postings) for each kind
 *
 * A term with long lists is cut into several entries, over several blocks; its parts are in order. Front coding: Witten,
 * Moffat and Bell, Managing Gigabytes, ch. 4.
 */
import { ByteReader, ByteWriter } from './bytes';
import { seal, unseal } from './checksum';
import { INDEX_KINDS, type PerKind } from './kinds';
import { joinPostings, type Postings, readPostings, slicePostings, writePostings } from './postings';

/** A read costs the same from 256 bytes to 64 KB, decoding and copying do not. */
export const BLOCK_BYTES = 12 * 1024;
/** Of one entry: some eight kilobytes. */
const MOST_POSTINGS = 4096;
/** Bit of an entry whose lists have no impacts. */
const IS_ATTRIBUTE = 128;

/** Lists of one term; `null` where it stands in no document of the kind. */
export type TermLists = PerKind<Postings | null>;

export type LazyLists = () => TermLists;

export interface WrittenBlock {
  readonly bytes: Uint8Array;
  readonly lastTerm: string;
  /** The most documents that any of its terms stands in. */
  readonly mostDocs: number;
}

export class BlockWriter {
  private writer = new ByteWriter();
  private list = new ByteWriter();
  private lastTerm = '';
  private mostDocs = 0;
  readonly blocks: WrittenBlock[] = [];

  /** Terms must come in order of their code units. */
  add(term: string, lists: TermLists): void {
    const count = lists.reduce((sum, list) => sum + (list?.docs.length ?? 0), 0);
    if (count <= MOST_POSTINGS) this.entry(term, lists);
    else for (const part of partsOf(lists)) this.entry(term, part);
  }

  finish(): readonly WrittenBlock[] {
    if (this.writer.length > 0) this.flush();
    return this.blocks;
  }

  private entry(term: string, lists: TermLists): void {
    const shared = sharedLetters(this.lastTerm, term);
    this.writer.varint(shared);
    this.writer.word(term, shared);
    this.writer.byte(maskOf(lists));
    for (const list of lists) if (list !== null) this.writeList(list);
    this.lastTerm = term;
    if (this.writer.length >= BLOCK_BYTES) this.flush();
  }

  private writeList(list: Postings): void {
    this.list.length = 0;
    writePostings(this.list, list);
    this.writer.varint(list.docs.length);
    this.writer.varint(this.list.length);
    this.writer.append(this.list.take());
    this.mostDocs = Math.max(this.mostDocs, list.docs.length);
  }

  private flush(): void {
    const { lastTerm, mostDocs } = this;
    this.blocks.push({ bytes: seal(this.writer.take()), lastTerm, mostDocs });
    this.writer.length = 0;
    this.lastTerm = '';
    this.mostDocs = 0;
  }
}

function partsOf(lists: TermLists): TermLists[] {
  return lists.flatMap((list, kind) => {
    if (list === null) return [];
    const parts = Math.ceil(list.docs.length / MOST_POSTINGS);
    return Array.from({ length: parts }, (_, part) => {
      const piece = slicePostings(list, part * MOST_POSTINGS, (part + 1) * MOST_POSTINGS);
      return lists.map((_, other) => (other === kind ? piece : null));
    });
  });
}

function maskOf(lists: TermLists): number {
  let mask = 0;
  lists.forEach((list, kind) => {
    if (list === null) return;
    mask |= 1 << kind;
    if (list.impacts === null) mask |= IS_ATTRIBUTE;
  });
  return mask;
}

function sharedLetters(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}

/** What follows an entry's term: how many documents of each kind, and where their lists are. Decoded only when asked for. */
export class EntryLists {
  private mask = 0;
  private readonly counts: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly content: Uint8Array) {}

  /** From a reader that stands after the term. */
  read(reader: ByteReader): void {
    this.mask = reader.byte();
    for (let kind = 0; kind < INDEX_KINDS.length; kind++) {
      if ((this.mask & (1 << kind)) === 0) {
        this.counts[kind] = 0;
        continue;
      }
      this.counts[kind] = reader.varint();
      const length = reader.varint();
      this.starts[kind] = reader.at;
      reader.skip(length);
      this.ends[kind] = reader.at;
    }
  }

  /** Documents of a kind in this entry. */
  count(kind: number): number {
    return this.counts[kind] ?? 0;
  }

  /** Documents of all kinds in this entry. */
  total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  /** Of this entry, whenever it is called: which of many completions are worth decoding is known only at the end. */
  lazyLists(): LazyLists {
    const { content, mask } = this;
    const [counts, starts, ends] = [[...this.counts], [...this.starts], [...this.ends]];
    return () =>
      counts.map((count, kind) => {
        if (count === 0) return null;
        const reader = new ByteReader(content, starts[kind], ends[kind]);
        return readPostings(reader, count, (mask & IS_ATTRIBUTE) === 0);
      });
  }
}

/** Walks the entries of a block. */
export class BlockCursor {
  term = '';
  readonly entry: EntryLists;
  private readonly reader: ByteReader;

  /** `content` is a block without its checksum (`openBlock`). */
  constructor(content: Uint8Array) {
    this.reader = new ByteReader(content);
    this.entry = new EntryLists(content);
  }

  next(): boolean {
    if (this.reader.isAtEnd) return false;
    const shared = this.reader.varint();
    this.term = this.term.slice(0, shared) + this.reader.word();
    this.entry.read(this.reader);
    return true;
  }

  count(kind: number): number {
    return this.entry.count(kind);
  }

  total(): number {
    return this.entry.total();
  }

  lists(): TermLists {
    return this.entry.lazyLists()();
  }
}

/** Checked once, when it comes from the store. */
export const openBlock = (stored: unknown): Uint8Array => unseal(stored);

/** Parts of one term, in order, as one. */
export function joinLists(parts: readonly TermLists[]): TermLists {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return INDEX_KINDS.map((_, kind) => {
    const lists = parts.flatMap((part) => part[kind] ?? []);
    return lists.length === 0 ? null : joinPostings(lists);
  });
}
