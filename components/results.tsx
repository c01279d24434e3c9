/** The answer to a search, grouped; or why there is none. How many were found is announced. */
import type { JSX } from 'preact';
import type { NamedEntity } from '@/lib/model/entity';
import { useLocalization } from './localization';
import { JoiningLine } from './person-actions';
import { Result } from './result-row';
import type { ResultGroup, SearchView } from './search-results';

interface Props {
  readonly query: string;
  readonly view: SearchView;
  readonly onPerson: (person: NamedEntity) => void;
}

export function Results({ query, view, onPerson }: Props): JSX.Element | null {
  const { t } = useLocalization();
  if (query.trim() === '' && view.kind !== 'empty-corpus') return null;
  switch (view.kind) {
    case 'idle':
      return null;
    case 'empty-corpus':
      return <p class="search-note">{t('popup.empty')}</p>;
    case 'failed':
      return (
        <p class="search-note failed" role="alert">
          {t('popup.failed')}
        </p>
      );
    case 'answer':
      return <Answer query={view.query} groups={view.groups} onPerson={onPerson} />;
  }
}

interface AnswerProps {
  readonly query: string;
  readonly groups: readonly ResultGroup[];
  readonly onPerson: Props['onPerson'];
}

function Answer({ query, groups, onPerson }: AnswerProps): JSX.Element {
  const { t } = useLocalization();
  const found = groups.reduce((sum, { total }) => sum + total, 0);
  return (
    <div class="results">
      <p class="visually-hidden" role="status">
        {t('popup.found', { count: found, query })}
      </p>
      {found === 0 && (
        <div class="search-note">
          <p>{t('popup.nothing', { query })}</p>
          <p class="notice-detail">{t('popup.nothingDetail')}</p>
        </div>
      )}
      <JoiningLine />
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <Group key={group.kind} group={group} onPerson={onPerson} />
        ))}
    </div>
  );
}

function Group({ group, onPerson }: { group: ResultGroup; onPerson: Props['onPerson'] }): JSX.Element {
  const { t, number } = useLocalization();
  const { kind, total, rows } = group;
  const count =
    rows.length < total
      ? t('popup.ofAll', { shown: number(rows.length), all: number(total) })
      : number(total);
  return (
    <section class="group" aria-labelledby={`group-${kind}`}>
      <div class="group-head">
        <h2 id={`group-${kind}`}>{t(`popup.${kind}`)}</h2>
        <span>{count}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Result row={row} onPerson={onPerson} />
          </li>
        ))}
      </ul>
    </section>
  );
}
