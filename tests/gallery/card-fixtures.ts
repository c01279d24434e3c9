/** What the card is given, in every state. */
import { glimpseOf } from '@/lib/context/glimpse';
import type { CardView } from '@/lib/messaging/protocol';
import type { Context, StatementItem } from '@/lib/model/context';
import { articleState, context, meetings, saying, statement } from './fixtures';
import { byId, head, jisr, marova, mina, minaLater, orlan, sinan, wadi } from './people';

const today = articleState.article.datePublished;

function view(of: Context, mark: string, onDay: CardView['today'] = today): CardView {
  const glimpse = glimpseOf(of, mark);
  if (glimpse === null) throw new Error(`nothing on ${mark}`);
  return { glimpse, entities: byId, concepts, today: onDay };
}

function said(items: readonly StatementItem[], about: string | null = null): Context {
  const own = statement({
    id: 'own',
    by: marova,
    basis: 'carried-over',
    text: 'سنبقي مراقبينا في وادي الرمل',
  });
  return { meetings: [], statements: [{ statement: { ...own, about }, items, more: 0 }] };
}

const fromOthers = [
  saying({
    id: 'c1',
    by: orlan,
    relation: 'others',
    kind: 'indirect',
    text: 'that the observers would leave the valley before the first rain',
    article: head('harbour-2', 'Harbour Times', '2016-09-05', 'en'),
  }),
  saying({
    id: 'c2',
    by: null,
    basis: 'unnamed',
    relation: 'others',
    text: 'لم يبلغنا أحد بموعد',
    article: jisr,
  }),
];

const long = saying({
  id: 'c3',
  by: marova,
  text: 'لن يبقى مراقب واحد من مراقبينا في وادي الرمل بعد الصيف، هذا ما اتفقنا عليه مع شركائنا جميعًا، وهو ما ستراه لجنة المتابعة حين تزور الوادي في الشهر المقبل، وقد أبلغنا أهل القرى بذلك قرية قرية',
  article: { ...minaLater, publisher: 'وكالة أنباء الساحل الشرقي وما حوله من الجزر والمرافئ' },
});
const later = saying({
  id: 'c4',
  by: marova,
  when: 'later',
  text: 'خرج آخر المراقبين صباح اليوم',
  article: head('mina-9', 'صحيفة الميناء', '2018-01-09'),
});

const concepts = { 'c:dam': { ar: 'السد والمياه', en: 'the dam and its water' } };

export const cardViews: Readonly<Record<string, CardView>> = {
  said: view(context, 'own-1'),
  one: view(context, 'own-2'),
  others: view(said(fromOthers), 'own'),
  later: view(said([later]), 'own'),
  long: view(
    said([long, { ...long, id: 'c5' }], 'مستقبل بعثة المراقبين في وادي الرمل وما يليه من القرى'),
    'own',
  ),
  met: view({ meetings, statements: [] }, wadi.id),
  'met-undated': view({ meetings, statements: [] }, sinan.id, null),
  copies: view(
    said([saying({ id: 'c6', by: marova, relation: 'copy', text: 'سنبقي المراقبين', article: mina })]),
    'own',
  ),
};
