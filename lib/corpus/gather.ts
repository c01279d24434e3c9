/**
 * Stored statements that share most with those of an open page, all asked at once: every key of every statement is looked
 * up in the index together, so that each block is read once and each list decoded once.
 */
import { terms } from '../language/stems';
import { CONCEPT, type MatterKey, NAME, WORD } from '../matter/matter';
import type { EntityId } from '../model/entity';
import { attributeTerm, entityTerm } from '../search/index-terms';
import { rankMany, type TermQuestion } from '../search/rank-many';
import type { Snapshot } from '../search/snapshot';

export interface AskedKey {
  readonly key: MatterKey;
  /** Words of the text behind it; empty for a name. */
  readonly words: string;
  /** How much more than a word its kind says. */
  readonly weight: number;
}

/** What one statement of the page is about, and who says it. */
export interface MatterQuestion {
  readonly keys: readonly AskedKey[];
  readonly speakers: readonly EntityId[];
}

export interface Gathered {
  /** Statements that share most with any of the questions, each once. */
  readonly ids: readonly string[];
  /** How many statements there are in all. */
  readonly total: number;
  /** In how many of them a key that was asked for is. */
  readonly docFreqs: ReadonlyMap<MatterKey, number>;
}

/** For one question, by whomever; and said by one of its own speakers. */
const MOST_BY_ANYONE = 24;
const MOST_BY_SPEAKER = 12;
/** For a whole page: a row costs as much to read as a block, and rows are most of what is read. */
const MOST_ROWS = 320;

/** `own`: statements of the page itself, which share everything with it and are never wanted. */
export async function gatherStatements(
  snapshot: Snapshot,
  questions: readonly MatterQuestion[],
  own: ReadonlySet<string>,
): Promise<Gathered> {
  const asked = questions.map((question) => termQuestion(question, own.size));
  const wants = asked.flatMap((question) => question.wants);
  const ranked = await rankMany(snapshot, asked, 'statements');
  const found = ranked.hits.map((hits, at) =>
    hits.flatMap(({ id }) => (own.has(id) ? [] : id)).slice(0, (wants[at]?.most ?? 0) - own.size),
  );
  const keys = new Map(questions.flatMap(({ keys: some }) => some.map((each) => [each.key, each] as const)));
  const docFreqOf = (key: AskedKey): number =>
    termsOf(key).reduce((sum, term) => sum + ranked.docFreq(term), 0);
  return {
    ids: bestOfEach(found, MOST_ROWS),
    total: ranked.total,
    docFreqs: new Map([...keys].map(([key, each]) => [key, docFreqOf(each)])),
  };
}

function termQuestion({ keys, speakers }: MatterQuestion, own: number): TermQuestion {
  const terms = keys.flatMap((key) => termsOf(key).map((term) => ({ term, factor: key.weight })));
  const bySpeaker = speakers.map((speaker) => ({
    filters: [entityTerm(speaker, 'speaks')],
    most: MOST_BY_SPEAKER + own,
  }));
  return { terms, wants: [{ filters: [], most: MOST_BY_ANYONE + own }, ...bySpeaker] };
}

/** A key may lack a letter that the index has kept (لمحاربة): both are asked for. */
function termsOf({ key, words }: AskedKey): readonly string[] {
  if (key.startsWith(NAME)) return [entityTerm(key.slice(NAME.length), 'named')];
  if (key.startsWith(CONCEPT)) return [attributeTerm('concept', key.slice(CONCEPT.length))];
  const stem = key.slice(WORD.length);
  return [...new Set([stem, terms(words, 'und').at(-1) ?? stem])];
}

/** The first of all lists, then the second of all, until there are enough. */
function bestOfEach(lists: readonly (readonly string[])[], most: number): readonly string[] {
  const chosen = new Set<string>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const id = list[place];
      if (id !== undefined) chosen.add(id);
      if (chosen.size >= most) return [...chosen];
    }
  }
  return [...chosen];
}
