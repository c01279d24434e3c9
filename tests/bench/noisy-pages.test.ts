import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '@/lib/page/gate';
import { readArticle } from '@/lib/page/read-article';
import { documentOf } from '../lib/page/pages';
import { demoStories, longStory } from './demo-stories';
import { noisyPage } from './noisy-pages';

const url = 'https://noisy.example/article';
const story = longStory(demoStories(), 0, 3000);
const wanted = { url, kilobytes: 200, seed: 1, story };

describe('a generated page', () => {
  it.each([200, 1000])('has its size: %d kB', (kilobytes) => {
    const bytes = Buffer.byteLength(noisyPage({ ...wanted, kilobytes }));
    expect(bytes / (kilobytes * 1000)).toBeGreaterThan(1);
    expect(bytes / (kilobytes * 1000)).toBeLessThan(1.03);
  });

  it('is the same for the same seed, another for another', () => {
    expect(noisyPage(wanted)).toBe(noisyPage(wanted));
    expect(noisyPage(wanted)).not.toBe(noisyPage({ ...wanted, seed: 2 }));
  });

  it('holds its story, and nothing else that reads as one', () => {
    const found = readArticle(documentOf(noisyPage(wanted), url), url);
    expect(found).toMatchObject({ value: { article: { headline: story.headline } } });
    expect(found.ok && found.value.article.articleBody).toBe(story.paragraphs.join('\n'));
  });

  it('without a story is no article', () => {
    expect(looksLikeArticle(documentOf(noisyPage({ ...wanted, story: null }), url))).toBe(false);
  });
});

it('a long story is as long as wanted, of different articles in turn', () => {
  const stories = [
    { headline: 'a', paragraphs: ['aa', 'aaa'] },
    { headline: 'b', paragraphs: ['bbbb'] },
  ];
  expect(longStory(stories, 1, 12)).toEqual({ headline: 'b', paragraphs: ['bbbb', 'aa', 'aaa'] });
  expect(longStory(stories, 0, 13)).toEqual({ headline: 'a', paragraphs: ['aa', 'aaa', 'bbbb', 'aa'] });
});
