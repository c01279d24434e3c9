// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canHighlight, createLayer, type Layer } from '@/lib/annotations/layer';
import { FakeHighlight, fakeRegistry, rangeOf, showLines } from './page';

let highlights: Map<string, FakeHighlight>;
let layer: Layer;
let ranges: readonly Range[];

beforeEach(() => {
  highlights = fakeRegistry();
  layer = createLayer('m1', 2);
  const [first, second] = showLines('سطر أول', 'سطر ثان');
  ranges = [first, second].flatMap((node) => (node === undefined ? [] : rangeOf(node, 0, 3)));
});
afterEach(() => vi.unstubAllGlobals());

const painted = (): readonly AbstractRange[] => [...(highlights.get('m1') ?? [])];

describe('a layer', () => {
  it('puts its ranges on the page, above the layers below', () => {
    layer.set(ranges);
    expect(painted()).toEqual(ranges);
    expect(highlights.get('m1')?.priority).toBe(2);
  });

  it('puts only the last ranges there', () => {
    layer.set(ranges);
    layer.set(ranges.slice(1));
    expect(painted()).toEqual(ranges.slice(1));
  });

  it('is not in the registry as long as it has nothing to show', () => {
    layer.set([]);
    expect(highlights.size).toBe(0);
    layer.set(ranges);
    layer.set([]);
    expect(highlights.size).toBe(0);
  });

  it('leaves what the page has painted itself', () => {
    const theirs = new FakeHighlight();
    highlights.set('search', theirs);
    layer.set(ranges);
    layer.remove();
    expect([...highlights]).toEqual([['search', theirs]]);
  });

  it('leaves what the page has put in its place', () => {
    layer.set(ranges);
    const theirs = new FakeHighlight();
    highlights.set('m1', theirs);
    layer.remove();
    expect(highlights.get('m1')).toBe(theirs);
  });
});

describe('a page that takes marks away', () => {
  it.each<readonly [string, () => void]>([
    ['clears the registry', () => highlights.clear()],
    ['deletes the highlight', () => highlights.delete('m1')],
    ['empties the highlight', () => highlights.get('m1')?.clear()],
    ['takes one range out', () => ranges[0] && highlights.get('m1')?.delete(ranges[0])],
    ['puts another in its place', () => highlights.set('m1', new FakeHighlight())],
  ])('has them again when it %s', (_, takeAway) => {
    layer.set(ranges);
    takeAway();
    expect(layer.keep()).toBe(true);
    expect(painted()).toEqual(ranges);
    expect(highlights.get('m1')?.priority).toBe(2);
  });

  it('wins when it insists', () => {
    layer.set(ranges);
    const kept = Array.from({ length: 7 }, () => {
      highlights.clear();
      return layer.keep();
    });
    expect(kept).toEqual([true, true, true, true, true, false, false]);
    expect(highlights.size).toBe(0);
  });

  it('does not use up our patience by leaving them', () => {
    layer.set(ranges);
    for (let look = 0; look < 20; look++) expect(layer.keep()).toBe(true);
    highlights.clear();
    expect(layer.keep()).toBe(true);
  });

  it('is not given back what was removed', () => {
    layer.set(ranges);
    layer.remove();
    expect(layer.keep()).toBe(true);
    expect(highlights.size).toBe(0);
  });
});

it('knows an engine without highlights', () => {
  expect(canHighlight()).toBe(true);
  vi.stubGlobal('CSS', {});
  expect(canHighlight()).toBe(false);
  fakeRegistry();
  vi.stubGlobal('Highlight', undefined);
  expect(canHighlight()).toBe(false);
});
