/**
 * The corpus opened for a page that stays: what it is told while the database opens, when that takes too long, and when the
 * database is taken away again. Dexie alone would wait without end, and would quietly make an empty database in the place
 * of one that was deleted.
 */
import { type Corpus, openCorpus } from './store';

/** Why the corpus is not open. */
export type NotOpen =
  /** The browser refuses it, or it is broken. */
  | 'refused'
  /** It takes long: another document holds it, or it is being brought up to date. It may open yet. */
  | 'no-answer'
  /** It was there, and somebody deleted it. */
  | 'deleted';

export interface Watcher {
  readonly onOpen: (corpus: Corpus) => void;
  /** May be followed by `onOpen` after `no-answer` only. */
  readonly onClosed: (why: NotOpen) => void;
}

/** How long an opening may take before somebody is told. */
export const PATIENCE_MS = 10_000;

/** The result ends it and closes what was opened. */
export function openPatiently({ onOpen, onClosed }: Watcher, name?: string): () => void {
  let isOver = false;
  let close = (): void => undefined;
  const told = (why: NotOpen): void => {
    if (!isOver) onClosed(why);
  };
  const late = setTimeout(() => told('no-answer'), PATIENCE_MS);
  void openCorpus(name).then((opened) => {
    clearTimeout(late);
    if (!opened.ok) return told('refused');
    const corpus = opened.value;
    close = () => corpus.close();
    if (isOver) return close();
    const taken = (why: NotOpen): void => {
      if (isOver) return; // closed by ourselves
      told(why);
      isOver = true;
      close();
    };
    corpus.on('close', () => taken('refused'));
    corpus.on('versionchange', ({ newVersion }) => {
      taken(newVersion === null ? 'deleted' : 'refused');
      return false; // Dexie's own answer would open it again by itself
    });
    onOpen(corpus);
  });
  return () => {
    isOver = true;
    clearTimeout(late);
    close();
  };
}
