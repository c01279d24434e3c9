/** The article's people by name in one line; opened, each with the office held on its day. */
import type { JSX } from 'preact';
import type { NamedEntity } from '@/lib/model/entity';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { Name, Names } from './name';

/** Names that fit two lines at the narrowest width. */
const SHOWN = 5;

export function ArticlePeople({ people }: { people: readonly NamedEntity[] }): JSX.Element | null {
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
            <dd dir="auto">{person.office}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
