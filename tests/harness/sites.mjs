/** Every site of the local web: the demo site, the sample articles when they are at hand, the odd pages, the other kinds, the hostile ones. */
import { demoSites } from './demo.mjs';
import { hostileSites } from './hostile-pages.mjs';
import { oddSites } from './odd-pages.mjs';
import { otherSites } from './other-pages.mjs';
import { seedArticles } from './seeds.mjs';

/** @returns {Map<string, Map<string, import('./servers.mjs').Page>>} host → path → page */
export function allSites() {
  const sites = new Map();
  const add = (host, path, page) => {
    if (!sites.has(host)) sites.set(host, new Map([['/favicon.ico', { body: '', status: 204 }]]));
    sites.get(host).set(path, page);
  };
  for (const { host, path, page } of [
    ...demoSites(),
    ...oddSites(),
    ...otherSites(),
    ...hostileSites(),
    ...Object.values(seedArticles() ?? {}),
  ]) {
    add(host, path, page);
  }
  return sites;
}
