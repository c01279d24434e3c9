/** Who speaks, and on what: the topic as the article gives it, else what the items and the article's statement share. */
import { Fragment, type JSX } from 'preact';
import type { Glimpse } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { Name } from './name';
import { Speakers } from './speakers';

interface Props {
  readonly glimpse: Extract<Glimpse, { kind: 'said' }>;
  readonly entities: Readonly<Record<string, NamedEntity>>;
}

/** More would not fit in the line. */
const SHOWN = 3;

export function CardMatter({ glimpse, entities }: Props): JSX.Element {
  const { comma } = useLocalization();
  const { statement } = glimpse;
  const people = statement.sources.flatMap(({ entity }) => (entity === null ? [] : (entities[entity] ?? [])));
  const matters = statement.about === null ? shared(glimpse, entities) : [<bdi>{statement.about}</bdi>];
  return (
    <Dotted>
      <Speakers statement={statement} people={people} />
      {matters.length > 0 && (
        <span class="card-matter">
          {matters.slice(0, SHOWN).map((matter, index) => (
            <Fragment key={index}>
              {index > 0 && comma}
              {matter}
            </Fragment>
          ))}
        </span>
      )}
    </Dotted>
  );
}

/** Names first: they are in the reader's language, the words in the source's. The speakers stand before them already. */
function shared({ statement, items }: Props['glimpse'], entities: Props['entities']): readonly JSX.Element[] {
  const speakers = new Set(statement.sources.map(({ entity }) => entity));
  const names = new Set(items.flatMap(({ why }) => why.entities).filter((id) => !speakers.has(id)));
  const words = new Set(items.flatMap(({ why }) => why.words));
  const known = [...names].flatMap((id) => entities[id] ?? []);
  return [
    ...known.map((entity) => <Name key={entity.id} entity={entity} />),
    ...[...words].map((word) => <bdi key={word}>{word}</bdi>),
  ];
}
