/** How articles of a site are saved: when asked, automatically, never. */
import type { JSX } from 'preact';
import type { SavingSetting } from '@/lib/settings/settings';
import { useLocalization } from './localization';
import { Select } from './select';

interface Props {
  readonly label: string;
  /** Where the label stands beside it already. */
  readonly labelHidden?: boolean;
  readonly saving: SavingSetting;
  readonly onSaving: (saving: SavingSetting) => void;
}

const settings: readonly SavingSetting[] = ['ask', 'automatic', 'never'];

export function SavingSelect({ label, labelHidden = false, saving, onSaving }: Props): JSX.Element {
  const { t } = useLocalization();
  return (
    <Select
      label={labelHidden ? <span class="visually-hidden">{label}</span> : label}
      value={saving}
      options={settings.map((value) => ({ value, text: t(`save.choice.${value}`) }))}
      onChoose={onSaving}
    />
  );
}
