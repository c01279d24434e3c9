/** Results by kind: the first few of each with the way to all of them; the one kind asked for without an end. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NamedEntity } from '@/lib/model/entity';
import type { Span } from '@/lib/model/text';
import { useLocalization } from './localization';
import { Result } from './result-row';
import type { Narrowing, ResultGroup, ResultKind } from './search-results';

interface Props {
  readonly groups: readonly ResultGroup[];
  readonly narrowing: Narrowing;
  readonly matchesIn: (text: string) => readonly Span[];
  readonly onNarrow: (narrowing: Narrowing) => void;
  readonly onPerson: (person: NamedEntity) => void;
  readonly onMore: () => void;
  readonly onUse: () => void;
}

/** Rows of each kind where all kinds are shown. */
const FIRST: Readonly<Record<ResultKind, number>> = { people: 3, statements: 5, meetings: 3, articles: 3 };

/** The one kind whose rows are shown without an end: the one asked for, or the only one with results. */
export function endlessKind(groups: readonly ResultGroup[], { kind }: Narrowing): ResultKind | null {
  const [first, ...others] = groups.filter(({ total }) => total > 0);
  return kind ?? (others.length === 0 ? (first?.kind ?? null) : null);
}

export function ResultGroups(props: Props): JSX.Element {
  const { groups, narrowing, onNarrow } = props;
  const endless = endlessKind(groups, narrowing);
  return (
    <>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <Group
            {...props}
            key={group.kind}
            group={group}
            isEndless={group.kind === endless}
            onAll={() => onNarrow({ ...narrowing, kind: group.kind })}
          />
        ))}
    </>
  );
}

interface GroupProps extends Props {
  readonly group: ResultGroup;
  readonly isEndless: boolean;
  readonly onAll: () => void;
}

function Group({ group, isEndless, onAll, matchesIn, onPerson, onMore, onUse }: GroupProps): JSX.Element {
  const { t, number } = useLocalization();
  const { kind, total, rows } = group;
  const shown = isEndless ? rows : rows.slice(0, FIRST[kind]);
  return (
    <section class="group" aria-labelledby={`group-${kind}`}>
      <div class="group-head">
        <h2 id={`group-${kind}`}>{t(`popup.${kind}`)}</h2>
        {shown.length < total && !isEndless ? (
          <button type="button" class="quiet" onClick={onAll}>
            {t('search.all', { count: total })}
          </button>
        ) : (
          <span>{number(total)}</span>
        )}
      </div>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <Result row={row} matchesIn={matchesIn} onPerson={onPerson} onUse={onUse} />
          </li>
        ))}
      </ul>
      {isEndless && shown.length < total && <More key={shown.length} onMore={onMore} />}
    </section>
  );
}

/** Asks for the next rows as soon as it comes into sight; pressed, too, where the browser does not tell. */
function More({ onMore }: { onMore: () => void }): JSX.Element {
  const { t } = useLocalization();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { current } = button;
    if (current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onMore();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <button ref={button} type="button" class="quiet results-more" onClick={onMore}>
      {t('corpus.showMore')}
    </button>
  );
}
