/**
 * `THIRD-PARTY.txt`: whose work is in the built extension, under which terms, in their own words. Made with each build from
 * the packages themselves, so that it cannot fall behind.
 *
 *   package.json's dependencies, WXT ──thirdParty──▶ names, versions, licences, notices; then the data (data.txt)
 *
 * Throws for a package without a licence of its own: such a one may not be shipped.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** WXT's few lines around entrypoints are in the build; of the other tools nothing is. */
const BUNDLED_TOOLS = ['wxt'];

const HOME = fileURLToPath(new URL('../..', import.meta.url));

export function thirdParty(): string {
  const { dependencies } = manifestAt(`${HOME}package.json`);
  const names = [...Object.keys(dependencies ?? {}), ...BUNDLED_TOOLS].sort();
  const data = readFileSync(`${HOME}assets/notices/data.txt`, 'utf8');
  return [HEAD, ...names.map(noticeOf), data].join(`\n\n${'-'.repeat(80)}\n\n`);
}

const HEAD =
  'Siyaq is under the Apache License 2.0. It contains the following works of others, unchanged,\nbundled and minified.';

function noticeOf(name: string): string {
  const folder = `${HOME}node_modules/${name}`;
  const { version, license, homepage } = manifestAt(`${folder}/package.json`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.\w+)?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  if (license === undefined || (texts.length === 0 && name !== 'wxt')) {
    throw new Error(`${name} ${version} brings no licence`);
  }
  return [`${name} ${version}, ${license}`, homepage ?? '', ...texts].filter(Boolean).join('\n\n');
}

interface PackageManifest {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestAt = (path: string): PackageManifest => JSON.parse(readFileSync(path, 'utf8'));
