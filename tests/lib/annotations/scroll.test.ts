// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scrollToRange } from '@/lib/annotations/scroll';
import { rangeOf, showLines } from './page';

const HEIGHT = 24; // of the passage
let top = 0; // of the passage, in the window
const scrollIntoView = vi.fn();
const scrollBy = vi.fn();

beforeEach(() => {
  scrollIntoView.mockReset();
  scrollBy.mockReset();
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, top, 80, HEIGHT),
  );
  Element.prototype.scrollIntoView = scrollIntoView;
  vi.spyOn(window, 'scrollBy').mockImplementation(scrollBy);
});
afterEach(() => vi.restoreAllMocks());

const isShown = (shown: boolean): void => {
  const boxes = shown ? [new DOMRect(0, top, 80, HEIGHT)] : [];
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(boxes as unknown as DOMRectList);
};

function scrollToPassage(): boolean {
  const [line] = showLines('قال الوزير إن الجسر مفتوح');
  return line !== undefined && scrollToRange(rangeOf(line, 4, 10));
}

describe('scrolling to a passage', () => {
  it('leaves the page where it is when the passage is in sight', () => {
    isShown(true);
    top = window.innerHeight / 2;
    expect(scrollToPassage()).toBe(true);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it.each([
    ['above the window', -200],
    ['under a header that stands fast', 10],
    ['below the window', 5000],
  ])('brings its paragraph to the middle when it is %s', (_, before) => {
    isShown(true);
    top = before;
    scrollIntoView.mockImplementation(() => {
      top = window.innerHeight / 2;
    });
    expect(scrollToPassage()).toBe(true);
    expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior: 'instant' });
    expect(scrollBy).not.toHaveBeenCalled();
  });

  it('goes on to its line in a paragraph taller than the window', () => {
    isShown(true);
    top = 3000;
    scrollIntoView.mockImplementation(() => {
      top = 1500;
    });
    expect(scrollToPassage()).toBe(true);
    const toMiddle = 1500 + HEIGHT / 2 - window.innerHeight / 2;
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: toMiddle, behavior: 'instant' });
  });

  it('says no where the page has folded it away', () => {
    isShown(false);
    expect(scrollToPassage()).toBe(false);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });
});
