import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, roomIn } from '@/lib/annotations/card-place';

const card = { width: 320, height: 240 };
const view = { width: 1000, height: 800 };
const at = (x: number, top: number) => ({ left: x, right: x, top, bottom: top + 20 });

describe('a card', () => {
  it.each([
    ['under its line, from a little before the point', at(400, 100), 'ltr', { left: 376, top: 126 }],
    ['the other way in a text from the right', at(400, 100), 'rtl', { left: 104, top: 126 }],
    ['above where there is no room below', at(400, 700), 'ltr', { left: 376, top: 454 }],
    ['inside at the end of a line', at(990, 100), 'ltr', { left: 672, top: 126 }],
    ['inside at the start of a line', at(5, 100), 'ltr', { left: 8, top: 126 }],
  ] as const)('stands %s', (_, line, direction, place) =>
    expect(placeCard(line, card, view, direction)).toEqual(place),
  );

  it.each([
    [320, 600],
    [200, 150],
  ])('made as large as there is room stays inside %i × %i', (width, height) => {
    const window = { width, height };
    const largest = roomIn(window);
    expect(placeCard(at(100, 60), largest, window, 'rtl')).toEqual({ left: 8, top: 8 });
    expect([8 + largest.width, 8 + largest.height]).toEqual([width - 8, height - 8]);
  });

  it('begins with a mark that was not clicked', () => {
    const line = { left: 200, right: 600, top: 100, bottom: 120 };
    expect(placeCard(line, card, view, 'ltr').left).toBe(176);
    expect(placeCard(line, card, view, 'rtl').left).toBe(304);
  });

  it('stays inside any window that holds it', () =>
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: -500, max: 2500 }),
          top: fc.integer({ min: -500, max: 2500 }),
          width: fc.integer({ min: 336, max: 2000 }),
          height: fc.integer({ min: 256, max: 2000 }),
          direction: fc.constantFrom('rtl' as const, 'ltr' as const),
        }),
        ({ x, top, width, height, direction }) => {
          const place = placeCard(at(x, top), card, { width, height }, direction);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + card.width).toBeLessThanOrEqual(width - 8);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + card.height).toBeLessThanOrEqual(height - 8);
        },
      ),
    ));
});
