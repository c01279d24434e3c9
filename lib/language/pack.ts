/**
 * What a language is to Siyaq: data behind one interface. All behaviour lives in `language/` and the rooms above it, so
 * that a person who reads Arabic and not TypeScript can review `packs/ar.ts`.
 *
 * Words are as printed throughout; both sides are folded before they meet.
 */
import type { Direction } from '../model/text';
import type { Grammar } from './grammar';

export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: Direction;
  /** Letters of the language's script: how much of a text must match for it to be this language's. */
  readonly script: RegExp;
  /** Frequent little words that tell it from others of its script; folded on use. */
  readonly telltales: readonly string[];

  // letters
  /** One code unit to one code unit, so that offsets in folded text are offsets in the page. */
  readonly fold: Readonly<Record<string, string>>;
  /** Skipped when comparing; `foldWithOffsets` keeps the way back to the page. */
  readonly ignorable: RegExp;

  // days
  /** Month names → 1…12. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names → 1 Monday … 7 Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Relative day words → days from the day of publication. */
  readonly relativeDays: Readonly<Record<string, number>>;
  readonly dates: DateWords;

  // terms
  /** Words too common to say anything about a matter. */
  readonly stopWords: readonly string[];
  /** Words whose first letter only looks like a conjunction written as one with them (وزير is not و + زير). */
  readonly falseConjunctions: readonly string[];
  /** Common in political news whatever it is about: searched for, but no sign that two sayings are on one matter. */
  readonly commonWords: readonly string[];
  /** Words and turns of phrase that say little of a matter, matched as concepts are; unlike `commonWords` they may be names. */
  readonly commonPhrases: readonly string[];
  /** What is known by the number behind it: "resolution 1701". */
  readonly numberedThings: readonly string[];
  /** One thing under its several names: concept → words and phrases, matched stem by stem. Names are shared by all packs. */
  readonly conceptGroups: Readonly<Record<string, readonly string[]>>;

  // reading
  /** Where it is missing, an article is stored and searched but not read. */
  readonly grammar?: Grammar;

  // page
  /** Lines in which the site speaks and not the article. An entry ending in `…` is how a line begins, any other is all of it. */
  readonly siteLines: {
    /** Where an entry is one word with `…`, only labels are meant: a few words, or a colon behind it. */
    readonly drop: readonly string[];
    /** How the site's own paragraphs begin, of whatever length: rights, house rules. */
    readonly notices: readonly string[];
    /** Headings after which other stories are named. */
    readonly related: readonly string[];
    /** Lines that say whose words the text is. */
    readonly source: readonly string[];
    /** Agencies as datelines and signatures name them. */
    readonly agencies: readonly string[];
    /** How a line begins that tells when the article was published, and when it was changed. */
    readonly published: readonly string[];
    readonly updated: readonly string[];
    /** What stands before an author's name. */
    readonly bylines: readonly string[];
    /** Words that make a byline somebody else's: a section, an agency, the site's maker. */
    readonly noAuthors: readonly string[];
  };
}

/** The small words of dates. */
export interface DateWords {
  /** `12/05/2020` is 12 May; where false, only a number over 12 tells which is the day. */
  readonly dayFirst: boolean;
  /** May stand before a date or weekday and belong to it: "يوم", "صباح". */
  readonly leads: readonly string[];
  /** May stand between day and month, or month and year: "من", "شهر", "عام". */
  readonly links: readonly string[];
  /** Between two days of one month: "25 و26 نوفمبر". */
  readonly ranges: readonly string[];
  /** Before a bare year: "عام 2015". */
  readonly yearLeads: readonly string[];
  /** Words beside a day, month or weekday that turn it forward, back, or to the current one. */
  readonly next: readonly string[];
  readonly last: readonly string[];
  readonly current: readonly string[];
  /** Whether those words stand after what they turn ("الخميس المقبل") or before ("next Thursday"). */
  readonly turnsAfter: boolean;
  /** Months and years by relation: "الشهر الماضي" → -1. */
  readonly relativeMonths: Readonly<Record<string, number>>;
  readonly relativeYears: Readonly<Record<string, number>>;
  /** Days counted back, `{n}` a number or number word: "قبل {n} أيام". */
  readonly daysAgo: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  /** Point away from the day of publication without naming a day: "الأسبوع الماضي". */
  readonly vague: Readonly<Record<'past' | 'present' | 'future', readonly string[]>>;
  /** A relative day or weekday before one of these is no date: "اليوم السابع" is a newspaper. */
  readonly notBefore: readonly string[];
  /** A weekday after one of these is no date: "صلاة الجمعة". */
  readonly notAfter: readonly string[];
  /** Months of other calendars: recognised, so that they are declined. */
  readonly otherCalendars: readonly string[];
  /** May stand after a year of this calendar: "م". */
  readonly ownEra: readonly string[];
  /** A year followed by this is of another calendar: "هـ". */
  readonly otherEra: readonly string[];
}
