/** The reader's own day at an instant. */
import type { IsoDate } from '@/lib/model/day';

/** `instant`: milliseconds since 1970. */
export function localDay(instant: number): IsoDate {
  const at = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as IsoDate;
}
