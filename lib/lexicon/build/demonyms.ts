/** Adjectives and nouns of nationality, with and without the article, in every form the table has. */
import { sortedLines } from './sorted-lines';
import { type Row, type Tables, valuesOf } from './tables';
import { words } from './text';

export function demonymLines({ states }: Tables): string {
  const found = new Map<string, Set<string>>();
  for (const row of states) {
    for (const [text, gender, number] of formsOf(row)) {
      const key = words(text).join(' ');
      if (key === '') continue;
      const senses = found.get(key) ?? new Set();
      found.set(key, senses.add(`${row.iso}|${gender}|${number}`));
    }
  }
  return sortedLines([...found].map(([key, senses]) => [key, ...senses]));
}

type Sense = readonly [text: string, gender: 'm' | 'f' | '', number: 's' | 'd' | 'p'];

function formsOf(row: Row): readonly Sense[] {
  const masculine = valuesOf(row.demonym_ar_m);
  const feminine = valuesOf(row.demonym_ar_f);
  const arabic: Sense[] = [
    // before the duals: روسيين is both, and mostly the plural
    ...valuesOf(row.demonym_ar_pl).map((text): Sense => [text, 'm', 'p']),
    ...masculine.map((text): Sense => [text, 'm', 's']),
    ...feminine.map((text): Sense => [text, 'f', 's']),
    ...masculine.flatMap((text) => dualsOf(text, '').map((dual): Sense => [dual, 'm', 'd'])),
    ...feminine.flatMap((text) =>
      dualsOf(text.replace(/ة(?= |$)/g, 'ت'), '').map((dual): Sense => [dual, 'f', 'd']),
    ),
  ];
  const english = valuesOf(row.demonym_en).flatMap((text): Sense[] =>
    /(?:sh|ch|ese|ss)$/.test(text)
      ? [[text, '', 's']]
      : [
          [text, '', 's'],
          [`${text}s`, '', 'p'],
        ],
  );
  return [
    ...arabic,
    ...arabic.flatMap(([text, gender, number]) =>
      definite(text).map((form): Sense => [form, gender, number]),
    ),
    ...english,
  ];
}

/** روسي → روسيان, روسيين: also of each word of a demonym of two. */
const dualsOf = (text: string, before: string): string[] =>
  ['ان', 'ين'].map(
    (ending) =>
      before +
      text
        .split(' ')
        .map((word) => word + ending)
        .join(' '),
  );

/** ال on every word (الكوري الشمالي), and where the first word is one of direction, on it alone (الجنوب أفريقي). */
function definite(text: string): string[] {
  const parts = text.split(' ');
  const every = parts.map((part) => (part.startsWith('ال') ? part : `ال${part}`)).join(' ');
  return parts.length > 1 ? [every, `ال${text}`] : [every];
}
