/**
 * The example of the first run: a few lines of an article and what stands beside it, in both languages of the interface.
 * Its people, states and outlets are invented; nothing here was ever said.
 */
import type { InterfaceLanguage } from '@/lib/messaging/protocol';
import type { ArticleId } from '@/lib/model/article';
import type { ArticleHead, MeetingItem, StatementContext, StatementItem } from '@/lib/model/context';
import type { Dated, IsoDate, IsoDay } from '@/lib/model/day';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import type { MeetingId, SourcedReport } from '@/lib/model/meeting';
import type { Statement, StatementId } from '@/lib/model/statement';

/** A piece of a paragraph; with a mark, the item that the mark opens. */
export interface SamplePiece {
  readonly text: string;
  readonly mark: { readonly kind: 'said' | 'met'; readonly item: string } | null;
}

export interface Sample {
  readonly outlet: string;
  readonly day: IsoDay;
  readonly headline: string;
  readonly paragraphs: readonly (readonly SamplePiece[])[];
  readonly meeting: MeetingItem;
  readonly matter: StatementContext;
  readonly entities: Readonly<Record<string, NamedEntity>>;
}

interface Words {
  readonly outlets: readonly [string, string];
  readonly leader: string;
  readonly minister: string;
  readonly headline: string;
  /** Marks in braces: `{met|name}`, `{said|words}`. */
  readonly paragraphs: readonly string[];
  readonly own: string;
  readonly earlier: readonly [string, string];
  readonly place: string;
  readonly occasion: string;
  readonly shared: readonly string[];
}

const words: Readonly<Record<InterfaceLanguage, Words>> = {
  ar: {
    outlets: ['صحيفة الميناء', 'وكالة الجسر'],
    leader: 'كريم الوادي',
    minister: 'إيلينا ماروفا',
    headline: 'الوادي: لا يُملأ السد قبل اتفاق مكتوب',
    paragraphs: [
      'استقبل رئيس نوردا {met|كريم الوادي} أمس وزيرة خارجية كاستوريا {met|إيلينا ماروفا} في قصر المنارة، وكان السد على رأس ما بحثاه.',
      'وقال الوادي بعد اللقاء إن {said|حصة نوردا من مياه النهر ليست موضع مساومة، والسد لا يُملأ قبل اتفاق مكتوب}.',
      'ولم تدلِ الوزيرة بتصريح عند خروجها، وتُنتظر في الغد في وادي الرمل، حيث يعمل مراقبو الدول الثلاث منذ الربيع.',
      'ويجتمع مجلس الأنهار في الأسبوع المقبل، وعلى جدول أعماله موعد الملء وقياسات النهر.',
    ],
    own: 'حصة نوردا من مياه النهر ليست موضع مساومة، والسد لا يُملأ قبل اتفاق مكتوب',
    earlier: [
      'لا نعارض بناء السد، وإنما نطلب أن نعرف متى يُملأ وكيف',
      'إن نوردا تقبل ملء السد أول مرة إذا تبادلت الدول الثلاث قياسات النهر',
    ],
    place: 'مرسى السلام',
    occasion: 'على هامش قمة الأنهار',
    shared: ['السد', 'النهر'],
  },
  en: {
    outlets: ['Harbour Times', 'Bridge Agency'],
    leader: 'Karim al-Wadi',
    minister: 'Elena Marova',
    headline: 'Al-Wadi: no filling of the dam without a written agreement',
    paragraphs: [
      'Norda’s president {met|Karim al-Wadi} received Castoria’s foreign minister {met|Elena Marova} at the Lighthouse Palace yesterday; the dam was first on their list.',
      'Al-Wadi said afterwards that {said|Norda’s share of the river was not for sale, and the dam would not be filled before there was an agreement in writing}.',
      'The minister made no remarks on leaving. She is expected tomorrow in Wadi al-Raml, where observers of the three states have worked since the spring.',
      'The Council of Rivers meets next week; the day of the filling and the measurements of the river are on its agenda.',
    ],
    own: 'Norda’s share of the river was not for sale, and the dam would not be filled before there was an agreement in writing',
    earlier: [
      'We do not oppose the dam. We ask to know when it is to be filled, and how',
      'that Norda would accept a first filling of the dam if the three states shared their measurements of the river',
    ],
    place: 'Port Salam',
    occasion: 'beside the Summit of Rivers',
    shared: ['dam', 'river'],
  },
};

const OWN = 'own' as StatementId;
const MEETING = 'meeting' as MeetingId;
const LEADER = 'leader' as EntityId;
const MINISTER = 'minister' as EntityId;
const span = { start: 0, end: 0 };
const stated = (date: string): Dated => ({ date: date as IsoDate, basis: 'stated' });

export function sampleIn(language: InterfaceLanguage): Sample {
  const text = words[language];
  const leader = person(LEADER, text.leader, language);
  const minister = person(MINISTER, text.minister, language);
  return {
    outlet: text.outlets[0],
    day: '2017-04-13' as IsoDay,
    headline: text.headline,
    paragraphs: text.paragraphs.map(piecesOf),
    meeting: meetingOf(text, [leader, minister], language),
    matter: {
      statement: statement(OWN, text.own, 'indirect', null),
      items: [
        saying(text, 0, leader, language, stated('2015-11-17')),
        saying(text, 1, leader, language, { date: '2016-09-04' as IsoDate, basis: 'relative' }),
      ],
      more: 0,
    },
    entities: { [leader.id]: leader, [minister.id]: minister },
  };
}

/** `a {met|b} c` → a, b with its mark, c. */
function piecesOf(paragraph: string): readonly SamplePiece[] {
  return paragraph
    .split(/(\{[^}]*\})/)
    .filter(Boolean)
    .map((piece) => {
      const [, kind, text] = /^\{(said|met)\|(.*)\}$/.exec(piece) ?? [];
      if (text === undefined) return { text: piece, mark: null };
      return kind === 'said'
        ? { text, mark: { kind: 'said', item: OWN } }
        : { text, mark: { kind: 'met', item: MEETING } };
    });
}

const person = (id: EntityId, name: string, language: InterfaceLanguage): NamedEntity => ({
  id,
  kind: 'person',
  names: { [language]: name },
  forms: [name],
  state: null,
  office: null,
  origin: 'learned',
});

/** Without an address: there is nothing to open. */
const headOf = (publisher: string, day: string, language: InterfaceLanguage): ArticleHead => ({
  id: day as ArticleId,
  url: '',
  headline: '',
  publisher,
  datePublished: day as IsoDate,
  inLanguage: language,
});

function statement(id: StatementId, text: string, kind: Statement['kind'], on: Dated | null): Statement {
  return {
    id,
    article: 'sample' as ArticleId,
    sources: [{ entity: LEADER, text: '', span: null, basis: 'named' }],
    cue: { span, text: '', lemma: '', stance: 'say' },
    content: [span],
    text,
    kind,
    about: null,
    saidOn: on,
    occasion: null,
    addressee: null,
    via: null,
    mentions: [],
    why: [],
  };
}

function saying(
  text: Words,
  at: 0 | 1,
  speaker: NamedEntity,
  language: InterfaceLanguage,
  on: Dated,
): StatementItem {
  return {
    id: `said-${at}`,
    for: OWN,
    statement: statement(`said-${at}` as StatementId, text.earlier[at], at === 0 ? 'direct' : 'indirect', on),
    speakers: [speaker],
    article: headOf(text.outlets[at], on.date, language),
    relation: 'same-speaker',
    when: 'earlier',
    copies: [],
    score: 1,
    why: {
      words: text.shared,
      entities: [speaker.id],
      matter: [],
      rules: ['same-speaker', 'earlier-by-day'],
    },
  };
}

function meetingOf(text: Words, people: readonly NamedEntity[], language: InterfaceLanguage): MeetingItem {
  const head = headOf(text.outlets[0], '2015-11-17', language);
  const attendees = people.map(({ id }) => id);
  const claim = {
    attendees,
    hubs: [],
    startDate: stated('2015-11-16'),
    place: text.place,
    kind: 'meeting',
    status: 'held',
    occasion: text.occasion,
  } as const;
  const report: SourcedReport = {
    ...claim,
    source: { kind: 'article', article: head.id, span, text: text.occasion },
  };
  return {
    id: MEETING,
    meeting: { ...claim, id: MEETING, sortDate: claim.startDate.date, reports: [report], disagreements: [] },
    attendees: people,
    articles: [head],
    pair: attendees,
    when: 'earlier',
    why: { words: [], entities: attendees, matter: [], rules: ['attendees-meet-here', 'earlier-by-day'] },
  };
}
