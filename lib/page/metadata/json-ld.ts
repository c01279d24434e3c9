/**
 * The article a page describes in JSON-LD (schema.org `NewsArticle` and its kin).
 *
 * Pages write it in every shape: a list, an `@graph` whose parts name each other by `@id`, a type that is a list, line
 * breaks inside strings, CDATA marks, entities in text. What cannot be parsed even so is left out.
 */

/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What the page says of its article, every reference resolved. */
export interface DescribedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog)/;
const DEEPEST = 6;
const MOST_AUTHORS = 4;

/** The first object of an article's type, or `null`. */
export function describedArticle(document: Document): DescribedArticle | null {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const objects = Array.from(scripts).flatMap((script) => flatten(parseLenient(script.textContent ?? '')));
  const article = objects.find(isArticle);
  if (article === undefined) return null;
  const name = (value: unknown): string | null => namesOf(value, objects)[0] ?? null;
  return {
    headline: name(article.headline) ?? name(article.name),
    datePublished: name(article.datePublished) ?? name(article.dateCreated),
    author: namesOf(article.author, objects).slice(0, MOST_AUTHORS).join('، ') || null,
    publisher: name(article.publisher),
  };
}

function parseLenient(source: string): unknown {
  const text = source.replace(/^\s*(?:\/[/*])?\s*<!\[CDATA\[(?:\*\/)?|(?:\/[/*])?\s*\]\]>(?:\*\/)?\s*$/g, '');
  for (const attempt of [text, mended(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, then nothing
    }
  }
  return null;
}

/** Raw line breaks and tabs inside strings are the usual fault (a space serves between tokens as well), then a comma too many. */
const mended = (text: string): string =>
  Array.from(text, (letter) => (letter < ' ' ? ' ' : letter))
    .join('')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');

function flatten(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => flatten(each, depth + 1));
  if (!isObject(value)) return [];
  const nested = [value['@graph'], value.mainEntity].flatMap((each) => flatten(each, depth + 1));
  return [value, ...nested];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = (value: JsonObject): boolean =>
  [value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** Texts as they are; of objects their names; of `{ "@id": … }` the name of the object meant. */
function namesOf(value: unknown, objects: readonly JsonObject[], depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return [plainText(value)].filter((text) => text !== '');
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, objects, depth + 1));
  if (!isObject(value)) return [];
  if (value.name !== undefined) return namesOf(value.name, objects, depth + 1);
  const meant = objects.find((each) => each['@id'] === value['@id'] && each.name !== undefined);
  return value['@id'] === undefined ? [] : namesOf(meant?.name, objects, depth + 1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** Entities written out and white space collapsed: some pages escape what needs no escape in JSON. */
export function plainText(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
