/** The pages of `-- page`: the demo site, the sample articles where they are at hand, and generated ones of several sizes. */
import { demo } from '../harness/demo.mjs';
import { seedArticles } from '../harness/seeds.mjs';
import { allSites } from '../harness/sites.mjs';
import { demoStories, longStory } from './demo-stories';
import type { Sites } from './in-chromium';
import { noisyPage } from './noisy-pages';

/** Little about the article; a news site's furniture, 200 to 500 kB; very much of it, 1 and 2 MB. */
export type Kind = 'small' | 'noisy' | 'huge';

export interface ArticlePage {
  readonly url: string;
  readonly kind: Kind;
  /** Words that its reading must hold. */
  readonly holds: string;
}

interface GeneratedPage extends ArticlePage {
  readonly html: string;
}

const HOST = 'noisy.example';
const ARTICLE_CHARACTERS = 4000;
const HUGE_KILOBYTES = 1000;

/** The parser's own changes come before `DOMContentLoaded`, ours cannot. */
const COUNT_CHANGES = `
  window.changes = 0;
  addEventListener('DOMContentLoaded', () => new MutationObserver((records) => { changes += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
`;

const stories = demoStories();

const generated: readonly GeneratedPage[] = [200, 300, 400, 500, 1000, 2000].map((kilobytes, index) => {
  const url = `https://${HOST}/article/${kilobytes}`;
  const story = longStory(stories, index, ARTICLE_CHARACTERS);
  return {
    url,
    kind: kilobytes < HUGE_KILOBYTES ? 'noisy' : 'huge',
    holds: story.paragraphs.at(-1) ?? '',
    html: noisyPage({ url, kilobytes, seed: kilobytes, story }),
  };
});

const fronts = [200, 500, 1000].map((kilobytes) => {
  const url = `https://${HOST}/front/${kilobytes}`;
  return { url, html: watched(noisyPage({ url, kilobytes, seed: kilobytes, story: null })) };
});

export const articlePages: readonly ArticlePage[] = [
  ...[...demo.arabic, ...demo.english, ...sampleUrls()].map((url) => ({
    url,
    kind: 'small' as const,
    holds: '',
  })),
  ...generated,
];

/** Where the floor is measured, with or without the samples beside us. */
export const FLOOR_PAGE = `https://${HOST}/article/500`;

/** Pages without an article, which count what anyone changes in them: `window.changes`. */
export const frontPages: readonly string[] = fronts.map(({ url }) => url);

export function web(): Sites {
  const own = [...generated, ...fronts].map(({ url, html }): [string, { body: string }] => [
    new URL(url).pathname,
    { body: html },
  ]);
  return new Map([...allSites(), [HOST, new Map([['/favicon.ico', { body: '' }], ...own])]]);
}

function sampleUrls(): readonly string[] {
  return Object.values(seedArticles() ?? {}).map(({ url }) => url);
}

function watched(html: string): string {
  return html.replace('<head>', `<head><script>${COUNT_CHANGES}</script>`);
}
