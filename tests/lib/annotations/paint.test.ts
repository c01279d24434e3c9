// @vitest-environment happy-dom
/** Marks over a page: what is registered, heard and looked after. What the browser draws is for the browser tests. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Marks, type PlacedMark, paint } from '@/lib/annotations/paint';
import { FakeHighlight, fakeRegistry, LETTER, layOut, middleOf, showLines, trusted } from './page';

const names = { said: 'm-said', met: 'm-met', open: 'm-open' };
const onOpen = vi.fn();
const onLost = vi.fn();
let highlights: Map<string, FakeHighlight>;
let lines: readonly Text[];
let marks: Marks;

beforeEach(() => {
  onOpen.mockReset();
  onLost.mockReset();
  highlights = fakeRegistry();
  lines = showLines('قال الوزير إن الجسر مفتوح', 'وأضاف أن الطريق مغلق', '   ');
  layOut(lines);
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  marks.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const lineAt = (line: number): Text => {
  const node = lines[line];
  if (node === undefined) throw new Error(`no line ${line}`);
  return node;
};
const slice = (line: number, start: number, end: number) => ({ node: lineAt(line), start, end });
const met = (): PlacedMark => ({ id: 'minister', kind: 'met', slices: [slice(0, 4, 10)] });
const said = (): PlacedMark => ({ id: 'bridge', kind: 'said', slices: [slice(0, 14, 25), slice(1, 0, 20)] });

function show(...placed: readonly PlacedMark[]): void {
  marks = paint(document, placed, { names, onOpen, onLost });
}
const words = (name: string): readonly string[] => [...(highlights.get(name) ?? [])].map(String);
const clickOn = (line: number, letter: number): void => {
  const [clientX, clientY] = middleOf(line, letter);
  lineAt(line).parentElement?.dispatchEvent(
    trusted(new MouseEvent('click', { bubbles: true, clientX, clientY })),
  );
};
const opened = (): readonly unknown[] => onOpen.mock.calls.map(([id]) => id);
/** The page comes back to view: the moment at which we look after the marks at once. */
const comeBack = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

describe('painting', () => {
  it('registers what was said and who met apart, and the open one above both', () => {
    show(said(), met());
    marks.open('minister');
    expect(words(names.said)).toEqual(['الجسر مفتوح', 'وأضاف أن الطريق مغلق']);
    expect(words(names.met)).toEqual(['الوزير']);
    expect(words(names.open)).toEqual(['الوزير']);
    const priorities = [names.open, names.said, names.met].map((name) => highlights.get(name)?.priority);
    expect(priorities).toEqual([0, 1, 2]);
  });

  it('changes no node', () => {
    const before = document.documentElement.outerHTML;
    show(said(), met());
    marks.open('bridge');
    expect(document.documentElement.outerHTML).toBe(before);
    marks.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('orders the marks as the text does', () => {
    show({ id: 'road', kind: 'met', slices: [slice(1, 9, 15)] }, said(), met());
    expect(marks.order).toEqual(['minister', 'bridge', 'road']);
  });

  it('leaves out what the page has dropped or shortened since, and what cannot be seen', () => {
    const gone = document.createTextNode('نص لم يعد في الصفحة');
    show(
      { id: 'gone', kind: 'said', slices: [{ node: gone, start: 0, end: 3 }] },
      { id: 'shorter', kind: 'said', slices: [slice(0, 20, 90)] },
      { id: 'blank', kind: 'said', slices: [slice(2, 0, 3)] },
      met(),
    );
    expect(marks.order).toEqual(['minister']);
    expect([...highlights.keys()]).toEqual([names.met]);
  });

  it('leaves nothing behind, and what the page has painted', () => {
    const theirs = new FakeHighlight();
    highlights.set('search', theirs);
    show(said(), met());
    marks.open('bridge');
    marks.remove();
    expect([...highlights]).toEqual([['search', theirs]]);
  });

  it('is no error where the engine has no highlights', () => {
    vi.stubGlobal('Highlight', undefined);
    show(said(), met());
    marks.open('bridge');
    clickOn(0, 5);
    expect(opened()).toEqual(['minister']);
  });
});

describe('a click', () => {
  it('on a mark opens it', () => {
    show(said(), met());
    clickOn(0, 5);
    clickOn(1, 3);
    expect(opened()).toEqual(['minister', 'bridge']);
  });

  it('says where it was', () => {
    show(met());
    clickOn(0, 5);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('minister', {
      line: expect.objectContaining({ left: middleOf(0, 5)[0], top: 0 }),
      node: lineAt(0),
    });
  });

  it('beside the marks is the page’s', () => {
    show(met());
    clickOn(0, 20);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('after they were removed as well', () => {
    show(met());
    marks.remove();
    clickOn(0, 5);
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('where a mark begins', () => {
  it('is its first line', () => {
    show(said());
    const [left] = middleOf(0, 14);
    expect(marks.spotOf('bridge')?.node).toBe(lineAt(0));
    expect(marks.spotOf('bridge')?.line.left).toBe(left - LETTER / 2);
  });

  it('is nowhere for a mark that is not there or not to be seen', () => {
    show(met());
    expect(marks.spotOf('bridge')).toBeNull();
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    expect(marks.spotOf('minister')).toBeNull();
  });
});

describe('showing', () => {
  it('opens a mark where it is', () => {
    show(said(), met());
    expect(marks.show('bridge')).toBe(true);
    expect(words(names.open)).toEqual(['الجسر مفتوح', 'وأضاف أن الطريق مغلق']);
  });

  it('opens any other place of the article', () => {
    show(met());
    expect(marks.showSlices([slice(1, 0, 5)])).toBe(true);
    expect(words(names.open)).toEqual(['وأضاف']);
  });

  it('says no to a mark it does not have, and to a place that is gone', () => {
    show(met());
    expect(marks.show('bridge')).toBe(false);
    expect(marks.showSlices([])).toBe(false);
    lineAt(0).parentElement?.replaceChildren('نص آخر');
    expect(marks.show('minister')).toBe(false);
  });
});

describe('while the page changes', () => {
  it('the marks come back when it has cleared them', () => {
    show(said(), met());
    highlights.clear();
    comeBack();
    expect([words(names.said).length, words(names.met).length]).toEqual([2, 1]);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('they come back before the next click is judged', () => {
    show(met());
    highlights.clear();
    clickOn(0, 5);
    expect(words(names.met)).toEqual(['الوزير']);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('they come back without anything else to remind us', async () => {
    show(met());
    highlights.clear();
    document.body.append(document.createElement('hr'));
    await vi.waitFor(() => expect(words(names.met)).toEqual(['الوزير']), { timeout: 5000 });
  });

  it('a page that insists is left alone for good', () => {
    show(met());
    for (let times = 0; times < 6; times++) {
      highlights.clear();
      comeBack();
    }
    expect(highlights.size).toBe(0);
    comeBack();
    clickOn(0, 5);
    expect(highlights.size).toBe(0);
  });

  it('it is told once that a marked text was replaced', () => {
    show(said(), met());
    lineAt(0).parentElement?.replaceChildren('نص آخر');
    comeBack();
    comeBack();
    clickOn(1, 3);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('nothing is told after the marks were removed', () => {
    show(met());
    marks.remove();
    lineAt(0).parentElement?.replaceChildren('نص آخر');
    comeBack();
    expect(onLost).not.toHaveBeenCalled();
  });
});
