/** What the reader has chosen, with the value each choice has before it is made. */
import type { LanguageChoice } from '@/lib/i18n/language';
import { isLanguageChoice } from '@/lib/i18n/language';
import type { MarksSetting } from '@/lib/messaging/protocol';

export interface Settings {
  /** Nothing is read and nothing marked until it is false again. */
  readonly isPaused: boolean;
  readonly language: LanguageChoice;
  /** Hosts switched off one by one where the browser's permission is wider (every site). */
  readonly hostsOff: readonly string[];
  /** How marks appear, by host; a host without a line follows `marksOn`. */
  readonly marksByHost: Readonly<Record<string, MarksSetting>>;
}

export const defaultSettings: Settings = {
  isPaused: false,
  language: 'browser',
  hostsOff: [],
  marksByHost: {},
};

export type SettingName = keyof Settings;

/** A stored value, or the default where it is missing or not of its kind. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { isPaused, language, hostsOff, marksByHost } = stored;
  return {
    isPaused: typeof isPaused === 'boolean' ? isPaused : defaultSettings.isPaused,
    language: isLanguageChoice(language) ? language : defaultSettings.language,
    hostsOff: Array.isArray(hostsOff) ? hostsOff.filter((host) => typeof host === 'string') : [],
    marksByHost: parseMarks(marksByHost),
  };
}

/** True where the reader wants a page of this host read at all. */
export const isOn = ({ isPaused, hostsOff }: Settings, host: string): boolean =>
  !isPaused && !hostsOff.includes(host);

/**
 * How marks appear on a host. A page can see which of its passages are marked, so a site that nobody chose by name (it
 * came with "every site") shows them only after a click.
 *
 * @param grantedOrigins match patterns of the permissions given, e.g. `https://news.example/*`
 */
export function marksOn(settings: Settings, host: string, grantedOrigins: readonly string[]): MarksSetting {
  const chosen = settings.marksByHost[host];
  if (chosen !== undefined) return chosen;
  return isOnlyBroad(host, grantedOrigins) ? 'after-click' : 'at-once';
}

/** Access to the host exists only by a pattern that names no site. Without any pattern the reader clicked: `activeTab`. */
function isOnlyBroad(host: string, patterns: readonly string[]): boolean {
  const hosts = patterns.map((pattern) => /^(?:\*|https?):\/\/([^/]*)\//.exec(pattern)?.[1] ?? '*');
  const isBroad = patterns.includes('<all_urls>') || hosts.includes('*');
  return isBroad && !hosts.some((pattern) => names(pattern, host));
}

function names(pattern: string, host: string): boolean {
  if (pattern === '*') return false;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

function parseMarks(stored: unknown): Readonly<Record<string, MarksSetting>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const isSetting = (value: unknown): value is MarksSetting =>
    value === 'at-once' || value === 'after-click' || value === 'never';
  return Object.fromEntries(
    Object.entries(stored).flatMap(([host, value]) => (isSetting(value) ? [[host, value]] : [])),
  );
}
