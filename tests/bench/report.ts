/** A bench's rows as a table to read: each figure beside its budget, its alternative and its floor. */
import type { Machine } from './machine';
import type { Row } from './rows';

const HEAD = ['', 'what', 'median', 'p95', 'budget', 'beside it', 'ratio', 'floor now / quiet'];

/** Lines without a line break at the end. */
export function report(bench: string, rows: readonly Row[], machine: Machine, load: number): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const title = `${bench} – ${machine.cores} cores, ${machine.memoryGB} GB, load ${short(load)}`;
  return [title, ...lines].join('\n');
}

/** The same for a README: what was measured, against what. */
export function markdown(bench: string, rows: readonly Row[], machine: Machine, load: number): string {
  const head = ['', 'what', 'median', 'p95', 'budget', 'beside it', 'ratio'];
  const lines = [head, head.map(() => '---'), ...rows.map((row) => cellsOf(row).slice(0, head.length))];
  const title = `\`npm run bench -- ${bench}\` on ${machine.cores} cores, ${machine.memoryGB} GB, at load ${short(load)}:`;
  return [title, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

const cellsOf = (row: Row): readonly string[] => [
  row.passed === null ? ' ' : row.passed ? '✓' : '✗',
  row.name,
  `${short(row.median)} ${row.unit}`,
  short(row.p95),
  budgetOf(row),
  row.alternative === null
    ? ''
    : `${row.alternative.name} ${short(row.alternative.median)} / ${short(row.alternative.p95)}`,
  row.ratio === null ? '' : `${short(row.ratio)} ×`,
  row.floor === null
    ? ''
    : `${row.floor.name} ${short(row.floor.now)} / ${row.floor.quiet === null ? '?' : short(row.floor.quiet)}`,
];

function budgetOf({ budget, limit, unit }: Row): string {
  if (budget === null || limit === null) return '';
  const stretched = limit > budget.limit ? `, under this load ${short(limit)}` : '';
  return `≤ ${short(budget.limit)} ${unit} ${budget.of}${stretched}`;
}

/** Three figures are more than such a measurement is worth. */
export const short = (figure: number): string =>
  Math.abs(figure) >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3)));
