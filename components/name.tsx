/** Names of people, each isolated, in the reader's language where it is known. */
import { Fragment, type JSX } from 'preact';
import { nameIn } from '@/lib/i18n/names';
import type { NamedEntity } from '@/lib/model/entity';
import { useLocalization } from './localization';

interface NameProps {
  readonly entity: NamedEntity;
}

export function Name({ entity }: NameProps): JSX.Element {
  const { language } = useLocalization();
  const { text, lang } = nameIn(entity, language);
  return <bdi lang={lang ?? undefined}>{text}</bdi>;
}

interface NamesProps {
  readonly entities: readonly NamedEntity[];
  /** Stands between two names. */
  readonly between?: string;
  /** For a name that is drawn in a way of its own. */
  readonly draw?: (entity: NamedEntity) => JSX.Element;
}

export function Names({ entities, between, draw = drawName }: NamesProps): JSX.Element {
  const { comma } = useLocalization();
  const mark = between ?? comma;
  return (
    <>
      {entities.map((entity, index) => (
        <Fragment key={entity.id}>
          {index > 0 && mark}
          {draw(entity)}
        </Fragment>
      ))}
    </>
  );
}

const drawName = (entity: NamedEntity): JSX.Element => <Name entity={entity} />;
