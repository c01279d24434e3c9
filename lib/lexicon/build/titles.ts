/** Titles in Arabic and English, in the forms they are printed in. */
import type { EntityTable } from './entities';
import { sortedLines } from './sorted-lines';
import { type Row, type Tables, valuesOf } from './tables';
import { words } from './text';

/** form, gender, number */
type Form = readonly [text: string, gender: 'm' | 'f' | '', number: 's' | 'd' | 'p'];

export function titleLines(tables: Tables, { bodyOf }: EntityTable): string {
  const lines = new Map<string, string>();
  const add = (row: Row, title: string, [text, gender, number]: Form, follows: boolean): void => {
    const key = words(text).join(' ');
    const of = row.of ? bodyOf(row.of) : '';
    if (key !== '' && !lines.has(key))
      lines.set(key, [title, of, gender, number, follows ? 'y' : ''].join('|'));
  };
  const printed = (row: Row): Form[] => [...formsOf(row)];
  for (const row of tables.titles_ar) {
    for (const form of printed(row)) add(row, row.functional ?? '', form, row.precedes_name === 'yes');
  }
  for (const row of tables.titles_ar) {
    for (const form of printed(row).flatMap(madeByRule))
      add(row, row.functional ?? '', form, row.precedes_name === 'yes');
  }
  for (const row of tables.titles_en) {
    const gender = row.gender === 'm' || row.gender === 'f' ? row.gender : '';
    add(row, row.title ?? '', [row.form ?? '', gender, 's'], true);
    if (row.plural) add(row, row.title ?? '', [row.plural, '', 'p'], true);
  }
  return sortedLines([...lines]);
}

const formsOf = (row: Row): Form[] => [
  ...valuesOf(row.forms_m).map((text): Form => [text, 'm', 's']),
  ...valuesOf(row.forms_f).map((text): Form => [text, 'f', 's']),
  ...valuesOf(row.plural).map((text): Form => [text, 'm', 'p']),
];

/**
 * What a table need not say: وزير خارجية (روسيا) beside وزير الخارجية, الوزراء beside وزراء, and the dual of the first word,
 * before its genitive without its nūn (وزيرا الخارجية, وزيري خارجية).
 */
function madeByRule(form: Form): Form[] {
  return [form, ...inConstruct(form)].flatMap((one) => [one, ...definitePlural(one), ...duals(one)]);
}

function inConstruct([text, gender, number]: Form): Form[] {
  const bare = text.replace(/ ال(\S+)$/, ' $1');
  const head = text.split(' ')[0] ?? '';
  return bare !== text && !head.startsWith('ال') ? [[bare, gender, number]] : [];
}

const definitePlural = ([text, gender, number]: Form): Form[] =>
  number === 'p' && !text.includes(' ') ? [[`ال${text}`, gender, number]] : [];

function duals([text, gender, number]: Form): Form[] {
  const [head = '', ...rest] = text.split(' ');
  if (number !== 's' || /[ىيا]$/.test(head)) return [];
  const stem = head.replace(/ة$/, 'ت');
  const endings = rest.length > 0 ? ['ا', 'ي'] : ['ان', 'ين'];
  // after ال comes an adjective, which would need its own dual; such titles are met in the dual by their head alone
  if (head.startsWith('ال') && rest.length > 0) return [];
  return endings.map((ending): Form => [[stem + ending, ...rest].join(' '), gender, 'd']);
}
