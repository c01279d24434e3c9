/**
 * Where the two browsers are on this machine. Node built-ins only: it is read before anything is installed.
 * `SIYAQ_CHROMIUM` and `SIYAQ_FIREFOX` win over the usual places; an address there that does not exist is no browser.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);

/** Branded Chrome is left out on purpose: it ignores `--load-extension`. */
const CHROMIUM = {
  commands: ['chromium', 'chromium-browser'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
  ],
};

const FIREFOX = {
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

/** @returns {string | null} the path of a Chromium that loads unpacked extensions */
export const findChromium = () => find(env.SIYAQ_CHROMIUM, CHROMIUM);

/** @returns {string | null} the path of a Firefox, 146 or newer by the manifest */
export const findFirefox = () => find(env.SIYAQ_FIREFOX, FIREFOX);

function find(named, { commands, places }) {
  if (named) return existsSync(named) ? named : null;
  return [...onPath(commands), ...places].find((path) => existsSync(path)) ?? null;
}

function onPath(commands) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
