// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup';
import type { SearchProps } from '@/components/search';
import type { Narrowing } from '@/components/search-results';
import type { ArticleId } from '@/lib/model/article';
import { wadi } from '../gallery/people';
import { popupProps, scenes } from '../gallery/scenes';
import { answer, nothingFound, searchProps } from '../gallery/search-fixtures';
import { draw, gaps, named, words } from './surface';

afterEach(cleanup);

const states = Object.keys(scenes).filter((name) => name.startsWith('popup-'));

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it.each(states)('%s leaves no key or hole', (name) => {
    const { container } = draw(scenes[name]?.() ?? <p />, language);
    expect(gaps(container)).toEqual([]);
  });
});

const searching = (search: Partial<SearchProps>): PopupProps => ({
  ...popupProps,
  search: { ...searchProps, ...search },
});
const asked = { query: 'السد', view: answer };
const found = searching(asked);
const field = (): HTMLElement => screen.getByRole('searchbox');

describe('search', () => {
  it('has the focus at once', () => {
    draw(<Popup {...popupProps} />);
    expect(document.activeElement).toBe(field());
  });

  it('groups what it found, with counts', () => {
    const { container } = draw(<Popup {...found} />);
    expect([...container.querySelectorAll('.group-head')].map(words)).toEqual([
      'People2',
      'StatementsAll 23',
      'Meetings2',
      'Articles2',
    ]);
    expect(container.querySelectorAll('[aria-labelledby="group-statements"] .result')).toHaveLength(5);
    expect([...container.querySelectorAll('mark')].map(words)).toContain('السد');
  });

  it('goes down and up by the arrow keys, and back to the field', () => {
    const { container } = draw(<Popup {...found} />);
    const rows = [...container.querySelectorAll('.result')];
    const press = (key: string): void => {
      if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key });
    };
    press('ArrowDown');
    expect(document.activeElement).toBe(rows[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  it('asks for a person who was picked', () => {
    const onPerson = vi.fn();
    draw(<Popup {...searching({ ...asked, onPerson })} />);
    const [wadiRow] = document.querySelectorAll('.result');
    if (wadiRow !== undefined) fireEvent.click(wadiRow);
    expect(onPerson).toHaveBeenCalledExactlyOnceWith(wadi);
  });

  it('announces how much was found', () => {
    draw(<Popup {...found} />);
    expect(screen.getAllByRole('status').map(words)).toContain('29 results for السد.');
  });

  it('clears, and keeps the focus in the field', () => {
    const onQuery = vi.fn();
    draw(<Popup {...searching({ ...asked, onQuery })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
    expect(document.activeElement).toBe(field());
  });

  it('marks nothing as markup', () => {
    const { container } = draw(
      <Popup {...searching({ query: '<img>', view: { ...nothingFound, query: '<img src=x>' } })} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(words(container)).toContain('Nothing saved matches <img src=x>.');
  });
});

describe('the keys of a search', () => {
  const press = (key: string): void => {
    if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key });
  };
  const rows = (): readonly Element[] => [...document.querySelectorAll('.result')];

  it('Enter in the field opens the first row', () => {
    const onPerson = vi.fn();
    draw(<Popup {...searching({ ...asked, onPerson })} />);
    press('Enter');
    expect(onPerson).toHaveBeenCalledExactlyOnceWith(wadi);
  });

  it.each([
    ['End', () => rows().at(-1)],
    ['Home', () => rows()[0]],
    ['Escape', field],
    ['ب', field],
  ] as const)('%s from the second row goes where it says', (key, target) => {
    draw(<Popup {...found} />);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    press(key);
    expect(document.activeElement).toBe(target());
  });
});

describe('narrowing', () => {
  const chip = (name: string): HTMLElement => screen.getByRole('button', { name: named(name) });

  it('offers the most telling values, and all of them once unfolded', () => {
    const { container } = draw(<Popup {...found} />);
    const chips = (): readonly string[] => [...container.querySelectorAll('.chip')].map(words);
    expect(chips()).toEqual(['Karim al-Wadi 12', '2017 3', 'Harbour Times 9']);
    fireEvent.click(screen.getByRole('button', { name: 'Narrow the search' }));
    expect(chips()).toHaveLength(13);
    expect([...container.querySelectorAll('dt')].map(words)).toEqual([
      'Speaker',
      'Outlet',
      'Kind',
      'Year',
      'Met',
      'Kind',
    ]);
  });

  it('holds the search to a value, and lets it go again', () => {
    const onNarrow = vi.fn();
    draw(<Popup {...searching({ ...asked, onNarrow })} />);
    fireEvent.click(chip('Karim al-Wadi 12'));
    const narrowing: Narrowing = onNarrow.mock.calls[0]?.[0];
    expect(narrowing).toMatchObject({ kind: null, values: [{ field: 'speaker', value: 'wadi' }] });
    cleanup();
    draw(<Popup {...searching({ ...asked, narrowing, onNarrow })} />);
    expect(chip('Karim al-Wadi').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip('Karim al-Wadi'));
    expect(onNarrow).toHaveBeenLastCalledWith({ kind: null, values: [] });
  });

  it('leaves out a value that all have', () => {
    const facets = answer.facets.map((facet) => ({
      ...facet,
      values: facet.values.map((value) => ({ ...value, count: 29 })),
    }));
    const { container } = draw(<Popup {...searching({ ...asked, view: { ...answer, facets } })} />);
    expect(container.querySelectorAll('.chip')).toHaveLength(0);
  });

  it('goes from the first few of a kind to all of it, which has no end', () => {
    const onNarrow = vi.fn();
    const onMore = vi.fn();
    draw(<Popup {...searching({ ...asked, onNarrow })} />);
    fireEvent.click(screen.getByRole('button', { name: named('All 23') }));
    expect(onNarrow).toHaveBeenCalledExactlyOnceWith({ kind: 'statements', values: [] });
    cleanup();
    const [, statements] = answer.groups;
    const view = { ...answer, groups: statements === undefined ? [] : [statements] };
    draw(<Popup {...searching({ ...asked, view, onMore })} />);
    expect(document.querySelectorAll('.group .result')).toHaveLength(statements?.rows.length ?? 0);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalled();
  });
});

it('says which word is nowhere, and puts what was looked for into the field', () => {
  const onQuery = vi.fn();
  const view = { ...answer, query: 'لا السدد', corrections: [{ from: 'السدد', to: 'السد' }] };
  const { container } = draw(<Popup {...searching({ query: 'لا السدد', view, onQuery })} />);
  expect(words(container)).toContain('السدد is in nothing saved. Shown instead: السد');
  fireEvent.click(screen.getByRole('button', { name: named('Shown instead: السد') }));
  expect(onQuery).toHaveBeenCalledExactlyOnceWith('لا السد');
});

it('orders by day when asked to', () => {
  const onOrder = vi.fn();
  draw(<Popup {...searching({ ...asked, onOrder })} />);
  fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'newest' } });
  expect(onOrder).toHaveBeenCalledExactlyOnceWith('newest');
});

describe('what was searched for before', () => {
  it('is asked again by a click, and forgotten by another', () => {
    const [onQuery, onForget] = [vi.fn(), vi.fn()];
    draw(<Popup {...searching({ recent: ['نهر', 'دولة'], onQuery, onForget })} />);
    fireEvent.click(screen.getByRole('button', { name: 'دولة' }));
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('دولة');
    fireEvent.click(screen.getByRole('button', { name: 'Forget these' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('gives way to an answer', () => {
    draw(<Popup {...searching({ ...asked, recent: ['نهر'] })} />);
    expect(screen.queryByRole('button', { name: 'نهر' })).toBeNull();
  });
});

it('keeps the foot behind one line while something is searched for', () => {
  const { container } = draw(<Popup {...found} />);
  expect(container.querySelector<HTMLDetailsElement>('.foot-fold')?.open).toBe(false);
  expect(container.querySelector('.foot-fold .page-line')).not.toBeNull();
  cleanup();
  expect(draw(<Popup {...popupProps} />).container.querySelector('.foot-fold')).toBeNull();
});

it('tries again where the corpus could not be searched', () => {
  const onRetry = vi.fn();
  draw(<Popup {...searching({ query: 'السد', view: { kind: 'failed' }, onRetry })} />);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

describe('the foot', () => {
  it('switches a site on and off, and says its state', () => {
    const onSite = vi.fn();
    draw(<Popup {...popupProps} onSite={onSite} />);
    const site = screen.getByRole('switch', { name: /mina\.example/ });
    expect(site.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(site);
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('takes a refusal as said, once', () => {
    const { container } = draw(scenes['popup-refused']?.() ?? <p />);
    expect(words(container).match(/Permission was not given/g)).toHaveLength(1);
  });

  it('switches the language', () => {
    const onLanguage = vi.fn();
    draw(<Popup {...popupProps} onLanguage={onLanguage} />);
    fireEvent.change(screen.getByLabelText('Interface language'), { target: { value: 'ar' } });
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('ar');
  });
});

describe('saving', () => {
  it('is chosen for the site', () => {
    const onSaving = vi.fn();
    draw(<Popup {...popupProps} onSaving={onSaving} />);
    fireEvent.change(screen.getByLabelText(/Save articles of/), { target: { value: 'automatic' } });
    expect(onSaving).toHaveBeenCalledExactlyOnceWith('automatic');
  });

  it('by itself is said and taken back', () => {
    const onUndo = vi.fn();
    const saved = { article: 'open' as ArticleId, change: 'new', statements: 12, meetings: 2 } as const;
    draw(<Popup {...popupProps} save={{ kind: 'done', saved, automatic: true }} onUndo={onUndo} />);
    expect(screen.getByText(/Saved by itself, as you chose for this site/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('that changed nothing has nothing to take back', () => {
    const saved = { article: 'open' as ArticleId, change: 'same', statements: 1, meetings: 0 } as const;
    draw(<Popup {...popupProps} save={{ kind: 'done', saved, automatic: false }} />);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
