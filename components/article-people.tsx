/** The article's people by name in one line; opened, each with the office held on its day. */
import type { JSX } from 'preact';
import type { ArticleId } from '@/lib/model/article';
import type { NamedEntity } from '@/lib/model/entity';
import { CorrectionChoices, useCorrecting } from './correcting';
import { notHim } from './correction-choices';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { Name, Names } from './name';

/** Names that fit two lines at the narrowest width. */
const SHOWN = 5;

export function ArticlePeople({ people }: { people: readonly NamedEntity[] }): JSX.Element | null {
  const beside = useCorrecting()?.beside ?? null;
  const { t } = useLocalization();
  if (people.length === 0) return null;
  const beyond = people.length - SHOWN;
  return (
    <details class="people">
      <summary>
        <span class="visually-hidden">{t('article.people')}: </span>
        <Names entities={people.slice(0, SHOWN)} between=" · " />
        {beyond > 0 && <span class="beyond"> {t('article.morePeople', { count: beyond })}</span>}
        <Icon name="more" />
      </summary>
      <dl>
        {people.map((person) => (
          <div key={person.id}>
            <dt>
              <Name entity={person} />
            </dt>
            <dd>
              <bdi>{person.office}</bdi>
              {beside !== null && <NotHim article={beside} person={person} />}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function NotHim({ article, person }: { article: ArticleId; person: NamedEntity }): JSX.Element {
  const localization = useLocalization();
  const { id, names } = person;
  const wish = { kind: 'not-named', article, person: { id, names } } as const;
  return <CorrectionChoices choices={[{ label: notHim(person, localization), wish }]} />;
}
