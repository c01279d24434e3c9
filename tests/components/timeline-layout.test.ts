import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '@/components/timeline-layout';
import { date } from '../gallery/people';

const event = (id: string, on: string) => ({ id, date: date(on) });

const dates = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('the line of time', () => {
  it('is empty without meetings', () => expect(layOut([], date('2020-01-01')).placed).toEqual([]));

  it('keeps the order of time and stays on the line', () =>
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 60 }), dates, (days, today) => {
        const { placed, now } = layOut(
          days.map((day, index) => event(String(index), day)),
          date(today),
        );
        const inTime = [...placed].sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ at }) => at);
        expect([...inTime].sort((a, b) => a - b)).toEqual(inTime);
        for (const { at } of placed) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
        expect(now).not.toBeNull();
      }),
    ));

  it('lets no two marks of a lane touch', () =>
    fc.assert(
      fc.property(fc.array(dates, { minLength: 2, maxLength: 60 }), (days) => {
        const { placed } = layOut(
          days.map((day, index) => event(String(index), day)),
          null,
        );
        for (const a of placed) {
          for (const b of placed) {
            if (a !== b && a.lane === b.lane) expect(Math.abs(a.at - b.at)).toBeGreaterThan(11 / 288);
          }
        }
      }),
    ));

  it('labels at most six years', () =>
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 20 }), (days) => {
        const { ticks } = layOut(
          days.map((day, index) => event(String(index), day)),
          null,
        );
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    ));

  it.each([
    [
      ['2015-11-16', '2017-02-20'],
      ['2016', '2017'],
    ],
    [
      ['2017-01-10', '2017-03-20'],
      ['2017-02', '2017-03'],
    ],
    [
      ['1990-05-01', '2020-05-01'],
      ['1990', '1995', '2000', '2005', '2010', '2015', '2020'],
    ],
  ])('of %j has ticks among %j', (days, ticks) => {
    const drawn = layOut(
      days.map((day, index) => event(String(index), day)),
      null,
    ).ticks.map((tick) => String(tick.date));
    expect(drawn.length).toBeGreaterThan(0);
    expect(ticks).toEqual(expect.arrayContaining(drawn));
  });
});
