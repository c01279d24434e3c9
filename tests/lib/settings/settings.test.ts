import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, isOn, marksOn, parseSettings } from '@/lib/settings/settings';
import { changeSettings, readSettings, watchSettings } from '@/lib/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('marks on a host', () => {
  it.each([
    ['a site given by name', ['https://news.example/*'], 'at-once'],
    ['a site given with its subdomains', ['*://*.example/*'], 'at-once'],
    ['every site', ['https://*/*', 'http://*/*'], 'after-click'],
    ['every site, the other way', ['<all_urls>'], 'after-click'],
    ['every site and this one', ['https://*/*', 'https://news.example/*'], 'at-once'],
    ['every site and one that only ends alike', ['https://*/*', 'https://ws.example/*'], 'after-click'],
    ['no permission but the click on the toolbar', [], 'at-once'],
  ] as const)('%s', (_, origins, shown) =>
    expect(marksOn(defaultSettings, 'news.example', origins)).toBe(shown),
  );

  it('follow the reader where a choice was made', () => {
    const settings = { ...defaultSettings, marksByHost: { 'news.example': 'never' as const } };
    expect(marksOn(settings, 'news.example', ['https://news.example/*'])).toBe('never');
  });
});

it('reads nothing while paused, nor on a host that is off', () => {
  expect(isOn(defaultSettings, 'a.example')).toBe(true);
  expect(isOn({ ...defaultSettings, isPaused: true }, 'a.example')).toBe(false);
  expect(isOn({ ...defaultSettings, hostsOff: ['a.example'] }, 'a.example')).toBe(false);
});

it('takes the default for whatever is stored wrongly', () => {
  const stored = { isPaused: 'yes', language: 'xx', hostsOff: 3, marksByHost: { a: 'at-once', b: 'loud' } };
  expect(parseSettings(stored)).toEqual({ ...defaultSettings, marksByHost: { a: 'at-once' } });
});

describe('the store', () => {
  it('keeps what two surfaces change at once', async () => {
    await Promise.all([changeSettings({ isPaused: true }), changeSettings({ language: 'ar' })]);
    expect(await readSettings()).toEqual({ ...defaultSettings, isPaused: true, language: 'ar' });
  });

  it('tells of changes until it is stopped', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await changeSettings({ isPaused: true });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ ...defaultSettings, isPaused: true }));
    stop();
    await changeSettings({ isPaused: false });
    await readSettings();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
