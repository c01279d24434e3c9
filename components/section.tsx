/** A part of the panel: its heading, the figure in the part's colour, and what it holds. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useLocalization } from './localization';

interface Props {
  readonly kind: 'met' | 'said';
  readonly heading: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

export function Section({ kind, heading, count, children }: Props): JSX.Element {
  const { number } = useLocalization();
  const id = useId();
  return (
    <section class={`section section-${kind}`} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{heading}</h2>
        <span class="figure">{number(count)}</span>
      </div>
      {children}
    </section>
  );
}
