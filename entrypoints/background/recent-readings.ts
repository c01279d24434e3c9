/**
 * The latest readings, so that marks, panel, card and saving of one article read it once. Lost with the worker, and then
 * read again: a reading follows from its article alone.
 */
import type { Article } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reading';

/** Tabs a person goes back and forth between. */
const MOST_KEPT = 4;

/** `read` with the memory of its latest answers. */
export function rememberingReader(read: (article: Article) => Reading): (article: Article) => Reading {
  const kept = new Map<string, Reading>();
  return (article) => {
    const key = keyOf(article);
    const reading = kept.get(key) ?? read(article);
    kept.delete(key);
    kept.set(key, reading); // newest last
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return reading;
  };
}

/** All that a reading depends on; the fingerprint stands for the text. */
const keyOf = ({ id, fingerprint, headline, datePublished, inLanguage }: Article): string =>
  JSON.stringify([id, fingerprint, headline, datePublished, inLanguage]);
