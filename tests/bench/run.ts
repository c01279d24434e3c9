/**
 * `npm run bench -- [NAME …] [--set-floors]`: measures, prints each figure beside its budget and its ratio to the alternative
 * of the same run, keeps them in `results/NAME.json` and as a table in `results/NAME.md`, and exits 1 when a budget is missed. Without a name it runs all.
 *
 * `--set-floors` keeps the physical floors as well, as those of a quiet machine; a busy one is refused.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepFloors, quietFloors } from './floors';
import { loadNow, machine } from './machine';
import { RESULTS } from './places';
import { markdown, report, short } from './report';
import { isBusy, type Measured, type Row, rowOf } from './rows';

type Bench = () => Promise<readonly Measured[]>;

/** A bench is a file whose default export measures, and its line here. */
const BENCHES: Readonly<Record<string, () => Promise<{ readonly default: Bench }>>> = {
  page: () => import('./page.bench'),
  corpus: () => import('./corpus.bench'),
  context: () => import('./context.bench'),
  reading: () => import('./reading.bench'),
  search: () => import('./search.bench'),
  'search-large': () => import('./search-large.bench'),
};

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: { 'set-floors': { type: 'boolean', default: false } },
});
const names = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`No bench “${unknown}”: there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}

const missed: string[] = [];
for (const name of names) {
  const rows = await run(name);
  missed.push(...rows.filter(({ passed }) => passed === false).map((row) => `${name}: ${row.name}`));
}
for (const row of missed) console.log(`missed – ${row}`);
// The exit does not wait for what the bundler leaves open.
process.exit(missed.length === 0 ? 0 : 1);

async function run(name: string): Promise<readonly Row[]> {
  const before = loadNow();
  const measured = (await (await BENCHES[name]?.())?.default()) ?? [];
  const load = Math.max(before, loadNow());
  const rows = measured.map((one) => rowOf(one, { load, quietFloors: quietFloors(name)?.floors ?? {} }));
  console.log(`${report(name, rows, machine(), load)}\n`);
  keepResult(name, rows, load);
  if (options['set-floors']) setFloors(name, measured, load);
  return rows;
}

function keepResult(name: string, rows: readonly Row[], load: number): void {
  mkdirSync(RESULTS, { recursive: true });
  const result = JSON.stringify({ bench: name, machine: machine(), load, rows }, inShort, 2);
  writeFileSync(join(RESULTS, `${name}.json`), `${result}\n`);
  writeFileSync(join(RESULTS, `${name}.md`), `${markdown(name, rows, machine(), load)}\n`);
}

function inShort(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(short(value)) : value;
}

function setFloors(name: string, measured: readonly Measured[], load: number): void {
  if (isBusy(load)) console.log(`The load is ${short(load)}: no floors of ${name} were kept.\n`);
  else keepFloors(name, machine(), measured);
}
