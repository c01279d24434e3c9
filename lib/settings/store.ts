/**
 * Settings in `storage.local`, one key each, so that two surfaces that change two of them at once lose neither.
 * Refused storage means the defaults: a reader without storage still reads.
 */
import { browser } from '@/lib/browser';
import { defaultSettings, parseSettings, type SettingName, type Settings } from './settings';

const PREFIX = 'setting:';
const names = Object.keys(defaultSettings) as SettingName[];
const keys = names.map((name) => PREFIX + name);

export async function readSettings(): Promise<Settings> {
  try {
    return fromKeys(await browser.storage.local.get(keys));
  } catch {
    return defaultSettings;
  }
}

/** Rejects where the browser refuses to store. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const entries = Object.entries(changes).map(([name, value]) => [PREFIX + name, value]);
  await browser.storage.local.set(Object.fromEntries(entries));
}

/** Calls back with all settings whenever one changed in any context; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'local' || !keys.some((key) => Object.hasOwn(changes, key))) return;
    void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

function fromKeys(stored: Readonly<Record<string, unknown>>): Settings {
  return parseSettings(Object.fromEntries(names.map((name) => [name, stored[PREFIX + name]])));
}
