/** Small pages in the manner of real outlets; people, states and words are invented. */
import { Window } from 'happy-dom';

export const URL_OF_PAGE = 'https://news.example/world/harbour';

/** A document of a window of its own; nothing is loaded and no script runs. */
export function documentOf(html: string, url = URL_OF_PAGE): Document {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}

export const HEADLINE = 'نوردا وكاستوريا تبحثان مستقبل الميناء';

export const PARAGRAPHS: readonly string[] = [
  'التقى وزير النقل في نوردا سليم الرافعي نظيرته الكاستورية ماريا دوناتي في مدينة مرسى السلام لبحث توسيع الميناء المشترك بين البلدين.',
  'وقال الرافعي إن بلاده مستعدة لتحمل نصف كلفة الرصيف الجديد، داعيا الجانب الكاستوري إلى تقديم جدول زمني واضح قبل نهاية الصيف.',
  'من جهتها أكدت دوناتي أن حكومتها أقرت الميزانية اللازمة، مشيرة إلى أن الأشغال ستبدأ فور انتهاء الدراسات البحرية التي يجريها خبراء البلدين.',
  'وأضافت الوزيرة الكاستورية: «لن نغلق الميناء القديم قبل افتتاح الرصيف الجديد»، ووصفت المحادثات مع الرافعي بالمثمرة.',
];

export const BODY = PARAGRAPHS.join('\n');

export const asParagraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');

interface PageParts {
  readonly head?: string;
  readonly html?: string;
  readonly before?: string;
  readonly article?: string;
  readonly after?: string;
}

/** A page around an article, with the noise pages have. */
export function page({
  head = '',
  html = 'lang="ar" dir="rtl"',
  before = '',
  article = `<article><h1>${HEADLINE}</h1>${asParagraphs(PARAGRAPHS)}</article>`,
  after = '',
}: PageParts = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${HEADLINE} | المرفأ</title>${head}</head><body>
<nav><a href="/">الرئيسية</a> <a href="/w">عربي ودولي</a> <a href="/s">رياضة</a></nav>${before}${article}${after}
<footer>جميع الحقوق محفوظة لصحيفة المرفأ</footer></body></html>`;
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
