/** What every problem report says of this copy of Siyaq. */
import type { ReportFacts } from '@/components/report-text';
import { browser } from '@/lib/browser';

export const ownFacts = (language: string): Pick<ReportFacts, 'version' | 'browser' | 'language'> => ({
  version: browser.runtime.getManifest().version,
  browser: navigator.userAgent,
  language,
});
