/** The first run, opened by the background once on installing, and from the panel at #sites. */
import { render } from 'preact';
import { WelcomePage } from './welcome-page';

const app = document.getElementById('app');
if (app !== null) render(<WelcomePage />, app);
