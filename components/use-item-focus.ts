/** Brings an item of the panel into view and puts the focus on it, when it was asked for from the page. */
import { useEffect, useRef } from 'preact/hooks';
import { itemAnchor } from './item-anchor';

/** A wish to see an item; `at` tells two wishes for the same one apart. */
export interface ItemWish {
  readonly item: string;
  readonly at: number;
}

/** Whether the item was there to be focused. */
export function focusItem(item: string): boolean {
  const element = document.getElementById(itemAnchor(item));
  if (element === null) return false;
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
  return true;
}

/** Acts once on each wish, as soon as its item is drawn. */
export function useItemFocus(wish: ItemWish | null): void {
  const done = useRef(0);
  // After every drawing, since the item may come with a later one.
  useEffect(() => {
    if (wish === null || wish.at === done.current) return;
    if (focusItem(wish.item)) done.current = wish.at;
  });
}
