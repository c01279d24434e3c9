/**
 * Correcting what is shown: one click, behind the item's "why". Only where a surface provides it: never in the card, which a
 * page can cover.
 */
import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleId } from '@/lib/model/article';
import type { CorrectionWish } from '@/lib/model/correction';
import { Dotted } from './dotted';
import { useLocalization } from './localization';

export interface Correcting {
  /** The open article; `null` where none is. */
  readonly beside: ArticleId | null;
  readonly correct: (wish: CorrectionWish) => void;
}

export interface CorrectionChoice {
  readonly label: string;
  readonly wish: CorrectionWish;
}

const CorrectingContext = createContext<Correcting | null>(null);
export const CorrectingProvider = CorrectingContext.Provider;
export const useCorrecting = (): Correcting | null => useContext(CorrectingContext);

export function CorrectionChoices({ choices }: { choices: readonly CorrectionChoice[] }): JSX.Element | null {
  const { t } = useLocalization();
  const correcting = useCorrecting();
  if (correcting === null || choices.length === 0) return null;
  return (
    <p class="doubts">
      <span class="doubts-lead">{t('correct.lead')}</span>{' '}
      <Dotted>
        {choices.map(({ label, wish }) => (
          <button key={label} type="button" class="quiet" onClick={() => correcting.correct(wish)}>
            {label}
          </button>
        ))}
      </Dotted>
    </p>
  );
}
