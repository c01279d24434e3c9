/** The keyword in the address bar: suggestions from the corpus as the reader types, and what choosing one opens. */
import { sourceLink } from '@/components/source-link';
import { browser, sidePanel } from '@/lib/browser';
import { readSettings } from '@/lib/settings/store';
import type { Rooms } from './rooms';
import { asXml, type Suggestion, suggestionsFor } from './suggestions';
import { interfaceOf } from './words';

/** Rows of each kind that are asked for. */
const LIMIT = 4;

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** To be called in the first turn of a start. */
export function listenToOmnibox(rooms: Rooms): void {
  let newest = '';
  browser.omnibox.onInputStarted.addListener(() => void describe().catch(() => undefined));
  browser.omnibox.onInputChanged.addListener((words, suggest) => {
    newest = words;
    const offer = (found: readonly Suggestion[]): void => {
      if (newest === words) suggest([...found]); // else what was typed since is answered
    };
    suggestionsOn(rooms, words).then(offer, () => offer([]));
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    void open(addressFor(entered), disposition).catch(() => undefined);
  });
}

async function describe(): Promise<void> {
  const { t } = interfaceOf(await readSettings());
  const description = t('omnibox.default');
  browser.omnibox.setDefaultSuggestion({ description: isXml ? asXml(description) : description });
}

/** Chromium's descriptions are XML. */
const isXml = sidePanel !== undefined;

async function suggestionsOn(rooms: Rooms, words: string): Promise<readonly Suggestion[]> {
  if (words.trim() === '') return [];
  const [answer, settings] = await Promise.all([rooms.search(words, LIMIT), readSettings()]);
  return suggestionsFor(answer, interfaceOf(settings), isXml);
}

/** An address that was suggested is opened; words are searched for on the corpus page. */
const addressFor = (entered: string): string =>
  sourceLink(entered) ?? browser.runtime.getURL(`/corpus.html?q=${encodeURIComponent(entered.trim())}`);

async function open(url: string, disposition: Disposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
