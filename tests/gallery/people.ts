/** Invented people, outlets and articles for the gallery and the component tests. Nobody here exists. */
import type { ArticleId } from '@/lib/model/article';
import type { ArticleHead } from '@/lib/model/context';
import type { IsoDate, IsoDay } from '@/lib/model/day';
import type { EntityId, NamedEntity } from '@/lib/model/entity';

export const day = (text: string): IsoDay => text as IsoDay;
export const date = (text: string): IsoDate => text as IsoDate;

function person(id: string, ar: string, en: string, office: string | null, state: string): NamedEntity {
  return {
    id: id as EntityId,
    kind: 'person',
    names: { ar, en },
    forms: [ar],
    state,
    office,
    origin: 'lexicon',
  };
}

export const wadi = person('wadi', 'كريم الوادي', 'Karim al-Wadi', 'رئيس نوردا', 'XN');
export const marova = person('marova', 'إيلينا ماروفا', 'Elena Marova', 'وزيرة خارجية كاستوريا', 'XK');
export const sinan = person('sinan', 'داود سنان', 'Dawud Sinan', 'رئيس وزراء سلمانة', 'XS');
export const orlan: NamedEntity = {
  ...person('orlan', 'بيتر أورلان', 'Peter Orlan', null, 'XK'),
  names: { ar: 'بيتر أورلان' },
  origin: 'learned',
};

export const everyone = [wadi, marova, sinan, orlan];
export const byId: Readonly<Record<string, NamedEntity>> = Object.fromEntries(
  everyone.map((entity) => [entity.id, entity]),
);

export function head(
  id: string,
  publisher: string | null,
  published: string,
  inLanguage = 'ar',
): ArticleHead {
  return {
    id: id as ArticleId,
    url: `https://${inLanguage === 'ar' ? 'mina' : 'harbour'}.example/news/${id}`,
    headline: inLanguage === 'ar' ? 'خبر من أخبار الميناء' : 'A story from the harbour',
    publisher,
    datePublished: date(published),
    inLanguage,
  };
}

export const mina = head('mina-1', 'صحيفة الميناء', '2015-11-17');
export const jisr = head('jisr-1', 'وكالة الجسر', '2015-11-18');
export const harbour = head('harbour-1', 'Harbour Times', '2016-09-05', 'en');
export const minaLater = head('mina-2', 'صحيفة الميناء', '2016-10-23');
