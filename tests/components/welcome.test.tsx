// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome';
import { scenes } from '../gallery/scenes';
import { welcomeProps } from '../gallery/welcome-scenes';
import { draw, gaps, named, words } from './surface';

afterEach(cleanup);

const states = Object.keys(scenes).filter((name) => name.startsWith('welcome-'));

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it.each(states)('%s leaves no key or hole', (name) => {
    const { container } = draw(scenes[name]?.() ?? <p />, language);
    expect(gaps(container)).toEqual([]);
  });

  it('has an example with marks of both kinds, and items of both beside it', () => {
    const { container } = draw(<Welcome {...welcomeProps} />, language);
    expect(container.querySelectorAll('.sample-met')).toHaveLength(2);
    expect(container.querySelectorAll('.sample-said')).toHaveLength(1);
    expect(container.querySelector('.sample .meeting')).not.toBeNull();
    expect(container.querySelectorAll('.sample .saying')).toHaveLength(2);
    expect(container.querySelector('.sample a[target]')).toBeNull(); // nothing invented leads anywhere
  });
});

describe('the example', () => {
  it('opens an item by its mark, and shows the mark by its item', () => {
    const { container } = draw(<Welcome {...welcomeProps} />);
    const mark = container.querySelector('.sample-said');
    fireEvent.click(mark ?? container);
    expect(document.activeElement?.className).toBe('matter');
    expect(mark?.getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'in the text' }));
    expect(document.activeElement).toBe(mark);
  });
});

describe('where it may read', () => {
  it.each([
    ['Allow: The news sites in our list', 'listed'],
    ['Allow: Every site', 'every'],
  ] as const)('%s', (name, access) => {
    const onAccess = vi.fn();
    draw(<Welcome {...welcomeProps} onAccess={onAccess} />);
    fireEvent.click(screen.getByRole('button', { name: named(name) }));
    expect(onAccess).toHaveBeenCalledExactlyOnceWith(access);
  });

  it('offers no button for what holds already', () => {
    draw(<Welcome {...welcomeProps} access="listed" />);
    expect(screen.queryByRole('button', { name: /Allow: The news sites/ })).toBeNull();
    expect(screen.getByRole('button', { name: /Take access back/ })).toBeTruthy();
  });

  it('takes a refusal as said, once', () => {
    const { container } = draw(<Welcome {...welcomeProps} refused />);
    expect(words(container).match(/You said no/g)).toHaveLength(1);
  });
});

describe('the starter corpus', () => {
  it('is added, stopped and removed by its one button', () => {
    const handlers = { onAddStarter: vi.fn(), onStopStarter: vi.fn(), onRemoveStarter: vi.fn() };
    const view = draw(<Welcome {...welcomeProps} {...handlers} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add now' }));
    view.rerender(
      <Welcome
        {...welcomeProps}
        {...handlers}
        starter={{ kind: 'working', what: 'adding', done: 25, all: 100 }}
      />,
    );
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('25');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    view.rerender(<Welcome {...welcomeProps} {...handlers} starter={{ kind: 'added', rows: 100 }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    for (const handler of Object.values(handlers)) expect(handler).toHaveBeenCalledOnce();
  });
});

it('chooses how articles are saved, and the language', () => {
  const [onSaving, onLanguage] = [vi.fn(), vi.fn()];
  draw(<Welcome {...welcomeProps} onSaving={onSaving} onLanguage={onLanguage} />);
  fireEvent.click(screen.getByRole('radio', { name: /Every article I open/ }));
  expect(onSaving).toHaveBeenCalledExactlyOnceWith('automatic');
  fireEvent.change(screen.getByLabelText('Interface language'), { target: { value: 'ar' } });
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('ar');
});
