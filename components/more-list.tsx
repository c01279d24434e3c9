/** The first few items of a list, and a button for the rest in place. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLocalization } from './localization';

interface Props {
  readonly class: string;
  readonly limit: number;
  /** Shown whole from the start, because something wanted lies further down. */
  readonly whole?: boolean;
  /** `<li>` elements. */
  readonly children: readonly ComponentChildren[];
}

export function MoreList({ class: name, limit, whole = false, children }: Props): JSX.Element {
  const { t } = useLocalization();
  const [opened, setOpened] = useState(false);
  const beyond = children.length - limit;
  const all = opened || whole;
  // One item more than the limit takes no more room than the button would.
  const foldable = beyond > 1;
  return (
    <>
      <ol class={name}>{foldable && !all ? children.slice(0, limit) : children}</ol>
      {foldable && !whole && (
        <button type="button" class="quiet more" aria-expanded={all} onClick={() => setOpened(!opened)}>
          {opened ? t('action.fewer') : t('action.more', { count: beyond })}
        </button>
      )}
    </>
  );
}
