/** What came of saving, in one sentence: for the popup, the panel and the toolbar button's title. */
import type { Saved } from '@/lib/model/saving';
import type { Localization } from './localization';

/** `automatic`: by the site's setting, and not by a click. */
export function savedSentence(
  { change, statements, meetings }: Saved,
  { t }: Localization,
  automatic: boolean,
): string {
  if (change !== 'new') return t(`save.${change}`);
  return t(automatic ? 'save.automatic' : 'save.new', {
    statements: t('count.statements', { count: statements }),
    meetings: t('count.meetings', { count: meetings }),
  });
}
