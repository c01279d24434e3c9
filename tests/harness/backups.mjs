/** Backups on the corpus page: what the person's downloads and file dialogue would hold, as base64. */

export async function corpusPage(lab) {
  const page = await lab.visit(lab.engine.extensionUrl('corpus.html'));
  await page.waitFor(
    'what is saved',
    () => document.querySelector('.corpus-main h2, .notice, .rescue') !== null,
  );
  return page;
}

export const shows = (page, count) =>
  page.waitFor(
    `${count} articles`,
    (wanted) => document.querySelectorAll('.stored').length === wanted,
    count,
  );

/** Presses the button and answers the file that goes to the downloads. */
export async function savedBackup(page, button = '#backup .action .primary') {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    globalThis.handedOut = null;
    URL.createObjectURL = (file) => {
      globalThis.handedOut = file;
      return make(file);
    };
  });
  await page.click(button);
  await page.waitFor('the file', () => globalThis.handedOut !== null);
  return page.evaluate(async () => {
    const bytes = new Uint8Array(await globalThis.handedOut.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  });
}

/** As if the person had chosen this file. */
export const chooseFile = (page, base64, field = '#backup input[type="file"]') =>
  page.evaluate(
    (content, selector) => {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'siyaq.jsonl.gz', { type: 'application/gzip' }));
      const input = document.querySelector(selector);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    base64,
    field,
  );

/** Ids of all rows by table, as they lie in the database. */
export const rows = (page) =>
  page.evaluate(async () => {
    const answered = (request) =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await answered(indexedDB.open('siyaq'));
    const tables = ['articles', 'statements', 'reports', 'meetings', 'entities'];
    const ids = {};
    for (const table of tables)
      ids[table] = await answered(database.transaction(table).objectStore(table).getAllKeys());
    database.close();
    return ids;
  });
