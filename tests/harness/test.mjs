/**
 * `npm test`: types, lint, unit and component tests, both builds, then the browser tests. Every step runs, so that one run
 * tells all; the browser tests need both builds. The last line counts tests; a step that fails of itself counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const RESULTS = join(ROOT, '.cache', 'test');
const UNIT = join(RESULTS, 'unit.json');
const BROWSER = join(RESULTS, 'browser.json');
/** What the whole may take on two quiet cores; told when it is over. */
const BUDGET_S = 8 * 60;
/** A hanging run ends here. */
const LIMIT_MS = 20 * 60_000;

const STEPS = [
  { name: 'Types', before: ['wxt', 'prepare'], command: ['tsc', '--noEmit'] },
  { name: 'Lint', command: ['biome', 'ci', '.'] },
  {
    name: 'Unit and component tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    count: () => unitCounts(),
  },
  { name: 'Build for Chromium', command: ['wxt', 'build'] },
  { name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'Browser tests',
    command: ['node', 'tests/browser/run.mjs', '--results', BROWSER],
    needs: ['Build for Chromium', 'Build for Firefox'],
    count: () => JSON.parse(readFileSync(BROWSER, 'utf8')),
  },
];

let running = null;
const started = Date.now();
const deadline = setTimeout(() => stop('The tests took longer than twenty minutes.'), LIMIT_MS);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(`Stopped by ${signal}.`));

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const failedSteps = [];
const total = { passed: 0, failed: 0 };
for (const step of STEPS) await runStep(step);
clearTimeout(deadline);
for (const line of failedSteps) console.log(line);
if (seconds(started) > BUDGET_S)
  console.log(`The tests took ${seconds(started)} s; the budget is ${BUDGET_S} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runStep({ name, before, command, needs = [], count }) {
  const missing = needs.find((need) => failedSteps.some((line) => line.startsWith(`${need}:`)));
  if (missing !== undefined) return fail(name, `not run, because “${missing}” failed`);
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const prepared = before === undefined ? 0 : await run(before);
  const code = prepared === 0 ? await run(command) : prepared;
  const counts = countsOf(count);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (code !== 0 && counts.failed === 0) fail(name, `failed with exit code ${code}`);
  else if (counts.failed > 0) failedSteps.push(`${name}: ${counts.failed} failed`);
  console.log(`── ${name}: ${seconds(begun)} s (${seconds(started)} s in all)`);
}

function fail(name, why) {
  total.failed += 1;
  failedSteps.push(`${name}: ${why}`);
}

/** What the step's own runner counted; nothing when it did not come that far. */
function countsOf(count) {
  try {
    return count?.() ?? { passed: 0, failed: 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function unitCounts() {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
    readFileSync(UNIT, 'utf8'),
  );
  // A file that cannot be loaded fails as a suite without a test of its own.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + (numFailedTestSuites > 0 ? unloaded.length : 0) };
}

function run([tool, ...args]) {
  const command = tool === 'node' ? args : [script(tool), ...args];
  return new Promise((ended) => {
    running = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    running.once('error', (error) => ended(error.message));
    running.once('exit', (code, signal) => ended(code ?? signal));
  });
}

/** The script behind a package's command, so that neither a shell nor a `.cmd` file is needed. */
function script(tool) {
  const packages = { tsc: 'typescript', biome: '@biomejs/biome' };
  const folder = join(ROOT, 'node_modules', packages[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

function stop(line) {
  running?.kill('SIGTERM');
  console.log(line);
  console.log(`${total.passed} passed, ${total.failed + 1} failed`);
  process.exit(1);
}
