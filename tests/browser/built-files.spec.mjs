/** What the built extension asks for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export default {
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
