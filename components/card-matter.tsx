/** Who speaks, and on what: the topic as the article gives it, else what the items and the article's statement share. */
import { Fragment, type JSX } from 'preact';
import type { CardView } from '@/lib/messaging/protocol';
import type { Glimpse } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { Name } from './name';
import { Speakers } from './speakers';

interface Props {
  readonly glimpse: Extract<Glimpse, { kind: 'said' }>;
  readonly entities: Readonly<Record<string, NamedEntity>>;
  readonly concepts: CardView['concepts'];
}

/** More would not fit in the line. */
const SHOWN = 3;

export function CardMatter({ glimpse, entities, concepts }: Props): JSX.Element {
  const { comma, language } = useLocalization();
  const { statement } = glimpse;
  const people = statement.sources.flatMap(({ entity }) => (entity === null ? [] : (entities[entity] ?? [])));
  const matters =
    statement.about === null
      ? shared({ glimpse, entities, concepts }, language)
      : [<bdi>{statement.about}</bdi>];
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

/**
 * Names of people, states and things, in the reader's language; words of the source only where nothing shared has a name.
 * The speakers stand before them already.
 */
function shared(
  { glimpse: { statement, items }, entities, concepts }: Props,
  language: string,
): readonly JSX.Element[] {
  const speakers = new Set(statement.sources.map(({ entity }) => entity));
  const people = new Set(items.flatMap(({ why }) => why.entities).filter((id) => !speakers.has(id)));
  const known = [...people].flatMap((id) => entities[id] ?? []);
  const keys = new Set(items.flatMap(({ why }) => why.matter));
  const things = new Set([...keys].flatMap((key) => concepts[key]?.[language] ?? []));
  const named = [
    ...known.map((entity) => <Name key={entity.id} entity={entity} />),
    ...[...things].map((thing) => <bdi key={thing}>{thing}</bdi>),
  ];
  const words = new Set(items.flatMap(({ why }) => why.words));
  return named.length > 0 ? named : [...words].map((word) => <bdi key={word}>{word}</bdi>);
}
