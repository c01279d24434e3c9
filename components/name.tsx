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
}

export function Names({ entities, between }: NamesProps): JSX.Element {
  const { language } = useLocalization();
  const mark = between ?? (language === 'ar' ? '، ' : ', ');
  return (
    <>
      {entities.map((entity, index) => (
        <Fragment key={entity.id}>
          {index > 0 && mark}
          <Name entity={entity} />
        </Fragment>
      ))}
    </>
  );
}
