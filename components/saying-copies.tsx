/** The same saying in other outlets; opened, what each words otherwise than the earliest. */
import type { JSX } from 'preact';
import type { SayingCopy, Wording } from '@/lib/model/context';
import { useLocalization } from './localization';
import { OutletLink } from './outlet-link';
import { hostOf } from './source-link';

export function SayingCopies({ copies }: { copies: readonly SayingCopy[] }): JSX.Element | null {
  const { t, list } = useLocalization();
  if (copies.length === 0) return null;
  const outlets = copies.map(
    ({ article }) => article.publisher ?? hostOf(article.url) ?? t('article.unknownOutlet'),
  );
  return (
    <details class="also-in">
      <summary>{t('statement.alsoIn', { outlets: list([...new Set(outlets)]) })}</summary>
      <ul>
        {copies.map(({ article, text, wording }) => (
          <li key={article.id}>
            <OutletLink name={article.publisher} address={article.url} passage={text} />{' '}
            {wording.length === 0 ? t('wording.same') : <Words wording={wording} lang={article.inLanguage} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ wording, lang }: { wording: readonly Wording[]; lang: string }): JSX.Element {
  return (
    <span class="quote wording" lang={lang} dir="auto">
      {wording.map(({ kind, text }, at) => (
        <Run key={at} kind={kind} text={text} />
      ))}
    </span>
  );
}

/** Said in words too: colour and line alone are not heard. */
function Run({ kind, text }: Wording): JSX.Element {
  const { t } = useLocalization();
  if (kind === 'kept') return <>{text} </>;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      <Element>
        <span class="visually-hidden">{t(`wording.${kind}`)} </span>
        {text}
      </Element>{' '}
    </>
  );
}
