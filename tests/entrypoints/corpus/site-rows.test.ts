import { expect, it } from 'vitest';
import { siteRows } from '@/entrypoints/corpus/site-rows';
import { defaultSettings } from '@/lib/settings/settings';

const stored = [
  { host: 'few.example', articles: 1 },
  { host: 'arabic.many.example', articles: 5 },
];

it('puts sites with articles first, then by name, each once', () => {
  const rows = siteRows(stored, ['https://*.zeta.example/*', 'https://www.few.example/*'], {
    ...defaultSettings,
    savingByHost: { 'alpha.example': 'automatic' },
  });
  expect(rows.map(({ host }) => host)).toEqual([
    'arabic.many.example',
    'few.example',
    'alpha.example',
    'zeta.example',
  ]);
});

it.each([
  ['given by name', ['https://few.example/*'], [], true],
  ['given with its subdomains', ['https://*.few.example/*'], [], true],
  ['given with every site', ['https://*/*', 'http://*/*'], [], true],
  ['given with every site, and switched off', ['https://*/*'], ['www.few.example'], false],
  ['not given', [], [], false],
])('a site %s', (_, granted, hostsOff, on) => {
  const rows = siteRows(stored, granted, { ...defaultSettings, hostsOff, isPaused: true });
  expect(rows.find(({ host }) => host === 'few.example')).toMatchObject({ on });
});

it('reads a subdomain of a given site', () => {
  const rows = siteRows(stored, ['https://*.many.example/*'], defaultSettings);
  expect(rows.find(({ host }) => host === 'arabic.many.example')?.on).toBe(true);
});

it('tells the many plain sites of a list from those with a line of their own', () => {
  const rows = siteRows(stored, ['https://*.zeta.example/*'], defaultSettings);
  expect(rows.filter(({ isPlain }) => isPlain).map(({ host }) => host)).toEqual(['zeta.example']);
});
