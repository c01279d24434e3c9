/** "Did you mean": which words are nowhere, and what was looked for instead; a click puts it into the field. */
import type { JSX } from 'preact';
import type { Correction } from '@/lib/search/search';
import { useLocalization } from './localization';

interface Props {
  readonly query: string;
  readonly corrections: readonly Correction[];
  readonly onCorrection: (query: string) => void;
}

export function Corrections({ query, corrections, onCorrection }: Props): JSX.Element {
  const { t, list } = useLocalization();
  return (
    <p class="corrections">
      {t('search.nowhere', { words: list(corrections.map(({ from }) => from)) })}{' '}
      <button type="button" class="link" onClick={() => onCorrection(corrections.reduce(corrected, query))}>
        {t('search.instead', { words: list(corrections.map(({ to }) => to)) })}
      </button>
    </p>
  );
}

/** The reader's spelling may differ from the folded one that was looked for: then the word alone is asked. */
const corrected = (query: string, { from, to }: Correction): string =>
  query.includes(from) ? query.replace(from, to) : to;
