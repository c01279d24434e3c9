import { expect, it } from 'vitest';
import { markdown, report, short } from './report';
import { rowOf } from './rows';

const quiet = { load: 1, quietFloors: {} };

it('prints each figure beside its budget, its alternative and its floor', () => {
  const busy = { load: 4, quietFloors: { 'one look': { median: 1, p95: 1 } } };
  const rows = [
    { name: 'size', unit: 'kB', samples: [4.268], budget: { limit: 15, of: 'median' } as const },
    {
      name: 'reading',
      unit: 'ms',
      samples: [30, 31],
      budget: { limit: 10, of: 'p95' } as const,
      alternative: { name: 'another', samples: [60] },
      floor: { name: 'one look', samples: [2] },
    },
    { name: 'beside', unit: 'ms', samples: [1], floor: { name: 'new', samples: [0.5] } },
  ].map((row) => rowOf(row, busy));
  expect(report('page', rows, { cores: 2, memoryGB: 8 }, 4).split('\n')).toEqual([
    'page – 2 cores, 8 GB, load 4',
    '   what     median   p95   budget                           beside it        ratio  floor now / quiet',
    '✓  size     4.27 kB  4.27  ≤ 15 kB median',
    '✗  reading  30 ms    31    ≤ 10 ms p95, under this load 20  another 60 / 60  0.5 ×  one look 2 / 1',
    '   beside   1 ms     1                                                              new 0.5 / ?',
  ]);
});

it('gives the same as a table for a README', () => {
  const row = rowOf(
    { name: 'size', unit: 'kB', samples: [4.268], budget: { limit: 15, of: 'median' } },
    quiet,
  );
  expect(markdown('page', [row], { cores: 2, memoryGB: 8 }, 1).split('\n')).toEqual([
    '`npm run bench -- page` on 2 cores, 8 GB, at load 1:',
    '',
    '|  | what | median | p95 | budget | beside it | ratio |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| ✓ | size | 4.27 kB | 4.27 | ≤ 15 kB median |  |  |',
  ]);
});

it.each([
  [0, '0'],
  [0.13499, '0.135'],
  [4.2684, '4.27'],
  [99.96, '100'],
  [1234.5, '1235'],
])('%d in short is %s', (figure, text) => expect(short(figure)).toBe(text));
