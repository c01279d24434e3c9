import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  isOn,
  marksOn,
  parseSettings,
  type Settings,
  savingOn,
  withSaving,
} from '@/lib/settings/settings';
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

it('marks follow the rule for all sites where the reader set one', () => {
  const settings = { ...defaultSettings, marks: 'after-click' as const };
  expect(marksOn(settings, 'news.example', ['https://news.example/*'])).toBe('after-click');
});

it('saves by the site, else by the rule for all', () => {
  const settings = withSavingOf('www.news.example', 'never');
  expect(savingOn(settings, 'news.example')).toBe('never');
  expect(savingOn(settings, 'www.news.example')).toBe('never');
  expect(savingOn(settings, 'other.example')).toBe('automatic');
});

const withSavingOf = (host: string, saving: 'never'): Settings => {
  const settings: Settings = { ...defaultSettings, saving: 'automatic' };
  return { ...settings, savingByHost: withSaving(settings, host, saving) };
};

it('reads nothing while paused, nor on a host that is off', () => {
  expect(isOn(defaultSettings, 'a.example')).toBe(true);
  expect(isOn({ ...defaultSettings, isPaused: true }, 'a.example')).toBe(false);
  expect(isOn({ ...defaultSettings, hostsOff: ['a.example'] }, 'a.example')).toBe(false);
});

it('takes the default for whatever is stored wrongly', () => {
  const stored = {
    isPaused: 'yes',
    language: 'xx',
    hostsOff: 3,
    marks: 'loud',
    marksByHost: { a: 'at-once', b: 'loud' },
    saving: 'never', // no rule for all sites
    savingByHost: [],
    theme: 'sepia',
  };
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
