/**
 * The card, in a frame of somebody's page. It is nothing but what its token gives it, once: framed by a page itself, or moved and so
 * loaded again, it stays blank.
 */
import { render } from 'preact';
import { send } from '@/lib/messaging/send';
import { readSettings } from '@/lib/settings/store';
import { CardSurface } from './card-surface';

/** A face that comes later than this moves what is being read; one that is not there is not waited for. */
const LONGEST_FONT_WAIT_MS = 80;

const app = document.getElementById('app');
const [view, { language, theme }] = await Promise.all([
  send('claimCard', undefined).catch(() => null),
  readSettings(),
  fontsLoaded(),
]);
if (app !== null && view !== null) render(<CardSurface view={view} choice={language} theme={theme} />, app);

function fontsLoaded(): Promise<unknown> {
  const faces = [...document.fonts].map((face) => face.load());
  const patience = new Promise((done) => setTimeout(done, LONGEST_FONT_WAIT_MS));
  return Promise.race([Promise.allSettled(faces), patience]);
}
