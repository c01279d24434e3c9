/**
 * The browser's permissions for sites, as match patterns.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
import { bareHost } from './settings';

export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

/** A site with all its subdomains: `www.`, `arabic.`, `m.`. */
export const patternOf = (host: string): string => `https://*.${host}/*`;

/** How far access goes: every site, all outlets of a list, or less. */
export function accessOf(
  granted: readonly string[],
  listed: readonly string[],
): 'every' | 'listed' | 'click' {
  if (isEverySite(granted)) return 'every';
  return listed.every((host) => granted.includes(patternOf(host))) ? 'listed' : 'click';
}

export const isEverySite = (granted: readonly string[]): boolean =>
  granted.includes('<all_urls>') || granted.includes('*://*/*') || granted.includes('https://*/*');

/** Bare hosts of the sites that were given by name, each once. */
export const namedHosts = (granted: readonly string[]): readonly string[] => [
  ...new Set(
    granted.flatMap((pattern) => {
      const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
      return host === undefined ? [] : [bareHost(host)];
    }),
  ),
];

/** The patterns that give this site by name. */
export const patternsOf = (granted: readonly string[], host: string): readonly string[] =>
  granted.filter((pattern) => namedHosts([pattern]).includes(bareHost(host)));
