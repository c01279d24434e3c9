import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToOmnibox } from '@/entrypoints/background/omnibox';
import { asXml, suggestionsFor } from '@/entrypoints/background/suggestions';
import { browser } from '@/lib/browser';
import { NO_ANSWER, type SearchAnswer } from '@/lib/corpus/answer';
import { localize } from '@/lib/i18n/localization';
import { context, meetings } from '../../gallery/fixtures';
import { harbour, mina, wadi } from '../../gallery/people';
import { startBrowser } from './fake-tabs';
import { rooms } from './samples';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const statements = context.statements
  .flatMap(({ items }) => items)
  .map(({ statement, speakers, article }) => ({ statement, speakers, article, matches: [] }));
const answer: SearchAnswer = {
  ...NO_ANSWER,
  people: { total: 1, rows: [wadi] },
  statements: { total: 9, rows: statements.slice(0, 5) },
  meetings: { total: 2, rows: meetings.slice(0, 2) },
  articles: { total: 1, rows: [{ article: harbour, matches: [] }] },
};

describe('suggestions', () => {
  const lines = suggestionsFor(answer, localize('en'), false);

  it('are few, people first, then sayings, each a line of words, speaker, day and outlet', () => {
    expect(lines).toHaveLength(6);
    expect(plain(lines[0]?.description ?? '')).toBe('Karim al-Wadi · رئيس نوردا');
    expect(lines[0]?.content).toBe('Karim al-Wadi');
    expect(plain(lines[1]?.description ?? '')).toMatch(
      / · Karim al-Wadi · 17 November 2015 · صحيفة الميناء$/,
    );
    expect(lines[1]?.content).toMatch(/^https:\/\/mina\.example\/.*#:~:text=/);
  });

  it('keep each fact in its own direction', () =>
    expect(lines[1]?.description.match(/[\u2068\u2069]/g)).toHaveLength(8));

  it('never lead anywhere but to the web', () => {
    const [first] = statements;
    if (first === undefined) throw new Error('no statement');
    const hostile = { ...first, article: { ...mina, url: 'javascript:alert(1)' } };
    const found = { ...NO_ANSWER, statements: { total: 1, rows: [hostile] } };
    expect(suggestionsFor(found, localize('en'), false)).toEqual([]);
  });

  it.each([
    ['a <match>b</match> & "c"', 'a &#60;match&#62;b&#60;/match&#62; &#38; &#34;c&#34;'],
    ['\u0000a\u000bب\ud800', 'aب'],
  ])('say %j as XML', (text, xml) => expect(asXml(text)).toBe(xml));

  it('cut a long saying between two words', () => {
    const [first] = statements;
    if (first === undefined) throw new Error('no statement');
    const long = { ...first, statement: { ...first.statement, text: 'كلمة '.repeat(60) } };
    const [line] = suggestionsFor(
      { ...NO_ANSWER, statements: { total: 1, rows: [long] } },
      localize('ar'),
      false,
    );
    expect(plain(line?.description ?? '')).toMatch(/^(كلمة )+… · /);
  });
});

describe('the keyword', () => {
  type Listener = (...about: readonly unknown[]) => unknown;
  let heard: Map<string, Listener>;

  beforeEach(() => {
    startBrowser();
    heard = new Map();
    const event = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) });
    Object.assign(browser, {
      omnibox: {
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
        setDefaultSuggestion: vi.fn(),
      },
    });
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
  });

  it('answers what was typed last, and nothing where the corpus is refused', async () => {
    const pending: ((found: SearchAnswer) => void)[] = [];
    const search = (words: string): Promise<SearchAnswer> =>
      words === 'refused' ? Promise.reject(new Error('refused')) : new Promise((done) => pending.push(done));
    listenToOmnibox(rooms({ search }));
    const offered = { a: vi.fn(), ab: vi.fn(), refused: vi.fn() };
    heard.get('changed')?.('a', offered.a);
    heard.get('changed')?.('ab', offered.ab);
    for (const done of pending) done(answer);
    await vi.waitFor(() => expect(offered.ab).toHaveBeenCalledOnce());
    expect(offered.ab.mock.calls[0]?.[0]).toHaveLength(6);
    expect(offered.a).not.toHaveBeenCalled();
    heard.get('changed')?.('refused', offered.refused);
    await vi.waitFor(() => expect(offered.refused).toHaveBeenCalledExactlyOnceWith([]));
  });

  it('opens what was chosen where it was asked for', () => {
    listenToOmnibox(rooms());
    heard.get('entered')?.('https://mina.example/a#:~:text=x', 'currentTab');
    expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith({ url: 'https://mina.example/a#:~:text=x' });
    heard.get('entered')?.('السد', 'newBackgroundTab');
    const made = vi.mocked(browser.tabs.create).mock.calls[0]?.[0];
    expect(made).toMatchObject({ active: false });
    expect(decodeURIComponent(made?.url ?? '')).toMatch(/\/corpus\.html\?q=السد$/);
    heard.get('entered')?.('javascript:alert(1)', 'currentTab');
    expect(vi.mocked(browser.tabs.update).mock.lastCall?.[0]).toMatchObject({
      url: expect.stringContaining('/corpus.html?q='),
    });
  });
});
