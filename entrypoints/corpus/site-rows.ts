/** Sites worth a line: with articles, with access, switched off, or with a choice of their own. */
import type { SiteRow } from '@/components/site-list';
import type { StoredSite } from '@/lib/corpus/shelf';
import { isEverySite, namedHosts } from '@/lib/settings/access';
import { bareHost, isOn, type Settings, savingOn } from '@/lib/settings/settings';

/** Sites with articles first, the most first; then by name. */
export function siteRows(
  stored: readonly StoredSite[],
  granted: readonly string[],
  settings: Settings,
): readonly SiteRow[] {
  const articles = new Map(stored.map((site) => [site.host, site.articles]));
  const named = new Set(namedHosts(granted));
  const chosen = [...settings.hostsOff.map(bareHost), ...Object.keys(settings.savingByHost)];
  const hosts = [...new Set([...articles.keys(), ...chosen, ...named])];
  const isGiven = (host: string): boolean => named.has(host) || isEverySite(granted) || isUnder(named, host);
  return hosts
    .map((host) => ({
      host,
      articles: articles.get(host) ?? 0,
      on: isGiven(host) && isOn({ ...settings, isPaused: false }, host),
      saving: savingOn(settings, host),
      isPlain: !articles.has(host) && !chosen.includes(host),
    }))
    .sort((one, other) => other.articles - one.articles || (one.host < other.host ? -1 : 1));
}

/** `arabic.paper.example` is given with `paper.example`. */
const isUnder = (named: ReadonlySet<string>, host: string): boolean =>
  [...named].some((given) => host.endsWith(`.${given}`));
