/**
 * Article → who said what, who met whom, and whom the text names. Pure: nothing here knows of a page or a store.
 *
 * The steps, each in a file of its own, stand in `README.md` with a worked sentence.
 */
import { packFor } from '@/lib/language/packs';
import type { Article } from '@/lib/model/article';
import { emptyReading, type Reading } from '@/lib/model/reading';
import { attribute } from './attribution';
import { headingsIn } from './headings';
import { layOut } from './lay-out';
import type { LearnedName } from './learned-names';
import { meetingsIn } from './meetings';
import { nationalitiesIn } from './nationalities';
import { entitiesOf } from './people';
import { statementsOf } from './statements';
import { READER_VERSION } from './version';

export type { LearnedName };

export { READER_VERSION };

export interface ReadOptions {
  /** Names that earlier articles taught. */
  readonly learned?: readonly LearnedName[];
}

/** Never throws; a text in a language without a grammar gives an empty reading. */
export function read(article: Article, options: ReadOptions = {}): Reading {
  const pack = packFor(article.inLanguage);
  const grammar = pack?.grammar;
  if (!pack || !grammar || article.articleBody.trim() === '') return emptyReading(READER_VERSION);
  const text = layOut(article, pack, grammar, options.learned ?? []);
  const { body, headings, lists } = headingsIn(text);
  const drafts = attribute(text, body);
  const meetings = meetingsIn(text, drafts, body);
  const nationalities = nationalitiesIn(text);
  const statements = statementsOf(text, { article, drafts, headings, lists, meetings, nationalities });
  return {
    readerVersion: READER_VERSION,
    ...entitiesOf(text, nationalities),
    statements,
    meetings: meetings.map(({ report }) => report),
  };
}
