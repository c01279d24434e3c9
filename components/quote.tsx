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

export function Quote(props: Props): JSX.Element {
  const { t } = useLocalization();
  const [whole, setWhole] = useState(false);
  const long = props.text.length > LONG_QUOTE;
  return (
    <>
      <Words {...props} look={long && !whole ? 'quote-folded' : ''} />
      {long && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'action.shorter' : 'action.whole')}
        </button>
      )}
    </>
  );
}

/** Two lines of it, where there is room for no more. */
export const BriefQuote = (props: Props): JSX.Element => <Words {...props} look="quote-brief" />;

function Words({ text, lang, kind, look }: Props & { readonly look: string }): JSX.Element {
  const marked = kind === 'direct' && !/^["“”«‹'‘]/u.test(text);
  const looks = ['quote', marked ? 'quote-marked' : '', look].filter(Boolean).join(' ');
  return (
    <blockquote class={looks} lang={lang ?? undefined} dir="auto">
      {text}
    </blockquote>
  );
}
