/** A value to narrow by: pressed, it holds; pressed again, it goes. */
import type { JSX } from 'preact';
import { Icon } from './icon';
import { useLocalization } from './localization';

interface Props {
  readonly label: string;
  /** How many it leaves. */
  readonly count?: number | undefined;
  readonly chosen?: boolean;
  readonly onPress: () => void;
}

export function Chip({ label, count, chosen = false, onPress }: Props): JSX.Element {
  const { number } = useLocalization();
  return (
    <button type="button" class="chip" aria-pressed={chosen} onClick={onPress}>
      <bdi class="chip-label">{label}</bdi>
      {count !== undefined && <span class="chip-count"> {number(count)}</span>}
      {chosen && <Icon name="clear" />}
    </button>
  );
}
