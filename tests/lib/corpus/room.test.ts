import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Room, roomIn, tidyUp } from '@/lib/corpus/room';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { deleteRows } from '@/lib/corpus/trash';
import { saveArticle } from '@/lib/intake/save';
import { article, reading } from './sample';

let corpus: Corpus;
beforeEach(async () => {
  const opened = await openCorpus('room');
  if (!opened.ok) throw new Error('no database');
  corpus = opened.value;
});
afterEach(() => corpus.delete());

it.each<readonly [number, number, Room]>([
  [0, 10e9, 'enough'],
  [9.7e9, 10e9, 'enough'],
  [9.9e9, 10e9, 'little'],
  [9.996e9, 10e9, 'none'],
  [11e9, 10e9, 'none'], // Firefox tells what a full disk still gives
])('%d of %d bytes used is %s', (used, quota, room) => expect(roomIn({ used, quota })).toBe(room));

it('makes deletions final, but not what is being put back', async () => {
  for (const name of ['one', 'two'])
    await saveArticle(corpus, article(name), reading({}), { origin: 'saved', savedAt: 1 });
  for (const [at, name] of ['one', 'two'].entries())
    await deleteRows(corpus, { kind: 'article', article: article(name).id }, { at, keep: true });
  const [first] = await corpus.trash.toCollection().primaryKeys();
  await corpus.trash.update(first ?? '', { isWanted: true });
  await tidyUp(corpus);
  expect(await corpus.trash.toCollection().primaryKeys()).toEqual([first]);
});
