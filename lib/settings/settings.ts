/** What the reader has chosen, with the value each choice has before it is made. */
import type { LanguageChoice } from '@/lib/i18n/language';
import { isLanguageChoice } from '@/lib/i18n/language';
import type { MarksSetting } from '@/lib/messaging/protocol';

/** Whether articles of a site are stored: when the reader says so, as they are opened, or not at all. */
export type SavingSetting = 'ask' | 'automatic' | 'never';
export const savingSettings: readonly SavingSetting[] = ['ask', 'automatic', 'never'];

/** Light or dark as the browser has it, or always one. */
export type Theme = 'browser' | 'light' | 'dark';
export const themes: readonly Theme[] = ['browser', 'light', 'dark'];

/** One rule for all sites, or by how the site was chosen (`marksOn`). */
export type MarksChoice = 'by-site' | MarksSetting;
export const marksChoices: readonly MarksChoice[] = ['by-site', 'at-once', 'after-click', 'never'];

export interface Settings {
  /** Nothing is read and nothing marked until it is false again. */
  readonly isPaused: boolean;
  readonly language: LanguageChoice;
  /** Hosts switched off one by one where the browser's permission is wider (every site). */
  readonly hostsOff: readonly string[];
  /** How marks appear on a host without a line of its own. */
  readonly marks: MarksChoice;
  /** How marks appear, by host; a host without a line follows `marks`. */
  readonly marksByHost: Readonly<Record<string, MarksSetting>>;
  /** For sites without a line of their own. */
  readonly saving: Exclude<SavingSetting, 'never'>;
  /** By bare host (`bareHost`). */
  readonly savingByHost: Readonly<Record<string, SavingSetting>>;
  readonly theme: Theme;
}

export const defaultSettings: Settings = {
  isPaused: false,
  language: 'browser',
  hostsOff: [],
  marks: 'by-site',
  marksByHost: {},
  saving: 'ask',
  savingByHost: {},
  theme: 'browser',
};

export type SettingName = keyof Settings;

/** A stored value, or the default where it is missing or not of its kind. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { isPaused, language, hostsOff, marks, marksByHost, saving, savingByHost, theme } = stored;
  return {
    isPaused: typeof isPaused === 'boolean' ? isPaused : defaultSettings.isPaused,
    language: isLanguageChoice(language) ? language : defaultSettings.language,
    hostsOff: Array.isArray(hostsOff) ? hostsOff.filter((host) => typeof host === 'string') : [],
    marks: oneOf(marksChoices, marks) ?? defaultSettings.marks,
    marksByHost: byHost(marksSettings, marksByHost),
    saving: oneOf(['ask', 'automatic'] as const, saving) ?? defaultSettings.saving,
    savingByHost: byHost(savingSettings, savingByHost),
    theme: oneOf(themes, theme) ?? defaultSettings.theme,
  };
}

/** A site with and without `www.` is one site. */
export const bareHost = (host: string): string => host.replace(/^www\./, '');

/** True where the reader wants a page of this host read at all. */
export const isOn = ({ isPaused, hostsOff }: Settings, host: string): boolean =>
  !isPaused && !hostsOff.some((off) => bareHost(off) === bareHost(host));

/** Whether articles of a host are stored. */
export const savingOn = ({ saving, savingByHost }: Settings, host: string): SavingSetting =>
  savingByHost[bareHost(host)] ?? saving;

/** The lines by host with this site's choice in them. */
export const withSaving = (
  { savingByHost }: Settings,
  host: string,
  saving: SavingSetting,
): Settings['savingByHost'] => ({ ...savingByHost, [bareHost(host)]: saving });

/**
 * How marks appear on a host. A page can see which of its passages are marked, so a site that nobody chose by name (it
 * came with "every site") shows them only after a click.
 *
 * @param grantedOrigins match patterns of the permissions given, e.g. `https://news.example/*`
 */
export function marksOn(settings: Settings, host: string, grantedOrigins: readonly string[]): MarksSetting {
  const chosen = settings.marksByHost[host];
  if (chosen !== undefined) return chosen;
  if (settings.marks !== 'by-site') return settings.marks;
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

const marksSettings: readonly MarksSetting[] = ['at-once', 'after-click', 'never'];

const oneOf = <T extends string>(values: readonly T[], stored: unknown): T | undefined =>
  values.find((value) => value === stored);

function byHost<T extends string>(values: readonly T[], stored: unknown): Readonly<Record<string, T>> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([host, value]) => {
      const known = oneOf(values, value);
      return known === undefined ? [] : [[host, known]];
    }),
  );
}
