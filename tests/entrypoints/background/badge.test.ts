import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showBadge, showNotSaved } from '@/entrypoints/background/badge';
import { pillWords } from '@/entrypoints/background/words';
import { browser } from '@/lib/browser';
import { defaultSettings } from '@/lib/settings/settings';
import { article } from '../../lib/corpus/sample';
import { startBrowser } from './fake-tabs';

beforeEach(() => void startBrowser());

const on = (tabId: number): Promise<string> => browser.action.getBadgeText({ tabId });
const speaking = (language: 'ar' | 'en' | 'browser') => ({ ...defaultSettings, language });

const nothing = { count: 0, saved: null };
const saved = { article: article('one').id, change: 'new', statements: 3, meetings: 1 } as const;
const byClick = { saved, automatic: false };
const title = (): Promise<string> => browser.action.getTitle({ tabId: 3 });

describe('the badge', () => {
  it.each([
    ['ar', 12, '١٢'],
    ['en', 12, '12'],
    ['browser', 3, '٣'], // the browser's first language is ar-EG here
    ['ar', 0, ''],
    ['en', 0, ''],
  ] as const)('in %s shows %i as “%s”', async (language, count, text) => {
    await showBadge(3, speaking(language), { count, saved: null });
    expect(await on(3)).toBe(text);
  });

  it('is one tab’s own', async () => {
    await showBadge(3, speaking('en'), { count: 5, saved: null });
    expect([await on(4), await browser.action.getBadgeText({})]).toEqual(['', '']);
  });

  it('has a tick where the article was saved here, and the button says what', async () => {
    await showBadge(3, speaking('ar'), { count: 5, saved: byClick });
    expect(await on(3)).toBe('٥✓');
    expect((await title()).split('\n')).toEqual(['سياق', expect.any(String)]);
    await showBadge(3, speaking('ar'), { count: 0, saved: byClick });
    expect(await on(3)).toBe('✓');
    await showBadge(3, speaking('ar'), nothing);
    expect([await on(3), await title()]).toEqual(['', 'سياق']);
  });

  it('says that saving came to nothing, until the next count', async () => {
    await showNotSaved(3, speaking('en'));
    expect(await on(3)).toBe('!');
    await showBadge(3, speaking('en'), nothing);
    expect(await on(3)).toBe('');
  });

  it('can be read on its ground', async () => {
    await showNotSaved(3, speaking('en'));
    expect(await browser.action.getBadgeBackgroundColor({ tabId: 3 })).toEqual([11, 95, 102, 255]);
  });

  it('of a tab that was closed meanwhile is no error', async () => {
    const closed = new Error('No tab with id: 3.');
    vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(closed);
    vi.spyOn(browser.action, 'setBadgeTextColor').mockRejectedValue(closed);
    vi.spyOn(browser.action, 'setTitle').mockRejectedValue(closed);
    await expect(showBadge(3, speaking('en'), nothing)).resolves.toBeUndefined();
  });
});

describe('the pill’s words', () => {
  // Figures are isolated, so that they stand right in a line of either direction.
  it.each([
    ['ar', 1, 'خبر سابق واحد. افتح سياق'],
    ['ar', 2, 'خبران سابقان. افتح سياق'],
    ['en', 1, '\u20681\u2069 earlier item. Open Siyaq'],
    ['en', 12, '\u206812\u2069 earlier items. Open Siyaq'],
  ] as const)('in %s for %i: %s', (language, count, words) => {
    expect(pillWords(speaking(language), count).open).toBe(words);
  });

  it('leave room for the position, and name the locale of its figures', () => {
    const { position, locale } = pillWords(speaking('ar'), 3);
    expect(position).toContain('{at}');
    expect(position).toContain('{of}');
    expect(locale).toBe('ar-EG');
  });
});
