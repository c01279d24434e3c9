/**
 * A segment: an index of some documents, written once and never changed.
 *
 *   head   calendars of all kinds, directory of the blocks
 *   ids    document numbers → ids, kind by kind
 *   terms  blocks of sorted terms with their lists
 *
 * What is deleted later is told by the manifest; what is added goes into another segment, until a merge makes them one.
 */
import { BlockWriter, type TermLists, type WrittenBlock } from './block';
import { ByteReader, ByteWriter } from './bytes';
import { type Calendar, calendarOf, readCalendar, writeCalendar } from './calendar';
import { checksumOf, seal, unseal } from './checksum';
import { type Directory, directoryOf, readDirectory, writeDirectory } from './directory';
import { type IndexDocument, impactsOf, type MeanLengths } from './document';
import { blocksOfIds } from './ids';
import { INDEX_KINDS, kindNumber, type PerKind, perKind } from './kinds';
import type { Postings } from './postings';

export interface SegmentHead {
  readonly calendars: PerKind<Calendar>;
  readonly directory: Directory;
}

/** All rows of a segment. */
export interface BuiltSegment {
  readonly head: Uint8Array;
  readonly ids: PerKind<readonly Uint8Array[]>;
  readonly terms: readonly Uint8Array[];
  readonly counts: PerKind<number>;
  readonly hash: number;
}

export function buildSegment(documents: readonly IndexDocument[], lengths: MeanLengths): BuiltSegment {
  const sorted = perKind((kind) => documents.filter((each) => each.kind === kind).sort(byDayThenId));
  const lists = listsOf(sorted, lengths);
  const writer = new BlockWriter();
  for (const term of [...lists.keys()].sort()) writer.add(term, postingsOf(lists.get(term) ?? []));
  const blocks = writer.finish();
  const calendars = sorted.map((kind) => calendarOf(kind.map((document) => document.day)));
  return {
    head: writeHead({ calendars, directory: directoryOf(blocks) }),
    ids: sorted.map((kind) => blocksOfIds(kind.map((document) => document.id))),
    terms: blocks.map((block) => block.bytes),
    counts: sorted.map((kind) => kind.length),
    hash: hashOf(blocks),
  };
}

/** Of the blocks of terms, in order. */
export const hashOf = (blocks: readonly Pick<WrittenBlock, 'bytes'>[]): number =>
  blocks.reduce((hash, { bytes }) => addToHash(hash, bytes), 0);

export const addToHash = (hash: number, block: Uint8Array): number =>
  (Math.imul(hash, 31) + checksumOf(block)) >>> 0;

function byDayThenId(a: IndexDocument, b: IndexDocument): number {
  return a.day - b.day || (a.id < b.id ? -1 : 1);
}

/** A list while it grows; `impacts` stays empty for an attribute. */
interface GrowingList {
  readonly docs: number[];
  readonly impacts: number[];
}

/** Sparse: by kind. */
type GrowingLists = (GrowingList | undefined)[];

function listsOf(sorted: PerKind<readonly IndexDocument[]>, lengths: MeanLengths): Map<string, GrowingLists> {
  const lists = new Map<string, GrowingLists>();
  const listFor = (term: string, kind: number): GrowingList => {
    const ofTerm = lists.get(term) ?? [];
    if (ofTerm.length === 0) lists.set(term, ofTerm);
    const list = ofTerm[kind] ?? { docs: [], impacts: [] };
    ofTerm[kind] = list;
    return list;
  };
  for (const documents of sorted)
    documents.forEach((document, doc) => {
      const kind = kindNumber(document.kind);
      for (const [word, impact] of impactsOf(document, lengths)) {
        const list = listFor(word, kind);
        list.docs.push(doc);
        list.impacts.push(impact);
      }
      for (const attribute of new Set(document.attributes)) listFor(attribute, kind).docs.push(doc);
    });
  return lists;
}

const postingsOf = (lists: GrowingLists): TermLists =>
  INDEX_KINDS.map((_, kind) => {
    const list = lists[kind];
    return list === undefined ? null : postingsFrom(list);
  });

const postingsFrom = ({ docs, impacts }: GrowingList): Postings => ({
  docs: Uint32Array.from(docs),
  impacts: impacts.length === 0 ? null : Uint8Array.from(impacts),
});

export function writeHead({ calendars, directory }: SegmentHead): Uint8Array {
  const writer = new ByteWriter();
  for (const calendar of calendars) writeCalendar(writer, calendar);
  writeDirectory(writer, directory);
  return seal(writer.take());
}

export function readHead(stored: unknown): SegmentHead {
  const reader = new ByteReader(unseal(stored));
  return { calendars: perKind(() => readCalendar(reader)), directory: readDirectory(reader) };
}
