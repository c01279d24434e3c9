/**
 * `npm run schema-fixture`: writes the database of today's schema, with a few invented articles in it, to
 * tests/fixtures/schema-N.json. To be run once when a number is new, and never again: what reached a reader stays as it was.
 *
 *   --without TABLE,… --number N   the same as an older schema that had not those tables yet
 */
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { putPack } from '@/lib/corpus/packs';
import { openCorpus } from '@/lib/corpus/store';
import { deleteRows } from '@/lib/corpus/trash';
import { reportRow } from '@/lib/corpus/write';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import { article, id, packReport, person, reading, report, statement } from '../lib/corpus/sample';
import { dumpDatabase, textOf } from './database-dump';

const { values: options } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { without: { type: 'string', default: '' }, number: { type: 'string' } },
});

const opened = await openCorpus('fixture');
if (!opened.ok) throw new Error(opened.error);
const corpus = opened.value;

const save = (of: Article, savedAt: number) =>
  saveArticle(
    corpus,
    of,
    reading({
      people: ['karim', 'elena'],
      statements: [statement(of, 'karim', `بلاده تريد تبادل القياسات، ${of.fingerprint}`, '2019-03-03')],
      meetings: [report(['karim', 'elena'], '2019-03-04', { place: 'وادي الرمل' })],
    }),
    { origin: 'saved', savedAt },
  );

await save(article('first'), 100);
await save({ ...article('first'), fingerprint: 'changed', articleBody: 'متن آخر' }, 200);
await save(article('second', { url: 'https://other.example/second' }), 300);
await save(article('deleted'), 400);
await deleteRows(corpus, { kind: 'article', article: article('deleted').id }, { at: 500, keep: true });
const people = new Map(['karim', 'peter'].map((name) => [id(name), person(name)]));
await putPack(corpus, [reportRow(packReport(['karim', 'peter'], '2018-01-01'), null, 'pack-1')], people, {
  onProgress: () => undefined,
  signal: new AbortController().signal,
});

const number = Number(options.number ?? corpus.verno);
const without = options.without.split(',');
const dump = await dumpDatabase(corpus.backendDB());
const file = join(import.meta.dirname, '..', 'fixtures', `schema-${number}.json`);
const stores = dump.stores.filter(({ name }) => !without.includes(name));
writeFileSync(file, `${textOf({ version: number * 10, stores })}\n`);
console.log(file);
process.exit(0);
