import { describe, expect, it } from 'vitest';
import { reportText, tabFacts } from '@/components/report-text';
import { articleState } from '../gallery/fixtures';
import { everyone } from '../gallery/people';

const own = { version: '0.1.0', browser: 'A browser', language: 'ar' };

describe('a report on an article', () => {
  const text = reportText({ ...own, ...tabFacts(articleState) }, null);

  it('holds version, state, counts and rules', () => {
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Siyaq 0.1.0',
      'A browser',
      'interface: ar',
      'state: article ar',
    ]);
    expect(text).toMatch(/^meetings: 5$/m);
    expect(text).toMatch(/^rule same-speaker: \d+$/m);
  });

  it('holds no word of the article or the corpus, no name and no address', () => {
    expect(text).not.toMatch(/\p{Script=Arabic}/u);
    expect(text).not.toMatch(/https?:/);
    for (const { names } of everyone) expect(text).not.toContain(names.en ?? names.ar);
  });

  it('takes nothing for a rule that may be a word of a text', () => {
    const [first] = articleState.context.meetings;
    if (first === undefined) throw new Error('no meeting');
    const odd = { ...first, why: { ...first.why, rules: ['Karim al-Wadi', 'السد', 'same-speaker'] } };
    const { rules } = tabFacts({ ...articleState, context: { meetings: [odd], statements: [] } });
    expect(rules).toEqual({ 'same-speaker': 1 });
  });
});

it('names the address only where it is ticked', () => {
  const facts = { ...own, ...tabFacts({ kind: 'no-article', why: { kind: 'too-short', words: 3 } }) };
  expect(reportText(facts, null)).toBe('Siyaq 0.1.0\nA browser\ninterface: ar\nstate: no-article too-short');
  expect(reportText(facts, 'https://a.example/')).toMatch(/\naddress: https:\/\/a\.example\/$/);
});

it.each(['no-tab', 'paused', 'reading'] as const)('knows %s', (kind) =>
  expect(tabFacts({ kind }).state).toBe(kind),
);
