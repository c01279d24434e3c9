/** How much is stored on this device, in rows and in bytes. */
import type { JSX } from 'preact';
import type { Usage } from '@/lib/corpus/room';
import type { StoredCounts } from '@/lib/corpus/shelf';
import { formatSize } from '@/lib/i18n/sizes';
import { useLocalization } from './localization';

interface Props {
  readonly counts: StoredCounts | null;
  /** `null` where the browser does not tell. */
  readonly usage: Usage | null;
}

export function StorageMeter({ counts, usage }: Props): JSX.Element {
  const { t, locale } = useLocalization();
  const { articles, statements, meetings, people } = counts ?? none;
  const size = (bytes: number): string => formatSize(bytes, locale);
  return (
    <>
      <ul class="figures">
        <li>{t('count.articles', { count: articles })}</li>
        <li>{t('count.statements', { count: statements })}</li>
        <li>{t('count.meetings', { count: meetings })}</li>
        <li>{t('count.people', { count: people })}</li>
      </ul>
      {usage !== null && (
        <p class="usage">
          <meter
            class="meter"
            min={0}
            max={usage.quota}
            high={usage.quota * NEARLY_FULL}
            value={usage.used}
            aria-label={t('corpus.storage')}
          />
          {t('corpus.usedOf', { size: size(usage.used), quota: size(usage.quota) })}
        </p>
      )}
    </>
  );
}

const none: StoredCounts = { articles: 0, statements: 0, meetings: 0, people: 0 };

/** From here on the meter is drawn in the colour of danger. */
const NEARLY_FULL = 0.9;
