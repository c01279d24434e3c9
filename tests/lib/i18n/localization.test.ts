import { describe, expect, it } from 'vitest';
import { localize } from '@/lib/i18n/localization';

/** Without the direction isolates, which are looked at in a case of their own. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('Arabic plurals', () => {
  const { t } = localize('ar', ['en-US']);
  it.each([
    [0, 'لا لقاءات'],
    [1, 'لقاء واحد'],
    [2, 'لقاءان'],
    [3, '٣ لقاءات'],
    [10, '١٠ لقاءات'],
    [11, '١١ لقاءً'],
    [99, '٩٩ لقاءً'],
    [100, '١٠٠ لقاء'],
    [103, '١٠٣ لقاءات'],
  ])('%i', (count, words) => expect(plain(t('count.meetings', { count }))).toBe(words));
});

describe('English plurals', () => {
  const { t } = localize('en');
  it.each([
    [0, 'no meetings'],
    [1, '1 meeting'],
    [2, '2 meetings'],
    [1200, '1,200 meetings'],
  ])('%i', (count, words) => expect(plain(t('count.meetings', { count }))).toBe(words));
});

describe('figures', () => {
  it.each([
    [['ar'], '٧'],
    [['fr-FR', 'ar-EG'], '٧'],
    [['ar-MA', 'ar'], '7'],
  ])('follow the regional locale among %j', (browserLanguages, figure) =>
    expect(localize('ar', browserLanguages).number(7)).toBe(figure),
  );
});

it('isolates what is put into a sentence', () => {
  expect(localize('ar').t('state.noAccess', { site: 'news.example' })).toContain('\u2068news.example\u2069');
});

it('leaves markup in a value as text', () => {
  expect(plain(localize('en').t('state.noAccess', { site: '<b>&' }))).toBe('Siyaq has no access to <b>&.');
});

it('names a language in its own', () => {
  expect(localize('en').languageName('fr')).toBe('French');
  expect(localize('ar').languageName('fr')).toBe('الفرنسية');
});
