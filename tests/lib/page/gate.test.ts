import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '@/lib/page/gate';
import { documentOf, jsonLd, PARAGRAPHS, page } from './pages';

describe('pages worth a reader', () => {
  it.each<[string, string]>([
    ['paragraphs', page()],
    ['text between line breaks in a div', page({ article: `<div>${PARAGRAPHS.join('<br>')}</div>` })],
    ['a span for each line', page({ article: PARAGRAPHS.map((line) => `<span>${line}</span>`).join('') })],
    [
      'paragraphs that are links within the page',
      page({ article: PARAGRAPHS.map((line) => `<p><a href="#note">${line}</a></p>`).join('') }),
    ],
    [
      'a short item that says it is an article',
      page({ head: '<meta property="og:type" content="article">', article: '<p>عاجل</p>' }),
    ],
    [
      'the same in JSON-LD',
      page({ head: jsonLd({ '@type': ['WebPage', 'NewsArticle'] }), article: '<p>عاجل</p>' }),
    ],
  ])('%s', (_, html) => expect(looksLikeArticle(documentOf(html))).toBe(true));
});

describe('pages left alone', () => {
  it.each<[string, string]>([
    ['nothing', '<!doctype html><html><body></body></html>'],
    [
      'many short links',
      page({ article: '<a href="/n">خبر من أخبار الميناء الجديد اليوم</a> '.repeat(300) }),
    ],
    [
      'many long headlines',
      page({ article: PARAGRAPHS.map((line) => `<h2><a href="/n"><b>${line}</b></a></h2>`).join('') }),
    ],
    [
      'text in scripts only',
      page({
        article: `<script>${'const harbour = "wall";'.repeat(90)}</script><noscript>${PARAGRAPHS.join(' ').repeat(2)}</noscript>`,
      }),
    ],
    [
      'a script no pack reads',
      page({
        article:
          '<p>Ο υπουργός μεταφορών δήλωσε ότι το νέο λιμάνι θα ανοίξει πριν από το τέλος του καλοκαιριού.</p>'.repeat(
            20,
          ),
      }),
    ],
    [
      'JSON-LD of something else',
      page({ head: jsonLd({ '@type': 'Product', name: 'Article 7' }), article: '<p>ثلاجة</p>' }),
    ],
  ])('%s', (_, html) => expect(looksLikeArticle(documentOf(html))).toBe(false));
});
