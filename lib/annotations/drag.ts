/** Moving the pill up and down, off whatever it covers. */

const CLICK_SLOP_PX = 4; // a hand that presses a button trembles

/**
 * @param onMove how far from where it was made, in pixels, kept inside the window
 * @returns whether the press that just ended was a drag, so that its click is no click
 */
export function makeDraggable(handle: HTMLElement, onMove: (shift: number) => void): () => boolean {
  let shift = 0;
  let press: { readonly y: number; readonly shift: number } | null = null;
  let wasDrag = false;

  handle.addEventListener('pointerdown', (event) => {
    wasDrag = false;
    if (event.button === 0) press = { y: event.clientY, shift };
  });
  handle.addEventListener('pointermove', (event) => {
    if (press === null) return;
    const by = event.clientY - press.y;
    if (!wasDrag && Math.abs(by) < CLICK_SLOP_PX) return;
    wasDrag = true;
    handle.setPointerCapture(event.pointerId);
    shift = clamp(press.shift + by, reach(handle));
    onMove(shift);
  });
  const release = (): void => {
    press = null;
  };
  handle.addEventListener('pointerup', release);
  handle.addEventListener('pointercancel', release);
  // A key's click follows no press.
  handle.addEventListener('keydown', () => {
    wasDrag = false;
  });
  return () => wasDrag;
}

/** Half of what is left of the window's height: the pill starts in its middle. */
function reach(handle: HTMLElement): number {
  const height = handle.ownerDocument.defaultView?.innerHeight ?? 0;
  return Math.max(0, (height - handle.offsetHeight) / 2);
}

const clamp = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value));
