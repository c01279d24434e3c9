/** Nothing leaves: what is asked of the network is what the person opened. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';

/** What the browsers ask for themselves, extension or not. */
const BROWSER_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)$/;

export default {
  'saving, asking and searching make no request of their own': async (lab) => {
    await lab.allow(...demo.pair.saved, demo.pair.open);
    const before = lab.requests.length;
    await lab.saveByClicks(...demo.pair.saved);
    const page = await lab.visit(demo.pair.open);
    await lab.waitForMarks(page);
    const popup = await lab.engine.popup(page);
    await popup.fill('input[type="search"]', demo.person.ar);
    await popup.waitFor('answers', () => document.querySelector('.result') !== null);
    const asked = lab.requests.slice(before).filter(({ host }) => !BROWSER_OWN.test(host));
    const pages = asked
      .filter(({ path }) => path !== '/favicon.ico')
      .map(({ host, path }) => `${host}${path}`);
    const opened = [...demo.pair.saved, demo.pair.open]
      .map((url) => new URL(url))
      .map(({ hostname, pathname }) => `${hostname}${pathname}`);
    assert.deepEqual(pages.sort(), opened.sort());
  },
};
