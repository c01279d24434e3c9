/** How a person's Latin name stands alone in a second mention, which the tables give for Arabic only. */
import type { Row } from './tables';

const PARTICLES = new Set(
  'al el bin ibn ben abu von van der den de da dos du del di la le ter ten'.split(' '),
);
/** States whose people are called by the first of two names, or by all of it. */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'VN', 'TW', 'HK']);
/** Kings, popes and princes keep their first name, and their Arabic short form begins with the title. */
const REGNAL = /^(?:الملك|الملكة|الأمير|الأميرة|البابا|البطريرك|السلطان|الشيخ) /;

/** "Vladimir Putin" → "Putin", "Mohammed bin Salman" → "bin Salman"; none where it would be a guess. */
export function shortLatin(name: string, row: Row): string[] {
  const words = name.split(' ');
  if (words.length < 2 || REGNAL.test(row.ar_short ?? '')) return [];
  if (FAMILY_FIRST.has(row.state ?? '')) return row.ar_short ? [] : words.slice(0, 1);
  // an empty Arabic short form says that the name is too common alone
  if (!row.ar_short) return [];
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  const short = words.slice(start).join(' ');
  return /^[\p{Lu}a-z-]/u.test(short) && !/^[IVX]+$/.test(short) ? [short] : [];
}
