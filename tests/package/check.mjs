/**
 * The second half of `npm run package`: looks into both archives as a store would, has Mozilla's linter read the Firefox build,
 * and prints what there is to upload. Exits 1 when something is in them that should not be, or the linter finds an error.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import linter from 'addons-linter';
import { missing, strangers, traces } from './contents.mjs';
import { readZip } from './zip.mjs';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
const { version } = JSON.parse(readFileSync(join(OUTPUT, '..', 'package.json'), 'utf8'));
const archive = (what) => join(OUTPUT, `siyaq-${version}-${what}.zip`);

const problems = ['chrome', 'firefox'].flatMap((browser) => {
  const files = readZip(archive(browser));
  const wrong = [...strangers(files), ...traces(files), ...missing(files).map((part) => `no ${part}`)];
  return wrong.map((line) => `${browser}: ${line}`);
});
const { errors, warnings } = await lint(archive('firefox'));
problems.push(...errors.map(({ code, message, file }) => `firefox: ${code}: ${message} (${file})`));

for (const { code, file } of warnings) console.log(`linter warns: ${code} (${file})`);
for (const what of ['chrome', 'firefox', 'sources']) {
  const content = readFileSync(archive(what));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  console.log(`${archive(what)}  ${(content.length / 1000).toFixed(0)} kB  sha256 ${hash}…`);
}
for (const line of problems) console.log(`✗ ${line}`);
console.log(
  `Linter: ${errors.length} errors, ${warnings.length} warnings. Package: ${problems.length} problems`,
);
process.exit(problems.length === 0 ? 0 : 1);

async function lint(path) {
  const config = {
    _: [path],
    logLevel: 'fatal',
    stack: false,
    pretty: false,
    output: 'none',
    shouldScanFile: () => true,
  };
  const run = linter.createInstance({ config, runAsBinary: false });
  return run.run({ _console: { log() {}, error() {} } });
}
