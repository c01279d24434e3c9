/**
 * The interface's language and the locale its figures and days are written in.
 *
 * The language is ours (`ar`, `en`); the locale is the reader's where the browser names one of that language
 * (`ar-MA`: Latin numerals, `ar-SY`: نيسان), so that numerals and month names are the ones the reader is used to.
 */
import type { InterfaceLanguage } from '@/lib/messaging/protocol';
import type { Direction } from '@/lib/model/text';

/** What the reader chose: the browser's language, or one of ours. */
export type LanguageChoice = 'browser' | InterfaceLanguage;

export const languageChoices: readonly LanguageChoice[] = ['browser', 'ar', 'en'];

export const isLanguageChoice = (value: unknown): value is LanguageChoice =>
  languageChoices.some((choice) => choice === value);

/** Bare `ar` has Latin numerals in ICU; Egypt's are the Arabic-Indic ones most Arabic newspapers of the east print. */
const defaultLocale: Readonly<Record<InterfaceLanguage, string>> = { ar: 'ar-EG', en: 'en-GB' };

export const directionOf = (language: InterfaceLanguage): Direction => (language === 'ar' ? 'rtl' : 'ltr');

/** The first of the browser's languages that is ours; English where none is. */
export function chooseLanguage(
  choice: LanguageChoice,
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (choice !== 'browser') return choice;
  const first = browserLanguages.map(baseOf).find((base) => base === 'ar' || base === 'en');
  return first === 'ar' ? 'ar' : 'en';
}

/** The reader's own regional locale of the interface's language, else that language's default. */
export function chooseLocale(language: InterfaceLanguage, browserLanguages: readonly string[]): string {
  const regional = browserLanguages.find((tag) => tag.includes('-') && baseOf(tag) === language);
  return regional ?? defaultLocale[language];
}

const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
