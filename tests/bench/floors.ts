/** The quiet floors, in floors.json: what each bench's physical floors came to on a quiet machine, and on which. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Machine } from './machine';
import { FLOORS } from './places';
import { type Conditions, floorsIn, type Measured } from './rows';

interface Kept {
  readonly machine: Machine;
  /** By name, in the unit of the rows they stand beside. */
  readonly floors: Conditions['quietFloors'];
}

export function quietFloors(bench: string): Kept | null {
  return read()[bench] ?? null;
}

export function keepFloors(bench: string, machine: Machine, measured: readonly Measured[]): void {
  const all = { ...read(), [bench]: { machine, floors: floorsIn(measured) } };
  writeFileSync(FLOORS, `${JSON.stringify(all, null, 2)}\n`);
}

/** The file is ours alone. */
const read = (): Readonly<Record<string, Kept>> =>
  existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {};
