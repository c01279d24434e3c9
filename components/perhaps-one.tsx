/** Names that sound like one person's, with what speaks for it: the reader says whether they are. */
import type { JSX } from 'preact';
import type { PerhapsOne as Suggestion } from '@/lib/corpus/same-people';
import { useCorrecting } from './correcting';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { MoreList } from './more-list';
import { Names } from './name';

const SHOWN = 3;

export function PerhapsOne({ suggestions }: { suggestions: readonly Suggestion[] }): JSX.Element | null {
  const { t } = useLocalization();
  const correcting = useCorrecting();
  if (correcting === null || suggestions.length === 0) return null;
  return (
    <details class="unfold">
      <summary>{t('person.perhapsOne', { count: suggestions.length })}</summary>
      <MoreList class="perhaps" limit={SHOWN}>
        {suggestions.map(({ people: [one, other], why }) => {
          const people = [one.id, other.id] as const;
          return (
            <li key={people.join(' ')}>
              <p>
                <Names entities={[one, other]} between=" · " />
              </p>
              <p class="aside-note">{t(`person.why.${why}`)}</p>
              <p>
                <Dotted>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => correcting.correct({ kind: 'same-person', people })}
                  >
                    {t('person.one')}
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => correcting.correct({ kind: 'two-people', people })}
                  >
                    {t('person.two')}
                  </button>
                </Dotted>
              </p>
            </li>
          );
        })}
      </MoreList>
    </details>
  );
}
