/** Who speaks, and on what: the topic as the article gives it, else what the items and the article's statement share. */
import type { JSX } from 'preact';
import { nameIn } from '@/lib/i18n/names';
import type { Glimpse } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { Speakers } from './speakers';

interface Props {
  readonly glimpse: Extract<Glimpse, { kind: 'said' }>;
  readonly entities: Readonly<Record<string, NamedEntity>>;
}

/** More would not fit in the line. */
const SHOWN = 3;

export function CardMatter({ glimpse, entities }: Props): JSX.Element {
  const { language } = useLocalization();
  const { statement, items } = glimpse;
  const people = statement.sources.flatMap(({ entity }) => (entity === null ? [] : (entities[entity] ?? [])));
  const names = items.flatMap(({ why }) => why.entities).flatMap((id) => entities[id] ?? []);
  const words = items.flatMap(({ why }) => why.words);
  const shared = [...new Set([...names.map((entity) => nameIn(entity, language).text), ...words])];
  const matter = statement.about ?? shared.slice(0, SHOWN).join(language === 'ar' ? '، ' : ', ');
  return (
    <Dotted>
      <Speakers statement={statement} people={people} />
      {matter !== '' && <bdi class="card-matter">{matter}</bdi>}
    </Dotted>
  );
}
