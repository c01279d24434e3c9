/** Shapes that fields of a message may have. */
import type { DateBasis } from '../model/day';

const MAX_URL_LENGTH = 8192;
const MAX_FIELD_LENGTH = 4096; // headlines, names of outlets and authors: a line, not a text

const dateBases: Readonly<Record<DateBasis, true>> = {
  given: true,
  stated: true,
  weekday: true,
  relative: true,
  inferred: true,
  meeting: true,
  url: true,
};

export const isRecord = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);
export const isText = (it: unknown, limit = MAX_FIELD_LENGTH): it is string =>
  typeof it === 'string' && it.length <= limit;
export const isTextOrNull = (it: unknown): it is string | null => it === null || isText(it);
export const isCount = (it: unknown): it is number => Number.isSafeInteger(it) && Number(it) >= 0;
export const isHash = (it: unknown): it is string => typeof it === 'string' && /^[0-9a-f]{8,64}$/.test(it);
export const isId = (it: unknown): it is string => typeof it === 'string' && /^[\w:.+-]{1,128}$/.test(it);
export const isLanguage = (it: unknown): it is string =>
  typeof it === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(it);
export const isDateBasis = (it: unknown): it is DateBasis =>
  typeof it === 'string' && Object.hasOwn(dateBases, it);
export const isWebUrl = (it: unknown): it is string =>
  isText(it, MAX_URL_LENGTH) && URL.canParse(it) && /^https?:$/.test(new URL(it).protocol);
