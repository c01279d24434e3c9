/** What the built extension asks for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every way for code to reach the network. */
const CONNECTIONS = /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)/;

const scriptsOf = (build) =>
  readdirSync(build, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: readFileSync(join(build, file), 'utf8') }));

export default {
  'no built file names a way to the network': async (_, { build }) => {
    const scripts = scriptsOf(build);
    assert.ok(scripts.length > 5);
    assert.deepEqual(
      scripts.filter(({ text }) => CONNECTIONS.test(text)).map(({ file }) => file),
      [],
    );
  },

  'the starter corpus is in one chunk, which no page loads before it is asked for': async (_, { build }) => {
    const scripts = scriptsOf(build);
    const title = 'Travels of the Secretary of State'; // of many of its sources
    const [pack, ...others] = scripts.filter(({ text }) => text.includes(title));
    assert.match(pack.file, /starter-pack/);
    assert.deepEqual(others, []);
    const asking = scripts.filter(({ file, text }) => file !== pack.file && text.includes('starter-pack'));
    assert.ok(
      asking.every(({ text }) => !/from ?["'][^"']*starter-pack/.test(text)),
      'imported when asked for only',
    );
    const pages = readdirSync(build).filter((file) => file.endsWith('.html'));
    for (const page of pages) assert.doesNotMatch(readFileSync(join(build, page), 'utf8'), /starter-pack/);
  },

  'the built manifest asks for no site and injects nothing by itself': async (_, { name, build }) => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    assert.equal(manifest.host_permissions, undefined);
    assert.equal(manifest.content_scripts, undefined);
    assert.equal(manifest.externally_connectable, undefined);
    assert.deepEqual(manifest.optional_host_permissions, ['https://*/*', 'http://*/*']);
    const [shown, ...others] = manifest.web_accessible_resources;
    assert.deepEqual([shown.resources, others], [['card.html'], []]);
    assert.equal(shown.use_dynamic_url, name === 'chromium' ? true : undefined);
    const known = [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      'sidePanel',
    ];
    assert.deepEqual(
      manifest.permissions.filter((name) => !known.includes(name)),
      [],
    );
  },
};
