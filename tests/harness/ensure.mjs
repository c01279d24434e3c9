/**
 * Installs what is missing before `npm start` and `npm test`: the packages of the lock file, and the browsers named as
 * arguments (`chromium`, `firefox`). Node built-ins only, since it runs when nothing else is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STAMP = join(ROOT, 'node_modules', '.siyaq-installed');
const NODE_NEEDED = [20, 19];

const BROWSERS = {
  chromium: { find: findChromium, debian: 'chromium', variable: 'SIYAQ_CHROMIUM', name: 'Chromium' },
  firefox: {
    find: findFirefox,
    debian: 'firefox-esr',
    variable: 'SIYAQ_FIREFOX',
    name: 'Firefox 146 or newer',
  },
};

checkNode();
installPackages();
installBrowsers(process.argv.slice(2));

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return;
  stop(`Siyaq needs Node ${NODE_NEEDED.join('.')} or newer; this is ${process.versions.node}.`);
}

/** `npm ci`, unless the same lock file was installed by the same Node on the same platform before. */
function installPackages() {
  const stamp = lockStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  const done = npm
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm', ['ci'], { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) stop('The packages could not be installed: see the lines of npm above.');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

function lockStamp() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  return hash.update(`${process.version} ${process.platform} ${process.arch}`).digest('hex');
}

function installBrowsers(names) {
  const missing = () => names.filter((name) => BROWSERS[name].find() === null);
  if (missing().length > 0 && isRootOnDebian()) aptInstall(missing());
  const [first] = missing();
  if (first === undefined) return;
  const { name, variable } = BROWSERS[first];
  stop(`${name} was not found: install it, or name its program file in ${variable}.`);
}

const isRootOnDebian = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function aptInstall(names) {
  const packages = [...names.map((name) => BROWSERS[name].debian), 'fonts-noto-core', 'openssl'];
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
