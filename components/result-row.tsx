/** One thing found: a person narrows the search to their name, everything else opens its source at the passage. */
import type { ComponentChildren, JSX } from 'preact';
import type { NamedEntity } from '@/lib/model/entity';
import { choicesOnMeeting, choicesOnStatement } from './correction-choices';
import { DatedDay, Day } from './day';
import { Dotted } from './dotted';
import { excerptOf } from './excerpt';
import { Highlighted } from './highlighted';
import { useLocalization } from './localization';
import { Name, Names } from './name';
import { PersonActions } from './person-actions';
import { ResultCorrections } from './result-corrections';
import type { ArticleRow, MeetingRow, PersonRow, ResultRow, StatementRow } from './search-results';
import { hostOf, sourceLink } from './source-link';
import { Speakers } from './speakers';

interface Props {
  readonly row: ResultRow;
  readonly onPerson: (person: NamedEntity) => void;
}

export function Result({ row, onPerson }: Props): JSX.Element {
  const localization = useLocalization();
  switch (row.kind) {
    case 'person':
      return <Person row={row} onPerson={onPerson} />;
    case 'statement':
      return (
        <>
          <Saying row={row} />
          <ResultCorrections choices={choicesOnStatement(row, null, localization)} />
        </>
      );
    case 'meeting':
      return (
        <>
          <Encounter row={row} />
          <ResultCorrections
            choices={choicesOnMeeting(
              { id: row.id, startDate: row.startDate },
              row.attendees,
              row.reports,
              localization,
            )}
          />
        </>
      );
    case 'article':
      return <Story row={row} />;
  }
}

function Person({ row, onPerson }: { row: PersonRow; onPerson: Props['onPerson'] }): JSX.Element {
  return (
    <>
      <button type="button" class="result" onClick={() => onPerson(row.entity)}>
        <span class="result-name">
          <Name entity={row.entity} />
        </span>
        {row.entity.office !== null && (
          <span class="result-office">
            <bdi>{row.entity.office}</bdi>
          </span>
        )}
      </button>
      <PersonActions person={row.entity} />
    </>
  );
}

function Saying({ row }: { row: StatementRow }): JSX.Element {
  const { t } = useLocalization();
  const { statement, article, speakers } = row;
  const { text, matches, cutBefore } = excerptOf(statement.text, row.matches);
  const day = statement.saidOn ?? null;
  return (
    <ResultLink href={sourceLink(article.url, statement.text)}>
      <span class="quote" lang={article.inLanguage} dir="auto">
        {cutBefore && '… '}
        <Highlighted text={text} matches={matches} />
      </span>
      <span class="when">
        <Dotted>
          <Speakers statement={statement} people={speakers} />
          {day !== null && <DatedDay dated={day} />}
          {day === null && article.datePublished !== null && <Day date={article.datePublished} />}
          <bdi>{article.publisher ?? hostOf(article.url) ?? t('article.unknownOutlet')}</bdi>
        </Dotted>
      </span>
    </ResultLink>
  );
}

function Encounter({ row }: { row: MeetingRow }): JSX.Element {
  const { t, date } = useLocalization();
  return (
    <ResultLink href={sourceLink(row.address, row.passage)}>
      <span class="result-name">
        {row.attendees.length > 0 ? <Names entities={row.attendees} /> : <bdi>{row.occasion}</bdi>}
      </span>
      <span class="when">
        <Dotted>
          {row.startDate !== null && <DatedDay dated={row.startDate} />}
          {row.startDate === null && row.sortDate !== null && (
            <span class="inferred">{t('meeting.before', { date: date(row.sortDate) })}</span>
          )}
          {row.place !== null && <bdi>{row.place}</bdi>}
          <bdi>{row.outlet ?? hostOf(row.address) ?? t('article.unknownOutlet')}</bdi>
          {t('count.sources', { count: row.sources })}
        </Dotted>
      </span>
    </ResultLink>
  );
}

function Story({ row: { article, matches } }: { row: ArticleRow }): JSX.Element {
  const { t } = useLocalization();
  return (
    <ResultLink href={sourceLink(article.url)}>
      <span class="quote" lang={article.inLanguage} dir="auto">
        <Highlighted text={article.headline} matches={matches} />
      </span>
      <span class="when">
        <Dotted>
          <bdi>{article.publisher ?? hostOf(article.url) ?? t('article.unknownOutlet')}</bdi>
          {article.datePublished !== null && <Day date={article.datePublished} />}
        </Dotted>
      </span>
    </ResultLink>
  );
}

/** A row without a web address is still reached by the keyboard and read out. */
function ResultLink({ href, children }: { href: string | null; children: ComponentChildren }): JSX.Element {
  if (href === null) {
    return (
      <span class="result" tabIndex={-1} data-result>
        {children}
      </span>
    );
  }
  return (
    <a class="result" href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
