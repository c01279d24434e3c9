/** One meeting on the line of time: 10 px to see, 24 px to hit, its day written above when it is the one looked at. */
import type { JSX } from 'preact';
import { useLocalization } from './localization';
import type { Placed } from './timeline-layout';

export type MarkShape = 'held' | 'planned' | 'recalled';

interface Props {
  readonly placed: Placed;
  readonly shape: MarkShape;
  /** Who met, for the mark's name. */
  readonly people: string;
  readonly x: string;
  readonly y: number;
  /** The one in the tab order. */
  readonly current: boolean;
  readonly selected: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

const HIT = 24;

export function TimelineMark(props: Props): JSX.Element {
  const { t, date } = useLocalization();
  const { placed, shape, people, x, y, current, selected } = props;
  return (
    // Nested, since a place in per cent cannot be a transform; a real button, since a drawn one has to imitate it.
    <svg class="timeline-place" x={x} y={y} overflow="visible">
      <title>{date(placed.date)}</title>
      <foreignObject x={-HIT / 2} y={-HIT / 2} width={HIT} height={HIT}>
        <button
          type="button"
          class={`timeline-mark mark-${shape}`}
          tabIndex={current ? 0 : -1}
          aria-label={t('timeline.mark', { date: date(placed.date), people, state: t(`timeline.${shape}`) })}
          aria-current={selected ? 'true' : undefined}
          data-mark={placed.id}
          onClick={props.onOpen}
          onFocus={props.onFocus}
          onKeyDown={props.onKeyDown}
        />
      </foreignObject>
    </svg>
  );
}
