/** A database that does not open, or goes away: every way out by clicks. */
import assert from 'node:assert/strict';
import {
  breakCorpus,
  chooseFile,
  corpusPage,
  deleteCorpus,
  rows,
  savedBackup,
  shows,
} from '../harness/backups.mjs';
import { demo } from '../harness/demo.mjs';

const articles = demo.arabic.slice(0, 2);

export default {
  'rescue: what can be read of a broken database is saved and built anew; one that is deleted comes back from its backup':
    async (lab, { screenshot }) => {
      await lab.allow(...articles);
      await lab.saveAll(...articles);
      const before = await rows(lab.engine.control);
      await lab.engine.closePanel();
      await breakCorpus(lab);

      const page = await corpusPage(lab);
      await page.waitForText('يُقرأ مقالان', '.rescue');
      await page.screenshot(screenshot('rescue'));
      const salvaged = await savedBackup(page, '.ways .option .primary');
      await page.waitForText('في تنزيلات متصفحك', '.rescue');
      await page.click('.ways .option:nth-child(2) .primary');
      await shows(page, 2);
      assert.deepEqual(await rows(page), before);

      await deleteCorpus(lab);
      await page.waitForText('حُذف ما كان محفوظًا', '.rescue');
      await chooseFile(page, salvaged, '.rescue input[type="file"]');
      await shows(page, 2);
      assert.deepEqual(await rows(page), before);
      assert.deepEqual(
        page.console.filter(({ level }) => level === 'error'),
        [],
      );
    },
};
