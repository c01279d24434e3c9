/**
 * The card, in a frame of somebody's page. It is nothing but what its token gives it, once: framed by a page itself, or moved and so
 * loaded again, it stays blank.
 */
import { render } from 'preact';
import { send } from '@/lib/messaging/send';
import { readSettings } from '@/lib/settings/store';
import { CardSurface } from './card-surface';

const app = document.getElementById('app');
const [view, { language }] = await Promise.all([
  send('claimCard', undefined).catch(() => null),
  readSettings(),
]);
if (app !== null && view !== null) render(<CardSurface view={view} choice={language} />, app);
