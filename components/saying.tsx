/** One stored statement: its day, its words, and where they stand. */
import type { JSX } from 'preact';
import type { Localization } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { StatementItem } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { citeSaying } from './citation';
import { useCorrecting } from './correcting';
import { choicesOnStatement } from './correction-choices';
import { DatedDay, Day } from './day';
import { Dotted } from './dotted';
import { Inferred } from './inferred';
import { itemAnchor } from './item-anchor';
import { useLocalization } from './localization';
import { OutletLink } from './outlet-link';
import { Quote } from './quote';
import { SayingCopies } from './saying-copies';
import { Speakers, speakerIsInferred } from './speakers';
import { WithWhy } from './why';

interface Props {
  readonly item: StatementItem;
  readonly entities: Readonly<Record<string, NamedEntity>>;
  /** Left out where the heading names the speaker already. */
  readonly named: boolean;
}

export function Saying({ item, entities, named }: Props): JSX.Element {
  const localization = useLocalization();
  const { t } = localization;
  const { statement, article, copies } = item;
  const choices = choicesOnStatement(item, useCorrecting()?.beside ?? null, localization);
  return (
    <li class="saying" id={itemAnchor(item.id)} tabIndex={-1}>
      <p class="when">
        <Dotted>
          <SayingDay item={item} />
          {named && <Speakers statement={statement} people={item.speakers} />}
          {statement.occasion !== null && <bdi>{statement.occasion}</bdi>}
          {statement.via !== null && <Via entity={entities[statement.via]} />}
        </Dotted>
      </p>
      <Quote text={statement.text} lang={article.inLanguage} kind={statement.kind} />
      <WithWhy
        why={item.why}
        entities={entities}
        notes={notesOn(item, localization)}
        choices={choices}
        cite={(of) => citeSaying(item, of)}
      >
        <Dotted>
          <OutletLink name={article.publisher} address={article.url} passage={statement.text} />
          {t(`statement.${statement.kind}`)}
        </Dotted>
      </WithWhy>
      <SayingCopies copies={copies} />
    </li>
  );
}

/** When it was said; else, lighter, when it was published. */
export function SayingDay({ item }: { item: StatementItem }): JSX.Element {
  const { t } = useLocalization();
  const { saidOn } = item.statement;
  if (saidOn !== null) {
    return (
      <span class="day">
        <DatedDay dated={saidOn} />
      </span>
    );
  }
  const published = item.article.datePublished;
  return (
    <span class="day">
      <Inferred why={t('inferred.published')}>
        {published === null ? t('article.undated') : <Day date={published} />}
      </Inferred>
    </span>
  );
}

function Via({ entity }: { entity: NamedEntity | undefined }): JSX.Element | null {
  const { t, language } = useLocalization();
  if (entity === undefined) return null;
  return <>{t('statement.via', { name: nameIn(entity, language).text })}</>;
}

function notesOn({ statement }: StatementItem, { t }: Localization): readonly string[] {
  const basis = statement.saidOn?.basis ?? 'published';
  return [
    ...(speakerIsInferred(statement) ? [t('inferred.speaker')] : []),
    ...(basis === 'stated' ? [] : [t(`inferred.${basis}`)]),
  ];
}
