/** The mark, a remark in the margin, beside the name. */
import type { JSX } from 'preact';
import { useLocalization } from './localization';

export function Brand(): JSX.Element {
  const { t } = useLocalization();
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" width="22" height="22" aria-hidden="true" focusable="false">
        <path d="M8 2h5v12H8" fill="none" stroke="currentColor" stroke-width="2" />
        <circle cx="5.5" cy="8" r="3" fill="currentColor" />
      </svg>
      {t('name')}
    </span>
  );
}
