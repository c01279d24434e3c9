/** A saved article as the tools read it: `.txt` (first line the headline) or `.html`. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Article } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import type { Span } from '@/lib/model/text';
import { articleFromText } from '@/lib/page/from-text';
import { readArticle } from '@/lib/page/read-article';

export interface Opened {
  readonly article: Article;
  /** A span of the body as one of the file; of `articleBody` itself for HTML. */
  readonly toFile: (span: Span) => Span;
}

interface Options {
  readonly published?: IsoDay | undefined;
  readonly url?: string | undefined;
}

/** Where a saved page is said to come from when nobody says it. */
const ANYWHERE = 'https://example.org/saved';

/** Throws one sentence that says why, where there is no article in the file. */
export function openFile(file: string, { published, url }: Options): Opened {
  const text = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
  const opened = /\.html?$/i.test(file)
    ? fromHtml(text, url ?? ANYWHERE)
    : fromText(text, { published, url });
  if (published === undefined) return opened;
  return { ...opened, article: { ...opened.article, datePublished: published, datePublishedBasis: 'given' } };
}

function fromText(text: string, options: Options): Opened {
  const found = articleFromText(text, options);
  if (!found.ok) throw new Error(`no article (${found.error.kind})`);
  return found.value;
}

function fromHtml(text: string, url: string): Opened {
  const settings = { disableJavaScriptFileLoading: true, disableCSSFileLoading: true };
  const window = new Window({ url, settings });
  window.document.write(text);
  const found = readArticle(window.document as unknown as Document, url);
  if (!found.ok) throw new Error(`no article (${found.error.kind})`);
  return { article: found.value.article, toFile: (span) => span };
}
