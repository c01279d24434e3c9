/** Nationalities: الروسي, الروسية, الكوريين الشماليين, "Russian". */
import { demonyms } from 'virtual:siyaq-lexicon';
import type { Token } from '@/lib/language/tokens';
import { fieldsOf } from './lines';
import { readingsOf } from './particles';
import { type Gender, type GrammaticalNumber, numberOf } from './titles';

export interface DemonymMatch {
  /** ISO 3166-1 alpha-2; several where one word serves two states (كونغولي). */
  readonly states: readonly string[];
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly tokenCount: number;
  readonly particles: string;
}

/** The longest demonym that begins at this token; ones of two words win (الكوري الشمالي). */
export function demonymAt(tokens: readonly Token[], at: number): DemonymMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  for (const tokenCount of [2, 1]) {
    const rest = tokens.slice(at + 1, at + tokenCount).map((next) => next.text);
    if (rest.length < tokenCount - 1) continue;
    for (const { word, particles } of readingsOf(token.text)) {
      const senses = fieldsOf(demonyms, [word, ...rest].join(' '));
      if (senses !== null) return matchOf(senses, tokenCount, particles);
    }
  }
  return null;
}

function matchOf(senses: readonly string[], tokenCount: number, particles: string): DemonymMatch {
  const parsed = senses.map((sense) => sense.split('|'));
  const [, gender, number] = parsed[0] ?? [];
  return {
    states: [...new Set(parsed.map(([state = '']) => state))],
    gender: gender === 'm' || gender === 'f' ? gender : null,
    number: numberOf(number ?? ''),
    tokenCount,
    particles,
  };
}
