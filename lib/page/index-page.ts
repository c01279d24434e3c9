/** Front and section pages: many links to stories, little running text. */
import type { NoArticle } from '@/lib/model/article';
import type { Body } from './body';
import { type Line, linkShare } from './lines';

/** A link of so many words is a story's headline; fewer are a section's name or a tag. */
const STORY_WORDS = 4;
const FRONT_PAGE_STORIES = 8;
const MANY_STORIES = 40;
/** Units of running text for each story link beside it: an article has hundreds, a front page a handful. */
const TEXT_PER_PAGE_LINK = 25;
/** The same for links inside what was taken for the article: a section page has a teaser under each. */
const TEXT_PER_STORY = 120;
const FEWEST_STORIES = 5;
/** A headline's line may name its outlet or hour beside the link. */
const MOSTLY_LINK = 0.6;

type IndexPage = Extract<NoArticle, { kind: 'index-page' }>;

export interface PageClues {
  readonly document: Document;
  readonly url: string;
  /** Whether the page's own data describes an article. */
  readonly describesArticle: boolean;
}

export interface IndexClues extends PageClues {
  /** What was taken for the article, before and after cleaning. */
  readonly lines: readonly Line[];
  readonly body: Body;
}

/** A site's front page, by its address and links alone: known before the page is read, which would take the most of all pages. */
export function frontPage({ document, url, describesArticle }: PageClues): IndexPage | null {
  if (describesArticle || !isFront(url)) return null;
  const links = storyLinks(document);
  return links >= FRONT_PAGE_STORIES ? { kind: 'index-page', links } : null;
}

/** Section pages, and all others that list stories. */
export function indexPage({ document, describesArticle, lines, body }: IndexClues): IndexPage | null {
  if (describesArticle) return null;
  const links = storyLinks(document);
  const inArticle = lines.filter((line) => linkShare(line) > MOSTLY_LINK && isStory(line.text)).length;
  const prose = proseLength(body);
  const isIndex =
    (links >= MANY_STORIES && prose < links * TEXT_PER_PAGE_LINK) ||
    (inArticle >= FEWEST_STORIES && prose < inArticle * TEXT_PER_STORY);
  return isIndex ? { kind: 'index-page', links } : null;
}

const storyLinks = (document: Document): number =>
  Array.from(document.querySelectorAll('a[href]')).filter((link) => isStory(link.textContent ?? '')).length;

const isStory = (text: string): boolean => text.trim().split(/\s+/).length >= STORY_WORDS;

/** Old sites put their articles at `/?id=7`. */
function isFront(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return search === '' && /^\/(?:[a-z]{2}\/?)?$/i.test(pathname);
}

/** Units in lines that end as sentences do: headlines and labels do not. */
const proseLength = (body: Body): number =>
  body.lines
    .filter((line) => /[.!?؟»”"]\s*$/u.test(line.text))
    .reduce((sum, line) => sum + line.text.length, 0);
