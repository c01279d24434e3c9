/**
 * Blocks already read, opened and checked. Segments never change, so a block stays right for as long as its index does;
 * the word typed next mostly needs the blocks of the word before.
 */
import { openBlock } from './block';
import type { StoreKey } from './index-store';
import { readHead, type SegmentHead } from './segment';

/** Of terms, as many as a page of forty statements asks for among a hundred thousand. */
const MOST_BYTES = 8 * 1024 * 1024;

export class BlockCache {
  private generation = '';
  private readonly heads = new Map<number, SegmentHead>();
  private readonly blocks = new Map<string, Uint8Array>();
  private bytes = 0;

  /** To be called with each manifest read: another generation is another index, and segments that went are forgotten. */
  keepOnly(generation: string, segments: ReadonlySet<number>): void {
    if (generation !== this.generation) this.clear();
    this.generation = generation;
    for (const id of this.heads.keys()) if (!segments.has(id)) this.heads.delete(id);
  }

  /** Whether nothing of any index is known. */
  get isEmpty(): boolean {
    return this.heads.size === 0;
  }

  head(segment: number): SegmentHead | undefined {
    return this.heads.get(segment);
  }

  keepHead(segment: number, stored: unknown): SegmentHead {
    const head = readHead(stored);
    this.heads.set(segment, head);
    return head;
  }

  /** The oldest use goes first. */
  block(key: StoreKey): Uint8Array | undefined {
    const block = this.blocks.get(key);
    if (block === undefined) return undefined;
    this.blocks.delete(key);
    this.blocks.set(key, block);
    return block;
  }

  keepBlock(key: StoreKey, stored: unknown): Uint8Array {
    const block = openBlock(stored);
    this.blocks.set(key, block);
    this.bytes += block.length;
    for (const [name, oldest] of this.blocks) {
      if (this.bytes <= MOST_BYTES) break;
      this.blocks.delete(name);
      this.bytes -= oldest.length;
    }
    return block;
  }

  clear(): void {
    this.heads.clear();
    this.blocks.clear();
    this.bytes = 0;
  }
}
