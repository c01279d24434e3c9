/** Names of one page: on one stem, so that what an earlier run left can be told from the page's own. */
import { describe, expect, it } from 'vitest';
import { highlightRules, namesOfElement, randomNames } from '@/lib/annotations/rules';

describe('names of a page', () => {
  it('are three, and known again by the elements named after them', () => {
    const names = randomNames();
    expect(new Set(Object.values(names)).size).toBe(3);
    expect(namesOfElement(`${names.open}-p`)).toEqual(names);
    expect(namesOfElement(`${names.open}-c`)).toEqual(names);
  });

  it.each(['body', 'my-p', 'm0123456789ab-p', 'm0123456789abs-p', 'm0123456789abo-x', 'xm0123456789abo-p'])(
    'leave the element %s to the page',
    (localName) => expect(namesOfElement(localName)).toBeNull(),
  );

  it('the pill is seen by the sheet that goes with the extension', () => {
    const names = randomNames();
    expect(highlightRules(names)).toContain(`${names.open}-p { --shown: visible; }`);
  });
});
