/** News agencies by all that outlets call them, where they have several names; "agencies" alone is no agency. */
export const sameAgency: readonly (readonly string[])[] = [
  ['Reuters', 'رويترز'],
  ['AFP', 'أ ف ب', 'أف ب', 'ا ف ب', 'فرانس برس'],
  ['AP', 'أ ب', 'أسوشيتد برس'],
  ['dpa', 'د ب أ'],
  ['TASS', 'تاس', 'إيتار تاس'],
  ['Xinhua', 'شينخوا'],
  ['Anadolu', 'الأناضول'],
  ['MENA', 'أ ش أ', 'أش أ'],
];

export const unnamedAgencies: readonly string[] = ['وكالات', 'الوكالات', 'وكالة', 'agencies', 'wires'];
