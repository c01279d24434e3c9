/** The machine as far as figures depend on it: cores and memory, never a name. */
import { availableParallelism, loadavg, totalmem } from 'node:os';

export interface Machine {
  readonly cores: number;
  readonly memoryGB: number;
}

export const machine = (): Machine => ({
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 2 ** 30),
});

/** Work running or waiting, averaged over the last minute; 0 where the system does not tell (Windows). */
export const loadNow = (): number => loadavg()[0] ?? 0;
