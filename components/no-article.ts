/** One sentence for every reason why a page is no article. */
import type { Localization } from '@/lib/i18n/localization';
import type { NoArticle } from '@/lib/model/article';

export function noArticleSentence(why: NoArticle, { t, languageName }: Localization): string {
  switch (why.kind) {
    case 'empty-page':
      return t('noArticle.emptyPage');
    case 'too-short':
      return t('noArticle.tooShort', { count: why.words });
    case 'index-page':
      return t('noArticle.indexPage', { count: why.links });
    case 'too-long':
      return t('noArticle.tooLong', { count: why.characters });
    case 'language-not-supported':
      return t('noArticle.language', { language: languageName(why.inLanguage) });
    case 'translated':
      return t('noArticle.translated');
  }
}
