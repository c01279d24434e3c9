// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForClicks } from '@/lib/annotations/click';
import { trusted } from './page';

const onClick = vi.fn();
let stop: () => void;

beforeEach(() => {
  onClick.mockReset();
  document.body.innerHTML = '<article><p id="text">كلام <b>غليظ</b></p></article>';
  stop = listenForClicks(document, onClick);
});
afterEach(() => {
  stop();
  document.getSelection()?.removeAllRanges();
});

const click = (target: Element | null, init: MouseEventInit = {}): MouseEvent => {
  const event = trusted(
    new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 12, clientY: 34, ...init }),
  );
  target?.dispatchEvent(event);
  return event;
};
const text = (): Element | null => document.getElementById('text');

describe('is meant for a mark', () => {
  it('a plain click on running text, with its point', () => {
    const event = click(text());
    expect(onClick).toHaveBeenCalledExactlyOnceWith(12, 34, event);
  });

  it('one on a word that the page has dressed', () => {
    click(document.querySelector('b'));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('one that the page stops on its way, since we hear first', () => {
    text()?.addEventListener('click', (event) => event.stopPropagation());
    click(text());
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('one with a caret in the text and nothing selected', () => {
    const words = text()?.firstChild;
    if (words) document.getSelection()?.collapse(words, 2);
    click(text());
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe("is the page's own", () => {
  it.each<readonly [string, MouseEventInit]>([
    ['with Ctrl', { ctrlKey: true }],
    ['with the command key', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with the middle button', { button: 1 }],
    ['with the right button', { button: 2 }],
  ])('a click %s', (_, init) => {
    click(text(), init);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('a click that the page makes itself', () => {
    text()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onClick).not.toHaveBeenCalled();
  });

  it('a click that was taken already', () => {
    const takeFirst = (event: Event): void => event.preventDefault();
    window.addEventListener('click', takeFirst, { capture: true, once: true });
    click(text());
    expect(onClick).not.toHaveBeenCalled();
  });

  it.each([
    '<a href="/n"><span>خبر</span></a>',
    '<button><span>خبر</span></button>',
    '<label><span>خبر</span></label>',
    '<details><summary><span>خبر</span></summary></details>',
    '<div contenteditable><span>خبر</span></div>',
    '<div contenteditable="true"><span>خبر</span></div>',
    '<div onclick="open()"><span>خبر</span></div>',
    '<div role="button"><span>خبر</span></div>',
    '<div role="link"><span>خبر</span></div>',
    '<div role="tab"><span>خبر</span></div>',
  ])('a click in %s', (html) => {
    document.body.innerHTML = html;
    click(document.querySelector('span'));
    expect(onClick).not.toHaveBeenCalled();
  });

  it('a click that ends a selection', () => {
    const words = text();
    if (words !== null) document.getSelection()?.selectAllChildren(words);
    click(text());
    expect(onClick).not.toHaveBeenCalled();
  });

  it('any click after we stopped', () => {
    stop();
    click(text());
    expect(onClick).not.toHaveBeenCalled();
  });
});

it('takes clicks where the page forbids editing', () => {
  document.body.innerHTML = '<div contenteditable="false"><span>خبر</span></div>';
  click(document.querySelector('span'));
  expect(onClick).toHaveBeenCalledOnce();
});
