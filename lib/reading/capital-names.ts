/**
 * Names that the lexicon does not have, in a script with capitals: a run of capitalised words after an office, or one that
 * begins with a given name or stands beside a verb of saying.
 */
import { demonymAt, titleAt } from '@/lib/lexicon';
import type { NameContext, NameWords } from './learned-names';
import { isAdjacentOrPoint } from './office-phrases';
import { isIn } from './words';

const MOST_WORDS = 4;

/** After an office: one word (a surname) or more. */
export function capitalNameAt(context: NameContext, at: number, least: number): NameWords | null {
  const count = runOfCapitals(context, at);
  return count >= least ? { at, tokenCount: count, particles: '', known: null } : null;
}

/** Without an office: two words or more, when something says that they are a person. */
export function bareNameAt(context: NameContext, at: number): NameWords | null {
  const found = capitalNameAt(context, at, 2);
  return found && (isGiven(context, at) || isBesideCue(context, found)) ? found : null;
}

function runOfCapitals(context: NameContext, at: number): number {
  const { pieces, grammar } = context;
  let count = 0;
  while (count < MOST_WORDS && (count === 0 || isAdjacentOrPoint(pieces, at + count - 1, at + count))) {
    const isParticle = count > 0 && isIn(grammar.nameParticles, pieces.tokens[at + count]?.text);
    if (!isParticle && !isNameWord(context, at + count)) break;
    count++;
  }
  while (count > 0 && (pieces.tokens[at + count - 1]?.capitals ?? 0) === 0) count--;
  return count;
}

function isNameWord({ pieces, grammar, names, common, forms }: NameContext, at: number): boolean {
  const { tokens } = pieces;
  const token = tokens[at];
  if (!token || token.capitals === 0 || /^\p{N}/u.test(token.text)) return false;
  if (token.capitals > 1 && token.capitals === token.text.length && token.text.length > 3) return false;
  if (isIn(common, token.text) || forms.has(token.text)) return false;
  if (isIn(grammar.institutionHeads, token.text) || isIn(grammar.openOffices, token.text)) return false;
  const name = names.at(at);
  if (name && !name.candidates.some((id) => id.startsWith('person:'))) return false;
  return titleAt(tokens, at) === null && demonymAt(tokens, at) === null;
}

function isGiven({ pieces, grammar }: NameContext, at: number): boolean {
  const first = pieces.tokens[at]?.text;
  const names = grammar.nouns?.names;
  return names !== undefined && (isIn(names.f, first) || isIn(names.m, first));
}

/** "Ada Quist said", "said Ada Quist", "Ada Quist, a …". */
function isBesideCue({ pieces, forms, grammar }: NameContext, { at, tokenCount }: NameWords): boolean {
  const from = pieces.ofToken[at] ?? 0;
  const to = (pieces.ofToken[at + tokenCount - 1] ?? 0) + 1;
  const after = pieces.list[to];
  if (forms.has(pieces.list[from - 1]?.text ?? '') || forms.has(after?.text ?? '')) return true;
  const next = pieces.list[to + 1]?.text;
  return (
    after?.kind === 'comma' && (isIn(grammar.nouns?.indefinite ?? [], next) || isIn(grammar.relatives, next))
  );
}
