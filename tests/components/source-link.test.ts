import { describe, expect, it } from 'vitest';
import { hostOf, sourceLink } from '@/components/source-link';

describe('sourceLink', () => {
  it.each([
    ['https://news.example/a', null, 'https://news.example/a'],
    ['https://news.example/a', 'two words', 'https://news.example/a#:~:text=two%20words'],
    ['https://news.example/a#top', 'two words', 'https://news.example/a#top:~:text=two%20words'],
    ['https://news.example/a', 'well-known, yes', 'https://news.example/a#:~:text=well%2Dknown%2C%20yes'],
    ['https://news.example/a', '  ', 'https://news.example/a'],
    [
      'https://news.example/a',
      'one two three four five six seven eight nine ten eleven',
      'https://news.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
  ])('%s at %j', (address, passage, link) => expect(sourceLink(address, passage)).toBe(link));

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'news.example', '', null])(
    'makes no link of %j',
    (address) => expect(sourceLink(address, 'words')).toBeNull(),
  );
});

it.each([
  ['https://www.mina.example/a', 'mina.example'],
  ['javascript:alert(1)', null],
])('host of %s', (address, host) => expect(hostOf(address)).toBe(host));
