/** The ratchet of relevance: many matters and their near misses; `held-out.txt` is never looked at while rules are made. */
import { describe, expect, it } from 'vitest';
import { judge, judgedArticles } from './judge';

describe('of what is shown beside judged articles', () => {
  it.each([
    ['tuned.txt', { precision: 0.9, recall: 0.4, reached: 0.6 }],
    ['held-out.txt', { precision: 0.83, recall: 0.53, reached: 0.43 }],
  ])('%s', async (file, least) => {
    const found = await judge(judgedArticles(`./${file}`));
    expect(found.precision, found.wrong.join('\n')).toBeGreaterThanOrEqual(least.precision);
    expect(found.recall).toBeGreaterThanOrEqual(least.recall);
    expect(found.reached).toBeGreaterThanOrEqual(least.reached);
  });
});
