/**
 * The form in which text is compared, with a way back to the page.
 *
 *   "ســيرغى لاڤروڤَ"  ──fold──▶  "سيرغي لافروف"
 *
 * Case, accents, Arabic letter variants, vowel marks, tatweel, joining and direction marks and the script of digits go;
 * words and their order stay. One fold serves all languages, since an Arabic article names NATO and an English one may
 * quote an Arabic word; the packs contribute their maps.
 *
 * Presentation forms U+FB50–FDFF and U+FE70–FEFE (The Unicode Standard, ch. 9.2) come from PDFs and old systems: NFKC.
 */
import type { Span, TextOffset } from '../model/text';
import { packs } from './packs';

export interface FoldedText {
  readonly text: string;
  /** A span of the folded text → the span of the original that it came from, marks on its last letter included. */
  toOriginal(span: Span): Span;
}

/** The comparison form. `fold(fold(x)) === fold(x)`. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charCodeAt(at));
  return folded;
}

/** As `fold`, with the way back. */
export function foldWithOffsets(text: string): FoldedText {
  const runs = new Runs();
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    for (let k = 0; k < unit.length; k++) runs.add(folded.length + k, at);
    folded += unit;
  }
  return {
    text: folded,
    toOriginal: ({ start, end }) => {
      const from = start < folded.length ? runs.originalOf(start) : text.length;
      return { start: from, end: end <= start ? from : afterMarks(text, runs.originalOf(end - 1) + 1) };
    },
  };
}

/** Cutting a tanwin from its letter would leave it on nothing. */
function afterMarks(text: string, at: TextOffset): TextOffset {
  let end = at;
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
  return end;
}

/**
 * Folded offset → original offset, as the places where the distance between the two changes: a handful for printed
 * news, whatever its length.
 */
class Runs {
  private readonly folded: TextOffset[] = [];
  private readonly original: TextOffset[] = [];

  add(folded: TextOffset, original: TextOffset): void {
    const last = this.folded.length - 1;
    const expected = last < 0 ? -1 : (this.original[last] ?? 0) + folded - (this.folded[last] ?? 0);
    if (original === expected) return;
    this.folded.push(folded);
    this.original.push(original);
  }

  originalOf(folded: TextOffset): TextOffset {
    let low = 0;
    let high = this.folded.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.folded[middle] ?? 0) <= folded) low = middle;
      else high = middle - 1;
    }
    return (this.original[low] ?? 0) + folded - (this.folded[low] ?? 0);
  }
}

/** One answer per UTF-16 code unit, found when first asked for: nothing is built at wake-up. */
const units: string[] = [];

function foldUnit(code: number): string {
  const known = units[code];
  if (known !== undefined) return known;
  const folded = foldNewUnit(String.fromCharCode(code));
  units[code] = folded;
  return folded;
}

/** Letters without a decomposition that are written as two. */
const PAIRS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' };

function foldNewUnit(unit: string): string {
  if (isSurrogate(unit)) return unit;
  if (packs.some((pack) => pack.ignorable.test(unit))) return '';
  const mapped = mappedByPack(unit) ?? PAIRS[unit];
  if (mapped !== undefined) return mapped;
  const plain = isPresentationForm(unit) ? unit.normalize('NFKC') : withoutMarks(unit.normalize('NFD'));
  const lower = withoutMarks(plain.toLowerCase());
  return lower === unit ? unit : fold(lower);
}

function mappedByPack(unit: string): string | undefined {
  for (const pack of packs) {
    const mapped = pack.fold[unit];
    if (mapped !== undefined) return mapped;
  }
  return undefined;
}

/** A mark that stands alone in the text is dropped with the others: fold sees one code unit at a time. */
const withoutMarks = (text: string): string => text.replace(/\p{M}/gu, '');
const isSurrogate = (unit: string): boolean => /[\uD800-\uDFFF]/.test(unit);
const isPresentationForm = (unit: string): boolean => /[\uFB50-\uFDFF\uFE70-\uFEFE]/.test(unit);
