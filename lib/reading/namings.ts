/**
 * Everyone and everything the text names, each with who is meant and how that is known.
 *
 * Three passes over the tokens: find offices and names as they stand; settle those that need nothing else (full names,
 * names learned from office + name) and note who is introduced in which office; then settle the rest (surnames, offices
 * alone, «نظيره») by these introductions, and offices at last by who held them on the article's day.
 */
import type { Grammar } from '@/lib/language/grammar';
import { demonymAt, entityById, findNames, type NameMatch } from '@/lib/lexicon';
import type { IsoDate } from '@/lib/model/day';
import type { EntityKind, MentionBasis } from '@/lib/model/entity';
import type { Span } from '@/lib/model/text';
import { bareNameAt, capitalNameAt } from './capital-names';
import type { CueForms } from './cue-forms';
import {
  type LearnedName,
  learnedAt,
  type NameContext,
  type NameWords,
  nameWordsAfter,
} from './learned-names';
import {
  isAdjacent,
  isAdjacentOrComma,
  isAdjacentOrPoint,
  type OfficePhrase,
  officeAt,
} from './office-phrases';
import { ownerFirstOfficeAt } from './owner-first';
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
  /** The text itself. */
  readonly body: string;
  readonly day: IsoDate | null;
  readonly learned: readonly LearnedName[];
}

export interface Named {
  readonly namings: readonly Naming[];
  readonly registry: Registry;
}

export function namingsOf(input: NamingInput): Named {
  const items = itemsOf(input);
  const registry = new Registry(input.day, input.grammar);
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
      .filter((match) => !isWhere(pieces, match, grammar))
      .map((match) => [match.at, match]),
  );
  const names = { at: (token: number) => matches.get(token) };
  const context: NameContext = { pieces, grammar, forms, names, common, counts: countsOf(tokens) };
  const isOwnerFirst = grammar.nouns !== undefined;
  const wordsAfter = (at: number, office: OfficePhrase) =>
    isOwnerFirst ? capitalsAfter(at, office) : nameWordsAfter(context, at, office);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(at) ?? sharingItem(at);
    if (item) items.push(item);
    at += item?.tokenCount ?? 1;
  }
  return isOwnerFirst ? withOwners(withAppositions(items, pieces, grammar), pieces) : items;

  /** Right after the office, or between commas: "Norway's foreign minister, │ Ada Quist, │". */
  function capitalsAfter(at: number, office: OfficePhrase): NameWords | null {
    if (office.number !== 'singular') return null;
    if (isAdjacentOrPointed(pieces, at)) return capitalNameAt(context, at, 1);
    const between = isAdjacentOrComma(pieces, at - 1, at) ? capitalNameAt(context, at, 2) : null;
    const end = between ? (pieces.ofToken[at + between.tokenCount - 1] ?? 0) + 1 : 0;
    return between && pieces.list[end]?.kind === 'comma' ? between : null;
  }

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
    const office = isOwnerFirst
      ? ownerFirstOfficeAt(tokens, at, names, pieces, grammar, forms)
      : officeAt(tokens, at, names, pieces, grammar);
    return officeItem(at, office);
  }

  function officeItem(at: number, office: OfficePhrase | null): Item | null {
    if (isIn(grammar.addresses, tokens[at]?.text)) return null;
    if (office) {
      const end = at + office.tokenCount;
      const next = end + honorificsAt(pieces, end, grammar);
      const name = personAt(next, office);
      if (name) return { at, tokenCount: next + name.tokenCount - at, office, name, learned: null };
      const words = learnedAt(learned, tokens, next) ?? wordsAfter(next, office);
      const known = words && !words.known ? knownBySurname(words, office) : null;
      if (words && known)
        return { at, tokenCount: words.at + words.tokenCount - at, office, name: known, learned: null };
      if (words)
        return { at, tokenCount: words.at + words.tokenCount - at, office, name: null, learned: words };
    }
    const name = matches.get(at) ?? null;
    const known = name
      ? null
      : (learnedAt(learned, tokens, at) ?? (isOwnerFirst ? bareNameAt(context, at) : null));
    if (office && (!name || office.tokenCount >= name.tokenCount))
      return { at, tokenCount: office.tokenCount, office, name: null, learned: null };
    if (name) return { at, tokenCount: name.tokenCount, office: null, name, learned: null };
    return known ? { at, tokenCount: known.tokenCount, office: null, name: null, learned: known } : null;
  }

  /** "Turkish President │ Tayyip Erdogan": a form no table has, of the one of that surname who acts for the state. */
  function knownBySurname(words: NameWords, office: OfficePhrase): NameMatch | null {
    const last = words.at + words.tokenCount - 1;
    const match = findNames(tokens.slice(last, last + 1))[0];
    const fits = (match?.candidates ?? []).filter(
      (id) => id.startsWith('person:') && office.of.includes(entityById(id)?.state ?? ''),
    );
    const start = tokens[words.at]?.span.start ?? 0;
    if (!match || fits.length !== 1 || words.tokenCount < 2) return null;
    return {
      ...match,
      at: words.at,
      tokenCount: words.tokenCount,
      span: { start, end: match.span.end },
      form: 'full',
      candidates: fits,
    };
  }

  function personAt(next: number, office: OfficePhrase): NameMatch | null {
    const match = matches.get(next);
    if (match?.particles !== '' || !match.candidates.some((id) => id.startsWith('person:'))) return null;
    return isAdjacent(pieces, next - 1, next) ||
      ((office.of.length > 0 || (match.form === 'full' && match.tokenCount > 1)) &&
        isAdjacentOrComma(pieces, next - 1, next))
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

/** "Mr. Quist": the point belongs to the title. */
const isAdjacentOrPointed = (pieces: Pieces, at: number): boolean =>
  isAdjacent(pieces, at - 1, at) ||
  (pieces.list[(pieces.ofToken[at] ?? 0) - 1]?.text === '.' &&
    (pieces.ofToken[at] ?? 0) - (pieces.ofToken[at - 1] ?? 0) === 2 &&
    (pieces.tokens[at - 1]?.text.length ?? 9) < 5);

/** "Ada Quist, │ the │ Norwegian foreign minister": one mention of one person. */
function withAppositions(
  items: readonly Item[],
  { list, ofToken }: Pieces,
  grammar: Grammar,
): readonly Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const before = merged.at(-1);
    const isName =
      before !== undefined && !before.office && (before.name !== null || before.learned !== null);
    const isOffice = item.office !== null && !item.name && !item.learned;
    if (!before || !isName || !isOffice || !isAppositionMark(before, item)) merged.push(item);
    else
      merged[merged.length - 1] = {
        ...before,
        office: item.office,
        tokenCount: item.at + item.tokenCount - before.at,
      };
  }
  return merged;

  function isAppositionMark(before: Item, item: Item): boolean {
    const comma = (ofToken[before.at + before.tokenCount - 1] ?? 0) + 1;
    const next = ofToken[item.at] ?? 0;
    const gap = next - comma;
    if (list[comma]?.kind !== 'comma' || item.office?.title === null) return false;
    return gap === 1 || (gap === 2 && isIn(grammar.nouns?.articles ?? [], list[comma + 1]?.text));
  }
}

/** "Foreign Minister Ada Quist │ of │ Norway": whose office it is, after the name. */
function withOwners(items: readonly Item[], { list, ofToken }: Pieces): readonly Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const before = merged.at(-1);
    const owner = item.name?.candidates.find((id) => id.startsWith('state:'));
    const gap = before ? (ofToken[item.at] ?? 0) - (ofToken[before.at + before.tokenCount - 1] ?? 0) : 0;
    const isOf = gap === 2 && list[(ofToken[item.at] ?? 0) - 1]?.text === 'of';
    const isNamed = before?.office?.of.length === 0 && (before.name !== null || before.learned !== null);
    if (!before?.office || !isNamed || !isOf || !owner || item.office) merged.push(item);
    else
      merged[merged.length - 1] = {
        ...before,
        office: { ...before.office, of: [owner.slice('state:'.length)] },
        tokenCount: item.at + item.tokenCount - before.at,
      };
  }
  return merged;
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
      !isAdjacentOrPoint(pieces, token - 1, token) &&
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

/** «في مرسى السلام», «مدينة مرسى السلام»: in the place of a place a short name is no person's, whoever bears the like. */
function isWhere(pieces: Pieces, match: NameMatch, grammar: Grammar): boolean {
  return (
    match.form === 'short' &&
    match.candidates.every((id) => id.startsWith('person:')) &&
    isAdjacent(pieces, match.at - 1, match.at) &&
    [grammar.placePrepositions, grammar.meetings.placeHeads].some((list) =>
      isIn(list, pieces.tokens[match.at - 1]?.text),
    )
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

/** "Quist's plan": hers, and not she. */
function isPossessive(item: Item, { pieces, grammar, body }: NamingInput): boolean {
  const end = pieces.tokens[item.at + item.tokenCount - 1]?.span.end ?? 0;
  return grammar.nouns !== undefined && /^['’](?:s(?!\p{L})|(?=\s))/u.test(body.slice(end, end + 3));
}

function placed(item: Item, meant: Meant, input: NamingInput): Naming {
  const { pieces, grammar } = input;
  const from = pieces.ofToken[item.at] ?? 0;
  const to = (pieces.ofToken[item.at + item.tokenCount - 1] ?? from) + 1;
  const particles = item.office?.particles ?? item.name?.particles ?? item.learned?.particles ?? '';
  const { nouns } = grammar;
  const isThe = nouns !== undefined && isIn(nouns.articles, pieces.list[from - 1]?.text);
  const before = pieces.list[from - (isThe ? 2 : 1)];
  const isApart = before === undefined || before.kind !== 'word';
  return {
    from,
    to,
    ...meant,
    name: nameSpan(item, pieces),
    office: item.office
      ? spanOfTokens(pieces, item.office.at, item.office.tokenCount, item.office.particles.length)
      : null,
    number: item.office && !item.name && !item.learned ? item.office.number : 'singular',
    conjoined:
      /^[وف]/.test(particles) || (!isApart && nouns !== undefined && isIn(nouns.conjunctions, before.text)),
    governed:
      /[بلك]$/.test(particles) || (!isApart && particles === '' && isIn(grammar.governors, before.text)),
    isInner:
      isPossessive(item, input) || (!isApart && particles === '' && isIn(grammar.relationNouns, before.text)),
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
