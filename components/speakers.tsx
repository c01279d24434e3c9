/** Who said it: a name, or the article's own words for an unnamed source; lighter where the text does not name them here. */
import { Fragment, type JSX } from 'preact';
import type { NamedEntity } from '@/lib/model/entity';
import type { Source, Statement } from '@/lib/model/statement';
import { Inferred } from './inferred';
import { useLocalization } from './localization';
import { Name } from './name';

interface Props {
  readonly statement: Statement;
  readonly people: readonly NamedEntity[];
}

export function Speakers({ statement, people }: Props): JSX.Element {
  const { t, comma } = useLocalization();
  if (statement.sources.length === 0) return <span class="speaker">{t('statement.noSpeaker')}</span>;
  return (
    <span class="speaker">
      {statement.sources.map((source, index) => (
        <Fragment key={index}>
          {index > 0 && comma}
          <Speaker source={source} entity={people.find(({ id }) => id === source.entity)} />
        </Fragment>
      ))}
    </span>
  );
}

function Speaker({ source, entity }: { source: Source; entity: NamedEntity | undefined }): JSX.Element {
  const { t } = useLocalization();
  const name = entity === undefined ? <bdi>{source.text}</bdi> : <Name entity={entity} />;
  return isStated(source) ? name : <Inferred why={t('inferred.speaker')}>{name}</Inferred>;
}

/** `named` and `heading` stand in the text; an unnamed source is the text's own wording. */
const isStated = ({ basis }: Source): boolean =>
  basis === 'named' || basis === 'heading' || basis === 'unnamed';

export const speakerIsInferred = ({ sources }: Statement): boolean =>
  sources.some((source) => !isStated(source));
