/**
 * Whether the browser has put a machine's words in place of the page's own: nobody said those, so nothing is read.
 *
 * Chromium, Edge and Google's widget mark the document so, in the direction of the new language. Firefox leaves no trace.
 */
export const isTranslated = (document: Document): boolean =>
  document.documentElement.matches('.translated-ltr, .translated-rtl');
