/** The rows of the search benches: our figures beside their budgets, the floors, and the others of the same run. */

import type { WholeWay } from './in-extension';
import type { Budget, Measured, Series } from './rows';
import type { ContenderFigures } from './search-contenders';
import type { OurFigures } from './search-ours';
import { QUESTION_CLASSES, type QuestionClass } from './search-questions';

export interface Other {
  readonly name: string;
  readonly figures: ContenderFigures;
  readonly addMs: readonly number[];
}

/** By corpus size; a figure that is not there has no budget. */
export interface Budgets {
  readonly coldMs?: number;
  /** Our cold start as a share of the first other's. */
  readonly coldShare?: number;
  readonly wordsP95?: number;
  readonly prefixP95?: number;
  readonly relatedP95?: number;
  readonly pageP95?: number;
  readonly heapMB?: number;
  readonly bytes?: number;
  readonly saveMs?: number;
  readonly sliceMs?: number;
  readonly shortfall?: number;
}

export function rowsFor(
  size: number,
  ours: OurFigures,
  others: readonly Other[],
  budgets: Budgets,
): readonly Measured[] {
  const label = `${size.toLocaleString('en')}:`;
  const floor = { name: 'open the database and one get, cold', samples: ours.floorMs };
  const beside = (samplesOf: (other: Other) => readonly number[]): readonly Series[] =>
    others
      .map((other) => ({ name: other.name, samples: samplesOf(other) }))
      .filter(({ samples }) => samples.length > 0);
  const ms = (
    name: string,
    samples: readonly number[],
    limit: Budget | null,
    alternatives: readonly Series[],
  ): readonly Measured[] =>
    compared({ name: `${label} ${name}`, unit: 'ms', samples, floor }, limit, alternatives);
  return [
    ...ms(
      'browser restarted → first answer',
      ours.coldMs,
      at(budgets.coldMs, 'median'),
      beside(({ figures }) => figures.coldMs),
    ),
    ...coldShare(label, ours, others, budgets),
    ...ms(
      'page opened anew → first answer',
      ours.reopenedMs,
      null,
      beside(({ figures }) => figures.reopenedMs),
    ),
    ...QUESTION_CLASSES.flatMap((kind) =>
      ms(
        kind,
        ours.warmMs[kind],
        at(budgetOf(kind, budgets), 'p95'),
        kind === 'a word with a slip' ? [] : beside(({ figures }) => figures.warmMs[kind]),
      ),
    ),
    ...ms(
      'related, any of 25 words',
      ours.relatedMs,
      at(budgets.relatedP95, 'p95'),
      beside(({ figures }) => figures.relatedMs),
    ),
    ...ms(
      'related to 40 texts at once',
      ours.pageMs,
      null,
      beside(({ figures }) => figures.pageMs),
    ),
    ...ms('context of a page with 40 statements', ours.contextMs, at(budgets.pageP95, 'p95'), []),
    ...ms(
      'saving an article of 50 statements',
      ours.saveMs,
      at(budgets.saveMs, 'median'),
      beside(({ addMs }) => addMs),
    ),
    ...ms('a slice of merging', ours.sliceMs, at(budgets.sliceMs, 'p95'), []),
    ...compared(
      { name: `${label} heap after the first answer`, unit: 'MB', samples: [ours.heapMB] },
      at(budgets.heapMB, 'median'),
      beside(({ figures }) => [figures.heapMB]),
    ),
    ...compared(
      { name: `${label} index on disk for a statement`, unit: 'B', samples: [ours.bytes / size] },
      at(budgets.bytes, 'median'),
      beside(({ figures }) => [figures.bytes / size]),
    ),
    ...compared(
      { name: `${label} building the index`, unit: 's', samples: [ours.buildMs / 1000] },
      null,
      beside(({ figures }) => [figures.buildMs / 1000]),
    ),
    ...compared(
      {
        name: `${label} top 20 short of exact BM25 by at most`,
        unit: 'of the score',
        samples: [ours.shortfall],
      },
      at(budgets.shortfall, 'median'),
      [],
    ),
  ];
}

const at = (limit: number | undefined, of: Budget['of']): Budget | null =>
  limit === undefined ? null : { limit, of };

/** By the built extension. */
export function wholeWayRows(size: number, way: WholeWay): readonly Measured[] {
  const label = `${size.toLocaleString('en')}, extension:`;
  const floor = { name: 'dead worker → started', samples: way.wakeMs };
  const row = (name: string, samples: readonly number[], limit: number | null): Measured => ({
    name: `${label} ${name}`,
    unit: 'ms',
    samples,
    floor,
    ...(limit === null ? {} : { budget: { limit, of: 'p95' } }),
  });
  return [
    row('dead worker → context of the open article', way.deadAnswerMs, null),
    row('page read → marks painted, worker awake', way.marksMs, 250),
    row('page read → marks painted, worker dead', way.deadMarksMs, 400),
  ];
}

function budgetOf(kind: QuestionClass, { wordsP95, prefixP95 }: Budgets): number | undefined {
  if (kind === 'a word with a slip') return undefined;
  return kind === 'a beginning of three letters' ? prefixP95 : wordsP95;
}

/** The first other stands in the row with the budget, each further one in a row of its own. */
function compared(
  row: Measured,
  budget: Budget | null,
  alternatives: readonly Series[],
): readonly Measured[] {
  const [first, ...others] = alternatives;
  const main = { ...row, ...(budget && { budget }), ...(first && { alternative: first }) };
  return [main, ...others.map((alternative) => ({ ...row, alternative }))];
}

function coldShare(
  label: string,
  ours: OurFigures,
  others: readonly Other[],
  { coldShare: limit }: Budgets,
): readonly Measured[] {
  const [first] = others;
  if (first === undefined) return [];
  const middle = (samples: readonly number[]): number =>
    [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? 0;
  const samples = [middle(ours.coldMs) / middle(first.figures.coldMs)];
  const row = { name: `${label} first answer, share of ${first.name}’s`, unit: '×', samples };
  return compared(row, at(limit, 'median'), []);
}
