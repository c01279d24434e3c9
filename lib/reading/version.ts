/** By itself, so that a page can tell what is read by an older reader without loading this one. */

/** Raised whenever a stored article would be read otherwise. */
export const READER_VERSION = 2;
