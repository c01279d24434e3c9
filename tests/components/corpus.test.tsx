// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorpusView } from '@/components/corpus';
import { corpusProps } from '../gallery/corpus-scenes';
import { scenes } from '../gallery/scenes';
import { draw, gaps, named, words } from './surface';

afterEach(cleanup);

const states = Object.keys(scenes).filter((name) => /^(corpus|rescue)-/.test(name));

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

describe('a database that does not open', () => {
  const rescue = { why: 'refused', readable: 128, isSalvaged: false } as const;

  it.each([
    ['rescue-refused', '128 articles can be read'],
    ['rescue-nothing', 'No article can be read.'],
    ['rescue-no-answer', 'takes unusually long to open'],
    ['rescue-deleted', 'has been deleted'],
    ['rescue-not-deleted', 'Restart the browser'],
  ])('%s says so', (scene, sentence) => expect(words(drawScene(scene))).toContain(sentence));

  it('is built anew only once what can be read lies in a file', () => {
    const onBuildAnew = vi.fn();
    const { rerender } = draw(<CorpusView {...corpusProps} rescue={rescue} onBuildAnew={onBuildAnew} />);
    fireEvent.click(screen.getByRole('button', { name: 'Build it anew' }));
    expect(onBuildAnew).not.toHaveBeenCalled();
    rerender(
      <CorpusView {...corpusProps} rescue={{ ...rescue, isSalvaged: true }} onBuildAnew={onBuildAnew} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Build it anew' }));
    expect(onBuildAnew).toHaveBeenCalledOnce();
  });

  it('is not backed up, counted or deleted as if it were open', () => {
    draw(<CorpusView {...corpusProps} rescue={rescue} />);
    expect(screen.queryByText('Delete everything')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull();
  });
});

describe('backups', () => {
  it('hands over the file that was chosen, also the same one again', () => {
    const onRestore = vi.fn();
    const { container } = draw(<CorpusView {...corpusProps} onRestore={onRestore} />);
    const field = container.querySelector('input[type="file"]');
    const file = new File(['x'], 'siyaq.jsonl.gz');
    if (field === null) throw new Error('no field');
    for (const _ of [1, 2]) fireEvent.change(field, { target: { files: [file] } });
    expect(onRestore.mock.calls).toEqual([[file], [file]]);
  });

  it('are offered before everything is deleted', () => {
    const onBackup = vi.fn();
    draw(<CorpusView {...corpusProps} onBackup={onBackup} />);
    fireEvent.click(screen.getByRole('button', { name: 'Save a backup first' }));
    expect(onBackup).toHaveBeenCalledOnce();
  });

  it.each([
    ['corpus-backup-due', '128 articles are in no backup.'],
    ['corpus-backup-working', 'Backing up: 50 of 128'],
    ['corpus-backup-saved', 'siyaq-2026-11-25.jsonl.gz'],
    ['corpus-backup-damaged', 'damaged or cut off. Nothing was changed.'],
    ['corpus-backup-broken-off', 'broken off after 50 of 128'],
    ['corpus-restored', '120 articles restored, 8 were here already.'],
  ])('%s says so', (scene, sentence) => expect(words(drawScene(scene))).toContain(sentence));
});
