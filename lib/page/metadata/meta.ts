/** `<meta>` elements, whatever attribute they carry their name in. */
import { plainText } from './json-ld';

/** `content` of the first `<meta>` of the name (by `property`, `name` or `itemprop`, case aside); `null` where empty. */
export function metaContent(document: Document, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = plainText(meta.getAttribute('content') ?? '');
    if (key?.trim().toLowerCase() === wanted && content !== '') return content;
  }
  return null;
}
