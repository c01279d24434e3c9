/** What the built extension asks for, and what it cannot do. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { missing, readFolder, strangers, traces } from '../package/contents.mjs';

/** A browser's ways to reach a network: what a file does not name it does not call. No library needs an exception. */
const CONNECTIONS =
  /(?<![\w$])(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)(?![\w$])/g;

const CONTENT_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

const manifestOf = (build) => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

/** Files that the browser runs, as paths in the build. */
const programs = (build) =>
  readdirSync(build, { recursive: true }).filter((path) => ['.js', '.mjs', '.html'].includes(extname(path)));

const scriptsOf = (build) =>
  readdirSync(build, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: readFileSync(join(build, file), 'utf8') }));

export default {
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
    const manifest = manifestOf(build);
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

  'no built file names a way to reach the network': async (_, { build }) => {
    const paths = programs(build);
    assert.ok(paths.includes('background.js') && paths.includes('popup.html'), 'the build was read');
    const named = paths.flatMap((path) => {
      const found = readFileSync(join(build, path), 'utf8').match(CONNECTIONS) ?? [];
      return [...new Set(found)].map((name) => `${path}: ${name}`);
    });
    assert.deepEqual(named, []);
  },

  'nothing is in the package but what the extension is made of': async (_, { build }) => {
    const files = readFolder(build);
    assert.deepEqual([strangers(files), traces(files), missing(files)], [[], [], []]);
  },

  "the pages' content policy is the one promised": async (_, { build }) => {
    const { content_security_policy: policies } = manifestOf(build);
    assert.deepEqual(Object.keys(policies), ['extension_pages']);
    const directives = policies.extension_pages.split(';').map((directive) => directive.trim().split(/\s+/));
    const policy = Object.fromEntries(directives.map(([name, ...sources]) => [name, sources.join(' ')]));
    assert.deepEqual(policy, CONTENT_POLICY);
  },
};
