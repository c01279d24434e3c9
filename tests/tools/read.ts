/**
 * `npm run --silent read -- [--published YYYY-MM-DD] [--url URL] [--why] FILE…`: what the reader makes of saved articles, one
 * JSON object a line. `.txt`: first line the headline; offsets count in the file. `.html`: offsets count in `articleBody`.
 *
 * A file that cannot be read gives one line on standard error and exit code 1; the others are still read.
 */
import { type IsoDay, isIsoDay } from '@/lib/model/day';
import { read } from '@/lib/reading';
import { openFile } from './open-file';
import { answerOf } from './read-answer';

interface Options {
  readonly published: IsoDay | undefined;
  readonly url: string | undefined;
  readonly why: boolean;
  readonly files: readonly string[];
}

function optionsFrom(args: readonly string[]): Options {
  const files: string[] = [];
  const named = new Map<string, string>();
  let why = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--why') why = true;
    else if (arg === '--published' || arg === '--url') named.set(arg, args[++at] ?? '');
    else if (arg !== '--') files.push(arg);
  }
  const published = named.get('--published');
  if (published !== undefined && !isIsoDay(published))
    throw new Error(`--published ${published}: not a day (YYYY-MM-DD)`);
  return { published, url: named.get('--url'), why, files };
}

let failed = false;
try {
  const options = optionsFrom(process.argv.slice(2));
  for (const file of options.files) {
    try {
      const { article, toFile } = openFile(file, options);
      console.log(JSON.stringify(answerOf(file, article, read(article), toFile, options.why)));
    } catch (error) {
      failed = true;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} catch (error) {
  failed = true;
  console.error(error instanceof Error ? error.message : String(error));
}
process.exitCode = failed ? 1 : 0;
