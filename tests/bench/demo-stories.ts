/** The demo site's Arabic articles as text: what generated pages and long articles are made of. */
import { join } from 'node:path';
import sites from '../demo/sites.json';
import { openFile } from '../tools/open-file';

export interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

export function demoStories(): readonly Story[] {
  return sites
    .filter(({ inLanguage, unlisted }) => inLanguage === 'ar' && !unlisted)
    .map(({ file, host, path }) => {
      const url = `https://${host}${path}`;
      const { article } = openFile(join(import.meta.dirname, '..', 'demo', file), { url });
      return { headline: article.headline, paragraphs: article.articleBody.split('\n') };
    });
}

/** Paragraphs of different articles, beginning with the one named, until so many characters are together. */
export function longStory(stories: readonly Story[], first: number, characters: number): Story {
  const inOrder = [...stories.slice(first), ...stories.slice(0, first)];
  const all = inOrder.flatMap(({ paragraphs }) => paragraphs);
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const paragraph = all[paragraphs.length % all.length] ?? '';
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return { headline: inOrder[0]?.headline ?? '', paragraphs };
}
