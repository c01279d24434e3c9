/** The side panel (Chromium) or sidebar (Firefox): context of the window's active tab. */
import { render } from 'preact';
import { SidePanel } from './side-panel';

const app = document.getElementById('app');
if (app !== null) render(<SidePanel />, app);
