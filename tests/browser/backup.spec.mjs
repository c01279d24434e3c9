/** A backup saved, and put back where everything is gone; a damaged one changes nothing. */
import assert from 'node:assert/strict';
import { chooseFile, corpusPage, rows, savedBackup, shows } from '../harness/backups.mjs';
import { demo } from '../harness/demo.mjs';

const articles = demo.arabic.slice(0, 3);

export default {
  'a backup is saved, refused where it is damaged, and brings everything back': async (
    lab,
    { screenshot },
  ) => {
    await lab.allow(...articles);
    await lab.saveAll(...articles);
    const page = await corpusPage(lab);
    await shows(page, 3);
    const before = await rows(page);
    const backup = await savedBackup(page);
    await page.waitForText('في تنزيلات متصفحك', '#backup');

    await page.click('#everything summary');
    await page.click('#everything button.danger');
    await shows(page, 0);

    const altered = backup.replace(/^(.{40})(.)/, (_, head, byte) => head + (byte === 'A' ? 'B' : 'A'));
    await chooseFile(page, altered);
    await page.waitForText('تالفة أو مبتورة', '#backup');
    await shows(page, 0);

    await chooseFile(page, backup);
    await page.waitForText('استُعيدت', '#backup');
    await shows(page, 3);
    assert.deepEqual(await rows(page), before);
    await page.fill('input[type="search"]', demo.person.ar);
    await page.waitFor('results', () => document.querySelector('.result') !== null);
    await page.screenshot(screenshot('backup-restored'));
    assert.deepEqual(page.console, []);
  },
};
