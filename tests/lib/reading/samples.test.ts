/**
 * The sample articles and their labels, where the folder with them lies beside the repository: what was reached once is
 * kept. The scorer is that folder's own; here stands only the least that each of its lines may say.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SCORER = join(ROOT, '..', 'shared', 'eval', 'score.mjs');
const SCORING_MS = 120_000;

/** The last figure of a line: F1, recall, or the share that is right. */
const KEPT: Readonly<Record<string, number>> = {
  'statement span': 0.99,
  'statement + speaker': 0.99,
  'meeting (participants exact)': 0.99,
  'direct quotes with speaker': 0.99,
  'meetings with exact date': 0.99,
  statementKind: 0.99,
  saidOn: 0.94,
  meetingStatus: 0.99,
  meetingKind: 0.9,
  meetingPlace: 0.88,
};

const scored = (): string => execFileSync(process.execPath, [SCORER], { cwd: ROOT, encoding: 'utf8' });

function figureOf(name: string, printed: string): number {
  const line = printed.split('\n').find((each) => each.startsWith(name));
  return Number(line?.match(/\d\.\d{3}/g)?.at(-1) ?? Number.NaN);
}

it.runIf(existsSync(SCORER))(
  'the samples are read no worse than before',
  () => {
    const printed = scored();
    const worse = Object.entries(KEPT).filter(([name, least]) => !(figureOf(name, printed) >= least));
    expect(worse).toEqual([]);
    expect(printed).toMatch(/stretches that are no statement\s+0 read/);
  },
  SCORING_MS,
);
