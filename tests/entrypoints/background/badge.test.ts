import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showCount, showNotSaved, showSaved } from '@/entrypoints/background/badge';
import { pillWords } from '@/entrypoints/background/words';
import { browser } from '@/lib/browser';
import { defaultSettings } from '@/lib/settings/settings';
import { startBrowser } from './fake-tabs';

beforeEach(() => void startBrowser());

const on = (tabId: number): Promise<string> => browser.action.getBadgeText({ tabId });
const speaking = (language: 'ar' | 'en' | 'browser') => ({ ...defaultSettings, language });

describe('the badge', () => {
  it.each([
    ['ar', 12, '١٢'],
    ['en', 12, '12'],
    ['browser', 3, '٣'], // the browser's first language is ar-EG here
    ['ar', 0, ''],
    ['en', 0, ''],
  ] as const)('in %s shows %i as “%s”', async (language, count, text) => {
    await showCount(3, speaking(language), count);
    expect(await on(3)).toBe(text);
  });

  it('is one tab’s own', async () => {
    await showCount(3, speaking('en'), 5);
    expect([await on(4), await browser.action.getBadgeText({})]).toEqual(['', '']);
  });

  it('says whether a key has saved, until the next count', async () => {
    await showSaved(3);
    expect(await on(3)).toBe('✓');
    await showNotSaved(3);
    expect(await on(3)).toBe('!');
    await showCount(3, speaking('en'), 0);
    expect(await on(3)).toBe('');
  });

  it('can be read on its ground', async () => {
    await showSaved(3);
    expect(await browser.action.getBadgeBackgroundColor({ tabId: 3 })).toEqual([11, 95, 102, 255]);
  });

  it('of a tab that was closed meanwhile is no error', async () => {
    const closed = new Error('No tab with id: 3.');
    vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(closed);
    vi.spyOn(browser.action, 'setBadgeTextColor').mockRejectedValue(closed);
    await expect(showCount(3, speaking('en'), 5)).resolves.toBeUndefined();
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
