/**
 * How marks look, as a style sheet for `scripting.insertCSS`.
 *
 * The ground of a page is unknown and few dark pages declare `color-scheme`, so the two meanings' colours are mixed with
 * the text's own: darker on a light page, lighter on a dark one. Only `text-decoration` and `background-color` are used: what
 * `::highlight()` cannot do (borders, weight, cursor) would change the layout or the page anyway.
 */

/** Random for each page, so that they say nothing to a page that lists `CSS.highlights`. */
export interface HighlightNames {
  readonly said: string;
  readonly met: string;
  readonly open: string;
}

const SAID = '#0e8f99';
const MET = '#c47a1a';
const ink = (accent: string): string => `color-mix(in oklab, ${accent} 72%, currentColor)`;

/**
 * On screen only: a printed article is the outlet's. The pill is seen by this sheet alone: Firefox takes it away together with
 * the extension, and ends our scripts before they could do it themselves.
 */
export function highlightRules({ said, met, open }: HighlightNames): string {
  return `@media screen {
::highlight(${said}) { text-decoration: underline 1.5px solid ${ink(SAID)}; text-underline-offset: 0.18em; }
::highlight(${met}) { text-decoration: underline 2px dotted ${ink(MET)}; text-underline-offset: 0.18em; }
::highlight(${open}) { background-color: color-mix(in srgb, ${SAID} 12%, transparent); }
${open}-p { --shown: visible; }
}`;
}

/** Names of one page on one stem; a letter first, since CSS identifiers begin with one. */
export function randomNames(): HighlightNames {
  return namesOn(`m${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`);
}

/** The names that an element of ours belongs to; `null` for an element of the page. */
export function namesOfElement(localName: string): HighlightNames | null {
  const stem = /^(m[0-9a-f]{12})o-[pc]$/.exec(localName)?.[1];
  return stem === undefined ? null : namesOn(stem);
}

const namesOn = (stem: string): HighlightNames => ({ said: `${stem}s`, met: `${stem}m`, open: `${stem}o` });
