/** One statement of the open article, and under it what was said on its matter before, by the same and by others, and later. */
import type { JSX } from 'preact';
import type { StatementContext, StatementItem } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { Icon } from './icon';
import { itemAnchor } from './item-anchor';
import { useLocalization } from './localization';
import { groupItems } from './matter-groups';
import { MoreList } from './more-list';
import { Quote } from './quote';
import { Saying } from './saying';
import { Speakers } from './speakers';

interface Props {
  readonly matter: StatementContext;
  readonly entities: Readonly<Record<string, NamedEntity>>;
  readonly inLanguage: string;
  /** Which of the marks in the page it is. */
  readonly label?: string;
  /** The passage was looked for in the page and was not there. */
  readonly missing: boolean;
  readonly onShow: (mark: string) => void;
}

/** Sayings shown before "more": enough to see a line of thought, few enough to see the next matter. */
const SHOWN = 4;

export function Matter({ matter, entities, inLanguage, label, missing, onShow }: Props): JSX.Element {
  const { t } = useLocalization();
  const { statement } = matter;
  const groups = groupItems(matter.items);
  const people = statement.sources.flatMap(({ entity }) => (entity === null ? [] : (entities[entity] ?? [])));
  const list = (items: readonly StatementItem[], named: boolean): readonly JSX.Element[] =>
    items.map((item) => <Saying key={item.id} item={item} entities={entities} named={named} />);
  return (
    <article class="matter" id={itemAnchor(statement.id)} tabIndex={-1} aria-label={label}>
      <div class="own">
        <Quote text={statement.text} lang={inLanguage} kind={statement.kind} />
        <p class="source-line">
          <span class="source">
            <Speakers statement={statement} people={people} />
          </span>
          <button type="button" class="quiet" onClick={() => onShow(statement.id)}>
            <Icon name="inText" />
            {t('statement.inText')}
          </button>
        </p>
        <p class="missing" role="status">
          {missing && t('statement.notFound')}
        </p>
      </div>
      {groups.same.length > 0 && (
        <MoreList class="sayings" limit={SHOWN}>
          {list(groups.same, speaksWithOthers(matter))}
        </MoreList>
      )}
      <Fold heading="statement.copies" items={list(groups.copies, true)} />
      <Fold heading="statement.others" items={list(groups.others, true)} />
      <Fold heading="statement.later" items={list(groups.later, true)} />
      {matter.more > 0 && <p class="beyond">{t('statement.beyond', { count: matter.more })}</p>}
    </article>
  );
}

/** Where several spoke together, each saying names its own. */
const speaksWithOthers = ({ statement }: StatementContext): boolean => statement.sources.length > 1;

interface FoldProps {
  readonly heading: 'statement.copies' | 'statement.others' | 'statement.later';
  readonly items: readonly JSX.Element[];
}

function Fold({ heading, items }: FoldProps): JSX.Element | null {
  const { t } = useLocalization();
  if (items.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <Icon name="more" />
        {t(heading, { sayings: items.length })}
      </summary>
      <MoreList class="sayings" limit={SHOWN}>
        {items}
      </MoreList>
    </details>
  );
}
