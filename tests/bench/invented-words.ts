/** Words for pages that say nothing: a town that does not exist, its headlines and its readers. The same seed, the same words. */

const listed = (words: string): readonly string[] => words.split(' | ');

const BODIES = listed(
  'بلدية المدينة | سوق الخضار | مهرجان الربيع | فريق الساحل | هيئة الموانئ | معرض الكتاب | مصلحة الأرصاد | نادي البحارة | ' +
    'متحف الفخار | جامعة الهضبة | محطة القطار | شركة المياه | مدرسة الجبل',
);
const VERBS = listed(
  'تفتتح | تعلن عن | تستعد إلى | تؤجل | تعيد ترميم | تطرح للبيع | تستقبل | تبدأ موسم | توسع | تغلق مؤقتا',
);
const THINGS = listed(
  'الجسر القديم | حديقة الأطفال | موسم القطاف | سباق القوارب | سوق السمك | الطريق الساحلي | قاعة العروض | خط الحافلات الجديد | ' +
    'خزان الماء | ورشة النجارة | معرض الصور | شاطئ الصيادين',
);
const CIRCUMSTANCES = listed(
  'بعد عامين من العمل | قبل بداية الصيف | في ثلاثة أحياء | رغم الأمطار | وسط إقبال كبير | بحضور أهالي الحي | ' +
    'بكلفة أقل من المتوقع | للمرة الأولى منذ سنوات | بدءا من الأسبوع المقبل',
);
const REMARKS = listed(
  'شكرا على هذا الخبر المفصل. | مررت بالمكان أمس وكان العمل لم ينته بعد. | نرجو أن تهتموا بشارعنا أيضا فهو بلا إنارة منذ الشتاء. | ' +
    'الصورة قديمة وليست من هذا العام. | أحسنتم، ننتظر بقية التفاصيل. | الأسعار ارتفعت كثيرا ولم يعد المشوار يستحق. | ' +
    'كنا نذهب إلى هناك كل جمعة مع الأولاد. | من يتحمل تكلفة كل هذا؟ | لا أظن أن الموعد سيلتزم به أحد.',
);
const READERS = listed(
  'قارئ من الميناء | أبو سند | زائر | بنت الجبل | مهندس متقاعد | صياد | أم ليان | عابر طريق',
);

/** Draws words in the order that its seed gives (mulberry32). */
export class Words {
  constructor(private state: number) {}

  /** A whole number from 0. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  body = (): string => this.one(BODIES);
  thing = (): string => this.one(THINGS);
  reader = (): string => this.one(READERS);
  headline = (): string => `${this.body()} ${this.one(VERBS)} ${this.thing()} ${this.one(CIRCUMSTANCES)}`;
  remarks = (): string => Array.from({ length: 1 + this.below(4) }, () => this.one(REMARKS)).join(' ');

  private one(of: readonly string[]): string {
    return of[this.below(of.length)] ?? '';
  }
}
