/** Brings a range to the middle of the window, through whatever boxes of the page scroll. */

/** False where it has no box: folded away or hidden by the page. */
export function scrollToRange(range: Range): boolean {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (element === null || view === null || view === undefined) return false;
  if (range.getClientRects().length === 0) return false;
  if (isInView(range, view)) return true;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph taller than the window is centred as a whole: its marked line may still be out of sight.
  if (!isInView(range, view)) {
    const { top, height } = range.getBoundingClientRect();
    view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
  }
  return true;
}

function isInView(range: Range, view: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const margin = view.innerHeight / 8; // a fixed header covers the first lines of many news pages
  return top >= margin && bottom <= view.innerHeight - margin;
}
