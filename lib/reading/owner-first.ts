/**
 * Offices where whose they are stands before them: "Russia's │ foreign minister", "the │ British │ prime minister",
 * "environment │ minister │ of Norway". The name follows, or stands before a comma.
 */
import type { Grammar } from '@/lib/language/grammar';
import type { Token } from '@/lib/language/tokens';
import { demonymAt, type TitleMatch, titleAt } from '@/lib/lexicon';
import type { CueForms } from './cue-forms';
import { isAdjacentOrPoint, type NamesAt, type OfficePhrase } from './office-phrases';
import type { Pieces } from './pieces';
import { isIn } from './words';

export function ownerFirstOfficeAt(
  tokens: readonly Token[],
  at: number,
  names: NamesAt,
  pieces: Pieces,
  grammar: Grammar,
  forms: CueForms,
): OfficePhrase | null {
  const follows = (token: number) => token === at || isAdjacentOrPoint(pieces, token - 1, token);
  let end = at;
  let isFormer = false;
  while (isIn(grammar.formerWords, tokens[end]?.text) && follows(end + 1)) {
    isFormer = true;
    end++;
  }
  const owner = ownerAt(tokens, end, names);
  end += owner?.tokenCount ?? 0;
  while (
    !titleAt(tokens, end) &&
    follows(end) &&
    (isIn(grammar.formerWords, tokens[end]?.text) || isIn(grammar.officeAdjectives, tokens[end]?.text))
  ) {
    isFormer ||= isIn(grammar.formerWords, tokens[end]?.text);
    end++;
  }
  if (!follows(end)) return null;
  const title = titleAt(tokens, end) ?? openTitleAt(tokens, end, pieces, grammar, names, forms);
  if (!title || (title.tokenCount === 1 && names.at(end) && (names.at(end)?.tokenCount ?? 0) > 1))
    return null;
  end += title.tokenCount;
  const after = owner || title.of ? null : ownerAfter(tokens, end, names, pieces, grammar);
  if (after) end = after.end;
  const of = title.of ? [title.of] : (owner?.of ?? after?.of ?? []);
  const isIndefinite = isIn(grammar.nouns?.indefinite ?? [], tokens[at - 1]?.text);
  const isCounterpart = isIn(grammar.counterparts, tokens[end - 1]?.text);
  return {
    at,
    tokenCount: end - at,
    title: isCounterpart ? null : title.title,
    of,
    gender: title.gender,
    number: title.number,
    particles: '',
    isFormer: isFormer || isIndefinite,
  };
}

interface Owner {
  readonly of: readonly string[];
  readonly tokenCount: number;
}

/** A nationality, a state or an institution, possessive or not. */
function ownerAt(tokens: readonly Token[], at: number, names: NamesAt): Owner | null {
  const name = names.at(at);
  const body = name?.candidates.find((id) => /^(state|institution):/.test(id));
  const demonym = demonymAt(tokens, at);
  if (name && body && name.tokenCount >= (demonym?.tokenCount ?? 0))
    return {
      of: [body.startsWith('state:') ? body.slice('state:'.length) : body],
      tokenCount: name.tokenCount,
    };
  return demonym ? { of: demonym.states, tokenCount: demonym.tokenCount } : null;
}

/** "of │ the │ United Nations". */
function ownerAfter(
  tokens: readonly Token[],
  at: number,
  names: NamesAt,
  pieces: Pieces,
  grammar: Grammar,
): { readonly of: readonly string[]; readonly end: number } | null {
  const OF = ['of', 'for', 'to', 'at'];
  if (!OF.includes(tokens[at]?.text ?? '') || !isAdjacentOrPoint(pieces, at - 1, at)) return null;
  const next = isIn(grammar.nouns?.articles ?? [], tokens[at + 1]?.text) ? at + 2 : at + 1;
  if (!isAdjacentOrPoint(pieces, next - 1, next)) return null;
  const owner = ownerAt(tokens, next, names);
  return owner ? { of: owner.of, end: next + owner.tokenCount } : null;
}

/** "environment minister", "trade envoy": a field of one or two words before a head that no table has with it. */
function openTitleAt(
  tokens: readonly Token[],
  at: number,
  pieces: Pieces,
  grammar: Grammar,
  names: NamesAt,
  forms: CueForms,
): TitleMatch | null {
  const MOST_FIELD_WORDS = 2;
  for (let field = 0; field <= MOST_FIELD_WORDS; field++) {
    const word = tokens[at + field]?.text ?? '';
    if (field > 0 && !isAdjacentOrPoint(pieces, at + field - 1, at + field)) return null;
    if (isIn(grammar.openOffices, word)) {
      const title = tokens
        .slice(at, at + field + 1)
        .map((token) => token.text)
        .join(' ');
      const gender = /woman$/.test(word) ? 'f' : /man$/.test(word) ? 'm' : null;
      return {
        title,
        of: null,
        tokenCount: field + 1,
        gender,
        number: 'singular',
        precedesName: true,
        particles: '',
      };
    }
    if (!isField(tokens, at + field, grammar, names, forms)) return null;
  }
  return null;
}

/** A noun or adjective before "minister": no little word, no verb, no name, no nationality. */
function isField(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  names: NamesAt,
  forms: CueForms,
): boolean {
  const word = tokens[at]?.text ?? '';
  const { nouns, meetings } = grammar;
  if (word.length < 3 || names.at(at) || demonymAt(tokens, at) || forms.has(word)) return false;
  const lists = [
    ...[
      grammar.governors,
      grammar.complementizers,
      grammar.futureWords,
      grammar.relatives,
      grammar.negations,
    ],
    ...[
      nouns?.articles ?? [],
      nouns?.conjunctions ?? [],
      nouns?.clauseStarts ?? [],
      grammar.modals,
      grammar.formerWords,
    ],
    ...[...meetings.verbs, ...meetings.withVerbs].map((frame) => frame.words),
  ];
  return !lists.some((list) => isIn(list, word)) && !/(?:ed|ly)$/.test(word);
}
