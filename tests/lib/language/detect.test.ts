import { expect, it } from 'vitest';
import { detectLanguage } from '@/lib/language/detect';

it.each([
  ['اجتمع الوزير مع السفير في العاصمة صباح الاثنين وبحثا العلاقات', 'ar', 'rtl', true],
  ['اجتمع NATO و UNESCO و WHO في بروكسل على مستوى الوزراء', 'ar', 'rtl', true],
  ['وزیر امور خارجه در تهران با همتای خود دیدار کرد و گفت که این سفر', 'fa', 'rtl', false],
  ['وزير امور خارجه در تهران است و اين سفر براي او از هفته قبل که شده را', 'fa', 'rtl', false],
  ['وزیر خارجہ نے کہا ہے کہ یہ دورہ اہم ہے اور اس میں بات چیت ہوئی', 'ur', 'rtl', false],
  ['The minister met the ambassador in the capital on Monday and said that', 'en', 'ltr', true],
  ['Le ministre a rencontré les ambassadeurs dans la capitale et il est parti', 'fr', 'ltr', false],
  ['Der Minister hat den Botschafter in der Hauptstadt getroffen und ist mit dem', 'de', 'ltr', false],
  ['Bakan başkentte büyükelçi ile bir araya geldi ve bu ziyaret için teşekkür etti', 'tr', 'ltr', false],
  ['Министр встретился с послом в столице', 'ru', 'ltr', false],
  ['Міністр зустрівся з послом у столиці її країни', 'uk', 'ltr', false],
  ['השר נפגש עם השגריר בבירה', 'he', 'rtl', false],
  ['大臣は首都で大使と会談したと述べた', 'ja', 'ltr', false],
  ['部长在首都会见了大使', 'zh', 'ltr', false],
  ['2015 – 24 / 11', 'und', 'ltr', false],
])('%s → %s', (text, inLanguage, direction, supported) =>
  expect(detectLanguage(text)).toEqual({ inLanguage, direction, supported }),
);
