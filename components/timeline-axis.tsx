/** The line of time with its years, the stroke where the open article stands, and the day of the meeting looked at. */
import { Fragment, type JSX } from 'preact';
import { useLocalization } from './localization';
import type { Placed, TimelineLayout } from './timeline-layout';

interface Props {
  readonly y: number;
  readonly layout: TimelineLayout;
  /** The meeting whose day is written above the line. */
  readonly labelled: Placed | undefined;
  /** Share of the line → SVG position in the reader's direction. */
  readonly across: (at: number) => string;
}

const TICK = 4;
const LABEL_BELOW = 20;
const NOW_HALF = 9;
const LABEL_AT = 11;

export function TimelineAxis({ y, layout, labelled, across }: Props): JSX.Element {
  const { date } = useLocalization();
  return (
    <g>
      <line class="timeline-line" x1="0" x2="100%" y1={y} y2={y} />
      {layout.ticks.map((tick) => (
        <Fragment key={tick.date}>
          <line class="timeline-line" x1={across(tick.at)} x2={across(tick.at)} y1={y} y2={y + TICK} />
          <text class="timeline-year" x={across(tick.at)} y={y + LABEL_BELOW} text-anchor="middle">
            {date(tick.date)}
          </text>
        </Fragment>
      ))}
      {layout.now !== null && (
        <line
          class="timeline-now"
          x1={across(layout.now)}
          x2={across(layout.now)}
          y1={y - NOW_HALF}
          y2={y + NOW_HALF}
        />
      )}
      {labelled !== undefined && (
        <text class="timeline-label" x={across(labelled.at)} y={LABEL_AT} text-anchor={anchorAt(labelled.at)}>
          {date(labelled.date)}
        </text>
      )}
    </g>
  );
}

/** Near an end the label leans inwards. Anchors follow the drawing's direction, as shares of the line do. */
const anchorAt = (at: number): 'start' | 'middle' | 'end' =>
  at < 0.2 ? 'start' : at > 0.8 ? 'end' : 'middle';
