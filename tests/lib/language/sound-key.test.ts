import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/language/fold';
import { lettersFor, soundKey } from '@/lib/language/sound-key';

const keyOf = (word: string): string => soundKey(fold(word));

describe('soundKey', () => {
  it.each([
    ['putin بوتين Путин پوتین'],
    ['erdogan Erdoğan أردوغان إردوغان اردوجان Эрдоган'],
    ['lavrov لافروف Лавров'],
    ['medvedev مدفيديف ميدفيديف Медведев'],
    ['trump ترامب ترمب Трамп'],
    ['macron ماكرون Макрон'],
    ['merkel ميركل Меркель'],
    ['mohammed Muhammad محمد'],
    ['ahmed Ahmad أحمد'],
    ['hassan حسن'],
    ['hollande هولاند'],
    ['sisi سيسي'],
    ['obama أوباما Обама'],
    ['yeltsin يلتسين Ельцин'],
    ['mikhail ميخائيل Михаил'],
    ['khamenei خامنئي'],
    ['gaddafi qaddafi kadhafi قذافي'],
    ['netanyahu نتنياهو'],
    ['johnson جونسون'],
    ['george جورج'],
    ['charles تشارلز'],
    ['francisco فرانسيسكو'],
    ['alexander ألكسندر Александр'],
  ])('is one for %s', (line) => {
    const keys = line.split(' ').map(keyOf);
    expect(new Set(keys).size, keys.join(' ')).toBe(1);
  });

  it.each([
    ['putin', 'biden'],
    ['لافروف', 'بوتين'],
    ['kerry', 'karimov'],
    ['سلمان', 'سليم'],
  ])('parts %s from %s', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  it.each(['2019', '', '٤', '漢字'])('has none for «%s»', (word) => expect(keyOf(word)).toBe(''));

  it('knows with which letters a key begins', () => {
    expect(lettersFor('b', 'arabic')).toEqual(['ب']);
    expect(lettersFor('k', 'arabic')).toEqual(['ج', 'خ', 'غ', 'ق', 'ك']);
  });
});
