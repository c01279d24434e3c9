/** English meetings: met, held talks, calls, planned, recalled, sidelines, joint news conferences, visits. */
import { describe, expect, it } from 'vitest';
import { both, met } from './readings';

const AB = both('Ada Quist', 'Per Lund');
const QUIST = 'Norwegian Foreign Minister Ada Quist';
const LUND = 'Swiss President Per Lund';
const VELLA = 'Maltese Prime Minister George Vella';

describe('held', () => {
  it.each([
    [`${QUIST} met ${LUND} in Geneva on Tuesday.`, [`${AB} | meeting | held | 2016-03-08 | Geneva`]],
    [
      `${QUIST} held talks with ${LUND} in Vienna on Monday.`,
      [`${AB} | meeting | held | 2016-03-07 | Vienna`],
    ],
    [`${QUIST} and ${LUND} met in Geneva on Tuesday.`, [`${AB} | meeting | held | 2016-03-08 | Geneva`]],
    [
      `After a meeting with ${LUND} in Geneva, ${QUIST} said the bridge was safe.`,
      [`${AB} | meeting | held | – | Geneva`],
    ],
    [`${LUND} hosted ${QUIST} in Geneva on Tuesday.`, [`${AB} | meeting | held | 2016-03-08 | Geneva`]],
    [
      `On Tuesday, ${QUIST} met with ${LUND} to discuss the bridge.`,
      [`${AB} | meeting | held | 2016-03-08 | –`],
    ],
    [
      `Talks between ${QUIST} and ${LUND} took place in Vienna on Monday.`,
      [`${AB} | meeting | held | 2016-03-07 | Vienna`],
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    `${QUIST} met reporters in Geneva.`,
    `${QUIST} said ${LUND} was a quiet man.`,
    `${QUIST} cancelled a meeting with ${LUND}.`,
    `${QUIST} denied that she had met ${LUND}.`,
    `The demands were met by ${QUIST}.`,
  ])('no meeting: %s', (text) => expect(met(text)).toEqual([]));
});

describe('planned and recalled', () => {
  it.each([
    [`${QUIST} will meet ${LUND} in Geneva on Friday.`, `${AB} | meeting | planned | 2016-03-11 | Geneva`],
    [`${QUIST} is to meet ${LUND} next week.`, `${AB} | meeting | planned | – | –`],
    [
      `${QUIST} is expected to hold talks with ${LUND} tomorrow.`,
      `${AB} | meeting | planned | 2016-03-10 | –`,
    ],
    [`${QUIST} plans to visit ${LUND} in Geneva.`, `${AB} | visit | planned | – | Geneva`],
    [
      `${QUIST} had met ${LUND} in Geneva in January 2015.`,
      `${AB} | meeting | past mention | 2015-01 | Geneva`,
    ],
    [`${QUIST} and ${LUND} last met in November 2014.`, `${AB} | meeting | past mention | 2014-11 | –`],
  ])('%s', (text, expected) => expect(met(text)).toEqual([expected]));
});

describe('calls, sidelines, press, three', () => {
  it.each([
    [`${QUIST} spoke by phone with ${LUND} on Tuesday.`, [`${AB} | call | held | 2016-03-08 | –`]],
    [
      `In a phone call with ${LUND} on Tuesday, ${QUIST} said the bridge was safe.`,
      [`${AB} | call | held | 2016-03-08 | –`],
    ],
    [`${QUIST} met ${LUND} on the sidelines of the summit in Paris.`, [`${AB} | meeting | held | – | Paris`]],
    [
      `At a joint news conference with ${LUND} in Vienna, ${QUIST} said the bridge was safe.`,
      [`${AB} | press conference | held | – | Vienna`],
    ],
    [
      `${QUIST}, ${LUND} and ${VELLA} met in Geneva on Tuesday.`,
      [`${both('Ada Quist', 'Per Lund', 'George Vella')} | meeting | held | 2016-03-08 | Geneva`],
    ],
    [`${QUIST} visited Geneva on Tuesday and met ${LUND}.`, [`${AB} | meeting | held | 2016-03-08 | Geneva`]],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    `${QUIST} held a news conference in Vienna.`,
    `${QUIST} visited a museum in Vienna.`,
    `Fifty states will take part in the summit in Paris.`,
  ])('no meeting: %s', (text) => expect(met(text)).toEqual([]));
});
