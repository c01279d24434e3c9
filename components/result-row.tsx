/** One thing found: a person narrows the search to their name, everything else opens its source at the passage. */
import type { ComponentChildren, JSX } from 'preact';
import { nameIn } from '@/lib/i18n/names';
import type { NamedEntity } from '@/lib/model/entity';
import type { Span } from '@/lib/model/text';
import { choicesOnMeeting, choicesOnStatement } from './correction-choices';
import { DatedDay, Day } from './day';
import { Dotted } from './dotted';
import { excerptOf } from './excerpt';
import { Highlighted } from './highlighted';
import { useLocalization } from './localization';
import { Names } from './name';
import { PersonActions } from './person-actions';
import { ResultCorrections } from './result-corrections';
import type { ArticleRow, MeetingRow, PersonRow, ResultRow, StatementRow } from './search-results';
import { hostOf, sourceLink } from './source-link';
import { Speakers } from './speakers';

type MatchesIn = (text: string) => readonly Span[];

interface Props {
  readonly row: ResultRow;
  /** Where the words searched for stand in a name or a place. */
  readonly matchesIn: MatchesIn;
  readonly onPerson: (person: NamedEntity) => void;
  /** The source of something found is being opened. */
  readonly onUse: () => void;
}

export function Result({ row, matchesIn, onPerson, onUse }: Props): JSX.Element {
  const localization = useLocalization();
  switch (row.kind) {
    case 'person':
      return <Person row={row} matchesIn={matchesIn} onPerson={onPerson} />;
    case 'statement':
      return (
        <>
          <Saying row={row} onUse={onUse} />
          <ResultCorrections choices={choicesOnStatement(row, null, localization)} />
        </>
      );
    case 'meeting':
      return (
        <>
          <Encounter row={row} matchesIn={matchesIn} onUse={onUse} />
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
      return <Story row={row} onUse={onUse} />;
  }
}

interface Used<Row> {
  readonly row: Row;
  readonly onUse: Props['onUse'];
}

interface PersonProps {
  readonly row: PersonRow;
  readonly matchesIn: MatchesIn;
  readonly onPerson: Props['onPerson'];
}

function Person({ row, matchesIn, onPerson }: PersonProps): JSX.Element {
  return (
    <>
      <button type="button" class="result" onClick={() => onPerson(row.entity)}>
        <span class="result-name">
          <FoundName entity={row.entity} matchesIn={matchesIn} />
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

function FoundName({ entity, matchesIn }: { entity: NamedEntity; matchesIn: MatchesIn }): JSX.Element {
  const { language } = useLocalization();
  const { text, lang } = nameIn(entity, language);
  return (
    <bdi lang={lang ?? undefined}>
      <Highlighted text={text} matches={matchesIn(text)} />
    </bdi>
  );
}

function Saying({ row, onUse }: Used<StatementRow>): JSX.Element {
  const { t } = useLocalization();
  const { statement, article, speakers } = row;
  const { text, matches, cutBefore } = excerptOf(statement.text, row.matches);
  const day = statement.saidOn ?? null;
  return (
    <ResultLink href={sourceLink(article.url, statement.text)} onUse={onUse}>
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

function Encounter({
  row,
  matchesIn,
  onUse,
}: Used<MeetingRow> & { readonly matchesIn: MatchesIn }): JSX.Element {
  const { t, date } = useLocalization();
  return (
    <ResultLink href={sourceLink(row.address, row.passage)} onUse={onUse}>
      <span class="result-name">
        {row.attendees.length > 0 ? (
          <Names
            entities={row.attendees}
            draw={(entity) => <FoundName entity={entity} matchesIn={matchesIn} />}
          />
        ) : (
          <Found text={row.occasion ?? ''} matchesIn={matchesIn} />
        )}
      </span>
      <span class="when">
        <Dotted>
          {row.startDate !== null && <DatedDay dated={row.startDate} />}
          {row.startDate === null && row.sortDate !== null && (
            <span class="inferred">{t('meeting.before', { date: date(row.sortDate) })}</span>
          )}
          {row.place !== null && <Found text={row.place} matchesIn={matchesIn} />}
          <bdi>{row.outlet ?? hostOf(row.address) ?? t('article.unknownOutlet')}</bdi>
          {t('count.sources', { count: row.sources })}
        </Dotted>
      </span>
    </ResultLink>
  );
}

const Found = ({ text, matchesIn }: { text: string; matchesIn: MatchesIn }): JSX.Element => (
  <bdi>
    <Highlighted text={text} matches={matchesIn(text)} />
  </bdi>
);

function Story({ row: { article, matches }, onUse }: Used<ArticleRow>): JSX.Element {
  const { t } = useLocalization();
  return (
    <ResultLink href={sourceLink(article.url)} onUse={onUse}>
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

interface LinkProps {
  readonly href: string | null;
  readonly onUse: () => void;
  readonly children: ComponentChildren;
}

/** A row without a web address is still reached by the keyboard and read out. */
function ResultLink({ href, onUse, children }: LinkProps): JSX.Element {
  if (href === null) {
    return (
      <span class="result" tabIndex={-1} data-result>
        {children}
      </span>
    );
  }
  return (
    <a class="result" href={href} target="_blank" rel="noreferrer noopener" onClick={onUse}>
      {children}
    </a>
  );
}
