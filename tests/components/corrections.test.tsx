// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/card';
import { CorpusView } from '@/components/corpus';
import { Panel } from '@/components/panel';
import { cardViews } from '../gallery/card-fixtures';
import { corpusProps } from '../gallery/corpus-scenes';
import { articleState } from '../gallery/fixtures';
import { marova, wadi } from '../gallery/people';
import { panelProps, scenes } from '../gallery/scenes';
import { answer, searchProps } from '../gallery/search-fixtures';
import { draw, gaps, named, words } from './surface';

afterEach(cleanup);

const whyOf = (item: Element): void => {
  const button = item.querySelector('.why');
  if (button !== null) fireEvent.click(button);
};
const first = (container: Element, selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing fits ${selector}`);
  return found;
};
const openPanel = (): { readonly container: Element; readonly correct: ReturnType<typeof vi.fn> } => {
  const correct = vi.fn();
  const correcting = { beside: articleState.article.id, correct };
  return { container: draw(<Panel {...panelProps} correcting={correcting} />).container, correct };
};

describe('in the panel', () => {
  it('nothing to correct with stands beside an item until its why is open', () => {
    const { container } = openPanel();
    expect(container.querySelector('.sayings .doubts, .meetings .doubts')).toBeNull();
    whyOf(first(container, '.saying'));
    expect(container.querySelectorAll('.saying .doubts')).toHaveLength(1);
  });

  const [saying] = articleState.context.statements[0]?.items ?? [];
  it.each([
    ['Not Karim al-Wadi', { kind: 'not-speaker', statement: saying?.statement.id, person: wadi.id }],
    ['Wrong speaker', { kind: 'wrong-speaker', statement: saying?.statement.id }],
    ['Wrong day', { kind: 'wrong-day', statement: saying?.statement.id }],
    [
      'Not related',
      { kind: 'not-related', statement: saying?.statement.id, beside: articleState.article.id },
    ],
  ])('a saying: %s', (label, wish) => {
    const { container, correct } = openPanel();
    const item = first(container, '.saying');
    whyOf(item);
    fireEvent.click(within(item).getByRole('button', { name: named(label) }));
    expect(correct).toHaveBeenCalledExactlyOnceWith(wish);
  });

  const [meeting] = articleState.context.meetings;
  it.each([
    ['Not a meeting', { kind: 'not-a-meeting', meeting: meeting?.meeting.id }],
    ['Wrong day', { kind: 'wrong-meeting-day', meeting: meeting?.meeting.id, report: null }],
    ['Not Karim al-Wadi', { kind: 'not-attendee', meeting: meeting?.meeting.id, person: wadi.id }],
  ])('a meeting: %s', (label, wish) => {
    const { container, correct } = openPanel();
    const item = first(container, '.meeting');
    whyOf(item);
    fireEvent.click(within(item).getByRole('button', { name: named(label) }));
    expect(correct).toHaveBeenCalledExactlyOnceWith(wish);
  });

  it('a meeting of several reports has its days corrected where they stand', () => {
    const { container, correct } = openPanel();
    const many = [...container.querySelectorAll<HTMLElement>('.meeting')].find((item) =>
      words(item).includes('2 sources'),
    );
    if (many === undefined) throw new Error('no meeting of two sources');
    whyOf(many);
    expect(within(many).queryByRole('button', { name: named('Wrong day') })).toBeNull();
    fireEvent.click(within(many).getByRole('button', { name: named('2 sources') }));
    const [, second] = within(many).getAllByRole('button', { name: named('Wrong day') });
    if (second !== undefined) fireEvent.click(second);
    expect(correct.mock.calls[0]?.[0]).toMatchObject({ kind: 'wrong-meeting-day', report: 1 });
  });

  it('a person of the open article', () => {
    const { container, correct } = openPanel();
    const person = within(first(container, '.people dl'));
    fireEvent.click(person.getByRole('button', { name: named('Not Karim al-Wadi'), hidden: true }));
    expect(correct.mock.calls[0]?.[0]).toMatchObject({
      kind: 'not-named',
      article: articleState.article.id,
      person: { id: wadi.id },
    });
  });

  it('the way back has the focus', () => {
    const onTakeBack = vi.fn();
    const { rerender } = draw(<Panel {...panelProps} />);
    rerender(
      <Panel {...panelProps} correction={{ kind: 'done', id: 'c1' as never }} onTakeBack={onTakeBack} />,
    );
    expect(document.activeElement?.textContent).toBe('Undo');
    fireEvent.click(document.activeElement ?? document.body);
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith('c1');
  });

  it.each(['gone', 'storage-full', 'storage-refused'] as const)(
    '%s has its sentence in both languages',
    (why) => {
      for (const language of ['ar', 'en'] as const) {
        const { container } = draw(<Panel {...panelProps} correction={{ kind: 'failed', why }} />, language);
        expect(words(first(container, '.correction-note.failed')).length).toBeGreaterThan(10);
        expect(gaps(container)).toEqual([]);
        cleanup();
      }
    },
  );
});

it.each(Object.entries(cardViews))('the card %s corrects nothing: a page can cover it', (_, view) => {
  const { container } = draw(<Card view={view} onOpenPanel={() => undefined} />);
  expect(container.querySelector('.doubts')).toBeNull();
});

describe('on the corpus page', () => {
  const found = { ...searchProps, query: 'x', view: answer };

  it('every correction is listed with what it is about, and taken back', () => {
    const onTakeBack = vi.fn();
    const { container } = draw(scenes['corpus-corrected']?.() ?? <p />);
    const lines = [...container.querySelectorAll('.ledger > li')].map(words);
    expect(lines[0]).toBe('Somebody other than Karim al-Wadi is meantTake back');
    expect(lines[2]).toContain('Not said by Karim al-Wadi');
    cleanup();
    const corrections = [
      {
        id: 'c9' as never,
        at: 0,
        body: { kind: 'same-person', people: [wadi.id, marova.id] },
        people: [wadi, marova],
        words: null,
      } as const,
    ];
    draw(<CorpusView {...corpusProps} corrections={corrections} onTakeBack={onTakeBack} />);
    fireEvent.click(
      screen.getByRole('button', { name: named('Take back: One person: Karim al-Wadi and Elena Marova') }),
    );
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith('c9');
  });

  it('what was found is corrected where it stands', () => {
    const correct = vi.fn();
    const { container } = draw(
      <CorpusView {...corpusProps} search={found} correcting={{ beside: null, correct }} />,
    );
    const about = within(first(container, '.result-corrections'));
    expect(about.queryByRole('button', { name: named('Not related'), hidden: true })).toBeNull();
    fireEvent.click(about.getByRole('button', { name: named('Wrong speaker'), hidden: true }));
    expect(correct.mock.calls[0]?.[0]).toMatchObject({ kind: 'wrong-speaker' });
  });

  it('two people are joined by a click on each', () => {
    const props = {
      ...corpusProps,
      search: found,
      onJoining: vi.fn(),
      correcting: { beside: null, correct: vi.fn() },
    };
    const { rerender, container } = draw(<CorpusView {...props} />);
    fireEvent.click(screen.getByRole('button', { name: named('Karim al-Wadi is the same person as…') }));
    expect(props.onJoining).toHaveBeenCalledExactlyOnceWith(wadi);
    rerender(<CorpusView {...props} joining={wadi} />);
    expect(words(first(container, '.joining'))).toContain('Who is the same person as Karim al-Wadi?');
    fireEvent.click(screen.getByRole('button', { name: named('This is the same person: Elena Marova') }));
    expect(props.correcting.correct).toHaveBeenCalledExactlyOnceWith({
      kind: 'same-person',
      people: [wadi.id, marova.id],
    });
    expect(props.onJoining).toHaveBeenLastCalledWith(null);
  });

  it.each([
    ['One person', 'same-person'],
    ['Two people', 'two-people'],
  ])('names that are perhaps one person’s: %s', (label, kind) => {
    const correct = vi.fn();
    const perhapsOne = [{ people: [wadi, marova], why: 'name-and-office' }] as const;
    const { container } = draw(
      <CorpusView {...corpusProps} perhapsOne={perhapsOne} correcting={{ beside: null, correct }} />,
    );
    const part = within(first(container, '#corrections'));
    fireEvent.click(part.getByRole('button', { name: label, hidden: true }));
    expect(correct).toHaveBeenCalledExactlyOnceWith({ kind, people: [wadi.id, marova.id] });
  });

  it('what is stored of a person is deleted', () => {
    const onDeletePerson = vi.fn();
    draw(<CorpusView {...corpusProps} search={found} onDeletePerson={onDeletePerson} />);
    fireEvent.click(
      screen.getByRole('button', { name: named('Delete everything Elena Marova said and whom they met') }),
    );
    expect(onDeletePerson).toHaveBeenCalledExactlyOnceWith(marova);
  });

  it('what was published between two days is deleted, once both are given', () => {
    const onDeleteDates = vi.fn();
    const { container } = draw(<CorpusView {...corpusProps} onDeleteDates={onDeleteDates} />);
    const form = first(container, '.dates');
    const fill = (label: string, value: string) =>
      fireEvent.input(within(form).getByLabelText(label), { target: { value } });
    fill('From', '2026-01-02');
    fireEvent.submit(form);
    fill('To', '2026-01-01');
    fireEvent.submit(form);
    expect(onDeleteDates).not.toHaveBeenCalled();
    fill('To', '2026-02-01');
    fireEvent.submit(form);
    expect(onDeleteDates).toHaveBeenCalledExactlyOnceWith('2026-01-02', '2026-02-01');
  });

  it('reading again shows how far it is, and stops', () => {
    const onStopRereading = vi.fn();
    const { container } = draw(
      <CorpusView
        {...corpusProps}
        rereading={{ kind: 'working', done: 40, all: 128 }}
        onStopRereading={onStopRereading}
      />,
    );
    expect(first(container, '.rereading progress').getAttribute('value')).toBe('40');
    fireEvent.click(within(first(container, '.rereading')).getByRole('button', { name: 'Stop' }));
    expect(onStopRereading).toHaveBeenCalledOnce();
  });
});
