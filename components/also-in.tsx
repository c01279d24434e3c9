/** The same article in other outlets, each linked: "also in 3 outlets". */
import type { JSX } from 'preact';
import type { ArticleHead } from '@/lib/model/context';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { OutletLink } from './outlet-link';

export function AlsoIn({ copies }: { copies: readonly ArticleHead[] }): JSX.Element | null {
  const { t } = useLocalization();
  if (copies.length === 0) return null;
  return (
    <details class="also-in">
      <summary>{t('article.alsoIn', { count: copies.length })}</summary>
      <p>
        <Dotted>
          {copies.map(({ id, publisher, url }) => (
            <OutletLink key={id} name={publisher} address={url} passage={null} />
          ))}
        </Dotted>
      </p>
    </details>
  );
}
