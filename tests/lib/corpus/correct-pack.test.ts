import { expect, it } from 'vitest';
import { correctPackRow } from '@/lib/corpus/correct-pack';
import { reachOf } from '@/lib/corpus/reach';
import { pairKey } from '@/lib/corpus/rows';
import { reportRow } from '@/lib/corpus/write';
import type { Correction, CorrectionBody } from '@/lib/model/correction';
import type { EntityId } from '@/lib/model/entity';
import { correctionId } from '@/lib/model/ids';
import { id, packReport, person } from './sample';

const correction = (body: CorrectionBody): Correction => ({
  id: correctionId(body),
  at: 1,
  body,
  people: [person('karim')],
  words: null,
});
const whole = reportRow(packReport(['karim', 'dawud', 'elena'], '2019-03-04'), null, 'row');
/** Of one delegation: the pack says that they did not meet each other. */
const pairs = whole.pairs.filter((pair) => pair !== pairKey(id('karim'), id('dawud')));
const row = { ...whole, pairs, reach: reachOf({ pairs, report: whole.report }) };

it('without corrections is as the pack gives it', () => expect(correctPackRow(row, [])).toEqual(row));

it('keeps the pairs that the pack gives, under the names they have now', () => {
  const body = {
    kind: 'not-him',
    person: id('karim'),
    other: 'other:x' as EntityId,
    articles: [],
    packReports: ['row'],
  } as const;
  const corrected = correctPackRow(row, [correction(body)]);
  expect([...corrected.pairs].sort()).toEqual(
    [pairKey(id('elena'), 'other:x' as EntityId), pairKey(id('dawud'), id('elena'))].sort(),
  );
  expect(correctPackRow(corrected, [])).toEqual(row);
});

it.each<[string, CorrectionBody]>([
  ['no meeting', { kind: 'not-a-meeting', reports: [{ kind: 'pack', report: 'row' }] }],
  [
    'of one who is to be forgotten',
    { kind: 'forgotten', person: id('elena'), articles: [], packReports: ['row'] },
  ],
])('%s folds with nothing, and comes back whole', (_, body) => {
  const struck = correctPackRow(row, [correction(body)]);
  expect(struck).toMatchObject({ isStruck: true, pairs: [], reach: [] });
  expect(correctPackRow(struck, [])).toEqual({ ...row, meeting: '' });
});

it('on no day that is known is found by no month', () => {
  const body = { kind: 'wrong-meeting-day', reports: [{ kind: 'pack', report: 'row' }] } as const;
  expect(correctPackRow(row, [correction(body)])).toMatchObject({ reach: [], pairs: row.pairs });
});
