import { expect, it } from 'vitest';
import { packs } from '@/lib/language/packs';
import { conceptNames } from '@/lib/matter/concept-names';

it('names concepts in every language that knows them, and nothing else', () =>
  expect(conceptNames(['c:ceasefire', 'w:ceasefire', 'e:ceasefire', 'c:no such thing'])).toEqual({
    'c:ceasefire': { ar: 'وقف إطلاق النار', en: 'ceasefire' },
  }));

it('has a name for every concept of every pack', () => {
  for (const { conceptGroups } of packs)
    for (const concept of Object.keys(conceptGroups))
      expect(Object.values(conceptNames([`c:${concept}`])[`c:${concept}`] ?? {})).not.toEqual([]);
});
