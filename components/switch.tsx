/** A thing that is on or off, with its state in plain words. */
import type { JSX } from 'preact';
import { useLocalization } from './localization';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function Switch({ label, on, onSwitch }: SwitchProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span>{label}</span>
      <span class="switch-state">{t(on ? 'popup.on' : 'popup.off')}</span>
    </button>
  );
}
