/** The element id of an item, so that a click in the page can find it in the panel. */
export const itemAnchor = (item: string): string => `item-${item}`;
