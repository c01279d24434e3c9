/** The popup: search first, this page in one line, switches at the foot. */
import type { JSX } from 'preact';
import { PageLine } from './page-line';
import type { PanelProps } from './panel';
import { type FooterProps, PopupFooter } from './popup-footer';
import type { SaveProgress } from './save';
import { Search, type SearchProps } from './search';

export interface PopupProps extends SearchProps, FooterProps {
  readonly state: PanelProps['state'];
  readonly save: SaveProgress;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  /** Asks again about this page. */
  readonly onRetry: () => void;
}

export function Popup(props: PopupProps): JSX.Element {
  return (
    <main class="popup">
      <Search {...props}>
        <PageLine {...props} />
      </Search>
      <PopupFooter {...props} />
    </main>
  );
}
