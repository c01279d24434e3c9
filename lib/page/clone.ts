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

/** `leftOut`: elements of the page that the clone is to lack. */
export function cloneDocument(live: Document, leftOut: readonly Element[]): ClonedDocument {
  const clone = live.cloneNode(true) as Document;
  const liveOf = new WeakMap<Node, Text>();
  const liveTexts = live.createTreeWalker(live, 4 /* NodeFilter.SHOW_TEXT */);
  const cloneTexts = clone.createTreeWalker(clone, 4);
  while (liveTexts.nextNode() && cloneTexts.nextNode()) {
    liveOf.set(cloneTexts.currentNode, liveTexts.currentNode as Text);
  }
  for (const element of [...twinsOf(leftOut, live, clone), ...clone.querySelectorAll(NOT_TEXT)])
    element.remove();
  return { clone, liveOf };
}

/** The page itself where nothing is left out of it. */
export function copyWithout(live: Document, leftOut: readonly Element[]): Document {
  if (leftOut.length === 0) return live;
  const copy = live.cloneNode(true) as Document;
  for (const element of twinsOf(leftOut, live, copy)) element.remove();
  return copy;
}

/** The same elements in a copy that nothing was taken from yet. */
function twinsOf(elements: readonly Element[], live: Document, copy: Document): readonly Element[] {
  if (elements.length === 0) return [];
  const inCopy = copy.querySelectorAll('*');
  return Array.from(live.querySelectorAll('*')).flatMap((element, at) => {
    const twin = inCopy[at];
    return elements.includes(element) && twin !== undefined ? [twin] : [];
  });
}
