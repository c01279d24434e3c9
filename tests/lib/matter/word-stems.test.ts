import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/language/fold';
import { keyStem, stemsOf } from '@/lib/matter/word-stems';

const keys = (words: string): Set<string> => new Set(words.split(' ').map((word) => keyStem(fold(word))));

describe('one key for a word', () => {
  it.each([
    ['with its article or without', 'المفاوضات مفاوضات والمفاوضات'],
    ['with a preposition', 'محاربة لمحاربة بمحاربة والمحاربة'],
    ['of three letters, with ل', 'منع لمنع المنع'],
    ['in the accusative', 'اقتراحا اقتراح الاقتراح'],
    ['with a pronoun', 'مطالبهم مطالبنا المطالب'],
    ['that begins with the letter itself', 'لبنان اللبنان'],
    ['in another spelling', 'إجراءات اجراءات'],
    ['in English, singular and plural', 'harvest harvests harvested'],
  ])('%s: %s', (_, words) => expect(keys(words).size).toBe(1));

  it.each(['منع منح', 'حدود حديد', 'ميناء مينا', 'كلام لام', 'harvest harbour'])('not of %s', (words) =>
    expect(keys(words).size).toBe(2),
  );
});

describe('readings of a word', () => {
  it.each([
    ['ل may be a preposition', 'لهدنة', 'هدنة'],
    ['so may ب after و', 'وبهدنة', 'هدنة'],
    ['س may be the future', 'سيواصل', 'يواصل'],
    ['a pronoun turns ة into ت', 'هدنتهم', 'هدنة'],
    ['the alef may be the accusative', 'حصارا', 'حصار'],
  ])('%s: %s as %s', (_, word, reading) =>
    expect(stemsOf(fold(word))).toEqual(expect.arrayContaining([...stemsOf(fold(reading))].slice(0, 1))),
  );

  it.each([
    ['سيطرة', 'طرة'],
    ['كلام', 'لام'],
    ['بلد', 'لد'],
  ])('%s is not read as %s', (word, wrong) =>
    expect(stemsOf(fold(word))).not.toContain(stemsOf(fold(wrong))[0]),
  );
});
