/** What panel and popup are given, in every state. The words are made up for this file. */
import type { TabState } from '@/lib/messaging/protocol';
import type { ArticleId } from '@/lib/model/article';
import type {
  ArticleHead,
  Context,
  MeetingItem,
  Relation,
  SayingCopy,
  StatementContext,
  StatementItem,
  When,
  Why,
} from '@/lib/model/context';
import type { Dated } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import type { MeetingId, MeetingStatus, SourcedReport } from '@/lib/model/meeting';
import type { SourceBasis, Statement, StatementId, StatementKind } from '@/lib/model/statement';
import { byId, date, day, harbour, head, jisr, marova, mina, minaLater, orlan, sinan, wadi } from './people';

const span = { start: 0, end: 0 };
const stated = (text: string): Dated => ({ date: date(text), basis: 'stated' });

interface StatementWords {
  readonly id: string;
  readonly by: NamedEntity | null;
  readonly text: string;
  readonly kind?: StatementKind;
  readonly on?: Dated | null;
  readonly basis?: SourceBasis;
  readonly occasion?: string;
}

export function statement(words: StatementWords): Statement {
  const { id, by, text, kind = 'direct', on = null, basis = 'named', occasion = null } = words;
  return {
    id: id as StatementId,
    article: 'open' as ArticleId,
    sources: [{ entity: by?.id ?? null, text: by?.forms[0] ?? 'مصدر في الوزارة', span: null, basis }],
    cue: { span, text: 'قال', lemma: 'قال', stance: 'say' },
    content: [span],
    text,
    kind,
    about: null,
    saidOn: on,
    occasion,
    addressee: null,
    via: null,
    mentions: [],
    why: [],
  };
}

const why = (...rules: string[]): Why => ({
  words: ['السد', 'حصة المياه'],
  entities: [wadi.id],
  matter: ['c:dam', 'w:حص'],
  rules,
});

interface SayingWords extends StatementWords {
  readonly article: ArticleHead;
  readonly relation?: Relation;
  readonly when?: When;
  readonly copies?: readonly SayingCopy[];
}

export function saying(words: SayingWords): StatementItem {
  const { id, by, article, relation = 'same-speaker', when = 'earlier', copies = [] } = words;
  return {
    id: `item-of-${id}`,
    for: 'own-1' as StatementId,
    statement: statement(words),
    speakers: by === null ? [] : [by],
    article,
    relation,
    when,
    copies,
    score: 1,
    why: why(relation, when === 'later' ? 'later-by-day' : 'earlier-by-day'),
  };
}

interface ReportWords {
  readonly from: ArticleHead;
  readonly on: Dated | null;
  readonly place?: string | null;
  readonly status?: MeetingStatus;
  readonly text: string;
  readonly people?: readonly NamedEntity[];
}

function report(words: ReportWords): SourcedReport {
  const { from, on, place = 'مرسى السلام', status = 'held', text, people = [wadi, marova] } = words;
  return {
    attendees: people.map(({ id }) => id),
    hubs: [],
    startDate: on,
    place,
    kind: 'meeting',
    status,
    occasion: null,
    source: { kind: 'article', article: from.id, span, text },
  };
}

interface MeetingWords {
  readonly id: string;
  readonly people: readonly NamedEntity[];
  readonly heads: readonly ArticleHead[];
  readonly reports: readonly SourcedReport[];
  readonly occasion?: string;
  readonly sortDate?: string;
  readonly disagreements?: MeetingItem['meeting']['disagreements'];
  readonly kind?: MeetingItem['meeting']['kind'];
  readonly when?: When;
}

export function meeting(words: MeetingWords): MeetingItem {
  const { id, people, heads, reports, occasion = null, disagreements = [], kind = 'meeting' } = words;
  const [first] = reports;
  const startDate = first?.startDate ?? null;
  return {
    id,
    meeting: {
      id: id as MeetingId,
      attendees: people.map((person) => person.id),
      hubs: [],
      startDate,
      place: first?.place ?? null,
      kind,
      status: first?.status ?? 'held',
      occasion,
      sortDate: words.sortDate === undefined ? (startDate?.date ?? null) : date(words.sortDate),
      reports,
      disagreements,
    },
    attendees: people,
    articles: heads,
    pair: people.slice(0, 2).map((person) => person.id),
    when: words.when ?? 'earlier',
    why: {
      words: [],
      matter: [],
      entities: people.map((person) => person.id),
      rules: ['attendees-speak-here', 'earlier-by-day'],
    },
  };
}

const disputed = meeting({
  id: 'met-disputed',
  people: [wadi, marova],
  heads: [mina, jisr],
  occasion: 'على هامش قمة الأنهار',
  reports: [
    report({
      from: mina,
      on: stated('2015-11-16'),
      text: 'التقى الرئيس كريم الوادي وزيرة الخارجية إيلينا ماروفا مساء الاثنين في مرسى السلام.',
    }),
    report({
      from: jisr,
      on: { date: date('2015-11-17'), basis: 'relative' },
      text: 'اجتمع الوادي وماروفا أمس على هامش القمة في مرسى السلام.',
    }),
  ],
  disagreements: [{ field: 'startDate', values: ['2015-11-16', '2015-11-17'] }],
});

export const meetings: readonly MeetingItem[] = [
  meeting({
    id: 'met-announced',
    people: [wadi, sinan],
    heads: [minaLater],
    reports: [
      report({
        from: minaLater,
        on: stated('2017-02-20'),
        status: 'planned',
        place: 'نوردا',
        text: 'يزور داود سنان نوردا في العشرين من فبراير ويلتقي رئيسها.',
        people: [wadi, sinan],
      }),
    ],
    kind: 'visit',
  }),
  meeting({
    id: 'met-call',
    people: [wadi, marova, orlan],
    heads: [harbour],
    reports: [
      report({
        from: harbour,
        on: { date: date('2016-09'), basis: 'inferred' },
        place: null,
        text: 'Mr al-Wadi spoke to Ms Marova and her deputy by telephone earlier this month.',
        people: [wadi, marova, orlan],
      }),
    ],
    kind: 'call',
  }),
  disputed,
  meeting({
    id: 'met-recalled',
    people: [marova, sinan],
    heads: [head('mina-0', 'صحيفة الميناء', '2014-06-02')],
    reports: [
      report({
        from: head('mina-0', 'صحيفة الميناء', '2014-06-02'),
        on: stated('2014-05'),
        status: 'past mention',
        place: null,
        text: 'وكانت ماروفا قد التقت سنان في مايو الماضي.',
        people: [marova, sinan],
      }),
    ],
  }),
  meeting({
    id: 'met-undated',
    people: [wadi, sinan],
    heads: [jisr],
    sortDate: '2015-11-18',
    reports: [
      report({
        from: jisr,
        on: null,
        status: 'past mention',
        place: null,
        text: 'وسبق أن التقى الوادي سنان غير مرة.',
        people: [wadi, sinan],
      }),
    ],
  }),
];

const ownWater: StatementContext = {
  statement: statement({
    id: 'own-1',
    by: wadi,
    text: 'إن حصة نوردا من مياه النهر ليست موضع مساومة، والسد لن يُملأ قبل اتفاق مكتوب',
  }),
  items: [
    saying({
      id: 's1',
      by: wadi,
      text: 'لا نعارض بناء السد، وإنما نطلب أن نعرف متى يُملأ وكيف',
      on: stated('2015-11-17'),
      occasion: 'قمة الأنهار',
      article: mina,
      copies: [
        {
          article: jisr,
          text: 'لا نعارض بناء السد',
          wording: [
            { kind: 'kept', text: 'لا نعارض بناء السد، وإنما' },
            { kind: 'dropped', text: 'نطلب' },
            { kind: 'added', text: 'نريد' },
            { kind: 'kept', text: 'أن نعرف متى يُملأ' },
          ],
        },
        { article: harbour, text: 'لا نعارض بناء السد', wording: [] },
      ],
    }),
    saying({
      id: 's2',
      by: wadi,
      kind: 'indirect',
      text: 'that Norda would accept a first filling of the dam if the three states shared their measurements',
      on: { date: date('2016-09-04'), basis: 'relative' },
      article: harbour,
      basis: 'carried-over',
    }),
    saying({
      id: 's3',
      by: wadi,
      kind: 'mixed',
      text: 'المياه حق لا منحة، وأن بلاده ستعرض المسألة على مجلس الأنهار',
      article: minaLater,
    }),
    saying({
      id: 's4',
      by: marova,
      relation: 'others',
      text: 'سنملأ السد على ثلاث مراحل، ولن تنقص حصة أحد قطرة واحدة',
      on: stated('2016-10-22'),
      article: minaLater,
    }),
    saying({
      id: 's5',
      by: null,
      basis: 'unnamed',
      kind: 'indirect',
      relation: 'others',
      text: 'أن المراحل الثلاث لم يُتفق عليها بعد',
      on: stated('2016-10-23'),
      article: jisr,
    }),
    saying({
      id: 's6',
      by: wadi,
      when: 'later',
      text: 'وقّعنا ما كنا نطلبه منذ البداية',
      on: stated('2018-01-09'),
      article: head('mina-9', 'صحيفة الميناء', '2018-01-09'),
    }),
  ],
  more: 7,
};

const ownTruce: StatementContext = {
  statement: statement({
    id: 'own-2',
    by: marova,
    kind: 'indirect',
    basis: 'carried-over',
    text: 'أن كاستوريا ستبقي مراقبيها في وادي الرمل حتى نهاية العام',
  }),
  items: [
    saying({
      id: 's7',
      by: marova,
      text: 'لن يبقى مراقب واحد من مراقبينا في وادي الرمل بعد الصيف. هذا ما اتفقنا عليه مع شركائنا جميعًا، وهو ما ستراه لجنة المتابعة حين تزور الوادي في الشهر المقبل، وقد أبلغنا أهل القرى بذلك قرية قرية، وسلّمناهم نسخة من الجدول، ومن شاء أن يسأل عن يوم بعينه فليسأل لجنة المتابعة، فعندها كل شيء مكتوب وموقّع من الأطراف كلها منذ الربيع',
      on: stated('2016-03-30'),
      article: head('mina-3', null, '2016-03-31'),
    }),
  ],
  more: 0,
};

export const context: Context = { meetings, statements: [ownWater, ownTruce] };

export type ArticleState = Extract<TabState, { kind: 'article' }>;

export const articleState: ArticleState = {
  kind: 'article',
  article: {
    id: 'open' as ArticleId,
    url: 'https://mina.example/news/open',
    canonicalUrl: 'https://mina.example/news/open',
    headline: 'الوادي وماروفا: خلاف على ملء السد واتفاق على إبقاء المراقبين في وادي الرمل',
    publisher: 'صحيفة الميناء',
    author: null,
    datePublished: day('2017-04-13'),
    datePublishedBasis: 'stated',
    inLanguage: 'ar',
    direction: 'rtl',
    provenance: null,
    fingerprint: 'f',
  },
  saved: false,
  lastSave: null,
  people: [wadi, marova, sinan],
  entities: byId,
  context,
  copies: [jisr, harbour],
  cut: false,
};
