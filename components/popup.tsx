/** The popup: search first, this page in one line, switches at the foot – behind one line while something is searched for. */
import type { JSX } from 'preact';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { PageLine } from './page-line';
import type { PanelProps } from './panel';
import { type FooterProps, PopupFooter } from './popup-footer';
import type { SaveProgress } from './save';
import { Search, type SearchProps } from './search';

export interface PopupProps extends FooterProps {
  readonly search: SearchProps;
  readonly state: PanelProps['state'];
  readonly save: SaveProgress;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  /** Asks again about this page. */
  readonly onRetry: () => void;
}

export function Popup(props: PopupProps): JSX.Element {
  const { search } = props;
  const { t } = useLocalization();
  const page = <PageLine {...props} />;
  const isSearching = search.query.trim() !== '';
  return (
    <main class="popup">
      <h1 class="visually-hidden">{t('name')}</h1>
      <Search {...search}>{!isSearching && page}</Search>
      {isSearching ? (
        <details class="foot-fold">
          <summary>
            <Icon name="more" />
            {t('popup.pageAndSwitches')}
          </summary>
          {page}
          <PopupFooter {...props} />
        </details>
      ) : (
        <PopupFooter {...props} />
      )}
    </main>
  );
}
