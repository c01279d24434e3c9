/**
 * The words of the query language, in Arabic and English. For readers of both: everything here is a list of words.
 *
 *   speaker:لافروف   المتحدث:لافروف   outlet:"…"   قبل:2019   نوع:قمة
 *
 * Written before a colon; letters are folded before they are compared.
 */

export type QueryField = 'speaker' | 'met' | 'outlet' | 'place' | 'kind' | 'before' | 'after' | 'on';

const list = (words: string): readonly string[] => words.split(' ');

export const queryFields: Readonly<Record<QueryField, readonly string[]>> = {
  speaker: list('speaker by from said قائل القائل متحدث المتحدث قال قالت'),
  met: list('met with meeting التقى التقت لقاء اجتمع اجتماع مع'),
  outlet: list('outlet source site paper وسيلة صحيفة موقع مصدر المصدر'),
  place: list('place in at مكان المكان في'),
  kind: list('kind type نوع النوع'),
  before: list('before until قبل حتى'),
  after: list('after since بعد منذ'),
  on: list('on date year يوم تاريخ بتاريخ عام سنة'),
};

/** What stands after `kind:`. The names are those of the model. */
export const queryKinds: Readonly<Record<string, readonly string[]>> = {
  person: list('person people شخص أشخاص'),
  statement: list('statement statements قول أقوال تصريح تصريحات'),
  article: list('article articles مقال مقالات خبر أخبار'),
  direct: list('direct quote quotation مباشر اقتباس حرفي'),
  indirect: list('indirect reported منقول بالمعنى'),
  mixed: list('mixed مختلط'),
  meeting: list('meeting meetings talks لقاء لقاءات اجتماع محادثات'),
  summit: list('summit قمة'),
  call: list('call phone مكالمة اتصال هاتفي'),
  visit: list('visit زيارة'),
  'press conference': list('press مؤتمر صحفي'),
};
