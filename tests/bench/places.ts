/** Where things are on the disk. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
export const BUILD = join(ROOT, '.output', 'chrome-mv3');
export const RESULTS = join(import.meta.dirname, 'results');
export const FLOORS = join(import.meta.dirname, 'floors.json');
