/**
 * The entries of a block whose terms are among those wanted, both in order.
 *
 * An entry says how many letters it shares with the one before, and so how it lies to the term that is wanted next: where
 * it shares more than that one does, it still comes before it and nothing has to be compared. No word is made.
 */
import { EntryLists } from './block';
import { ByteReader } from './bytes';

/** Code units of the term last read; one seeker works at a time, from its first entry to its last. */
let letters = new Uint16Array(256);

export class TermSeeker {
  readonly entry: EntryLists;
  private readonly reader: ByteReader;
  private at = 0;
  /** Letters that the last entry's term and the wanted one begin with alike. */
  private alike = 0;

  /** `content` is a block without its checksum; `wanted` distinct and in order of code units. */
  constructor(
    content: Uint8Array,
    private readonly wanted: readonly string[],
  ) {
    this.reader = new ByteReader(content);
    this.entry = new EntryLists(content);
  }

  get term(): string {
    return this.wanted[this.at] ?? '';
  }

  /** To the next entry of a wanted term; a term with long lists has several. */
  next(): boolean {
    while (this.at < this.wanted.length && !this.reader.isAtEnd) {
      const shared = this.reader.varint();
      const length = this.readLetters(shared);
      this.entry.read(this.reader);
      if (shared <= this.alike && this.isWanted(shared, length)) return true;
    }
    return false;
  }

  private readLetters(shared: number): number {
    const length = shared + this.reader.varint();
    if (length > letters.length) letters = grown(letters, length);
    for (let at = shared; at < length; at++) letters[at] = this.reader.varint();
    return length;
  }

  /** Whether the entry is of a wanted term; those that come before it are wanted no more. */
  private isWanted(shared: number, length: number): boolean {
    let from = shared;
    for (; this.at < this.wanted.length; this.at++) {
      const { term } = this;
      let alike = from;
      while (alike < length && alike < term.length && letters[alike] === term.charCodeAt(alike)) alike++;
      this.alike = alike;
      if (alike === length) return alike === term.length;
      if (alike < term.length && (letters[alike] ?? 0) < term.charCodeAt(alike)) return false;
      from = 0;
    }
    return false;
  }
}

function grown(before: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(length * 2);
  larger.set(before);
  return larger;
}
