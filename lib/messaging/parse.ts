/**
 * Messages as they arrive: `unknown` until their shape and size were looked at. A content script lives in a process
 * that a hostile page may have taken over, so what it says is checked like any other input.
 */
import type { Article, NoArticle } from '../model/article';
import type { CorrectionId } from '../model/correction';
import { isIsoDay } from '../model/day';
import { fail, ok, type Result } from '../model/result';
import { parseWish } from './parse-wish';
import type { MessageName, Request, SentArticle } from './protocol';
import type { Sender } from './senders';
import {
  isCount,
  isDateBasis,
  isHash,
  isId,
  isLanguage,
  isRecord,
  isText,
  isTextOrNull,
  isWebUrl,
} from './shapes';

/** Characters of a body that cross a frame; the page room cuts there. */
export const MAX_BODY_LENGTH = 2 * 1024 * 1024;

/** `null`: not of its shape. No request is `null`. */
type Parse<T> = (request: unknown, sender: Sender) => T | null;

/** The request as its type. */
export function parseRequest<K extends MessageName>(
  name: K,
  request: unknown,
  sender: Sender,
): Result<Request<K>, string> {
  const parsed = (parsers[name] as Parse<Request<K>>)(request, sender);
  return parsed === null ? fail('not of its shape') : ok(parsed);
}

const parsers: { readonly [K in MessageName]: Parse<Request<K>> } = {
  articleSeen: (it, sender) => (isRecord(it) && isPageUrl(it.url, sender) ? { url: it.url } : null),
  marksFor: parseSentArticle,
  noArticle: parseNoArticle,
  readerFailed: () => undefined,
  openItem: (it) => {
    if (!isRecord(it) || typeof it.card !== 'boolean') return null;
    return it.mark === null || isId(it.mark) ? { mark: it.mark, card: it.card } : null;
  },
  claimCard: () => undefined,
  fitCard: (it) => (isRecord(it) && isCount(it.height) ? { height: it.height } : null),
  closeCard: () => undefined,
  openPanel: () => undefined,
  tabState: parseTab,
  saveTab: parseTab,
  unsaveTab: parseTab,
  corpusChanged: () => undefined,
  readTab: parseTab,
  correct: parseWish,
  uncorrect: (it) => (isRecord(it) && isHash(it.id) ? { id: it.id as CorrectionId } : null),
  setDay: (it) => {
    const tab = parseTab(it);
    return tab !== null && isRecord(it) && isIsoDay(it.day) ? { ...tab, day: it.day } : null;
  },
  showInPage: (it) => {
    const tab = parseTab(it);
    return tab !== null && isRecord(it) && isId(it.mark) ? { ...tab, mark: it.mark } : null;
  },
};

function parseTab(it: unknown): { tabId: number } | null {
  return isRecord(it) && Number.isInteger(it.tabId) ? { tabId: it.tabId as number } : null;
}

/** An answer of the reader to `articleAgain` is parsed here too. */
export function parseSentArticle(it: unknown, sender: Sender): SentArticle | null {
  if (!isRecord(it) || typeof it.cut !== 'boolean') return null;
  const article = parseArticle(it.article, sender);
  return article === null ? null : { article, cut: it.cut };
}

function parseArticle(it: unknown, sender: Sender): Article | null {
  if (!isRecord(it) || !isPageUrl(it.url, sender)) return null;
  if (!isText(it.articleBody, MAX_BODY_LENGTH) || !isText(it.headline)) return null;
  if (!isHash(it.id) || !isHash(it.fingerprint) || !isLanguage(it.inLanguage)) return null;
  if (it.canonicalUrl !== null && !isWebUrl(it.canonicalUrl)) return null;
  if (it.direction !== 'rtl' && it.direction !== 'ltr') return null;
  if (it.datePublished !== null && !isIsoDay(it.datePublished)) return null;
  if (it.datePublishedBasis !== null && !isDateBasis(it.datePublishedBasis)) return null;
  const { publisher, author, provenance } = it;
  if (!isTextOrNull(publisher) || !isTextOrNull(author) || !isTextOrNull(provenance)) return null;
  return {
    id: it.id as Article['id'],
    url: it.url,
    canonicalUrl: it.canonicalUrl,
    headline: it.headline,
    articleBody: it.articleBody,
    publisher,
    author,
    datePublished: it.datePublished,
    datePublishedBasis: it.datePublishedBasis,
    inLanguage: it.inLanguage,
    direction: it.direction,
    provenance,
    fingerprint: it.fingerprint,
  };
}

/** Also the reader's own words on why there is nothing. */
export function parseNoArticle(it: unknown): NoArticle | null {
  if (!isRecord(it)) return null;
  switch (it.kind) {
    case 'empty-page':
    case 'translated':
      return { kind: it.kind };
    case 'too-short':
      return isCount(it.words) ? { kind: it.kind, words: it.words } : null;
    case 'index-page':
      return isCount(it.links) ? { kind: it.kind, links: it.links } : null;
    case 'too-long':
      return isCount(it.characters) ? { kind: it.kind, characters: it.characters } : null;
    case 'language-not-supported':
      return isLanguage(it.inLanguage) ? { kind: it.kind, inLanguage: it.inLanguage } : null;
    default:
      return null;
  }
}

/** A page speaks for its own site only. */
function isPageUrl(it: unknown, sender: Sender): it is string {
  return sender.kind === 'content' && isWebUrl(it) && new URL(it).origin === new URL(sender.url).origin;
}
