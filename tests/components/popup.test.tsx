// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup';
import type { ArticleId } from '@/lib/model/article';
import { wadi } from '../gallery/people';
import { popupProps, scenes } from '../gallery/scenes';
import { answer } from '../gallery/search-fixtures';
import { draw, gaps, words } from './surface';

afterEach(cleanup);

const states = Object.keys(scenes).filter((name) => name.startsWith('popup-'));

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it.each(states)('%s leaves no key or hole', (name) => {
    const { container } = draw(scenes[name]?.() ?? <p />, language);
    expect(gaps(container)).toEqual([]);
  });
});

const field = (): HTMLElement => screen.getByRole('searchbox');

describe('search', () => {
  it('has the focus at once', () => {
    draw(<Popup {...popupProps} />);
    expect(document.activeElement).toBe(field());
  });

  it('groups what it found, with counts', () => {
    const { container } = draw(<Popup {...popupProps} query="السد" view={answer} />);
    expect([...container.querySelectorAll('.group-head')].map(words)).toEqual([
      'People2',
      'Statements7 of 23',
      'Meetings2',
      'Articles2',
    ]);
    expect([...container.querySelectorAll('mark')].map(words)).toContain('السد');
  });

  it('goes down and up by the arrow keys, and back to the field', () => {
    const { container } = draw(<Popup {...popupProps} query="السد" view={answer} />);
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
    draw(<Popup {...popupProps} query="السد" view={answer} onPerson={onPerson} />);
    fireEvent.click(screen.getByRole('button', { name: /Karim al-Wadi/ }));
    expect(onPerson).toHaveBeenCalledExactlyOnceWith(wadi);
  });

  it('announces how much was found', () => {
    draw(<Popup {...popupProps} query="السد" view={answer} />);
    expect(screen.getAllByRole('status').map(words)).toContain('29 results for السد.');
  });

  it('clears, and keeps the focus in the field', () => {
    const onQuery = vi.fn();
    draw(<Popup {...popupProps} query="السد" view={answer} onQuery={onQuery} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
    expect(document.activeElement).toBe(field());
  });

  it('marks nothing as markup', () => {
    const { container } = draw(
      <Popup {...popupProps} query="<img>" view={{ kind: 'answer', query: '<img src=x>', groups: [] }} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(words(container)).toContain('Nothing saved matches <img src=x>.');
  });
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
