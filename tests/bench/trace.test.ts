import fc from 'fast-check';
import { expect, it } from 'vitest';
import { covered } from './trace';

it('counts each microsecond once, however calls lie in each other', () => {
  const event = fc.record({ ts: fc.nat(60), dur: fc.option(fc.nat(20), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(event), (drawn) => {
      const events = drawn.map(({ ts, dur }) => (dur === undefined ? { ts } : { ts, dur }));
      const all = events.flatMap(({ ts, dur = 0 }) => Array.from({ length: dur }, (_, at) => ts + at));
      expect(covered(events)).toBe(new Set(all).size);
    }),
  );
});
