/**
 * The article a page describes in JSON-LD (schema.org `NewsArticle` and its kin).
 *
 * Pages write it in every shape: a list, an `@graph`, a type that is a list, line breaks inside strings, CDATA marks. What
 * cannot be parsed even so is left out.
 */

/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog)/;
const DEEPEST = 6;

/** The first object of an article's type, or `null`. */
export function articleOf(document: Document): JsonObject | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = flatten(parseLenient(script.textContent ?? '')).find(isArticle);
    if (found !== undefined) return found;
  }
  return null;
}

function parseLenient(source: string): unknown {
  const text = source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').trim();
  for (const attempt of [text, withoutControls(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, then nothing
    }
  }
  return null;
}

/** Raw line breaks and tabs inside strings are the usual fault; between tokens a space serves as well. */
const withoutControls = (text: string): string =>
  Array.from(text, (letter) => (letter < ' ' ? ' ' : letter))
    .join('')
    .replace(/,\s*([}\]])/g, '$1');

function flatten(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => flatten(each, depth + 1));
  if (!isObject(value)) return [];
  const nested = [value['@graph'], value.mainEntity].flatMap((each) => flatten(each, depth + 1));
  return [value, ...nested];
}

const isArticle = (value: JsonObject): boolean =>
  [value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** A text field, or the name of an object or of the first of a list. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null;
  return isObject(value) ? textOf(value.name) : null;
}
