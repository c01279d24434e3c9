/** Who wrote it, if a person's name stands where bylines stand. */
import { fold } from '@/lib/language/fold';
import { packs } from '@/lib/language/packs';
import { isAgency } from '../provenance';
import type { DescribedArticle } from './json-ld';
import { metaContent } from './meta';

const BYLINES =
  '[rel~="author"], [itemprop~="author"], .writeBy, .post-meta-author, .jeg_meta_author, .byline, .author-name, .article-author, .author';
const LONGEST_NAME = 60;
const MOST_WORDS = 8;

const LEADS = packs
  .flatMap((pack) => pack.siteLines.bylines)
  .map(fold)
  .sort((a, b) => b.length - a.length);
const NO_AUTHORS = packs.flatMap((pack) => pack.siteLines.noAuthors).map((words) => ` ${fold(words)} `);

export function authorOf(
  document: Document,
  described: DescribedArticle | null,
  site: string | null,
): string | null {
  const marked = Array.from(document.querySelectorAll(BYLINES), (element) => element.textContent ?? '');
  const candidates = [
    described?.author,
    ...marked,
    metaContent(document, 'author'),
    metaContent(document, 'article:author'),
  ];
  const names = candidates.map((candidate) => withoutLead(candidate ?? ''));
  return names.find((name) => isName(name) && (site === null || fold(name) !== fold(site))) ?? null;
}

/** "كتب: …", "بقلم …", "By …". */
function withoutLead(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const first = /^[^\s:：]+(?: by)?/iu.exec(line)?.[0] ?? '';
  if (!LEADS.includes(fold(first))) return line;
  return line
    .slice(first.length)
    .replace(/^\s*[:：-]?\s*/u, '')
    .trim();
}

function isName(text: string): boolean {
  if (text === '' || text.length > LONGEST_NAME || text.split(' ').length > MOST_WORDS) return false;
  if (!/\p{L}{2}/u.test(text) || /\p{Nd}{2}|https?:|[@|/]/iu.test(text) || isAgency(text)) return false;
  const folded = ` ${fold(text)} `;
  return !NO_AUTHORS.some((words) => folded.includes(words));
}
