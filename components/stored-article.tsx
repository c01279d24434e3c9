/** One article of the corpus: where and when it stood, its headline, what was read in it, and deleting it. */
import type { JSX } from 'preact';
import type { ShelfArticle } from '@/lib/corpus/shelf';
import { AlsoIn } from './also-in';
import { Day } from './day';
import { Dotted } from './dotted';
import { localDay } from './local-day';
import { useLocalization } from './localization';
import { hostOf, sourceLink } from './source-link';

interface Props {
  readonly stored: ShelfArticle;
  readonly onDelete: () => void;
}

export function StoredArticle({ stored, onDelete }: Props): JSX.Element {
  const { t, date } = useLocalization();
  const { article, copies, statements, meetings, versions, savedAt, origin } = stored;
  const href = sourceLink(article.url);
  return (
    <li class="stored">
      <p class="when">
        <Dotted>
          <bdi>{article.publisher ?? hostOf(article.url) ?? t('article.unknownOutlet')}</bdi>
          {article.datePublished === null ? t('article.undated') : <Day date={article.datePublished} />}
        </Dotted>
      </p>
      <h3 lang={article.inLanguage}>
        {href === null ? (
          <bdi>{article.headline}</bdi>
        ) : (
          <a href={href} target="_blank" rel="noreferrer noopener">
            <bdi>{article.headline}</bdi>
          </a>
        )}
      </h3>
      <AlsoIn copies={copies} />
      <p class="source-line">
        <span>
          <Dotted>
            {t('count.statements', { count: statements })}
            {t('count.meetings', { count: meetings })}
            {versions > 1 && t('count.versions', { count: versions })}
            {t('corpus.savedOn', { date: date(localDay(savedAt)) })}
            {origin === 'saved' || origin === 'starter' ? null : t(`corpus.${origin}`)}
          </Dotted>
        </span>
        <button
          type="button"
          class="quiet"
          aria-label={t('corpus.deleteArticle', { headline: article.headline })}
          onClick={onDelete}
        >
          {t('corpus.delete')}
        </button>
      </p>
    </li>
  );
}
