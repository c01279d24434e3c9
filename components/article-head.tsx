/** The open article at the top of the panel: outlet and day, headline, people, and whether it is saved. */
import type { ComponentChildren, JSX } from 'preact';
import type { Article } from '@/lib/model/article';
import type { ArticleHead as StoredHead } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { AlsoIn } from './also-in';
import { ArticlePeople } from './article-people';
import { DatedDay } from './day';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { SaveButton, type SaveProgress, SaveResult } from './save';
import { hostOf } from './source-link';

interface Props {
  readonly article: Omit<Article, 'articleBody'>;
  readonly people: readonly NamedEntity[];
  readonly copies: readonly StoredHead[];
  readonly saved: boolean;
  readonly save: SaveProgress;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  /** Remarks on the article as a whole. */
  readonly children?: ComponentChildren;
}

export function ArticleHead({
  article,
  people,
  copies,
  saved,
  save,
  onSave,
  onUndo,
  children,
}: Props): JSX.Element {
  const { t } = useLocalization();
  const { datePublished, datePublishedBasis, publisher, url } = article;
  return (
    <header class="article-head">
      <div class="article-line">
        <p class="when">
          <Dotted>
            <bdi>{publisher ?? hostOf(url) ?? t('article.unknownOutlet')}</bdi>
            {datePublished === null ? (
              <span class="inferred">{t('article.undated')}</span>
            ) : (
              <DatedDay dated={{ date: datePublished, basis: datePublishedBasis ?? 'stated' }} />
            )}
          </Dotted>
        </p>
        <SaveButton progress={save} saved={saved} onSave={onSave} />
      </div>
      <SaveResult progress={save} onUndo={onUndo} />
      <h1 lang={article.inLanguage} dir="auto">
        {article.headline}
      </h1>
      <AlsoIn copies={copies} />
      <ArticlePeople people={people} />
      {children}
    </header>
  );
}
