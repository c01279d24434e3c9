/**
 * Proves that the sources build to the package: unpacks the sources archive into an empty folder, installs and builds there as
 * a reviewer would, and compares every file, byte by byte, with both archives. Exits 1 where one differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolder } from './contents.mjs';
import { readZip } from './zip.mjs';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
const { version } = JSON.parse(readFileSync(join(OUTPUT, '..', 'package.json'), 'utf8'));
const archive = (what) => readZip(join(OUTPUT, `siyaq-${version}-${what}.zip`));

const folder = mkdtempSync(join(tmpdir(), 'siyaq-sources-'));
try {
  for (const [name, content] of archive('sources')) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  run('npm', 'ci');
  run('npx', 'wxt', 'build');
  run('npx', 'wxt', 'build', '-b', 'firefox');
  const differences = ['chrome', 'firefox'].flatMap((browser) =>
    differ(archive(browser), readFolder(join(folder, '.output', `${browser}-mv3`))).map(
      (name) => `${browser}: ${name}`,
    ),
  );
  for (const name of differences) console.log(`✗ ${name}`);
  console.log(`Sources: ${differences.length} files differ from the package`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, ...args) {
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function differ(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !(one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)) ?? false));
}
