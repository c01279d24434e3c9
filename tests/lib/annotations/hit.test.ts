// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHitTest, type MarkRanges } from '@/lib/annotations/hit';
import { LETTER, LINE, layOut, middleOf, putCaret, rangeOf, showLines } from './page';

let lines: readonly Text[];

beforeEach(() => {
  lines = showLines('قال الوزير إن الجسر مفتوح', 'وأضاف أن الطريق مغلق');
  layOut(lines);
});
afterEach(() => vi.restoreAllMocks());

const span = (line: number, start: number, end: number): Range => {
  const node = lines[line];
  if (node === undefined) throw new Error(`no line ${line}`);
  return rangeOf(node, start, end);
};
const mark = (id: string, ...ranges: readonly Range[]): MarkRanges => ({ id, ranges });
const at = (marks: readonly MarkRanges[], [x, y]: readonly [number, number]): string | null =>
  createHitTest(document, marks).hitAt(x, y)?.id ?? null;

describe('a point', () => {
  const marks = (): readonly MarkRanges[] => [mark('a', span(0, 4, 10)), mark('b', span(1, 0, 5))];

  it.each<readonly [string, readonly [number, number], string | null]>([
    ['on the first letter of a mark', middleOf(0, 4), 'a'],
    ['on its last letter', middleOf(0, 9), 'a'],
    ['on the letter before it', middleOf(0, 3), null],
    ['on the letter after it', middleOf(0, 10), null],
    ['on the mark of another line', middleOf(1, 0), 'b'],
    ['on unmarked text', middleOf(1, 12), null],
    ['in the gap below a mark', [5 * LETTER, LETTER + 5], null],
    ['below the text', [5 * LETTER, 3 * LINE], null],
    ['before the line', [-30, LINE + 5], null],
  ])('%s', (_, point, id) => expect(at(marks(), point)).toBe(id));

  it('beside the column is on no mark, though the browser names its last letter', () => {
    expect(at([mark('a', span(1, 10, 20))], [21 * LETTER, LINE + 5])).toBeNull();
  });
});

it('a hit tells its line, no wider than the pointer, and the text it is in', () => {
  const [x, y] = middleOf(1, 3);
  const line = { left: x, right: x, top: LINE, bottom: LINE + LETTER };
  expect(createHitTest(document, [mark('b', span(1, 0, 5))]).hitAt(x, y)).toEqual({
    id: 'b',
    spot: { line, node: lines[1] },
  });
});

describe('of several marks', () => {
  it('the shortest is meant where they overlap', () => {
    const statement = mark('statement', span(0, 0, 20));
    const name = mark('name', span(0, 4, 10));
    expect(at([statement, name], middleOf(0, 5))).toBe('name');
    expect(at([name, statement], middleOf(0, 5))).toBe('name');
    expect(at([statement, name], middleOf(0, 12))).toBe('statement');
  });

  it('one that narration splits counts as long as all its parts', () => {
    const split = mark('split', span(0, 4, 8), span(1, 0, 20));
    expect(at([split, mark('whole', span(0, 2, 10))], middleOf(0, 5))).toBe('whole');
    expect(at([split], middleOf(1, 3))).toBe('split');
  });
});

describe('where the browser', () => {
  it('names the neighbour at the edge of a text node, the boxes decide', () => {
    const [first] = lines;
    putCaret(() => (first === undefined ? null : { node: first, offset: first.length }));
    expect(at([mark('b', span(1, 0, 5))], middleOf(1, 0))).toBe('b');
  });

  it('names an element, there is no text', () => {
    putCaret(() => ({ node: document.body, offset: 0 }));
    expect(at([mark('a', span(0, 0, 5))], middleOf(0, 1))).toBeNull();
  });

  it('names nothing, there is nothing', () => {
    putCaret(() => null);
    expect(at([mark('a', span(0, 0, 5))], middleOf(0, 1))).toBeNull();
  });

  it('has only the older name for it, that is asked', () => {
    const [first] = lines;
    if (first === undefined) throw new Error('no line');
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    document.caretRangeFromPoint = () => rangeOf(first, 2, 2);
    expect(at([mark('a', span(0, 0, 5))], middleOf(0, 2))).toBe('a');
    Reflect.deleteProperty(document, 'caretRangeFromPoint');
    expect(at([mark('a', span(0, 0, 5))], middleOf(0, 2))).toBeNull();
  });
});

it('agrees with asking every box of every mark', () => {
  const spans = fc.array(fc.tuple(fc.nat(1), fc.nat(24), fc.integer({ min: 1, max: 12 })), {
    minLength: 1,
    maxLength: 8,
  });
  const points = fc.array(fc.tuple(fc.nat(280), fc.nat(45)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(spans, points, (places, asked) => {
      const marks = places.flatMap(([line, start, size], index) => {
        const end = Math.min(lines[line]?.length ?? 0, start + size);
        return start < end ? [mark(`${index}`, span(line, start, end))] : [];
      });
      const hits = createHitTest(document, marks);
      for (const [x, y] of asked) {
        const under = marks.filter(({ ranges }) => ranges.some((range) => isIn(range, x, y)));
        const shortest = under.sort((one, other) => sizeOf(one) - sizeOf(other))[0];
        const found = marks.find(({ id }) => id === hits.hitAt(x, y)?.id);
        expect(found && sizeOf(found)).toBe(shortest && sizeOf(shortest));
      }
    }),
  );
});

const sizeOf = ({ ranges }: MarkRanges): number =>
  ranges.reduce((sum, range) => sum + range.endOffset - range.startOffset, 0);
const isIn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
