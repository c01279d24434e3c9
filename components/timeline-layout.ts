/**
 * Where meetings stand on a line of time.
 *
 * Places are shares of the line, 0 its start (the reader's start side) and 1 its end, so that a drawing fits any width
 * and both directions. Marks that would touch at the narrowest width are stacked in lanes above the line.
 */

import { instantOf } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/model/day';
import type { Years } from './panel-filter';
import { isInYears } from './timeline-zoom';

export interface TimelineEvent {
  readonly id: string;
  readonly date: IsoDate;
}

export interface Placed {
  readonly id: string;
  readonly date: IsoDate;
  readonly at: number;
  /** 0 on the line, 1 above it, and so on. */
  readonly lane: number;
}

export interface Tick {
  readonly at: number;
  readonly date: IsoDate;
}

export interface TimelineLayout {
  readonly placed: readonly Placed[];
  readonly ticks: readonly Tick[];
  readonly lanes: number;
  /** Where the open article stands; `null` without a day. */
  readonly now: number | null;
}

/** Marks are 10 px; 12 of them clear each other on the 288 px left of a 320 px panel. */
const MARK_SHARE = 12 / 288;
/** Year labels are about 34 px wide: at most this many side by side. */
const MAX_TICKS = 6;
/** Labels of months carry their year and take twice the room. */
const MAX_MONTH_TICKS = MAX_TICKS / 2;
const STEPS_OF_MONTHS = [1, 3, 6];
const STEPS_OF_YEARS = [12, 24, 60, 120, 240, 600];
/** Before the first and after the last date, as a share of the whole. */
const MARGIN = 0.04;

/** `years`: the only ones drawn, whole; without, the line reaches from the first date to the last. */
export function layOut(
  events: readonly TimelineEvent[],
  today: IsoDate | null,
  years: Years | null = null,
): TimelineLayout {
  if (years !== null) return layOutYears(events, today, years);
  const dates = [...events.map(({ date }) => date), ...(today === null ? [] : [today])].map(middleOf);
  if (events.length === 0) return { placed: [], ticks: [], lanes: 0, now: null };
  const scale = scaleOver(Math.min(...dates), Math.max(...dates));
  const placed = stack(events.map(({ id, date }) => ({ id, date, at: scale.at(middleOf(date)) })));
  return {
    placed,
    ticks: ticksOver(scale),
    lanes: Math.max(...placed.map(({ lane }) => lane)) + 1,
    now: today === null ? null : scale.at(instantOf(today)),
  };
}

function layOutYears(all: readonly TimelineEvent[], today: IsoDate | null, years: Years): TimelineLayout {
  const events = all.filter(({ date }) => isInYears(date, years));
  const scale = scaleFrom(
    instantOf(String(years.from) as IsoDate),
    instantOf(String(years.to + 1) as IsoDate),
  );
  const placed = stack(events.map(({ id, date }) => ({ id, date, at: scale.at(middleOf(date)) })));
  return {
    placed,
    ticks: ticksOver(scale),
    lanes: Math.max(0, ...placed.map(({ lane }) => lane)) + 1,
    now: today === null || !isInYears(today, years) ? null : scale.at(instantOf(today)),
  };
}

interface Scale {
  readonly from: number;
  readonly to: number;
  at(instant: number): number;
}

const DAY_MS = 86_400_000;

/** A single date still needs a stretch of time to stand in: half a year either side. */
function scaleOver(first: number, last: number): Scale {
  const least = last - first < DAY_MS ? 182 * DAY_MS : 0;
  const margin = (last - first) * MARGIN + least;
  return scaleFrom(first - margin, last + margin);
}

const scaleFrom = (from: number, to: number): Scale => ({
  from,
  to,
  at: (instant) => (instant - from) / (to - from),
});

/** A month or a year stands in its middle. */
function middleOf(date: IsoDate): number {
  const half = { 10: 0, 7: 15, 4: 182 }[date.length] ?? 0;
  return instantOf(date) + half * DAY_MS;
}

function stack(points: readonly Omit<Placed, 'lane'>[]): readonly Placed[] {
  const lastInLane: number[] = [];
  const inOrder = [...points].sort((a, b) => a.at - b.at);
  return inOrder.map((point) => {
    const free = lastInLane.findIndex((last) => point.at - last >= MARK_SHARE);
    const lane = free === -1 ? lastInLane.length : free;
    lastInLane[lane] = point.at;
    return { ...point, lane };
  });
}

/** Years, or decades, as fine as there is room for; months only where no two years begin on the line. */
function ticksOver(scale: Scale): readonly Tick[] {
  const years = finest(STEPS_OF_YEARS, MAX_TICKS, scale);
  const months = years.length < 2 ? finest(STEPS_OF_MONTHS, MAX_MONTH_TICKS, scale) : [];
  return months.length > 0 ? months : years;
}

function finest(steps: readonly number[], room: number, scale: Scale): readonly Tick[] {
  return steps.map((step) => ticksBy(step, scale)).find((ticks) => ticks.length <= room) ?? [];
}

function ticksBy(step: number, scale: Scale): readonly Tick[] {
  const ticks: Tick[] = [];
  const start = new Date(scale.from);
  const firstMonth = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 1) / step) * step;
  for (let month = firstMonth; ticks.length <= MAX_TICKS; month += step) {
    const date = monthName(month, step);
    const at = scale.at(instantOf(date));
    if (at > 1) break;
    ticks.push({ at, date });
  }
  return ticks;
}

function monthName(month: number, step: number): IsoDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return (step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`) as IsoDate;
}
