/**
 * Meetings drawn on a line of time: full when held, hollow when announced, dotted when recalled later, and a stroke for
 * the open article. It runs from the reader's start side. The list below it says the same in words.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { IsoDate } from '@/lib/model/day';
import { useLocalization } from './localization';
import type { Years } from './panel-filter';
import { TimelineAxis } from './timeline-axis';
import { layOut, type Placed } from './timeline-layout';
import { type MarkShape, TimelineMark } from './timeline-mark';
import { closer, lengthOf, wholeSpan, wider, yearOf } from './timeline-zoom';
import { TimelineZoomBar } from './timeline-zoom-bar';

export interface TimelineMeeting {
  readonly id: string;
  readonly date: IsoDate;
  readonly shape: MarkShape;
  /** Who met, for the mark's name. */
  readonly people: string;
}

interface Props {
  readonly meetings: readonly TimelineMeeting[];
  readonly today: IsoDate | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
}

/** Years that a closer look is worth offering for. */
const WORTH_ZOOMING = 3;
const LABEL_HEIGHT = 24;
const LANE_HEIGHT = 13;
const TICKS_HEIGHT = 28;

export function Timeline({ meetings, today, selected, onOpen }: Props): JSX.Element {
  const { t, direction } = useLocalization();
  const [current, setCurrent] = useState<string | null>(null);
  const figure = useRef<HTMLElement>(null);
  const [years, setYears] = useState<Years | null>(null);
  const whole = wholeSpan([...meetings.map(({ date }) => date), ...(today === null ? [] : [today])]);
  const shown = years === null || whole === null ? whole : clamped(years, whole);
  const layout = layOut(meetings, today, years === null ? null : shown);
  const line = LABEL_HEIGHT + (layout.lanes - 1) * LANE_HEIGHT;
  const across = (at: number): string => `${((direction === 'rtl' ? 1 - at : at) * 100).toFixed(2)}%`;
  const looked = current ?? selected;
  const labelled = layout.placed.find(({ id }) => id === looked) ?? layout.placed.at(-1);

  const focusYear = labelled === undefined ? (whole?.to ?? 0) : yearOf(labelled.date);
  const zoom = (to: Years): void => setYears(whole !== null && lengthOf(to) >= lengthOf(whole) ? null : to);

  const onKeyDown = (event: KeyboardEvent): void => {
    const zoomed = shown === null || whole === null ? null : keyZoom(event.key, shown, whole, focusYear);
    if (zoomed !== null) {
      event.preventDefault();
      zoom(zoomed);
      return;
    }
    const target = keyTarget(event.key, layout.placed, labelled?.id, direction === 'rtl');
    if (target === undefined) return;
    event.preventDefault();
    setCurrent(target.id);
    markOf(figure.current, target.id)?.focus();
  };

  return (
    <figure
      class="timeline"
      ref={figure}
      aria-label={t('timeline.label', { meetings: t('count.meetings', { count: meetings.length }) })}
    >
      <svg class="timeline-drawing" width="100%" height={line + TICKS_HEIGHT} role="presentation">
        <TimelineAxis y={line} layout={layout} labelled={labelled} across={across} />
        {layout.placed.map((placed) => (
          <TimelineMark
            key={placed.id}
            placed={placed}
            shape={meetings.find(({ id }) => id === placed.id)?.shape ?? 'held'}
            people={meetings.find(({ id }) => id === placed.id)?.people ?? ''}
            x={across(placed.at)}
            y={line - placed.lane * LANE_HEIGHT}
            current={placed.id === labelled?.id}
            selected={placed.id === selected}
            onKeyDown={onKeyDown}
            onFocus={() => setCurrent(placed.id)}
            onOpen={() => onOpen(placed.id)}
          />
        ))}
      </svg>
      <div class="timeline-foot">
        <TimelineKey meetings={meetings} now={layout.now !== null} />
        {shown !== null && whole !== null && lengthOf(whole) >= WORTH_ZOOMING && (
          <TimelineZoomBar
            shown={shown}
            whole={whole}
            focus={focusYear}
            meetings={{ shown: layout.placed.length, all: meetings.length }}
            onYears={zoom}
          />
        )}
      </div>
    </figure>
  );
}

/** What the shapes mean; only those that are drawn. */
function TimelineKey({
  meetings,
  now,
}: {
  meetings: readonly TimelineMeeting[];
  now: boolean;
}): JSX.Element | null {
  const { t } = useLocalization();
  const shapes = (['held', 'planned', 'recalled'] as const).filter((shape) =>
    meetings.some((meeting) => meeting.shape === shape),
  );
  return (
    <figcaption class="timeline-key">
      {shapes.map((shape) => (
        <span key={shape} class={`key key-${shape}`}>
          {t(`timeline.${shape}`)}
        </span>
      ))}
      {now && <span class="key key-now">{t('timeline.now')}</span>}
    </figcaption>
  );
}

function keyZoom(key: string, shown: Years, whole: Years, focus: number): Years | null {
  if (key === '+' || key === '=') return closer(shown, whole, focus);
  return key === '-' ? wider(shown, whole) : null;
}

/** Meetings may have come or gone since the years were chosen. */
const clamped = ({ from, to }: Years, whole: Years): Years => ({
  from: Math.min(Math.max(from, whole.from), whole.to),
  to: Math.max(Math.min(to, whole.to), whole.from),
});

/** Arrows follow the drawing: the right arrow goes to what stands to the right. */
function keyTarget(
  key: string,
  placed: readonly Placed[],
  from: string | undefined,
  rightToLeft: boolean,
): Placed | undefined {
  const here = placed.findIndex(({ id }) => id === from);
  const later = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const earlier = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === later) return placed[here + 1];
  if (key === earlier) return placed[here - 1];
  if (key === 'Home') return placed[0];
  return key === 'End' ? placed.at(-1) : undefined;
}

const markOf = (figure: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(figure?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find((mark) => mark.dataset.mark === id);
