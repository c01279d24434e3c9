/** English as news agencies write it. */
import type { LanguagePack } from '../pack';

const list = (words: string): readonly string[] => words.split(' ');

export const en: LanguagePack = {
  tag: 'en',
  direction: 'ltr',
  script: /\p{Script=Latin}/u,
  telltales: list('the of and to in that is was for on with as at by from has have his said which'),

  // ── letters ── (accents come off by Unicode decomposition; these have none)
  fold: {
    ı: 'i',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ŧ: 't',
    ə: 'e',
    '’': "'",
    ʼ: "'",
    '\u00A0': ' ',
    '\u202F': ' ',
  },
  ignorable: /[\u0300-\u036F\u00AD\u02B9-\u02BB\u02BD-\u02BF]/u,

  // ── days ──
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  relativeDays: {
    'the day before yesterday': -2,
    'two days ago': -2,
    yesterday: -1,
    'last night': -1,
    today: 0,
    tonight: 0,
    'this morning': 0,
    'this evening': 0,
    tomorrow: 1,
    'the day after tomorrow': 2,
  },
  dates: {
    dayFirst: false,
    leads: ['on', 'late on', 'early on'],
    links: ['of'],
    ranges: ['and', 'to', '-', '–'],
    yearLeads: ['in', 'since', 'year'],
    next: ['next', 'coming'],
    last: ['last', 'past'],
    current: ['this'],
    turnsAfter: false,
    relativeMonths: { 'last month': -1, 'a month ago': -1, 'this month': 0, 'next month': 1 },
    relativeYears: { 'last year': -1, 'a year ago': -1, 'this year': 0, 'next year': 1 },
    daysAgo: ['{n} days ago'],
    numbers: { three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    vague: {
      past: [
        ...['last week', 'a week ago', 'two weeks ago', 'weeks ago', 'days ago', 'months ago', 'years ago'],
        ...['in recent weeks', 'in recent days', 'recently', 'earlier'],
      ],
      present: ['this week'],
      future: ['next week', 'in the coming days', 'in the coming weeks', 'later', 'soon'],
    },
    notBefore: ['show'],
    notAfter: ['black', 'good', 'bloody', 'every'],
    otherCalendars: ['ramadan', 'shawwal', 'muharram', 'rajab', 'shaban'],
    otherEra: ['ah'],
  },

  // ── terms ──
  stopWords: list(
    'a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours out over own s said same say says she should so some such t than that the their theirs them themselves then there these they this those through to too under until up us very was we were what when where which while who whom why will with would you your yours',
  ),

  // ── page ──
  siteLines: { drop: [], related: [], source: [] },
};
