// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/card';
import { cardViews } from '../gallery/card-fixtures';
import { scenes } from '../gallery/scenes';
import { draw, gaps, words } from './surface';

afterEach(cleanup);

const states = Object.keys(scenes).filter((name) => name.startsWith('card-'));

function drawn(name: string): Element {
  const view = cardViews[name];
  if (view === undefined) throw new Error(`no scene ${name}`);
  return draw(<Card view={view} onOpenPanel={() => undefined} />).container;
}

const all = (root: Element, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(words);

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it.each(states)('%s says something and leaves no key or hole', (name) => {
    const { container } = draw(scenes[name]?.() ?? <p />, language);
    expect(words(container).length).toBeGreaterThan(10);
    expect(gaps(container)).toEqual([]);
  });
});

it.each([
  ['said', 'Karim al-Wadi · the dam and its water'],
  ['long', 'Elena Marova · مستقبل بعثة المراقبين في وادي الرمل وما يليه من القرى'],
  ['met', 'Karim al-Wadi · earlier meetings'],
  ['met-undated', 'Dawud Sinan · Meetings on other days'],
])('%s is headed by who and what: %s', (name, heading) => expect(all(drawn(name), 'h1')).toEqual([heading]));

it('names the matter by words of the source where nothing shared has a name', () => {
  const view = cardViews.said;
  if (view === undefined) throw new Error('no view');
  const { container } = draw(<Card view={{ ...view, concepts: {} }} onOpenPanel={() => undefined} />);
  expect(all(container, 'h1')).toEqual(['Karim al-Wadi · السد, حصة المياه']);
});

it('shows quote, day and outlet of two sayings, in the language of each', () => {
  const root = drawn('said');
  expect(all(root, 'li .day')).toEqual(['17 November 2015', '4 September 2016']);
  expect(all(root, 'li .outlet')).toEqual(['صحيفة الميناء', 'Harbour Times']);
  expect([...root.querySelectorAll('blockquote')].map(({ lang, dir }) => [lang, dir])).toEqual([
    ['ar', 'auto'],
    ['en', 'auto'],
  ]);
});

it('names the speaker of a saying where it is another, lighter where the text does not', () => {
  const root = drawn('others');
  expect(all(root, 'li .speaker')).toEqual(['مصدر في الوزارة', 'بيتر أورلان']);
  expect(all(root, 'h1 .inferred')).toEqual(['Elena Marova']);
});

it('says which items came after the article', () =>
  expect(all(drawn('later'), 'li .when')[0]).toContain('after this article'));

it('links to the very sentence, in a tab of its own, telling nobody where from', () => {
  for (const name of Object.keys(cardViews)) {
    const links = [...drawn(name).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.href).toMatch(/^https:\/\/[a-z]+\.example\/.*:~:text=/);
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
    }
    cleanup();
  }
});

it('has one button, which opens the panel, and counts what is there', () => {
  const onOpenPanel = vi.fn();
  const view = cardViews.said;
  if (view === undefined) throw new Error('no view');
  const { container } = draw(<Card view={view} onOpenPanel={onOpenPanel} />);
  const [button, ...others] = screen.getAllByRole('button');
  expect([words(button ?? container), others]).toEqual(['Open in panel', []]);
  if (button !== undefined) fireEvent.click(button);
  expect(onOpenPanel).toHaveBeenCalledOnce();
  expect(all(container, '.card-foot > span')).toEqual(['11 more']);
});
