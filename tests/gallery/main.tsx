/** One state a page: `?show=panel-full&language=ar&theme=dark`. Without `show`, the list of all. */
import { render } from 'preact';
import { LocalizationProvider } from '@/components/localization';
import { localize } from '@/lib/i18n/localization';
import '@/assets/styles/panel.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/welcome.css';
import '@/assets/styles/corpus.css';
import '@/assets/styles/card.css';
import { scenes } from './scenes';

const query = new URLSearchParams(location.search);
const language = query.get('language') === 'ar' ? 'ar' : 'en';
const localization = localize(language);
const root = document.documentElement;
root.lang = language;
root.dir = localization.direction;
root.dataset.theme = query.get('theme') ?? 'light';

const scene = scenes[query.get('show') ?? ''];
const app = document.getElementById('app');
if (app !== null) {
  render(
    scene === undefined ? (
      <SceneList />
    ) : (
      <LocalizationProvider value={localization}>{scene()}</LocalizationProvider>
    ),
    app,
  );
}

function SceneList() {
  return (
    <ul>
      {Object.keys(scenes).map((name) => (
        <li key={name}>
          {['ar', 'en'].flatMap((tag) =>
            ['light', 'dark'].map((theme) => (
              <a key={tag + theme} href={`?show=${name}&language=${tag}&theme=${theme}`}>
                {name} {tag} {theme}{' '}
              </a>
            )),
          )}
        </li>
      ))}
    </ul>
  );
}
