// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { emptyContext } from '@/lib/model/context';
import { articleState, context } from '../gallery/fixtures';
import { panelProps, scenes } from '../gallery/scenes';
import { draw, gaps, named, words } from './surface';

afterEach(cleanup);

const states = Object.keys(scenes).filter((name) => name.startsWith('panel-'));

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it.each(states)('%s says something and leaves no key or hole', (name) => {
    const { container } = draw(scenes[name]?.() ?? <p />, language);
    expect(words(container).length).toBeGreaterThan(10);
    expect(gaps(container)).toEqual([]);
  });
});

describe('an article with a history', () => {
  it('has one first heading, and second headings in order', () => {
    draw(<Panel {...panelProps} />);
    expect(screen.getAllByRole('heading').map((heading) => heading.tagName)).toEqual(['H1', 'H2', 'H2']);
  });

  it('shows the same speaker oldest first, others and later apart', () => {
    const { container } = draw(<Panel {...panelProps} />);
    const [matter] = container.querySelectorAll('.matter');
    const days = [...(matter?.querySelectorAll(':scope > .sayings > li .day') ?? [])].map(words);
    expect(days).toEqual(['17 November 2015', '4 September 2016', '23 October 2016']);
    expect([...(matter?.querySelectorAll('.fold > summary') ?? [])].map(words)).toEqual([
      'Others on this matter (2)',
      'Later (1)',
    ]);
  });

  it('quotes in the language and direction of the source', () => {
    const { container } = draw(<Panel {...panelProps} />);
    const quotes = [...container.querySelectorAll('blockquote')];
    expect(quotes.every((quote) => quote.dir === 'auto' && quote.lang !== '')).toBe(true);
    expect(new Set(quotes.map((quote) => quote.lang))).toEqual(new Set(['ar', 'en']));
  });

  it('shows what was inferred lighter, with its reason', () => {
    const { container } = draw(<Panel {...panelProps} />);
    const inferred = [...container.querySelectorAll('.inferred')];
    expect(inferred.map(words)).toContain('Elena Marova');
    expect(inferred.every((part) => part.classList.contains('day') || part.getAttribute('title'))).toBe(true);
  });

  it('opens why in place', () => {
    draw(<Panel {...panelProps} />);
    const [why] = screen.getAllByRole('button', { name: 'Why?' });
    if (why === undefined) throw new Error('no reason asked');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const reasons = document.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(reasons?.hidden).toBe(false);
    expect(words(reasons ?? document.body)).toContain('Names: Karim al-Wadi and Dawud Sinan');
  });

  it('writes disputed days together, with who says which', () => {
    const { container } = draw(<Panel {...panelProps} />);
    const meeting = container.querySelector('#item-met-disputed');
    expect(words(meeting?.querySelector('.day') ?? document.body)).toBe('16/17 November 2015');
    expect([...(meeting?.querySelectorAll('.dispute li') ?? [])].map(words)).toEqual([
      'صحيفة الميناء: 16 November 2015',
      'وكالة الجسر: 17 November 2015',
    ]);
  });

  it('folds reports under the number of their sources', () => {
    const { container } = draw(<Panel {...panelProps} />);
    const meeting = container.querySelector<HTMLElement>('#item-met-disputed');
    if (meeting === null) throw new Error('no meeting');
    fireEvent.click(within(meeting).getByRole('button', { name: named('2 sources') }));
    expect(meeting.querySelectorAll('.reports li')).toHaveLength(2);
  });

  it('asks for a statement in the page', () => {
    const onShow = vi.fn();
    draw(<Panel {...panelProps} onShow={onShow} />);
    const [first] = screen.getAllByRole('button', { name: 'in the text' });
    if (first !== undefined) fireEvent.click(first);
    expect(onShow).toHaveBeenCalledExactlyOnceWith('own-1');
  });

  it('shows what another outlet words otherwise, in words too', () => {
    const { container } = draw(<Panel {...panelProps} />);
    const copies = container.querySelector('.saying .also-in');
    expect(words(copies?.querySelector('summary') ?? container)).toBe(
      'also in وكالة الجسر and Harbour Times',
    );
    const [first, second] = [...(copies?.querySelectorAll('li') ?? [])];
    expect(words(first?.querySelector('del') ?? container)).toBe('left out: نطلب');
    expect(words(first?.querySelector('ins') ?? container)).toBe('added: نريد');
    expect(words(second ?? container)).toContain('in the same words');
  });

  it('says in which other outlets the article stands', () => {
    const { container } = draw(<Panel {...panelProps} />);
    expect(words(container.querySelector('.article-head .also-in') ?? container)).toMatch(
      /^Also in 2 outlets/,
    );
  });

  it('links only to the web, at the passage', () => {
    const { container } = draw(<Panel {...panelProps} />);
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const isOfPassage = link.closest('.article-head') === null;
      expect(link.href).toMatch(isOfPassage ? /^https:\/\/[a-z]+\.example\/.*:~:text=/ : /^https:/);
      expect(link.rel).toContain('noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  it('makes no link of an address that is none of the web', () => {
    const [matter] = context.statements;
    const [item] = matter?.items ?? [];
    if (matter === undefined || item === undefined) throw new Error('no statement');
    const elsewhere = { ...item.article, url: 'javascript:alert(1)' };
    const copies = [{ article: elsewhere, text: 'x', wording: [] }];
    const hostile = { ...item, article: elsewhere, copies };
    const state = {
      ...articleState,
      copies: [elsewhere],
      context: { meetings: [], statements: [{ ...matter, items: [hostile] }] },
    };
    const { container } = draw(<Panel {...panelProps} state={state} />);
    expect(container.querySelectorAll('a')).toHaveLength(0);
    expect(words(container)).toContain(hostile.article.publisher);
  });
});

describe('a click in the page', () => {
  it('puts the focus on the statement', () => {
    draw(<Panel {...panelProps} wish={{ item: 'own-2', at: 1 }} />);
    expect(document.activeElement?.id).toBe('item-own-2');
  });

  it('opens the list as far as the meeting', () => {
    draw(<Panel {...panelProps} wish={{ item: 'met-undated', at: 1 }} />);
    expect(document.activeElement?.id).toBe('item-met-undated');
  });

  it('of a person goes to a meeting of theirs', () => {
    draw(<Panel {...panelProps} wish={{ item: 'sinan', at: 1 }} />);
    expect(document.activeElement?.id).toBe('item-met-announced');
  });

  it('moves the focus once, not with every drawing', () => {
    const wish = { item: 'own-2', at: 1 };
    const { rerender } = draw(<Panel {...panelProps} wish={wish} />);
    (document.activeElement as HTMLElement).blur();
    rerender(<Panel {...panelProps} wish={wish} save={{ kind: 'saving' }} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the timeline', () => {
  const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.timeline-mark')];

  it('draws every meeting that has a day, one of them in the tab order', () => {
    draw(<Panel {...panelProps} />);
    expect(marks()).toHaveLength(4);
    expect(marks().filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
  });

  it.each([
    ['en', 'ArrowLeft', 'met-call'],
    ['en', 'ArrowRight', 'met-announced'],
    ['ar', 'ArrowRight', 'met-call'],
    ['ar', 'Home', 'met-recalled'],
  ] as const)('in %s, %s from the newest goes to %s', (language, key, target) => {
    draw(<Panel {...panelProps} />, language);
    const newest = marks().find((mark) => mark.tabIndex === 0);
    newest?.focus();
    if (newest !== undefined) fireEvent.keyDown(newest, { key });
    expect((document.activeElement as HTMLElement).dataset.mark).toBe(target);
  });

  it('names each mark', () => {
    draw(<Panel {...panelProps} />);
    expect(
      marks().map((mark) => (mark.getAttribute('aria-label') ?? '').replace(/[\u2068\u2069]/g, '')),
    ).toContain('20 February 2017: Karim al-Wadi and Dawud Sinan. announced.');
  });
});

describe('the filter', () => {
  const chip = (name: string): HTMLElement => screen.getByRole('button', { name: named(name) });
  const quotes = (): number => document.querySelectorAll('.saying').length;

  it('is one line until it is opened, holds what is shown, and lets it go', () => {
    draw(<Panel {...panelProps} />);
    expect(document.querySelectorAll('.filters .chip')).toHaveLength(0);
    const before = quotes();
    fireEvent.click(chip('Filter'));
    fireEvent.click(chip('Dawud Sinan 3'));
    expect([quotes(), document.querySelectorAll('.meeting').length]).toEqual([0, 3]);
    fireEvent.click(chip('Filter')); // what is chosen stays in sight
    expect([...document.querySelectorAll('.chip[aria-pressed="true"]')].map(words)).toEqual(['Dawud Sinan']);
    fireEvent.click(chip('Show all'));
    expect(quotes()).toBe(before);
  });

  it('that fits nothing says so, with the way back', () => {
    draw(<Panel {...panelProps} />);
    fireEvent.click(chip('Filter'));
    fireEvent.click(chip('Dawud Sinan 3'));
    fireEvent.click(chip('2018 1'));
    expect(words(document.body)).toContain('Nothing here fits the filter.');
    expect(screen.getAllByRole('button', { name: 'Show all' })).toHaveLength(2);
  });

  it('gives way to a click in the page', () => {
    const { rerender } = draw(<Panel {...panelProps} />);
    fireEvent.click(chip('Filter'));
    fireEvent.click(chip('Dawud Sinan 3'));
    rerender(<Panel {...panelProps} wish={{ item: 'own-2', at: 1 }} />);
    expect(document.activeElement?.id).toBe('item-own-2');
  });

  it('is not offered for a few items', () => {
    const [first, second] = context.meetings;
    if (first === undefined || second === undefined) throw new Error('no meetings');
    const few = { meetings: [first, second], statements: [] };
    draw(<Panel {...panelProps} state={{ ...articleState, context: few }} />);
    expect(screen.queryByRole('button', { name: 'Filter' })).toBeNull();
  });
});

describe('a citation', () => {
  it.each([
    ['copies', () => Promise.resolve(), 'Copied'],
    ['says that it could not', () => Promise.reject(new Error('denied')), 'Not copied'],
  ] as const)('%s', async (_, write, said) => {
    const writeText = vi.fn(write);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    draw(<Panel {...panelProps} />);
    const [cite] = screen.getAllByRole('button', { name: 'Cite' });
    if (cite === undefined) throw new Error('nothing to cite');
    fireEvent.click(cite);
    await vi.waitFor(() => expect(words(cite)).toBe(said));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\nhttps:\/\//));
    vi.unstubAllGlobals();
  });

  it('stands on every item', () => {
    draw(<Panel {...panelProps} />);
    const items = document.querySelectorAll('.saying, .meeting');
    expect([...items].every((item) => item.querySelector('.cite') !== null)).toBe(true);
  });
});

describe('every mark of the page', () => {
  it('is listed: each passage, and each of those who met', () => {
    const onShow = vi.fn();
    draw(<Panel {...panelProps} onShow={onShow} />);
    expect(
      [...document.querySelectorAll('.matter')].map((matter) =>
        (matter.getAttribute('aria-label') ?? '').replace(/[\u2068\u2069]/g, ''),
      ),
    ).toEqual(['Marked passage 1 of 2', 'Marked passage 2 of 2']);
    for (const name of ['Karim al-Wadi', 'Dawud Sinan', 'Elena Marova'])
      fireEvent.click(screen.getByRole('button', { name: named(name) }));
    expect(onShow.mock.calls.flat()).toEqual(['wadi', 'sinan', 'marova']);
  });
});

describe('the years of the timeline', () => {
  const marksShown = (): number => document.querySelectorAll('.timeline-mark').length;
  const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

  it('are fewer and more by buttons, and said', () => {
    draw(<Panel {...panelProps} />);
    press('Fewer years');
    expect(words(document.querySelector('.zoom-years') ?? document.body)).toBe('2016 to 2017: 2 of 4');
    expect(marksShown()).toBe(2);
    press('Earlier years');
    press('More years');
    press('More years');
    expect([marksShown(), words(document.querySelector('.zoom-years') ?? document.body)]).toEqual([4, '']);
  });

  it('are fewer and more by keys on a mark', () => {
    draw(<Panel {...panelProps} />);
    const mark = [...document.querySelectorAll<HTMLElement>('.timeline-mark')].at(-1);
    if (mark === undefined) throw new Error('no mark');
    fireEvent.keyDown(mark, { key: '+' });
    expect(marksShown()).toBe(2);
    fireEvent.keyDown(mark, { key: '-' });
    expect(marksShown()).toBe(4);
  });
});

describe('saving', () => {
  it('is offered where nothing is known yet', () => {
    const onSave = vi.fn();
    draw(<Panel {...panelProps} state={{ ...articleState, context: emptyContext }} onSave={onSave} />);
    for (const button of screen.getAllByRole('button', { name: 'Save' })) fireEvent.click(button);
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('says what came of it', () => {
    const { container } = draw(scenes['panel-saved']?.() ?? <p />, 'ar');
    const results = [...container.querySelectorAll('[role=status]')].map(words);
    expect(results).toContain('حُفظ المقال: ١٢ قولًا، لقاءان.');
  });
});

it.each([
  ['panel-no-access', 'Read this site'],
  ['panel-refused', 'Read this site'],
  ['panel-paused', 'Resume'],
  ['panel-storage-refused', 'Try again'],
  ['panel-reader-failed', 'Try again'],
  ['panel-too-short', 'Try again'],
])('%s has the one action that helps: %s', (name, action) => {
  draw(scenes[name]?.() ?? <p />);
  expect(screen.getAllByRole('button').map(words)).toEqual([action]);
});
