// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import detector from '@/entrypoints/content';
import { send } from '@/lib/messaging/send';
import { PARAGRAPHS } from '../lib/page/pages';

vi.mock('@/lib/messaging/send', () => ({ isAlive: () => true, send: vi.fn(async () => undefined) }));

type Detect = { main(): void };
const { main: detect } = detector as unknown as Detect; // it needs nothing of the context that WXT gives
const told = vi.mocked(send);
const isPrerendering = (value: boolean): void => {
  Object.defineProperty(document, 'prerendering', { value, configurable: true });
};

beforeEach(() => {
  told.mockClear();
  document.body.replaceChildren(
    ...PARAGRAPHS.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
});
afterEach(() => {
  globalThis.siyaqDetector?.stop();
  globalThis.siyaqDetector = undefined;
  isPrerendering(false);
});

it('tells of an article at once', () => {
  detect();
  expect(told).toHaveBeenCalledExactlyOnceWith('articleSeen', { url: location.href });
});

it('tells of a page made ahead of its click after the click alone', () => {
  isPrerendering(true);
  detect();
  expect(told).not.toHaveBeenCalled();
  isPrerendering(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(told).toHaveBeenCalledExactlyOnceWith('articleSeen', { url: location.href });
});
