/**
 * The keys of a search: up and down step through the field and the rows, Enter in the field opens the first row, Escape
 * and letters go back to the field.
 */

export function moveByKey(event: KeyboardEvent, whole: HTMLElement | null): void {
  if (whole === null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const steps = [...whole.querySelectorAll<HTMLElement>('[data-step], .result')];
  const here = steps.findIndex((step) => step.matches(':focus'));
  const [field, first] = steps;
  if (here === -1 || field === undefined) return;
  const isInField = here === 0;
  const move = (target: HTMLElement | undefined): void => {
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  if (event.key === 'ArrowDown') move(steps[here + 1]);
  else if (event.key === 'ArrowUp') move(steps[here - 1]);
  else if (event.key === 'Enter' && isInField) first?.click();
  else if (isInField) return;
  else if (event.key === 'Home') move(first);
  else if (event.key === 'End') move(steps.at(-1));
  else if (event.key === 'Escape') move(field);
  else if (isLetter(event.key)) field.focus(); // and the letter goes in
}

/** A space presses the button or scrolls. */
const isLetter = (key: string): boolean => [...key].length === 1 && key !== ' ';
