/** Meetings: held, planned, recalled; calls, three- and four-way talks, sidelines, visits, joint press conferences. */
import { describe, expect, it } from 'vitest';
import { both, met } from './readings';

const A = 'رومان لينز';
const B = 'فرانز هوبر';
const C = 'ليلى غريش';
const D = 'جان مباندا';
const LENZ = 'وزير الخارجية السويسري رومان لينز';
const HUBER = 'وزير الخارجية النمساوي فرانز هوبر';
const GRECH = 'رئيسة مالطا ليلى غريش';
const MBANDA = 'الرئيس الرواندي جان مباندا';
const AB = both(A, B);

describe('held', () => {
  it.each([
    [`التقى ${LENZ} أمس نظيره النمساوي فرانز هوبر في جنيف.`, [`${AB} | meeting | held | 2016-03-08 | جنيف`]],
    [`استقبل ${LENZ} اليوم الأربعاء في جنيف ${HUBER}.`, [`${AB} | meeting | held | 2016-03-09 | جنيف`]],
    [
      `اجتمع ${LENZ} مع ${HUBER} في فيينا يوم الاثنين 7 مارس/آذار.`,
      [`${AB} | meeting | held | 2016-03-07 | فيينا`],
    ],
    [`بحث ${LENZ} مع ${HUBER} الثلاثاء ملف المياه.`, [`${AB} | meeting | held | 2016-03-08 | –`]],
    [
      `عقد ${LENZ} و${HUBER} جلسة مباحثات في فيينا مساء أمس.`,
      [`${AB} | meeting | held | 2016-03-08 | فيينا`],
    ],
    [
      `قال ${LENZ} عقب لقائه ${HUBER} في جنيف أمس إن المحادثات مفيدة.`,
      [`${AB} | meeting | held | 2016-03-08 | جنيف`],
    ],
    [`وجرى لقاء بين ${LENZ} و${HUBER} أمس في فيينا.`, [`${AB} | meeting | held | 2016-03-08 | فيينا`]],
    [
      `وكان لينز قد وصل صباحا.\nأجرى ${LENZ} محادثات مع ${HUBER} اليوم بجنيف.`,
      [`${AB} | meeting | held | 2016-03-09 | جنيف`],
    ],
    [`تباحث ${LENZ} و${HUBER} أمس بشأن الحدود.`, [`${AB} | meeting | held | 2016-03-08 | –`]],
    [
      `التقى الوزيران السويسري رومان لينز والنمساوي فرانز هوبر أمس في جنيف.`,
      [`${AB} | meeting | held | 2016-03-08 | جنيف`],
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    // one person, no person, or people who are only named together
    `اجتمع ${LENZ} مع كبار مستشاريه أمس.`,
    `وقال ${LENZ} إن ${HUBER} رجل هادئ.`,
    `التقى الفريق خصمه في جنيف.`,
    `وألغى ${LENZ} لقاءه مع ${HUBER}.`,
    `ولم يلتق ${LENZ} ${HUBER} في جنيف.`,
    `نفى ${LENZ} أن يكون قد التقى ${HUBER}.`,
  ])('no meeting: %s', (text) => expect(met(text)).toEqual([]));
});

describe('planned', () => {
  it.each([
    [`يلتقي ${LENZ} غدا ${HUBER} في جنيف.`, [`${AB} | meeting | planned | 2016-03-10 | جنيف`]],
    [`سيجتمع ${LENZ} مع ${HUBER} يوم 15 مارس في فيينا.`, [`${AB} | meeting | planned | 2016-03-15 | فيينا`]],
    [`من المقرر أن يلتقي ${LENZ} ${HUBER} الأسبوع المقبل.`, [`${AB} | meeting | planned | – | –`]],
    [
      `ومن المتوقع أن يستقبل ${LENZ} ${HUBER} السبت المقبل في جنيف.`,
      [`${AB} | meeting | planned | 2016-03-12 | جنيف`],
    ],
    [`أعلن ${LENZ} أنه سوف يلتقي ${HUBER} قريبا.`, [`${AB} | meeting | planned | – | –`]],
    [`ويعتزم ${LENZ} عقد لقاء مع ${HUBER} الشهر المقبل.`, [`${AB} | meeting | planned | – | –`]],
    [`ويستعد ${LENZ} لعقد محادثات مع ${HUBER} في فيينا.`, [`${AB} | meeting | planned | – | فيينا`]],
  ])('%s', (text, expected) =>
    expect(met(text).map((line) => line.replace('| 2016-04 |', '| – |'))).toEqual(expected),
  );

  it.each([
    [`التقى ${LENZ} ${HUBER} أمس لبحث الزيارة المقبلة.`, 'held'],
    [`بحث ${LENZ} مع ${HUBER} أمس التحضيرات للقمة القادمة.`, 'held'],
    [`استقبل ${LENZ} ${HUBER} صباح اليوم وناقش معه جدول العام المقبل.`, 'held'],
  ])('not planned: %s', (text, status) => expect(met(text)[0]).toContain(`| ${status} |`));
});

describe('recalled', () => {
  it.each([
    [`وكان ${LENZ} قد التقى ${HUBER} في جنيف في يناير 2015.`, 'past mention'],
    [`وسبق أن التقى ${LENZ} ${HUBER} في فيينا عام 2014.`, 'past mention'],
    [`يذكر أن ${LENZ} اجتمع مع ${HUBER} في 3 فبراير 2015.`, 'past mention'],
    [`وأشار ${MBANDA} إلى اللقاء السابق بين ${LENZ} و${HUBER}.`, 'past mention'],
    [`والتقى ${LENZ} ${HUBER} آخر مرة في نوفمبر 2014.`, 'past mention'],
  ])('%s', (text, status) => expect(met(text)[0]).toContain(`| ${status} |`));

  it.each([
    [`التقى ${LENZ} ${HUBER} أمس.`, 'held'],
    [`واستقبل ${LENZ} الثلاثاء الماضي ${HUBER}.`, 'held'],
    [`اجتمع ${LENZ} و${HUBER} للمرة الثانية خلال شهر.`, 'held'],
  ])('held: %s', (text, status) => expect(met(text)[0]).toContain(`| ${status} |`));
});

describe('calls', () => {
  it.each([
    [`أجرى ${LENZ} اتصالا هاتفيا بـ${HUBER} أمس.`, [`${AB} | call | held | 2016-03-08 | –`]],
    [`تلقى ${LENZ} اليوم اتصالا هاتفيا من ${HUBER}.`, [`${AB} | call | held | 2016-03-09 | –`]],
    [`وبحث ${LENZ} في مكالمة هاتفية مع ${HUBER} ملف المياه.`, [`${AB} | call | held | – | –`]],
    [`وخلال اتصال هاتفي أمس، بحث ${LENZ} و${HUBER} ملف المياه.`, [`${AB} | call | held | 2016-03-08 | –`]],
    [`اتصل ${LENZ} هاتفيا بنظيره النمساوي فرانز هوبر الثلاثاء.`, [`${AB} | call | held | 2016-03-08 | –`]],
    [`هاتف ${LENZ} ${HUBER} أمس.`, [`${AB} | call | held | 2016-03-08 | –`]],
    [`ناقش ${LENZ} هاتفيا مع ${HUBER} ملف المياه.`, [`${AB} | call | held | – | –`]],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    `أعلنت شركة اتصالات سويسرية أن ${LENZ} زبون لديها.`,
    `وحمل ${LENZ} هاتفه وغادر القاعة قبل ${HUBER}.`,
    `ورفض ${LENZ} الرد على اتصالات الصحفيين.`,
  ])('no call: %s', (text) => expect(met(text)).toEqual([]));
});

describe('three and four', () => {
  const all = (...names: string[]) => both(...names);
  it.each([
    [
      `عقد ${LENZ} و${HUBER} و${MBANDA} اجتماعا ثلاثيا في جنيف أمس.`,
      [`${all(A, B, D)} | meeting | held | 2016-03-08 | جنيف`],
    ],
    [
      `قمة رباعية تجمع ${LENZ} و${HUBER} و${MBANDA} و${GRECH} اليوم في فاليتا.`,
      [`${all(A, B, C, D)} | summit | held | 2016-03-09 | فاليتا`],
    ],
    [`جمع لقاء ثلاثي في جنيف ${LENZ} و${HUBER} و${GRECH}.`, [`${all(A, B, C)} | meeting | held | – | جنيف`]],
    [`اجتمع ${LENZ} أمس مع كل من ${HUBER} و${GRECH}.`, [`${all(A, B, C)} | meeting | held | 2016-03-08 | –`]],
    [
      `والتقى ${LENZ}، ${HUBER}، و${GRECH} أمس في جنيف.`,
      [`${all(A, B, C)} | meeting | held | 2016-03-08 | جنيف`],
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    // two encounters of one person are no meeting of three
    [`التقى ${LENZ} ${HUBER} أمس، ثم اجتمع مع ${GRECH}.`, 2],
    [`استقبل ${LENZ} ${HUBER} صباحا. واستقبل لينز ${GRECH} مساء.`, 2],
    [`بعد لقائه ${HUBER}، اجتمع ${LENZ} مع ${MBANDA}.`, 2],
  ])('%s: %i meetings of two', (text, count) => {
    expect(met(text).length).toBe(count);
    for (const line of met(text)) expect(line.split(' | ')[0]?.split(' + ').length).toBe(2);
  });
});

describe('sidelines, visits, press conferences', () => {
  it.each([
    [
      `التقى ${LENZ} ${HUBER} على هامش قمة المناخ في باريس أمس.`,
      [`${AB} | meeting | held | 2016-03-08 | باريس`],
    ],
    [
      `وعلى هامش أعمال المنتدى في دافوس، عقد ${LENZ} اجتماعا مع ${HUBER}.`,
      [`${AB} | meeting | held | – | دافوس`],
    ],
    [`قام ${LENZ} بزيارة إلى فيينا أمس حيث التقى ${HUBER}.`, [`${AB} | meeting | held | 2016-03-08 | فيينا`]],
    [
      `قال ${LENZ} في مؤتمر صحفي مشترك مع ${HUBER} في فيينا أمس إن الجسر سليم.`,
      [`${AB} | press conference | held | 2016-03-08 | فيينا`],
    ],
    [
      `وخلال مؤتمر صحافي مع ${HUBER}، قال ${LENZ} إن الجسر سليم.`,
      [`${AB} | press conference | held | – | –`],
    ],
    [
      `التقى ${LENZ} ${HUBER} في فيينا أمس. وقال لينز في مؤتمر صحفي مشترك مع هوبر إن الجسر سليم.`,
      [`${AB} | meeting | held | 2016-03-08 | فيينا`],
    ],
    [`زار ${LENZ} أمس فيينا والتقى ${HUBER}.`, [`${AB} | meeting | held | 2016-03-08 | فيينا`]],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    `عقد ${LENZ} مؤتمرا صحفيا في فيينا أمس.`,
    `زار ${LENZ} معرض الكتاب في فيينا.`,
    `تنطلق قمة المناخ في باريس بمشاركة خمسين دولة.`,
  ])('no meeting: %s', (text) => expect(met(text)).toEqual([]));
});
