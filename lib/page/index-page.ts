/** Front and section pages: many links to stories, little running text. */
import type { NoArticle } from '../model/article';
import type { Body } from './body';

const MANY_LINKS = 40;
/** Letters of running text for each story link: an article has hundreds, a front page a handful. */
const LETTERS_PER_LINK = 25;
const STORY_LINK_WORDS = 4;

export function isIndexPage(
  document: Document,
  url: string,
  describesArticle: boolean,
  body: Body,
): NoArticle | null {
  if (describesArticle) return null;
  const stories = Array.from(document.querySelectorAll('a[href]')).filter(
    (link) => (link.textContent ?? '').trim().split(/\s+/).length >= STORY_LINK_WORDS,
  );
  const isFront = URL.canParse(url) && new URL(url).pathname.length <= 1 && stories.length > MANY_LINKS / 4;
  const isThin = stories.length >= MANY_LINKS && proseLength(body) < stories.length * LETTERS_PER_LINK;
  return isFront || isThin ? { kind: 'index-page', links: stories.length } : null;
}

/** Units in lines that end as sentences do: headlines and labels do not. */
const proseLength = (body: Body): number =>
  body.lines
    .filter((line) => /[.!?؟»”"]\s*$/u.test(line.text))
    .reduce((sum, line) => sum + line.text.length, 0);
