/** A problem report to copy: all of it is shown before, the page's address only where it is ticked. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useLocalization } from './localization';
import { type ReportFacts, reportText } from './report-text';

const LINES_SHOWN = 14;

interface Props {
  readonly facts: ReportFacts;
  /** `null` where there is no page whose address could help. */
  readonly address: string | null;
}

export function ProblemReport(props: Props): JSX.Element {
  const { t } = useLocalization();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {t('popup.report')}
      </button>
      <dialog class="report" ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{t('report.title')}</h2>
        <Report {...props} />
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {t('action.close')}
        </button>
      </dialog>
    </>
  );
}

function Report({ facts, address }: Props): JSX.Element {
  const { t } = useLocalization();
  const [withAddress, setWithAddress] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = reportText(facts, withAddress ? address : null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <p class="notice-detail">{t('report.detail')}</p>
      <textarea
        class="report-text"
        dir="ltr"
        lang="en"
        aria-label={t('report.title')}
        readOnly
        rows={Math.min(LINES_SHOWN, text.split('\n').length)}
        value={text}
      />
      {address !== null && (
        <label class="tick">
          <input
            type="checkbox"
            checked={withAddress}
            onChange={(event) => setWithAddress(event.currentTarget.checked)}
          />
          {t('report.withAddress')}
        </label>
      )}
      <p class="report-actions">
        <button type="button" class="primary" onClick={copy}>
          {t('report.copy')}
        </button>
        <span role="status">{copied !== null && t(copied ? 'report.copied' : 'report.notCopied')}</span>
      </p>
    </>
  );
}
