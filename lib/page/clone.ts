/**
 * A copy of the document to read from, with the way back to the live text.
 *
 * Readability takes its document apart, so it gets a clone. The text nodes of both are walked in step; it renames and
 * moves elements but carries text nodes along, so most of its result can still be tied to the page it came from.
 */

export interface ClonedDocument {
  readonly clone: Document;
  /** The live text node of a clone's; absent where Readability made a new one. */
  readonly liveOf: WeakMap<Node, Text>;
}

/** `<noscript>` would be parsed as HTML by Readability (a sink under Trusted Types); the others hold no text to read. */
const NOT_TEXT = 'noscript, script, style, template';

export function cloneDocument(live: Document): ClonedDocument {
  const clone = live.cloneNode(true) as Document;
  const liveOf = new WeakMap<Node, Text>();
  const liveTexts = live.createTreeWalker(live, 4 /* NodeFilter.SHOW_TEXT */);
  const cloneTexts = clone.createTreeWalker(clone, 4);
  while (liveTexts.nextNode() && cloneTexts.nextNode()) {
    liveOf.set(cloneTexts.currentNode, liveTexts.currentNode as Text);
  }
  for (const element of clone.querySelectorAll(NOT_TEXT)) element.remove();
  return { clone, liveOf };
}
