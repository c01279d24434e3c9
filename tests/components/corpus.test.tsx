// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorpusView } from '@/components/corpus';
import { corpusProps } from '../gallery/corpus-scenes';
import { scenes } from '../gallery/scenes';
import { draw, gaps, named, words } from './surface';

afterEach(cleanup);

const states = Object.keys(scenes).filter((name) => name.startsWith('corpus-'));

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it.each(states)('%s leaves no key or hole', (name) => {
    const { container } = draw(scenes[name]?.() ?? <p />, language);
    expect(gaps(container)).toEqual([]);
  });
});

const drawScene = (name: string): Element => draw(scenes[name]?.() ?? <p />).container;

describe('what is stored', () => {
  it('tells of each article what was read in it, and how it came here', () => {
    const { container } = draw(<CorpusView {...corpusProps} />);
    const [first, second] = [...container.querySelectorAll('.stored')].map(words);
    expect(first).toContain('12 statements · 2 meetings · saved 3 November 2026');
    expect(second).toContain('2 versions · saved 3 November 2026 · saved by itself');
  });

  it('is deleted article by article, each button named by its headline', () => {
    const onDeleteArticle = vi.fn();
    draw(<CorpusView {...corpusProps} onDeleteArticle={onDeleteArticle} />);
    fireEvent.click(screen.getByRole('button', { name: named('Delete “نوردا تنتظر قياسات النهر”') }));
    expect(onDeleteArticle.mock.calls[0]?.[0]).toMatchObject({ article: { id: 'jisr-1' } });
  });

  it('gives way to what a search finds', () => {
    const container = drawScene('corpus-search');
    expect(container.querySelector('.stored')).toBeNull();
    expect(container.querySelectorAll('.result').length).toBeGreaterThan(5);
  });

  it.each([
    ['corpus-loading', 'Opening what is saved'],
    ['corpus-empty', 'Nothing is saved yet.'],
    ['corpus-failed', 'could not be opened'],
  ])('%s says so', (scene, sentence) => expect(words(drawScene(scene))).toContain(sentence));

  it('tries again where it could not be opened', () => {
    const onReopen = vi.fn();
    draw(<CorpusView {...corpusProps} shelf={{ kind: 'failed' }} onReopen={onReopen} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onReopen).toHaveBeenCalledOnce();
  });
});

describe('deleting', () => {
  it('offers the way back for each deletion, the newest in focus', () => {
    const { container, rerender } = draw(<CorpusView {...corpusProps} />);
    rerender(scenes['corpus-deleted']?.() ?? <p />);
    const lines = [...container.querySelectorAll('.deletion')];
    expect(lines.map(words)).toEqual([
      '31 articles of jisr.example deleted.Undo',
      '4 articles from 1 January 2026 to 31 January 2026 deleted.Undo',
      'Deleted: الوادي وماروفا: خلاف على ملء السدUndo',
    ]);
    expect(lines[2]?.contains(document.activeElement)).toBe(true);
  });

  it('asks twice before everything', () => {
    const onDeleteEverything = vi.fn();
    draw(<CorpusView {...corpusProps} onDeleteEverything={onDeleteEverything} />);
    fireEvent.click(screen.getByText('Delete everything'));
    expect(onDeleteEverything).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, delete everything', hidden: true }));
    expect(onDeleteEverything).toHaveBeenCalledOnce();
  });

  it('has a way out of a full disk', () => {
    const onDeleteForGood = vi.fn();
    draw(<CorpusView {...corpusProps} note={{ kind: 'disk-full' }} onDeleteForGood={onDeleteForGood} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(onDeleteForGood).toHaveBeenCalledOnce();
  });
});

describe('sites', () => {
  it('are read, saved and deleted one by one', () => {
    const handlers = { onSite: vi.fn(), onSiteSaving: vi.fn(), onDeleteSite: vi.fn(), onHost: vi.fn() };
    const { container } = draw(<CorpusView {...corpusProps} {...handlers} />);
    const site = [...container.querySelectorAll<HTMLElement>('.sites > li')].find((each) =>
      words(each).includes('mina.example'),
    );
    const inSite = within(site ?? container.ownerDocument.body);
    fireEvent.click(inSite.getByRole('switch', { hidden: true }));
    fireEvent.change(inSite.getByLabelText(/Save articles of/), { target: { value: 'never' } });
    fireEvent.click(
      inSite.getByRole('button', { name: named('Delete all articles of mina.example'), hidden: true }),
    );
    fireEvent.click(inSite.getByRole('button', { name: named('Only mina.example'), hidden: true }));
    expect(handlers.onSite).toHaveBeenCalledExactlyOnceWith('mina.example', false);
    expect(handlers.onSiteSaving).toHaveBeenCalledExactlyOnceWith('mina.example', 'never');
    expect(handlers.onDeleteSite).toHaveBeenCalledExactlyOnceWith('mina.example');
    expect(handlers.onHost).toHaveBeenCalledExactlyOnceWith('mina.example');
  });

  it('of the list without articles are folded away', () => {
    const { container } = draw(<CorpusView {...corpusProps} />);
    const folded = container.querySelector('#sites > .unfold');
    expect(words(folded ?? container)).toMatch(/^3 more sites switched on/);
    expect(folded?.hasAttribute('open')).toBe(false);
  });
});

it.each([
  ['Light or dark', 'dark', { theme: 'dark' }],
  ['Marks in the page', 'never', { marks: 'never' }],
  ['Saving on sites without a choice of their own', 'automatic', { saving: 'automatic' }],
  ['Interface language', 'ar', { language: 'ar' }],
])('the setting “%s”', (label, value, changes) => {
  const onSettings = vi.fn();
  draw(<CorpusView {...corpusProps} onSettings={onSettings} />);
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  expect(onSettings).toHaveBeenCalledExactlyOnceWith(changes);
});
