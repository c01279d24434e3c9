import { describe, expect, it } from 'vitest';
import { accessOf, namedHosts, patternOf, patternsOf } from '@/lib/settings/access';

const listed = ['a.example', 'b.example'];
const all = listed.map(patternOf);

describe('how far access goes', () => {
  it.each([
    ['nothing', [], 'click'],
    ['one site of the list', all.slice(0, 1), 'click'],
    ['the whole list', all, 'listed'],
    ['the list and more', [...all, 'https://c.example/*'], 'listed'],
    ['every site', ['https://*/*', 'http://*/*'], 'every'],
    ['every site, the other way', ['<all_urls>'], 'every'],
  ] as const)('%s', (_, granted, access) => expect(accessOf(granted, listed)).toBe(access));
});

it('names the sites given, each once, and none for every site', () => {
  const granted = ['https://*.a.example/*', 'https://www.a.example/*', 'http://b.example/*', 'https://*/*'];
  expect(namedHosts(granted)).toEqual(['a.example', 'b.example']);
});

it('finds what gives a site', () => {
  const granted = ['https://*.a.example/*', 'https://a.example/*', 'https://not-a.example/*'];
  expect(patternsOf(granted, 'www.a.example')).toEqual(granted.slice(0, 2));
});
