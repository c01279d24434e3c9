/** Drafts → statements: exact spans, kind, day, occasion, addressee, and the reasons. */
import { fold } from '@/lib/language/fold';
import type { Article } from '@/lib/model/article';
import type { EntityId } from '@/lib/model/entity';
import { statementId } from '@/lib/model/ids';
import type { Source, Statement, StatementKind } from '@/lib/model/statement';
import type { Draft } from './attribution';
import { type Content, contentOf, spanOf, trimmed } from './content';
import type { HeadingSaying, SayingsList } from './headings';
import type { FoundMeeting } from './meetings';
import type { Nationality } from './nationalities';
import { saidDays } from './said-on';
import { type Speaker, type Speakers, speakersOf } from './speakers';
import { type Naming, namingsIn, type Range, type Text, within, wordsOf } from './text';
import { isIn } from './words';

export interface StatementInput {
  readonly article: Article;
  readonly drafts: readonly Draft[];
  readonly headings: readonly HeadingSaying[];
  readonly lists: readonly SayingsList[];
  readonly meetings: readonly FoundMeeting[];
  readonly nationalities: readonly Nationality[];
}

export function statementsOf(text: Text, input: StatementInput): readonly Statement[] {
  const days = saidDays(text, input.drafts, input.meetings);
  const ofText = input.drafts.flatMap((draft) => {
    const content = contentOf(text, draft);
    return content ? [statementOf(text, input, draft, content, days.get(draft) ?? null)] : [];
  });
  const ofLists = input.lists.flatMap((list) => listSayings(text, input, list));
  const told = wordsBySource(ofText);
  const ofHeadings = input.headings
    .map((heading) => headingStatement(text, input, heading))
    .filter((heading) => !repeats(heading, told));
  return [...ofText, ...ofLists, ...ofHeadings].sort(
    (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  );
}

function statementOf(
  text: Text,
  input: StatementInput,
  draft: Draft,
  content: Content,
  saidOn: Statement['saidOn'],
): Statement {
  const via = draft.via?.speakers[0]?.naming?.key;
  return base(text, input, {
    speakers: draft.speakers,
    cue: { range: draft.cue, lemma: draft.cue.form.lemma, stance: draft.cue.form.stance },
    ranges: content.ranges,
    kind: content.kind,
    topic: draft.about,
    saidOn,
    occasion: occasionOf(text, draft),
    addressee: addresseeOf(text, draft),
    via: via ? (via as EntityId) : null,
    why: draft.why,
  });
}

interface Parts extends Pick<Statement, 'saidOn' | 'occasion' | 'addressee' | 'via' | 'why'> {
  readonly speakers: Speakers;
  readonly cue: { readonly range: Range; readonly lemma: string; readonly stance: string };
  readonly ranges: readonly Range[];
  /** The topic phrase before the cue. */
  readonly topic: Range | null;
  readonly kind: StatementKind;
}

function base(text: Text, { article, nationalities }: StatementInput, parts: Parts): Statement {
  const sources = parts.speakers.map((speaker) => sourceOf(text, speaker));
  const words = parts.ranges.map((range) => wordsOf(text, range)).join(' … ');
  const { speakers, cue, ranges, topic, ...rest } = parts;
  return {
    ...rest,
    id: statementId(
      article.id,
      fold(words),
      sources.map((source) => source.entity ?? source.text),
    ),
    article: article.id,
    sources,
    cue: {
      span: spanOf(text, cue.range),
      text: wordsOf(text, cue.range),
      lemma: cue.lemma,
      stance: cue.stance,
    },
    content: ranges.map((range) => spanOf(text, range)),
    text: words,
    about: topic ? wordsOf(text, topic) : null,
    mentions: mentionsIn(text, nationalities, topic ? [...ranges, topic] : ranges),
  };
}

const sourceOf = (text: Text, speaker: Speaker): Source => ({
  entity: speaker.naming ? (speaker.naming.key as EntityId) : null,
  text: speaker.text,
  span: speaker.range ? spanOf(text, speaker.range) : null,
  basis: speaker.basis,
});

function mentionsIn(
  text: Text,
  nationalities: readonly Nationality[],
  ranges: readonly Range[],
): readonly EntityId[] {
  const named = ranges.flatMap((range) => namingsIn(text, range)).map(({ key }) => key as EntityId);
  const states = ranges.flatMap((range) => within(nationalities, range)).map(({ state }) => state);
  return [...new Set([...named, ...states])];
}

/** «خلال مؤتمر صحفي …»: the part of the adjunct that names where it was said. */
function occasionOf(text: Text, draft: Draft): string | null {
  const { adjunct } = draft.clause;
  for (let at = adjunct.from; at < adjunct.to; at++) {
    if (!isIn(text.grammar.occasionNouns, text.pieces[at]?.text)) continue;
    const range = trimmed(text, { from: at, to: endOfOccasion(text, at, adjunct.to) });
    return wordsOf(text, range) || null;
  }
  return null;
}

function endOfOccasion(text: Text, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.pieces[at]?.kind === 'comma' || text.dates.has(at)) return at;
  return end;
}

/** Whom the verb takes: «شكر فلانا على …», «أبلغ فلانا أن …». */
function addresseeOf(text: Text, draft: Draft): string | null {
  const { clause, cue } = draft;
  const isAddress = isIn(text.grammar.addressCues, fold(cue.form.lemma));
  if (!isAddress) return null;
  const naming =
    clause.by === 'object' ? text.namingAt.get(clause.content.from) : firstNaming(text, clause.adjunct);
  return naming ? wordsOf(text, naming) : null;
}

const firstNaming = (text: Text, range: Range): Naming | undefined => namingsIn(text, range)[0];

function headingStatement(
  text: Text,
  input: StatementInput,
  { naming, sentence, colon }: HeadingSaying,
): Statement {
  return base(text, input, {
    speakers: speakersOf(text, { from: naming.from, to: naming.to, namings: [naming] }, 'heading'),
    cue: { range: { from: colon, to: colon + 1 }, lemma: ':', stance: 'say' },
    ranges: [trimmed(text, { from: colon + 1, to: sentence.to })],
    kind: 'indirect',
    topic: null,
    saidOn: null,
    occasion: null,
    addressee: null,
    via: null,
    why: ['heading-with-colon'],
  });
}

/** The words of every statement, by whose it is. */
function wordsBySource(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const bySource = new Map<string, ReadonlySet<string>[]>();
  for (const { text, sources } of statements) {
    const source = sources[0]?.entity ?? '';
    const words = new Set(fold(text).split(/\s+/));
    const known = bySource.get(source);
    if (known) known.push(words);
    else bySource.set(source, [words]);
  }
  return bySource;
}

/** A heading tells again what the text tells: half of its words stand in one statement of the same source. */
function repeats(heading: Statement, told: ReadonlyMap<string, readonly ReadonlySet<string>[]>): boolean {
  const MOST_COMPARED = 200;
  const words = fold(heading.text).split(/\s+/);
  const ofSource = told.get(heading.sources[0]?.entity ?? '') ?? [];
  return ofSource
    .slice(0, MOST_COMPARED)
    .some((said) => words.filter((word) => said.has(word)).length * 2 >= words.length);
}

function listSayings(text: Text, input: StatementInput, list: SayingsList): readonly Statement[] {
  const speakers = list.naming
    ? speakersOf(text, { from: list.naming.from, to: list.naming.to, namings: [list.naming] }, 'heading')
    : mainSpeaker(input.drafts);
  if (!speakers) return [];
  return list.lines.map((line) =>
    base(text, input, {
      speakers,
      cue: { range: list.cue, lemma: wordsOf(text, list.cue), stance: 'say' },
      ranges: [trimmed(text, line)],
      kind: 'direct',
      topic: null,
      saidOn: null,
      occasion: null,
      addressee: null,
      via: null,
      why: [list.why, list.naming ? 'named-by-heading' : 'main-speaker'],
    }),
  );
}

/** Who says most in the article, where one says more than half. */
function mainSpeaker(drafts: readonly Draft[]): Speakers | null {
  const counts = new Map<string, number>();
  for (const { speakers } of drafts) {
    const key = speakers[0]?.naming?.key;
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!top || top[1] * 2 <= drafts.length) return null;
  const draft = drafts.find(({ speakers }) => speakers[0]?.naming?.key === top[0]);
  return draft ? draft.speakers.slice(0, 1).map((speaker) => ({ ...speaker, basis: 'heading' })) : null;
}
