/** Chromium on the local demo news site with the built extension: what `npm start` and `npm run pictures` both begin with. */
import { join } from 'node:path';
import { startChromium } from './chromium.mjs';
import { demo } from './demo.mjs';
import { Lab } from './lab.mjs';
import { startServers } from './servers.mjs';
import { allSites } from './sites.mjs';

const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** Ends with `close()`, also on Ctrl-C. @returns {Promise<{ lab: Lab, closed: Promise<void>, close(): Promise<void> }>} */
export async function startSession({ headless }) {
  const servers = await startServers(allSites());
  const engine = await startChromium({ extension: EXTENSION, proxyPort: servers.proxyPort, headless });
  const close = async () => {
    await engine.close().catch(() => {});
    await servers.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void close().then(() => process.exit(1)));
  }
  return { lab: new Lab(engine, servers.requests), closed: engine.closed, close };
}

/** Allows the demo's outlets and saves three articles, so that the next ones have a history. */
export async function saveHistory(lab) {
  const { saved, open } = demo.pair;
  await lab.closeOwnTabs(); // the first run comes to the front when it will, and the panel follows the tab in front
  await lab.allow(...demo.arabic, ...demo.english);
  await lab.saveAll(...saved, ...demo.englishPair.saved);
  return open;
}
