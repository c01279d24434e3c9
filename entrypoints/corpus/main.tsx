/** The corpus page: everything saved. `?q=WORDS` searches at once, as the context menu asks for. */
import { render } from 'preact';
import { CorpusPage } from './corpus-page';

const app = document.getElementById('app');
if (app !== null) render(<CorpusPage />, app);
