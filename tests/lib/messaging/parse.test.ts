import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_LENGTH, parseNoArticle, parseRequest, parseSentArticle } from '@/lib/messaging/parse';
import type { MessageName } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/senders';

const page: Sender = {
  kind: 'content',
  tabId: 7,
  windowId: 1,
  url: 'https://news.example/opened',
  isPrivate: false,
};
const panel: Sender = { kind: 'sidepanel' };
const card: Sender = { kind: 'card', tabId: 7, frameId: 2, token: 'a'.repeat(32) };

const article = {
  id: '0123456789abcdef0123',
  url: 'https://news.example/a',
  canonicalUrl: null,
  headline: 'عنوان',
  articleBody: 'متن',
  publisher: null,
  author: null,
  datePublished: null,
  datePublishedBasis: null,
  inLanguage: 'ar',
  direction: 'rtl',
  provenance: null,
  fingerprint: 'abcdef0123456789abcd',
};
const sent = (changes: object = {}) => ({ article: { ...article, ...changes }, cut: false });
const isTaken = (changes: object): boolean => parseSentArticle(sent(changes), page) !== null;

describe('an article on its way', () => {
  it('arrives with its own fields and no others', () => {
    const extra = { ...sent({ saved: true, origin: 'saved' }), tabId: 9 };
    expect(parseSentArticle(extra, page)).toEqual(sent());
  });

  it.each<readonly [string, object]>([
    ['every field that may be given', { publisher: 'صحيفة', author: 'كاتبة', provenance: 'وكالات' }],
    ['an address with a fragment', { url: 'https://news.example/a?b=c#d' }],
    ["another site's canonical address", { canonicalUrl: 'https://www.news.example/a' }],
    ['a day and its basis', { datePublished: '2019-03-04', datePublishedBasis: 'stated' }],
    ['a language with a region', { inLanguage: 'ar-LB' }],
    ['left to right', { direction: 'ltr' }],
    ['a body as long as may be', { articleBody: 'a'.repeat(MAX_BODY_LENGTH) }],
    ['a headline as long as may be', { headline: 'a'.repeat(4096) }],
    ['an empty body', { articleBody: '' }],
  ])('is taken with %s', (_, changes) => expect(isTaken(changes)).toBe(true));

  it.each<readonly [string, object]>([
    ["another site's address", { url: 'https://other.example/a' }],
    ['the same host over plain http', { url: 'http://news.example/a' }],
    ['the same host at another port', { url: 'https://news.example:8443/a' }],
    ["another site's address in the user's place", { url: 'https://news.example@other.example/' }],
    ['a relative address', { url: '/a' }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['an address too long', { url: `https://news.example/${'a'.repeat(8192)}` }],
    ['no canonical address and no null', { canonicalUrl: undefined }],
    ['a script for a canonical address', { canonicalUrl: 'javascript:alert(1)' }],
    ['a file for a canonical address', { canonicalUrl: 'file:///etc/hosts' }],
    ['a body too long', { articleBody: 'a'.repeat(MAX_BODY_LENGTH + 1) }],
    ['a body that is a list', { articleBody: ['متن'] }],
    ['a headline too long', { headline: 'a'.repeat(4097) }],
    ['no headline', { headline: null }],
    ['an id of other letters', { id: '../../etc/passwd' }],
    ['an id in capitals', { id: 'ABCDEF0123' }],
    ['an id too short', { id: 'abcdef0' }],
    ['an id too long', { id: 'a'.repeat(65) }],
    ['an id with a line after it', { id: 'abcdef01\n' }],
    ['a fingerprint of other letters', { fingerprint: 'x'.repeat(20) }],
    ['a day that is none', { datePublished: '2019-02-30' }],
    ['a day as an instant', { datePublished: '2019-03-04T10:00:00Z' }],
    ['a day as a number', { datePublished: 1551657600 }],
    ['a basis we do not know', { datePublished: '2019-03-04', datePublishedBasis: 'guessed' }],
    ['a basis out of the prototype', { datePublished: '2019-03-04', datePublishedBasis: 'toString' }],
    ['a language with markup', { inLanguage: 'ar"><b>' }],
    ['no language', { inLanguage: '' }],
    ['a third direction', { direction: 'auto' }],
    ['a publisher that is an object', { publisher: { toString: () => 'x' } }],
    ['an author too long', { author: 'a'.repeat(4097) }],
    ['a provenance that is a number', { provenance: 3 }],
  ])('is refused with %s', (_, changes) => expect(isTaken(changes)).toBe(false));

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'article'],
    ['a list', [sent()]],
    ['no word on whether it was cut', { article }],
    ['a word for whether it was cut', { article, cut: 'no' }],
    ['no article', { cut: false }],
    ['an article that is a list', { article: [article], cut: false }],
  ])('%s is no article', (_, it) => expect(parseSentArticle(it, page)).toBeNull());

  it('comes from pages only', () => expect(parseSentArticle(sent(), panel)).toBeNull());
});

describe('why there is no article', () => {
  it.each<readonly [unknown, unknown]>([
    [{ kind: 'empty-page', more: 1 }, { kind: 'empty-page' }],
    [
      { kind: 'too-short', words: 0 },
      { kind: 'too-short', words: 0 },
    ],
    [
      { kind: 'index-page', links: 60 },
      { kind: 'index-page', links: 60 },
    ],
    [
      { kind: 'too-long', characters: 3e6 },
      { kind: 'too-long', characters: 3e6 },
    ],
    [
      { kind: 'language-not-supported', inLanguage: 'sw' },
      { kind: 'language-not-supported', inLanguage: 'sw' },
    ],
    [{ kind: 'translated', words: 3 }, { kind: 'translated' }],
    [{ kind: 'too-short', words: -1 }, null],
    [{ kind: 'too-short', words: 1.5 }, null],
    [{ kind: 'too-short', words: '3' }, null],
    [{ kind: 'index-page', links: Number.NaN }, null],
    [{ kind: 'too-long', characters: Number.POSITIVE_INFINITY }, null],
    [{ kind: 'language-not-supported', inLanguage: 'no language at all' }, null],
    [{ kind: 'toString' }, null],
    [{}, null],
    [null, null],
    ['empty-page', null],
  ])('%j is read as %j', (why, read) => expect(parseNoArticle(why)).toEqual(read));
});

const ID = 'abcdef0123456789abcd';
const named = { id: 'person:karim', names: { ar: 'كريم الوادي' } };
/** Corrections: their fields and no others. */
const wishes: readonly (readonly [MessageName, Sender, unknown, unknown])[] = [
  [{ kind: 'not-speaker', statement: ID, person: 'person:karim' }, true],
  [{ kind: 'not-speaker', statement: ID, person: '<b>' }, false],
  [{ kind: 'not-attendee', meeting: ID, person: 'person:karim' }, true],
  [{ kind: 'not-named', article: ID, person: named }, true],
  [{ kind: 'not-named', article: ID, person: { ...named, names: { ar: 7 } } }, false],
  [{ kind: 'same-person', people: ['person:karim', 'learned:0a'] }, true],
  [{ kind: 'same-person', people: ['person:karim'] }, false],
  [{ kind: 'same-person', people: ['person:karim', 'learned:0a', 'learned:0b'] }, false],
  [{ kind: 'two-people', people: ['person:karim', 'learned:0a'] }, true],
  [{ kind: 'forget', person: 'person:karim' }, true],
  [{ kind: 'wrong-speaker', statement: ID }, true],
  [{ kind: 'wrong-day', statement: 'no hash' }, false],
  [{ kind: 'wrong-meeting-day', meeting: ID, report: null }, true],
  [{ kind: 'wrong-meeting-day', meeting: ID, report: 2 }, true],
  [{ kind: 'wrong-meeting-day', meeting: ID, report: -1 }, false],
  [{ kind: 'not-a-meeting', meeting: ID }, true],
  [{ kind: 'not-related', beside: ID, statement: ID }, true],
  [{ kind: 'toString', statement: ID }, false],
].map(
  ([wish, isRead]) => ['correct', panel, { ...(wish as object), more: 1 }, isRead ? wish : null] as const,
);

describe('requests', () => {
  const table: readonly (readonly [MessageName, Sender, unknown, unknown])[] = [
    ['articleSeen', page, { url: 'https://news.example/b', x: 1 }, { url: 'https://news.example/b' }],
    ['articleSeen', page, { url: 'https://other.example/b' }, null],
    ['articleSeen', page, {}, null],
    ['openItem', page, { mark: null, card: true }, { mark: null, card: true }],
    [
      'openItem',
      page,
      { mark: 'person:Q1-a_b.c+d', card: false, x: 1 },
      { mark: 'person:Q1-a_b.c+d', card: false },
    ],
    ['openItem', page, { mark: '', card: true }, null],
    ['openItem', page, { mark: null }, null],
    ['openItem', page, { mark: null, card: 'yes' }, null],
    ['openItem', page, { mark: 'a'.repeat(129), card: true }, null],
    ['openItem', page, { mark: '<b>', card: true }, null],
    ['openItem', page, {}, null],
    ['fitCard', card, { height: 200, width: 9 }, { height: 200 }],
    ['fitCard', card, { height: -1 }, null],
    ['fitCard', card, { height: Number.POSITIVE_INFINITY }, null],
    ['fitCard', card, { height: '200px' }, null],
    ['tabState', panel, { tabId: 3, more: 4 }, { tabId: 3 }],
    ['tabState', panel, { tabId: '3' }, null],
    ['tabState', panel, { tabId: 1.5 }, null],
    ['tabState', panel, [3], null],
    ['saveTab', panel, { tabId: Number.NaN }, null],
    ['unsaveTab', panel, {}, null],
    ['readTab', panel, undefined, null],
    ['setDay', panel, { tabId: 3, day: '2019-03-04' }, { tabId: 3, day: '2019-03-04' }],
    ['setDay', panel, { tabId: 3, day: '2019-13-04' }, null],
    ['setDay', panel, { tabId: 3 }, null],
    ['setDay', panel, { day: '2019-03-04' }, null],
    ['showInPage', panel, { tabId: 3, mark: 'abc' }, { tabId: 3, mark: 'abc' }],
    ['showInPage', panel, { tabId: 3, mark: null }, null],
    ['showInPage', panel, { mark: 'abc' }, null],
    ['uncorrect', panel, { id: '0123456789abcdef' }, { id: '0123456789abcdef' }],
    ['uncorrect', panel, { id: 'not a hash' }, null],
    ...wishes,
  ];
  it.each(table)('%s from %o: %j is read as %j', (name, sender, request, read) => {
    const parsed = parseRequest(name, request, sender);
    expect(parsed.ok ? parsed.value : null).toEqual(read);
  });

  it.each(['readerFailed', 'claimCard', 'closeCard', 'openPanel', 'corpusChanged'] as const)(
    '%s has nothing to say but its name',
    (name) => expect(parseRequest(name, { more: 'x' }, page)).toEqual({ ok: true, value: undefined }),
  );
});

it('whatever arrives is read or refused, and never throws', () => {
  const names = fc.constantFrom<MessageName>(
    'articleSeen',
    'marksFor',
    'noArticle',
    'openItem',
    'fitCard',
    'tabState',
    'setDay',
    'showInPage',
    'correct',
    'uncorrect',
  );
  const fields = [
    'url',
    'article',
    'cut',
    'kind',
    'words',
    'mark',
    'tabId',
    'day',
    'card',
    'height',
    'people',
    'person',
  ];
  const record = fc.dictionary(fc.constantFrom(...fields, ...Object.keys(article)), fc.anything());
  const message = fc.oneof(fc.anything({ withNullPrototype: true }), record);
  fc.assert(
    fc.property(names, message, fc.constantFrom(page, panel), (name, request, sender) => {
      expect(parseRequest(name, request, sender).ok).toBeTypeOf('boolean');
    }),
  );
});
