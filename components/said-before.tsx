/** The article's statements that have a history, in the article's order. */
import type { JSX } from 'preact';
import type { StatementContext } from '@/lib/model/context';
import type { IsoDay } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import { useLocalization } from './localization';
import { Matter } from './matter';
import { Section } from './section';

interface Props {
  readonly statements: readonly StatementContext[];
  readonly today: IsoDay | null;
  readonly entities: Readonly<Record<string, NamedEntity>>;
  readonly inLanguage: string;
  readonly missing: string | null;
  readonly onShow: (mark: string) => void;
}

export function SaidBefore(props: Props): JSX.Element {
  const { t } = useLocalization();
  const { statements, today, entities, inLanguage, missing, onShow } = props;
  const sayings = statements.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Section kind="said" heading={t(today === null ? 'section.saidUndated' : 'section.said')} count={sayings}>
      {statements.map((matter, at) => (
        <Matter
          key={matter.statement.id}
          matter={matter}
          entities={entities}
          inLanguage={inLanguage}
          label={t('statement.markLabel', { at: at + 1, of: statements.length })}
          missing={missing === matter.statement.id}
          onShow={onShow}
        />
      ))}
    </Section>
  );
}
