/** What may be wrong with something found, folded away under it; only where the surface lets it be corrected. */
import type { JSX } from 'preact';
import type { CorrectionChoice } from './correcting';
import { CorrectionChoices, useCorrecting } from './correcting';
import { useLocalization } from './localization';

export function ResultCorrections({ choices }: { choices: readonly CorrectionChoice[] }): JSX.Element | null {
  const { t } = useLocalization();
  if (useCorrecting() === null || choices.length === 0) return null;
  return (
    <details class="result-corrections">
      <summary>{t('correct.ask')}</summary>
      <CorrectionChoices choices={choices} />
    </details>
  );
}
