/**
 * Everyone and everything the text names, each with who is meant and how that is known.
 *
 * Three passes over the tokens: find offices and names as they stand; settle those that need nothing else (full names,
 * names learned from office + name) and note who is introduced in which office; then settle the rest (surnames, offices
 * alone, «نظيره») by these introductions, and offices at last by who held them on the article's day.
 */
import type { Grammar } from '@/lib/language/grammar';
import { demonymAt, findNames, type NameMatch } from '@/lib/lexicon';
import type { IsoDate } from '@/lib/model/day';
import type { EntityKind, MentionBasis } from '@/lib/model/entity';
import type { Span } from '@/lib/model/text';
import type { CueForms } from './cue-forms';
import {
  type LearnedName,
  learnedAt,
  type NameContext,
  type NameWords,
  nameWordsAfter,
} from './learned-names';
import { isAdjacent, isAdjacentOrComma, type OfficePhrase, officeAt } from './office-phrases';
import type { Pieces } from './pieces';
import { Registry } from './registry';
import type { Naming } from './text';
import { isIn, phraseAt } from './words';

export interface Item {
  /** First token, and how many. */
  readonly at: number;
  readonly tokenCount: number;
  readonly office: OfficePhrase | null;
  readonly name: NameMatch | null;
  /** A name that the lexicon does not have. */
  readonly learned: NameWords | null;
}

export interface NamingInput {
  readonly pieces: Pieces;
  readonly grammar: Grammar;
  readonly forms: CueForms;
  /** Words of the language that are no names. */
  readonly common: readonly string[];
  readonly day: IsoDate | null;
  readonly learned: readonly LearnedName[];
}

export interface Named {
  readonly namings: readonly Naming[];
  readonly registry: Registry;
}

export function namingsOf(input: NamingInput): Named {
  const items = itemsOf(input);
  const registry = new Registry(input.day, input.grammar.headTitles);
  for (const item of items) registry.introduce(item, input.pieces.tokens);
  const all = [
    ...items,
    ...registry.learnedIn(input.pieces.tokens, covered(items, input.pieces.tokens.length), input.common),
  ].sort((a, b) => a.at - b.at);
  const namings: Naming[] = [];
  for (const item of all) {
    const meant = registry.resolve(item, input.pieces.tokens);
    if (meant) namings.push(placed(item, meant, input));
  }
  return { namings, registry };
}

function itemsOf({ pieces, grammar, forms, common, learned }: NamingInput): readonly Item[] {
  const { tokens } = pieces;
  const matches = new Map(
    findNames(tokens)
      .filter((match) => isUnbroken(pieces, match) && !isOfAnother(pieces, match, grammar))
      .map((match) => [match.at, match]),
  );
  const names = { at: (token: number) => matches.get(token) };
  const context: NameContext = { pieces, grammar, forms, names, common, counts: countsOf(tokens) };
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(at) ?? sharingItem(at);
    if (item) items.push(item);
    at += item?.tokenCount ?? 1;
  }
  return items;

  /** «وزيرا الخارجية الفلاني أ │ والفلاني ب»: the second has the office of the first, in the singular. */
  function sharingItem(at: number): Item | null {
    const before = items.at(-1);
    if (!before?.office || before.office.number === 'singular' || before.at + before.tokenCount !== at)
      return null;
    const nationality = demonymAt(tokens, at);
    if (!nationality || !/^و?$/.test(nationality.particles)) return null;
    const { states, gender, tokenCount, particles } = nationality;
    return officeItem(at, { ...before.office, at, of: states, gender, tokenCount, particles });
  }

  function itemAt(at: number): Item | null {
    return officeItem(at, officeAt(tokens, at, names, pieces, grammar));
  }

  function officeItem(at: number, office: OfficePhrase | null): Item | null {
    if (office) {
      const end = at + office.tokenCount;
      const next = end + honorificsAt(pieces, end, grammar);
      const name = personAt(next, office);
      if (name) return { at, tokenCount: next + name.tokenCount - at, office, name, learned: null };
      const words = learnedAt(learned, tokens, next) ?? nameWordsAfter(context, next, office);
      if (words)
        return { at, tokenCount: words.at + words.tokenCount - at, office, name: null, learned: words };
    }
    const name = matches.get(at) ?? null;
    const known = name ? null : learnedAt(learned, tokens, at);
    if (office && (!name || office.tokenCount >= name.tokenCount))
      return { at, tokenCount: office.tokenCount, office, name: null, learned: null };
    if (name) return { at, tokenCount: name.tokenCount, office: null, name, learned: null };
    return known ? { at, tokenCount: known.tokenCount, office: null, name: null, learned: known } : null;
  }

  function personAt(next: number, office: OfficePhrase): NameMatch | null {
    const match = matches.get(next);
    if (match?.particles !== '' || !match.candidates.some((id) => id.startsWith('person:'))) return null;
    return isAdjacent(pieces, next - 1, next) ||
      (office.of.length > 0 && isAdjacentOrComma(pieces, next - 1, next))
      ? match
      : null;
  }
}

function countsOf(tokens: Pieces['tokens']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of tokens)
    for (const word of [text, text.slice(1)]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** «وزير الداخلية │ اللواء │ فلان»: ranks between an office and the name. */
function honorificsAt(pieces: Pieces, token: number, grammar: Grammar): number {
  const at = pieces.ofToken[token] ?? -1;
  const comma = pieces.list[at - 1]?.kind === 'comma' ? 1 : 0;
  const follows = at > 0 && (pieces.ofToken[token - 1] ?? -2) === at - 1 - comma;
  return follows ? phraseAt(grammar.honorifics, pieces.list, at) : 0;
}

/** A name does not go on over a full stop or a new paragraph. */
function isUnbroken(pieces: Pieces, match: NameMatch): boolean {
  for (let token = match.at + 1; token < match.at + match.tokenCount; token++)
    if (
      !isAdjacent(pieces, token - 1, token) &&
      pieces.list[(pieces.ofToken[token] ?? 1) - 1]?.kind !== 'dash'
    )
      return false;
  return true;
}

/** «مجلس الأمن │ القومي»: the adjective makes it another body than the one the lexicon has. */
function isOfAnother({ tokens }: Pieces, match: NameMatch, grammar: Grammar): boolean {
  const next = tokens[match.at + match.tokenCount];
  return (
    next !== undefined &&
    !next.startsAnew &&
    isIn(grammar.otherAdjectives, next.text) &&
    match.candidates.every((id) => id.startsWith('institution:'))
  );
}

function covered(items: readonly Item[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const item of items) taken.fill(1, item.at, item.at + item.tokenCount);
  return taken;
}

/** Whom an item means. */
export interface Meant {
  readonly key: string;
  readonly kind: EntityKind;
  readonly basis: MentionBasis;
  readonly state: string | null;
  readonly gender: 'm' | 'f' | null;
  /** One can be there: a place, a state, or a palace that stands for its institution. */
  readonly isPlace: boolean;
}

function placed(item: Item, meant: Meant, { pieces, grammar }: NamingInput): Naming {
  const from = pieces.ofToken[item.at] ?? 0;
  const to = (pieces.ofToken[item.at + item.tokenCount - 1] ?? from) + 1;
  const particles = item.office?.particles ?? item.name?.particles ?? item.learned?.particles ?? '';
  const before = pieces.list[from - 1];
  const isApart = before === undefined || before.kind !== 'word';
  return {
    from,
    to,
    ...meant,
    name: nameSpan(item, pieces),
    office: item.office
      ? spanOfTokens(pieces, item.at, item.office.tokenCount, item.office.particles.length)
      : null,
    number: item.office && !item.name && !item.learned ? item.office.number : 'singular',
    conjoined: /^[وف]/.test(particles),
    governed:
      /[بلك]$/.test(particles) || (!isApart && particles === '' && isIn(grammar.governors, before.text)),
    isInner: !isApart && particles === '' && isIn(grammar.relationNouns, before.text),
  };
}

function nameSpan(item: Item, pieces: Pieces): Span | null {
  if (item.name) return item.name.span;
  const { learned } = item;
  return learned ? spanOfTokens(pieces, learned.at, learned.tokenCount, learned.particles.length) : null;
}

function spanOfTokens({ tokens }: Pieces, at: number, count: number, particles: number): Span {
  return { start: (tokens[at]?.span.start ?? 0) + particles, end: tokens[at + count - 1]?.span.end ?? 0 };
}
