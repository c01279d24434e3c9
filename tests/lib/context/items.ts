/** Items as ranking sees them, from what differs. */
import type { Relation, StatementItem } from '@/lib/model/context';
import { article, day, person } from '../corpus/sample';
import { said } from './sayings';

interface Traits {
  readonly text?: string;
  readonly speaker?: string;
  readonly score?: number;
  readonly relation?: Relation;
  readonly matter?: readonly string[];
  readonly published?: string | null;
  readonly saidOn?: string;
  readonly at?: number;
}

/** In the article of that name. */
export function item(name: string, traits: Traits = {}): StatementItem {
  const { text = 'قول', speaker = 'karim', score = 1, relation = 'same-speaker', matter = ['w:x'] } = traits;
  const { published = '2019-03-04', saidOn, at = 0 } = traits;
  const from = article(name, { datePublished: published === null ? null : day(published) });
  const statement = said(speaker, text, saidOn === undefined ? { from } : { from, saidOn });
  return {
    id: `item-${name}`,
    for: statement.id,
    statement: { ...statement, content: [{ start: at, end: at + text.length }] },
    speakers: [person(speaker)],
    article: from,
    relation,
    when: 'earlier',
    copies: [],
    score,
    why: { words: [], entities: [], matter, rules: [] },
  };
}
