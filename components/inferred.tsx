/** What was carried over, resolved or worked out: lighter than what is stated, dotted underneath, with its reason. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly why: string;
  readonly children: ComponentChildren;
}

export function Inferred({ why, children }: Props): JSX.Element {
  return (
    <span class="inferred" title={why}>
      {children}
    </span>
  );
}
