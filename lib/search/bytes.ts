/**
 * Numbers and words as bytes, and back.
 *
 * Numbers below 2³² are LEB128 varints (seven bits a byte, low first). Words are their UTF-16 code units as varints: two
 * bytes an Arabic letter, one a Latin, and any string at all comes back as it was. A reader that runs past its bytes
 * throws `DamagedBytes`.
 */

/** Stored bytes that cannot be what was written. Caught where an index is opened, and healed by a rebuild. */
export class DamagedBytes extends Error {
  override readonly name = 'DamagedBytes';
}

export class ByteWriter {
  private bytes = new Uint8Array(1024);
  length = 0;

  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The code units of `word` from `from` on, with their number before them. */
  word(word: string, from = 0): void {
    this.varint(word.length - from);
    for (let at = from; at < word.length; at++) this.varint(word.charCodeAt(at));
  }

  /** A copy of what was written. */
  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
    private readonly end = bytes.length,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
      if (shift > 28) throw new DamagedBytes('a number longer than 32 bits');
    }
  }

  /** So many in one loop: a calendar has thousands, and a page just opened reads it with code that was never run. */
  varints(count: number): Uint32Array<ArrayBuffer> {
    const { bytes, end } = this;
    if (count > end - this.at) throw new DamagedBytes('fewer bytes than said');
    const values = new Uint32Array(count);
    let at = this.at;
    for (let place = 0; place < count; place++) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        if (shift > 28) throw new DamagedBytes('a number longer than 32 bits');
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      values[place] = value;
    }
    if (at > end) throw new DamagedBytes('fewer bytes than said');
    this.at = at;
    return values;
  }

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined || this.at >= this.end) throw new DamagedBytes('fewer bytes than said');
    this.at++;
    return byte;
  }

  /** A view, not a copy. */
  view(length: number): Uint8Array {
    if (this.at + length > this.end) throw new DamagedBytes('fewer bytes than said');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  skip(length: number): void {
    if (this.at + length > this.end) throw new DamagedBytes('fewer bytes than said');
    this.at += length;
  }

  word(): string {
    const length = this.varint();
    let word = '';
    for (let at = 0; at < length; at++) word += String.fromCharCode(this.varint());
    return word;
  }
}
