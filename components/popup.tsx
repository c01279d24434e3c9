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
}

export function Popup(props: PopupProps): JSX.Element {
  return (
    <main class="popup">
      <Search query={props.query} view={props.view} onQuery={props.onQuery} onPerson={props.onPerson}>
        <PageLine state={props.state} save={props.save} onSave={props.onSave} onUndo={props.onUndo} />
      </Search>
      <PopupFooter {...props} />
    </main>
  );
}
