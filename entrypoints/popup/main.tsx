/** The popup: search over the corpus, this page in one line, switches. */
import { render } from 'preact';
import { PopupSurface } from './popup-surface';

const app = document.getElementById('app');
if (app !== null) render(<PopupSurface />, app);
