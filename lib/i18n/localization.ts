/**
 * The interface's words, figures and days in one language.
 *
 * Catalogues are `assets/messages/*.json` in i18next's format (v4 plurals, by `Intl.PluralRules`); keys are typed from the
 * English one, and a test keeps the Arabic one equal to it. Values put into a sentence are wrapped in direction
 * isolates (U+2068 … U+2069), so that a Latin name in an Arabic line, or the other way round, cannot turn its neighbours.
 */
import { createInstance, type TFunction } from 'i18next';
import arMessages from '@/assets/messages/ar.json';
import enMessages from '@/assets/messages/en.json';
import type { InterfaceLanguage } from '@/lib/messaging/protocol';
import type { IsoDate } from '@/lib/model/day';
import type { Direction } from '@/lib/model/text';
import { formatAlternatives, formatDate } from './dates';
import { chooseLocale, directionOf } from './language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof enMessages };
  }
}

export type Translate = TFunction<'translation'>;

export interface Localization {
  readonly language: InterfaceLanguage;
  /** BCP 47 with region: what figures and days follow. */
  readonly locale: string;
  readonly direction: Direction;
  readonly t: Translate;
  number(value: number): string;
  date(date: IsoDate): string;
  /** Days that disagree, joined by a stroke. */
  alternatives(dates: readonly IsoDate[]): string;
  /** Between things in a row that are no sentence. */
  readonly comma: string;
  /** "a, b and c" / "a وb وc", each isolated. */
  list(items: readonly string[]): string;
  /** The name of a language in the interface's own. */
  languageName(tag: string): string;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** A value in a direction isolate of its own (Unicode UAX #9). */
export const isolate = (value: string): string => `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}`;

/** `browserLanguages` as in `navigator.languages`: they choose numerals and month names within the language. */
export function localize(
  language: InterfaceLanguage,
  browserLanguages: readonly string[] = [],
): Localization {
  const locale = chooseLocale(language, browserLanguages);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number): string => numbers.format(value);
  return {
    language,
    locale,
    direction: directionOf(language),
    t: translator(language, number),
    number,
    comma: language === 'ar' ? '، ' : ', ',
    date: (date) => formatDate(date, locale),
    alternatives: (dates) => formatAlternatives(dates, locale),
    list: (items) => lists.format(items.map(isolate)),
    languageName: (tag) => new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag,
  };
}

function translator(language: InterfaceLanguage, number: (value: number) => string): Translate {
  const instance = createInstance({
    lng: language,
    resources: { ar: { translation: arMessages }, en: { translation: enMessages } },
    initAsync: false,
    interpolation: { escape: isolate },
  });
  void instance.init();
  // Its own `number` follows the bare language, whose Arabic has Latin numerals.
  instance.services.formatter?.add('number', (value: unknown) => number(Number(value)));
  return instance.t;
}
