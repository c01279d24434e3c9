import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { thirdParty } from './assets/notices/third-party';
import { lexiconPlugin } from './lib/lexicon/build/plugin';

/** One content policy for every page of ours: own files only, no connection to anywhere (design.md §6). */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'";

export default defineConfig({
  publicDir: 'assets/public',
  imports: false, // imports are written out, so that a file's first lines show where it stands
  manifestVersion: 3, // WXT's MV2 output for Firefox drops optional_host_permissions
  webExt: { disabled: true },
  vite: () => ({
    plugins: [lexiconPlugin()],
    build: { modulePreload: { polyfill: false } }, // it would name `fetch`, and both browsers preload by themselves
    resolve: {
      // Pages are told nothing of the extension's id.
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./entrypoints/in-page/silent-context.ts', import.meta.url),
        ),
      },
    },
  }),
  zip: {
    zipSources: true, // one for both stores: `wxt zip` of Chrome writes it as well
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    includeSources: ['.npmrc'],
    excludeSources: ['tests/**', 'assets/readme/**', 'assets/store/**'],
  },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'THIRD-PARTY.txt', contents: thirdParty() });
    },
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CONTENT_POLICY },
    // For every page, since sites are chosen at run time. Chromium gives it an address that changes with each start.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    omnibox: { keyword: '__MSG_omniboxKeyword__' },
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
      'save-article': { description: '__MSG_commandSave__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siyaq@siyaq.example',
              strict_min_version: '146.0', // the first that draws a line under a highlight
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
