/** Earlier or later than the open article. Without a day on either side there is neither. */
import type { When } from '../model/context';
import type { IsoDate, IsoDay } from '../model/day';

/** A month or year that holds the article's day is neither before nor after it. */
export function whenOf(date: IsoDate | null, today: IsoDay | null): When {
  if (date === null || today === null) return 'undated';
  const day = today.slice(0, date.length);
  if (date < day) return 'earlier';
  return date > day ? 'later' : 'undated';
}
