// @vitest-environment happy-dom
/** What a person does with the pill; how it looks and what a page's style can do to it is for the browser tests. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPill, type Pill, type PillOptions } from '@/lib/annotations/pill';
import { trusted } from './page';

const onPress = vi.fn();
let attach: ReturnType<typeof vi.spyOn>;
let pill: Pill;

const OPTIONS: PillOptions = {
  elementName: 'm1-p',
  count: '٣',
  label: '٣ أخبار سابقة. افتح سياق',
  inLanguage: 'ar-EG',
  direction: 'rtl',
  onPress,
};

beforeEach(() => {
  onPress.mockReset();
  setFullscreen(null);
  attach = vi.spyOn(Element.prototype, 'attachShadow');
  pill = createPill(document, OPTIONS);
});
afterEach(() => {
  pill.remove();
  vi.restoreAllMocks();
});

function setFullscreen(element: Element | null): void {
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element });
  document.dispatchEvent(new Event('fullscreenchange'));
}
const host = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('html > m1-p');
  if (found === null) throw new Error('no pill');
  return found;
};
/** Closed to everybody; we were there when it was made. */
const root = (): ShadowRoot => attach.mock.results[0]?.value as ShadowRoot;
const button = (): HTMLButtonElement => {
  const found = root().querySelector('button');
  if (found === null) throw new Error('no button');
  return found;
};
const click = (): boolean => button().dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
const point = (type: string, clientY: number, init: PointerEventInit = {}): void => {
  button().dispatchEvent(new PointerEvent(type, { clientY, button: 0, pointerId: 1, ...init }));
};
/** Presses at the first height and lets go at the last; the browser makes a click of it. */
function drag(from: number, ...to: readonly number[]): void {
  point('pointerdown', from);
  for (const y of to) point('pointermove', y);
  point('pointerup', to.at(-1) ?? from);
  click();
}
const shift = (): string => host().style.getPropertyValue('--shift');

describe('a page sees', () => {
  it('one element under <html>, closed, and nothing inside <body>', () => {
    expect(attach).toHaveBeenCalledExactlyOnceWith({ mode: 'closed', delegatesFocus: true });
    expect(host().shadowRoot).toBeNull();
    expect(document.body.childNodes).toHaveLength(0);
  });

  it('no text, even by ways that read closed roots', () => {
    pill.announce('١ من ٣');
    expect(root().textContent).toBe('');
  });

  it('no more of it once it is removed', () => {
    pill.remove();
    expect(document.querySelector('m1-p')).toBeNull();
  });
});

describe('a reader is told', () => {
  it('the count, and in words what a press does, in the language of the interface', () => {
    expect(button().dataset.count).toBe('٣');
    expect(button().ariaLabel).toBe(OPTIONS.label);
    expect(button().type).toBe('button');
    expect([host().lang, host().dir]).toEqual(['ar-EG', 'rtl']);
  });

  it('another label where a press does something else now', () => {
    pill.setLabel('افتح سياق');
    expect(button().ariaLabel).toBe('افتح سياق');
    expect(button().dataset.count).toBe('٣');
  });

  it('where among the marks they are, in a live region', () => {
    const status = root().querySelector<HTMLElement>('[role="status"]');
    expect(status?.dataset.said).toBeUndefined();
    pill.announce('١ من ٣');
    expect(status?.dataset.said).toBe('١ من ٣');
  });
});

describe('a press', () => {
  it('is a click', () => {
    click();
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('is no click that the page makes', () => {
    button().click();
    expect(onPress).not.toHaveBeenCalled();
  });

  it('is Enter as well: the pill takes the focus', () => {
    pill.focus();
    expect(root().activeElement).toBe(button());
    button().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    click(); // what a browser makes of Enter on a button
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('may tremble', () => {
    drag(300, 302, 297, 303);
    expect(onPress).toHaveBeenCalledOnce();
    expect(shift()).toBe('');
  });
});

describe('a drag', () => {
  it('moves the pill and presses nothing', () => {
    drag(300, 320, 350);
    expect(shift()).toBe('50px');
    expect(onPress).not.toHaveBeenCalled();
  });

  it('goes on from where the last one ended', () => {
    drag(300, 350);
    drag(350, 330);
    expect(shift()).toBe('30px');
  });

  it('is followed back to where it began, and is a drag all the same', () => {
    drag(300, 350, 300);
    expect(shift()).toBe('0px');
    expect(onPress).not.toHaveBeenCalled();
  });

  it.each([
    ['above', -5000, -1],
    ['below', 5000, 1],
  ])('ends inside the window, not %s it', (_, to, sign) => {
    drag(300, to);
    expect(shift()).toBe(`${(sign * window.innerHeight) / 2}px`);
  });

  it('is over when the button is up, and when the browser takes the pointer', () => {
    drag(300, 350);
    point('pointermove', 500);
    expect(shift()).toBe('50px');
    point('pointerdown', 300);
    point('pointercancel', 300);
    point('pointermove', 500);
    expect(shift()).toBe('50px');
  });

  it('is none with another button', () => {
    point('pointerdown', 300, { button: 2 });
    point('pointermove', 350);
    expect(shift()).toBe('');
  });

  it('leaves the next press a press, by hand and by key', () => {
    drag(300, 350);
    drag(350);
    expect(onPress).toHaveBeenCalledOnce();
    drag(350, 400);
    button().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    click();
    expect(onPress).toHaveBeenCalledTimes(2);
  });
});

describe('while something fills the screen', () => {
  it('the pill is away', () => {
    setFullscreen(document.body);
    expect(host().hidden).toBe(true);
    setFullscreen(null);
    expect(host().hidden).toBe(false);
  });

  it('one that is made then is away from the start', () => {
    pill.remove();
    setFullscreen(document.body);
    pill = createPill(document, OPTIONS);
    expect(host().hidden).toBe(true);
  });
});
