/** An outlet's name as a link to its article, at the very passage where one is given. Plain text where the address is none of the web's. */
import type { JSX } from 'preact';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { hostOf, sourceLink } from './source-link';

interface Props {
  readonly name: string | null;
  readonly address: string | null;
  readonly passage?: string | null;
}

export function OutletLink({ name, address, passage = null }: Props): JSX.Element {
  const { t } = useLocalization();
  const outlet = name ?? hostOf(address) ?? t('article.unknownOutlet');
  const href = sourceLink(address, passage);
  if (href === null) return <bdi>{outlet}</bdi>;
  return (
    <a
      class="outlet"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      title={t('action.openAt', { outlet })}
    >
      <bdi>{outlet}</bdi>
      <Icon name="open" />
    </a>
  );
}
