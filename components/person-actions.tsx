/**
 * What the corpus page can do with a person found: join two who are one, and delete what is stored of one. Joining takes two
 * clicks, one on each; between them a line says who waits.
 */
import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { nameIn } from '@/lib/i18n/names';
import type { NamedEntity } from '@/lib/model/entity';
import { useCorrecting } from './correcting';
import { useLocalization } from './localization';

export interface PersonActing {
  /** Who is to be joined with the next one chosen. */
  readonly joining: NamedEntity | null;
  readonly onJoining: (person: NamedEntity | null) => void;
  readonly onDeletePerson: (person: NamedEntity) => void;
}

const PersonContext = createContext<PersonActing | null>(null);
export const PersonProvider = PersonContext.Provider;

export function PersonActions({ person }: { person: NamedEntity }): JSX.Element | null {
  const { t, language } = useLocalization();
  const acting = useContext(PersonContext);
  const correcting = useCorrecting();
  if (acting === null || correcting === null) return null;
  const { joining, onJoining, onDeletePerson } = acting;
  const name = nameIn(person, language).text;
  const join = (): void => {
    onJoining(joining === null ? person : null);
    if (joining !== null) correcting.correct({ kind: 'same-person', people: [joining.id, person.id] });
  };
  return (
    <p class="person-actions">
      {joining?.id !== person.id && (
        <button
          type="button"
          class="quiet"
          aria-label={t(joining === null ? 'person.sameAsOf' : 'person.isTheSameOf', { name })}
          onClick={join}
        >
          {t(joining === null ? 'person.sameAs' : 'person.isTheSame')}
        </button>
      )}
      <button
        type="button"
        class="quiet danger"
        aria-label={t('person.deleteOf', { name })}
        onClick={() => onDeletePerson(person)}
      >
        {t('person.delete')}
      </button>
    </p>
  );
}

/** Stands above what was found, whoever is looked for next. */
export function JoiningLine(): JSX.Element | null {
  const { t, language } = useLocalization();
  const acting = useContext(PersonContext);
  if (acting === null || acting.joining === null) return null;
  const { text: name } = nameIn(acting.joining, language);
  return (
    <p class="joining">
      <span role="status">{t('person.joining', { name })}</span>
      <button type="button" class="quiet" onClick={() => acting.onJoining(null)}>
        {t('person.notJoining')}
      </button>
    </p>
  );
}
