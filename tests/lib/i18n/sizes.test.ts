import { expect, it } from 'vitest';
import { formatSize } from '@/lib/i18n/sizes';

it.each([
  [0, 'en-GB', '0 kB'],
  [512, 'en-GB', '0.5 kB'],
  [12_440_000, 'en-GB', '12.4 MB'],
  [10_000_000_000, 'en-GB', '10 GB'],
  [12_440_000, 'ar-EG', '١٢٫٤ م.ب'],
])('%i bytes in %s', (bytes, locale, text) =>
  expect(formatSize(bytes, locale).replace(/\u00a0/g, ' ')).toBe(text),
);
