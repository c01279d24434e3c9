/** Words as they stand in a source: in their own language and direction, marked as speech only where they are verbatim. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StatementKind } from '@/lib/model/statement';
import { useLocalization } from './localization';

interface Props {
  readonly text: string;
  readonly lang: string | null;
  readonly kind: StatementKind;
}

/** About six lines at the panel's narrowest; longer quotes are folded to four. */
const LONG_QUOTE = 300;

export function Quote({ text, lang, kind }: Props): JSX.Element {
  const { t } = useLocalization();
  const [whole, setWhole] = useState(false);
  const long = text.length > LONG_QUOTE;
  const marked = kind === 'direct' && !/^["“”«‹'‘]/u.test(text);
  return (
    <>
      <blockquote
        class={`quote${marked ? ' quote-marked' : ''}${long && !whole ? ' quote-folded' : ''}`}
        lang={lang ?? undefined}
        dir="auto"
      >
        {text}
      </blockquote>
      {long && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'action.shorter' : 'action.whole')}
        </button>
      )}
    </>
  );
}
