/**
 * `npm run bench -- context`: 40 statements of an article against 2,000 candidates in memory, chosen and ranked – candidates
 * of which most were those of the article before, and candidates that were never met.
 *
 * The statements say nothing: a thing of the pack's under one of its names, the states and people named, invented words.
 */
import { relatedStatements } from '@/lib/context/statements';
import type { ContextSource } from '@/lib/corpus/context-source';
import type { ArticleRow, StatementRow } from '@/lib/corpus/rows';
import { ar } from '@/lib/language/packs/ar';
import { mattersIn } from '@/lib/matter/matter';
import { storedMatter } from '@/lib/matter/stored-matter';
import type { ArticleId } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import { contentHash, statementId } from '@/lib/model/ids';
import { emptyReading } from '@/lib/model/reading';
import type { Statement } from '@/lib/model/statement';
import { InventedCorpus } from './invented-corpus';
import { Words } from './invented-words';
import type { Measured } from './rows';

const CANDIDATES = 2000;
const OPEN = 40;
const IN_ARTICLE = 8;
const LOOSE_WORDS = 14;
const STATES = 26;
const PEOPLE_OF_A_STATE = 4;
const WARM_UP_ROUNDS = 5;
const ROUNDS = 40;
const TODAY = '2024-01-01' as IsoDay;

export default async function context(): Promise<readonly Measured[]> {
  const again = new Shelf(1);
  const met: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    met.push(await again.ask());
    floor.push(durationOf(() => again.lookAtLetters()));
  }
  const unmet: number[] = [];
  for (let round = 0; round < ROUNDS / 4; round++) unmet.push(await new Shelf(round + 2).ask());
  const look = { name: 'one look at every letter of the candidates', samples: floor.slice(WARM_UP_ROUNDS) };
  return [
    {
      name: `${OPEN} statements out of ${CANDIDATES} candidates, their texts met before`,
      unit: 'ms',
      samples: met.slice(WARM_UP_ROUNDS),
      budget: { limit: 30, of: 'p95' },
      floor: look,
    },
    { name: 'the same, texts never met', unit: 'ms', samples: unmet, floor: look },
  ];
}

/** Candidates, and articles that ask for what stands beside them. */
class Shelf {
  private readonly words: Words;
  private readonly corpus: InventedCorpus;
  private readonly entities = new Map<EntityId, NamedEntity>();
  private readonly articles = new Map<ArticleId, ArticleRow>();
  private readonly rows: readonly StatementRow[];

  constructor(seed: number) {
    this.words = new Words(seed);
    this.corpus = new InventedCorpus(CANDIDATES, seed);
    for (let at = 0; at < STATES; at++) this.addState(at);
    this.rows = Array.from({ length: CANDIDATES }, (_, at) => this.row(at));
  }

  /** Milliseconds; throws where nothing was found, for what is not looked at is fast. */
  async ask(): Promise<number> {
    const statements = Array.from({ length: OPEN }, () => this.statement('open' as ArticleId));
    const open = {
      article: { datePublished: TODAY, inLanguage: 'ar', headline: '' },
      reading: { ...emptyReading(1), entities: [...this.entities.values()], statements },
      own: new Set<ArticleId>(),
      isUnrelated: () => false,
    };
    // Read anew, as a store would give them: only texts are known again.
    const rows = this.rows.map((row) => ({ ...row, statement: { ...row.statement } }));
    const source = this.source(rows);
    const begun = performance.now();
    const found = await relatedStatements(source, open);
    const taken = performance.now() - begun;
    if (found.length === 0) throw new Error('nothing stands beside the article');
    return taken;
  }

  lookAtLetters(): void {
    for (const { statement } of this.rows) if (statement.text.match(/\p{L}+/gu) === null) return;
  }

  private source = (rows: readonly StatementRow[]): ContextSource => ({
    sameText: async () => [],
    statements: async () => ({ rows, total: 0, docFreqs: new Map() }),
    meetings: async () => [],
    articles: async () => this.articles,
    entities: async () => this.entities,
  });

  private addState(at: number): void {
    const state = `X${String.fromCharCode(65 + at)}`;
    this.add(`state:${state}`, 'state', at, state);
    for (let one = 0; one < PEOPLE_OF_A_STATE; one++)
      this.add(`person:${state}${one}`, 'person', STATES + at * PEOPLE_OF_A_STATE + one, state);
  }

  private add(id: string, kind: NamedEntity['kind'], number: number, state: string): void {
    const names = this.corpus.name(number);
    const entity = { kind, names, forms: [names.ar], state, office: null, origin: 'lexicon' } as const;
    this.entities.set(id as EntityId, { ...entity, id: id as EntityId });
  }

  private row(at: number): StatementRow {
    const article = this.article(Math.floor(at / IN_ARTICLE));
    const statement = this.statement(article.id);
    this.articles.set(article.id, {
      ...article,
      entities: [...new Set([...article.entities, ...statement.mentions])],
    });
    const speakers = statement.sources.flatMap(({ entity }) => entity ?? []);
    const { mentions } = statement;
    const named = [...speakers, ...mentions].flatMap((id) => this.entities.get(id) ?? []);
    return {
      id: statement.id,
      article: article.id,
      statement,
      speakers,
      mentions,
      day: article.datePublished,
      outlet: article.publisher ?? '',
      speakerDays: [],
      inLanguage: 'ar',
      matter: storedMatter(mattersIn(named, { headline: '', inLanguage: 'ar' })(statement)),
    };
  }

  private article(number: number): ArticleRow {
    const id = contentHash('bench', String(number)) as ArticleId;
    const url = `https://bench.example/${number}`;
    return (
      this.articles.get(id) ?? {
        id,
        url,
        canonicalUrl: url,
        host: 'bench.example',
        headline: this.corpus.text(8),
        publisher: this.corpus.outlet(number % 20),
        author: null,
        datePublished: `20${10 + (number % 13)}-0${1 + (number % 9)}-15` as IsoDay,
        datePublishedBasis: 'stated',
        inLanguage: 'ar',
        direction: 'rtl',
        provenance: null,
        fingerprint: id,
        versions: [],
        savedAt: 0,
        origin: 'imported',
        readerVersion: 1,
        entities: [],
      }
    );
  }

  private statement(article: ArticleId): Statement {
    const speaker = this.entity('person:');
    const named = Array.from({ length: 1 + this.words.below(2) }, () => this.entity('state:'));
    const phrases = Object.values(ar.conceptGroups).flat();
    const phrase = phrases[this.words.below(phrases.length)] ?? '';
    const names = named.map(({ names }) => names.ar).join(' ');
    const text = `${phrase} ${names} ${this.corpus.text(LOOSE_WORDS)}`;
    return {
      id: statementId(article, text, [speaker.id]),
      article,
      sources: [{ entity: speaker.id, text: speaker.names.ar ?? '', span: null, basis: 'named' }],
      cue: { span: { start: 0, end: 0 }, text: 'قال', lemma: 'قال', stance: 'say' },
      content: [{ start: 0, end: text.length }],
      text,
      kind: 'indirect',
      about: null,
      saidOn: null,
      occasion: null,
      addressee: null,
      via: null,
      mentions: named.map(({ id }) => id),
      why: [],
    };
  }

  private entity(prefix: string): NamedEntity {
    const some = [...this.entities.values()].filter(({ id }) => id.startsWith(prefix));
    const one = some[this.words.below(some.length)];
    if (one === undefined) throw new Error(`nobody is a ${prefix}`);
    return one;
  }
}

function durationOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
