/** A module in tests/bench/in-browser as one script, the lexicon in it where it needs one. */
import { join } from 'node:path';
import { lexiconPlugin } from '../../lib/lexicon/build/plugin';
import { scriptOf } from '../harness/script.mjs';

export const bundle = (file: string): Promise<string> =>
  scriptOf(join(import.meta.dirname, 'in-browser', file), [lexiconPlugin()]);
