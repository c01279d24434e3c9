import { expect, it } from 'vitest';
import { agencyOf } from '@/lib/language/agencies';

it.each([
  ['رويترز', 'reuters'],
  ['Reuters', 'reuters'],
  ['صحيفة الميناء + أ ف ب', 'afp'],
  ['بيروت (أ.ف.ب)', 'afp'],
  ['الميناء، سانا', 'سانا'],
  ['RT + وكالات', 'rt'],
  ['وكالات', null], // some agencies, whichever
  ['رويترز، أ ف ب', null], // not the words of one
  ['صحيفة الميناء', null],
  [null, null],
])('%s prints %s', (line, agency) => expect(agencyOf(line)).toBe(agency));
