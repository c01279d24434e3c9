/**
 * Names that are ordinary words as well: كان is a city and "was", الشرع a person and "the law".
 *
 * Each is listed with what it needs: `lead` – a word before it that says what it is (مدينة كان, قناة الجزيرة, الرئيس …);
 * `mention` – that, or the full name somewhere in the same text.
 */
import { leads, ordinary } from 'virtual:siyaq-lexicon';
import type { Token } from '@/lib/language/tokens';
import type { EntityId } from '@/lib/model/entity';
import { demonymAt } from './demonyms';
import { fieldsOf } from './lines';
import type { NameMatch } from './names';
import { readingsOf } from './particles';
import { titleEndingAt } from './titles';

export function withoutOrdinaryWords(
  found: readonly NameMatch[],
  tokens: readonly Token[],
): readonly NameMatch[] {
  const named = new Set<EntityId>();
  for (const match of found) {
    if (match.form === 'full' && match.tokenCount > 1) for (const id of match.candidates) named.add(id);
  }
  return found.flatMap((match) => {
    const supported = match.candidates.filter((id) => isSupported(match, id, tokens, named));
    if (supported.length === match.candidates.length) return [match];
    return supported.length === 0 ? [] : [{ ...match, candidates: supported }];
  });
}

function isSupported(
  match: NameMatch,
  id: EntityId,
  tokens: readonly Token[],
  named: ReadonlySet<EntityId>,
): boolean {
  if (match.tokenCount > 1) return true;
  const kind = id.slice(0, id.indexOf(':'));
  const needs = needsOf(match.text, kind);
  if (needs === null) return true;
  return isLedTo(kind, match.at, tokens) || (needs === 'mention' && named.has(id));
}

/** What a word needs to be a name of this kind; `null` where it is no ordinary word. */
function needsOf(word: string, kind: string): string | null {
  const fields = fieldsOf(ordinary, word) ?? [];
  const at = fields.indexOf(kind);
  return at === -1 ? null : (fields[at + 1] ?? null);
}

function isLedTo(kind: string, at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (kind === 'person') return titleEndingAt(tokens, at - 1) || isDemonym(tokens, at - 1);
  const words = fieldsOf(leads, kind) ?? [];
  return readingsOf(before.text).some(({ word }) => words.includes(word));
}

/** A nationality right before a name follows an office: الرئيس السوري …. */
const isDemonym = (tokens: readonly Token[], at: number): boolean =>
  demonymAt(tokens, at) !== null && titleEndingAt(tokens, at - 1);
