import { describe, expect, it } from 'vitest';
import { citeMeeting, citeSaying } from '@/components/citation';
import { localize } from '@/lib/i18n/localization';
import { meetings, saying } from '../gallery/fixtures';
import { date, head, jisr, marova, wadi } from '../gallery/people';

const [ar, en] = [localize('ar'), localize('en')];
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const direct = saying({
  id: 'd',
  by: wadi,
  text: '«لا نعارض السد»',
  article: jisr,
  on: { date: date('2015-11-17'), basis: 'stated' },
});
const reported = saying({
  id: 'r',
  by: null,
  kind: 'indirect',
  text: 'أن أحدًا لم يُبلَّغ',
  article: { ...jisr, datePublished: null },
});

describe('a saying', () => {
  it.each([
    [ar, `كريم الوادي، ١٧ نوفمبر ٢٠١٥: «لا نعارض السد» (وكالة الجسر)\n${jisr.url}`],
    [en, `Karim al-Wadi, 17 November 2015: “لا نعارض السد” (وكالة الجسر)\n${jisr.url}`],
  ])('is speaker, day, the words, outlet and address', (localization, text) =>
    expect(plain(citeSaying(direct, localization))).toBe(text),
  );

  it('that is only reported is said to be, without quotation marks, by whom the text names', () =>
    expect(plain(citeSaying(reported, en))).toBe(
      `مصدر في الوزارة, no day, as reported: أن أحدًا لم يُبلَّغ (وكالة الجسر)\n${jisr.url}`,
    ));

  it('keeps each value in its own direction, and the address free of marks', () => {
    const [sentence = '', address] = citeSaying(direct, en).split('\n');
    expect(sentence).toContain('\u2068لا نعارض السد\u2069');
    expect(address).toBe(jisr.url);
  });

  it('gives no address that is none of the web’s', () =>
    expect(citeSaying({ ...direct, article: { ...jisr, url: 'javascript:alert(1)' } }, en)).not.toContain(
      '\n',
    ));
});

it('of a meeting is who, what, where and when, by all who report it', () => {
  const disputed = meetings.find(({ id }) => id === 'met-disputed');
  if (disputed === undefined) throw new Error('no meeting');
  expect(plain(citeMeeting(disputed, en)).split('\n')).toEqual([
    'Karim al-Wadi and Elena Marova: meeting, مرسى السلام, 16/17 November 2015 (صحيفة الميناء and وكالة الجسر)',
    expect.stringMatching(/^https:\/\//),
  ]);
});

it('names two who spoke together', () => {
  const item = saying({ id: 't', by: wadi, text: 'x', article: head('h', 'H', '2016-01-01', 'en') });
  const [first] = item.statement.sources;
  if (first === undefined) throw new Error('no source');
  const both = {
    ...item,
    speakers: [wadi, marova],
    statement: { ...item.statement, sources: [first, { ...first, entity: marova.id }] },
  };
  expect(plain(citeSaying(both, en))).toMatch(/^Karim al-Wadi and Elena Marova, 1 January 2016/);
});
