/** Copying an item's citation: a word, and in its place what came of it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLocalization } from './localization';

export function Cite({ text }: { text: () => string }): JSX.Element {
  const { t } = useLocalization();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button
      type="button"
      class="quiet cite"
      title={t('cite.title')}
      onClick={copy}
      onBlur={() => setCopied(null)}
    >
      <span role="status">
        {copied === null ? t('cite.action') : t(copied ? 'cite.copied' : 'cite.notCopied')}
      </span>
    </button>
  );
}
