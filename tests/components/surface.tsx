/** Rendering for the tests: in a language, with its direction on the document, as the surfaces do it. */
import { type RenderResult, render } from '@testing-library/preact';
import type { ComponentChildren, JSX } from 'preact';
import messages from '@/assets/messages/en.json';
import { LocalizationProvider } from '@/components/localization';
import { localize } from '@/lib/i18n/localization';
import type { InterfaceLanguage } from '@/lib/messaging/protocol';

export function draw(element: JSX.Element, language: InterfaceLanguage = 'en'): RenderResult {
  const localization = localize(language);
  document.documentElement.lang = language;
  document.documentElement.dir = localization.direction;
  return render(element, {
    // A wrapper and not a parent, so that drawing again keeps the language and what was mounted in it.
    wrapper: ({ children }: { children: ComponentChildren }) => (
      <LocalizationProvider value={localization}>{children}</LocalizationProvider>
    ),
  });
}

/** What is read, without direction isolates and with single spaces. */
export const words = (node: Node): string => plain(node.textContent ?? '');

/** The same of an accessible name, for queries by role. */
export const named =
  (wanted: string): ((name: string) => boolean) =>
  (name) =>
    plain(name) === wanted;

const plain = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const SAID_IN_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];
const HOLE = /\{\{|undefined|null/;
/** What is said instead of a message that is missing: its key ("popup.search"). */
const KEY = new RegExp(`\\b(?:${Object.keys(messages).join('|')})\\.[a-z]`);

/** Texts and attributes in which a message or one of its values is missing. Each by itself: glued words look like keys. */
export function gaps(root: Element): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  for (const element of root.querySelectorAll('*'))
    for (const name of SAID_IN_ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  return texts.map(plain).filter((text) => HOLE.test(text) || KEY.test(text));
}
