/** Short articles in the manner of many outlets, read as a whole: what one construction leaves for the next. */
import { describe, expect, it } from 'vitest';
import { both, met, said } from './readings';

const LENZ = 'رومان لينز';
const KOSKI = 'إيلا كوسكي';
const HUBER = 'فرانز هوبر';

describe('Arabic', () => {
  it.each([
    [
      'an agency with a dateline',
      'جنيف (وكالة الأنباء) - أعلن وزير الخارجية السويسري رومان لينز أن المحادثات "تسير في الاتجاه الصحيح".\nوأضاف، في تصريحات للصحافيين: "ما زال أمامنا عمل كثير".',
      [`${LENZ}: المحادثات "تسير في الاتجاه الصحيح`, `${LENZ}: ما زال أمامنا عمل كثير`],
    ],
    [
      'a Maghreb site: several fields, a bare surname in marks, the same speaker again',
      'قال “لينز” إن الجسر سليم.\nأكد وزير الشؤون الخارجية والتعاون السويسري، رومان لينز، أن الطريق مفتوح. وأشار المتحدث ذاته إلى أن القطار انطلق.',
      [`${LENZ}: الجسر سليم`, `${LENZ}: الطريق مفتوح`, `${LENZ}: القطار انطلق`],
    ],
    [
      'the Gulf: honorifics and ranks',
      'وأوضح معالي وزير الطاقة الفنلندي المهندس تيمو لاتو أن المخزون كاف.\nوقال اللواء كاري نيمي، قائد الشرطة الفنلندية، إن الطريق مغلق.',
      ['تيمو لاتو: المخزون كاف', 'كاري نيمي: الطريق مغلق'],
    ],
    [
      'Cairo: the spokesman of the presidency, and what the two presidents stressed',
      'تلقى الرئيس الرواندي جان مباندا اليوم اتصالا هاتفيا من الرئيس المنغولي باتار تسوغ.\nوصرح المتحدث الرسمي باسم رئاسة الجمهورية السفير بول هابيمانا بأن الاتصال تناول ملف المياه، حيث شدد الرئيسان على أهمية السدود.',
      ['بول هابيمانا: الاتصال تناول ملف المياه', 'جان مباندا & باتار تسوغ: أهمية السدود'],
    ],
    [
      'a paper that quotes a source of its own',
      'وذكرت صحيفة «الشمال»، نقلا عن مسؤول في وزارة الزراعة، أن المحصول وفير.\nونقلت الصحيفة عن مصدر آخر قوله: إن «الأسعار ستنخفض».',
      ['مسؤول في وزارة الزراعة: المحصول وفير', 'مصدر آخر: الأسعار ستنخفض'],
    ],
    [
      'a preposition that looks like a verb of saying',
      'قالت وزيرة الطاقة الفنلندية إيلا كوسكي عبر حسابها إن الشتاء طويل.\nوعبرت كوسكي عن أملها في انخفاض الأسعار.\nووصلت السفن عبر الممر الشمالي بأنها محملة.',
      [`${KOSKI}: الشتاء طويل`, `${KOSKI}: أملها في انخفاض الأسعار`],
    ],
    [
      'Baghdad: a colon after the complementizer',
      'وأشار وزير الخارجية السويسري رومان لينز الى أنه :"لا توجد شروط مسبقة للحوار".\nواعتبر أن: "الحل يبدأ من هنا".',
      [`${LENZ}: لا توجد شروط مسبقة للحوار`, `${LENZ}: الحل يبدأ من هنا`],
    ],
    [
      'someone without an office is not the one who spoke before',
      'قال وزير الخارجية السويسري رومان لينز إن الجسر سليم.\nوقال أولاف برندت إن الطريق مغلق.\nوأكدت سيلفيا مورن، وهي من سكان القرية، أن الماء انقطع.',
      [`${LENZ}: الجسر سليم`, 'أولاف برندت: الطريق مغلق', 'سيلفيا مورن: الماء انقطع'],
    ],
    [
      'a paragraph that begins with a participle',
      'قال وزير الخارجية السويسري رومان لينز إن الجسر سليم.\nمضيفا: "الطريق مفتوح أمام الجميع".',
      [`${LENZ}: الجسر سليم`, `${LENZ}: الطريق مفتوح أمام الجميع`],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    [
      'received in a palace, with the delegation',
      'استقبل الرئيس الرواندي جان مباندا في قصر الربيع اليوم، وزير الخارجية السويسري رومان لينز، والوفد المرافق له.',
      [`${both('جان مباندا', LENZ)} | meeting | held | 2016-03-09 | قصر الربيع`],
    ],
    [
      'two ministers of one office',
      'بحث وزيرا الخارجية السويسري رومان لينز والنمساوي فرانز هوبر، خلال لقائهما في فيينا أمس، الأوضاع في ليبيا.',
      [`${both(LENZ, HUBER)} | meeting | held | 2016-03-08 | فيينا`],
    ],
    [
      'a call told by its noun, and the two sides',
      'اتفق وزير الخارجية السويسري رومان لينز مع نظيره النمساوي فرانز هوبر على فتح المعبر.\nجاء ذلك خلال اتصال هاتفي جمع الوزيرين أمس.',
      [`${both(LENZ, HUBER)} | call | held | 2016-03-08 | –`],
    ],
    [
      'a visit of one is no meeting with who welcomes it',
      'رحب وزير الخارجية السويسري رومان لينز بزيارة وزير الخارجية النمساوي فرانز هوبر إلى مالطا.',
      [],
    ],
    [
      'a heading tells the meeting of the text again',
      'لقاء لينز وهوبر في فيينا\nالتقى وزير الخارجية السويسري رومان لينز نظيره النمساوي فرانز هوبر في فيينا أمس وبحثا ملف المياه.',
      [`${both(LENZ, HUBER)} | meeting | held | 2016-03-08 | فيينا`],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});

describe('English', () => {
  const QUIST = 'Ada Quist';
  it.each([
    [
      'an agency with a dateline',
      'OSLO (Agency) – Norwegian Foreign Minister Ada Quist has said that talks had been "useful".\n"We are serious about the talks," Quist told the Herald in an interview. "It will take time."',
      [`${QUIST}: talks had been "useful`, `${QUIST}: We are serious about the talks … It will take time`],
    ],
    [
      'capitals and a dash; the subject’s day before the verb',
      'OSLO -- Norwegian Foreign Minister Ada Quist on Tuesday welcomed the plan but urged all sides to show restraint.',
      [`${QUIST}: the plan`, `${QUIST}: all sides to show restraint`],
    ],
    [
      'Erdal, in turn, said',
      'Norwegian Foreign Minister Ada Quist, in turn, said that the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
    [
      'a paper tells what someone said',
      'The state news agency reported that Norwegian Foreign Minister Ada Quist said the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
    [
      'quoted as saying',
      'The Northern News Agency quoted Norwegian Foreign Minister Ada Quist as saying, “We do not mind the cold.”',
      [`${QUIST}: We do not mind the cold`],
    ],
    [
      'a paper’s tail',
      'Norwegian Foreign Minister Ada Quist said the bridge was safe, the Oslo Herald reported on Friday.',
      [`${QUIST}: the bridge was safe`],
    ],
    [
      'the whole sentence is hers who is named last',
      'Norway announced a plan on Friday to rebuild the bridge, Foreign Minister Ada Quist said.',
      [`${QUIST}: Norway announced a plan on Friday to rebuild the bridge`],
    ],
    [
      'he, after a source without a name',
      'Swiss President Per Lund said the tunnel was closed.\nA senior Norwegian official said the lift was broken. “It will take a week,” he said.',
      [
        'Per Lund: the tunnel was closed',
        'senior Norwegian official: the lift was broken',
        'senior Norwegian official: It will take a week',
      ],
    ],
    [
      'asked about it; a colon and the next paragraphs',
      'Asked if the bridge was safe, Norwegian Foreign Minister Ada Quist told the Herald:\n"No, not yet. We are working on it.\n"It will take a week."',
      [`${QUIST}: No, not yet. We are working on it … It will take a week`],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    [
      'his counterpart between commas',
      'Swiss Foreign Minister Per Lund and his Norwegian counterpart, Ada Quist, have held talks on the sidelines of a summit in Geneva on Tuesday.',
      [`${both('Per Lund', QUIST)} | meeting | held | 2016-03-08 | Geneva`],
    ],
    [
      'spoke to … on the telephone',
      'Swiss Foreign Minister Per Lund spoke to Norwegian Foreign Minister Ada Quist on the telephone on Tuesday.',
      [`${both('Per Lund', QUIST)} | call | held | 2016-03-08 | –`],
    ],
    [
      'a pronoun for the one of the sentence before',
      'Swiss Foreign Minister Per Lund arrived in Oslo on Monday.\nHe met Norwegian Foreign Minister Ada Quist on Tuesday.',
      [`${both('Per Lund', QUIST)} | meeting | held | 2016-03-08 | –`],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});
