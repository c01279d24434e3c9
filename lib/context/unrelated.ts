/** What the reader said is not to stand beside an article. */
import type { StatementRow } from '../corpus/rows';
import { fold } from '../language/fold';
import type { ArticleId } from '../model/article';
import type { Correction, Passage } from '../model/correction';

/** Compared by words: the body of the article that is quoted is not read for it. */
export function unrelatedTo(
  own: ReadonlySet<ArticleId>,
  corrections: readonly Correction[],
): (row: Pick<StatementRow, 'article' | 'statement'>) => boolean {
  const passages = corrections.flatMap(({ body }) =>
    body.kind === 'not-related' && own.has(body.beside) ? body.passage : [],
  );
  return (row) => passages.some((passage) => isPassage(row, passage));
}

function isPassage(
  { article, statement }: Pick<StatementRow, 'article' | 'statement'>,
  passage: Passage,
): boolean {
  if (article !== passage.article) return false;
  const [said, quoted] = [fold(statement.text), fold(passage.quote.exact)];
  return said.includes(quoted) || quoted.includes(said);
}
