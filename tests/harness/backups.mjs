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

/**
 * Turns the corpus into one that no version of ours opens, with its articles in it: one of its tables has a primary key that
 * cannot be changed.
 */
export const breakCorpus = (lab) =>
  lab.engine.control.evaluate(async () => {
    const answered = (request) =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const tables = ['articles', 'statements', 'reports', 'entities'];
    const whole = await answered(indexedDB.open('siyaq'));
    const rows = {};
    for (const table of tables)
      rows[table] = await answered(whole.transaction(table).objectStore(table).getAll());
    whole.close();
    indexedDB.deleteDatabase('siyaq');
    const request = indexedDB.open('siyaq', 10); // in the same turn: nobody else's opening comes between
    request.onupgradeneeded = () => {
      for (const table of tables) {
        const store = request.result.createObjectStore(table, { keyPath: 'id' });
        store.createIndex('article', 'article');
        for (const row of rows[table]) store.add(row);
      }
      request.result.createObjectStore('meta', { keyPath: 'other' });
    };
    (await answered(request)).close();
  });

/** Takes the corpus's database away, as clearing the browser's data would. */
export const deleteCorpus = (lab) =>
  lab.engine.control.evaluate(
    () =>
      new Promise((deleted, failed) => {
        const request = indexedDB.deleteDatabase('siyaq');
        request.onsuccess = () => deleted();
        request.onerror = () => failed(request.error);
      }),
  );
