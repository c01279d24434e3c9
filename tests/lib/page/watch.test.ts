// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticle } from '@/lib/page/watch';
import { PARAGRAPHS } from './pages';

const TIMEOUT = { timeout: 5000 };
let stop: () => void = () => {};
const onChange = vi.fn();

function show(...lines: readonly (string | undefined)[]): void {
  document.body.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line ?? '';
      return paragraph;
    }),
  );
}

beforeEach(() => {
  onChange.mockReset();
  history.replaceState(null, '', '/first');
  show(PARAGRAPHS[0], 'عداد');
  stop = watchArticle(document, onChange);
});
afterEach(() => stop());

const changes = (): number => onChange.mock.calls.length;
const isCalled = (): Promise<void> => vi.waitFor(() => expect(changes()).toBe(1), TIMEOUT);

describe('is told of', () => {
  it('another text at the same address, as long as the last', async () => {
    const other = PARAGRAPHS[0]?.replace('الرافعي', 'الشافعي');
    show(other, 'عداد');
    await isCalled();
  });

  it('an article that comes late', async () => {
    document.body.append(Object.assign(document.createElement('div'), { textContent: PARAGRAPHS[1] }));
    await isCalled();
  });

  it('another address, once its text is there: one call for both', async () => {
    history.pushState(null, '', '/second');
    await vi.waitFor(() => {
      show(PARAGRAPHS[2]);
      expect(document.body.textContent).toBe(PARAGRAPHS[2]);
    });
    await isCalled();
    show(PARAGRAPHS[3]);
    await vi.waitFor(() => expect(changes()).toBe(2), TIMEOUT);
  });

  it('another address above the same text, after some patience', async () => {
    history.pushState(null, '', '/second');
    window.dispatchEvent(new Event('popstate'));
    await isCalled();
  });
});

describe('is not told of', () => {
  /** Waits for a change that is told, and sees that it was the only one. */
  const onlyTheNext = async (): Promise<void> => {
    await new Promise<void>((looked) => {
      const hasLooked = new MutationObserver(() => setTimeout(looked, 400));
      hasLooked.observe(document.body, { childList: true, subtree: true, characterData: true });
      document.body.append(document.createElement('hr'));
    });
    expect(changes()).toBe(0);
    show(PARAGRAPHS[3]);
    await isCalled();
  };

  it('a clock, a counter, a row of links', async () => {
    for (const clock of document.querySelectorAll('p:last-child')) clock.textContent = 'الساعة 10:48';
    document.body.append(Object.assign(document.createElement('a'), { href: '/n', textContent: 'خبر آخر' }));
    await onlyTheNext();
  });

  it('the next of the headlines that a page shows in turn', async () => {
    document.body.append(
      Object.assign(document.createElement('a'), { href: '/n', textContent: PARAGRAPHS[1] }),
    );
    await onlyTheNext();
  });

  it('another place in the page', async () => {
    history.pushState(null, '', '/first#comments');
    window.dispatchEvent(new Event('popstate'));
    await onlyTheNext();
  });

  it('anything after it stopped', async () => {
    stop();
    const later = vi.fn();
    const stopLater = watchArticle(document, later);
    show(PARAGRAPHS[3]);
    await vi.waitFor(() => expect(later).toHaveBeenCalledOnce(), TIMEOUT);
    stopLater();
    expect(changes()).toBe(0);
  });
});
