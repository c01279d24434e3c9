import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '@/components/timeline-layout';
import { closer, lengthOf, moved, wholeSpan, wider } from '@/components/timeline-zoom';
import type { IsoDate, IsoDay } from '@/lib/model/day';

const whole = { from: 2008, to: 2017 };

describe('the years drawn', () => {
  it.each([
    ['closer, to the meeting looked at', closer(whole, whole, 2012), { from: 2010, to: 2014 }],
    ['closer again', closer({ from: 2010, to: 2014 }, whole, 2012), { from: 2011, to: 2013 }],
    ['closer at the end, and no further', closer(whole, whole, 2017), { from: 2013, to: 2017 }],
    ['wider', wider({ from: 2011, to: 2013 }, whole), { from: 2010, to: 2015 }],
    ['wider than all', wider({ from: 2010, to: 2017 }, whole), whole],
    ['back', moved({ from: 2010, to: 2013 }, whole, -1), { from: 2008, to: 2011 }],
    ['on, as far as there is', moved({ from: 2013, to: 2016 }, whole, 1), { from: 2014, to: 2017 }],
  ])('%s', (_, years, expected) => expect(years).toEqual(expected));

  it('stay within the whole, whatever is pressed', () => {
    const year = fc.integer({ min: 1990, max: 2030 });
    const presses = fc.array(fc.constantFrom('closer', 'wider', 'back', 'on'), { maxLength: 20 });
    fc.assert(
      fc.property(year, year, year, presses, (one, other, focus, keys) => {
        const span = { from: Math.min(one, other), to: Math.max(one, other) };
        let shown = span;
        for (const key of keys) {
          if (key === 'closer') shown = closer(shown, span, focus);
          else if (key === 'wider') shown = wider(shown, span);
          else shown = moved(shown, span, key === 'back' ? -1 : 1);
          expect(shown.from).toBeGreaterThanOrEqual(span.from);
          expect(shown.to).toBeLessThanOrEqual(span.to);
          expect(lengthOf(shown)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it('reach from the first day to the last; none without days', () => {
    expect(wholeSpan(['2017-04-13', '2008', '2012-01'] as IsoDate[])).toEqual(whole);
    expect(wholeSpan([])).toBeNull();
  });
});

it('draws only what falls into them, over the whole line', () => {
  const events = ['2010-07-02', '2012-01-01', '2016-05-05'].map((date) => ({
    id: date,
    date: date as IsoDate,
  }));
  const layout = layOut(events, '2017-01-01' as IsoDay, { from: 2012, to: 2013 });
  expect(layout.placed.map(({ id, at }) => [id, at])).toEqual([['2012-01-01', 0]]);
  expect(layout.now).toBeNull();
  expect(layOut(events, null, { from: 2010, to: 2010 }).placed[0]?.at).toBeCloseTo(0.5, 2);
});
