/** Where Siyaq may read: our list of outlets in one question of the browser, every site, or only pages it is called on. */
import type { ComponentChildren, JSX } from 'preact';
import type { InterfaceLanguage } from '@/lib/messaging/protocol';
import { Icon } from './icon';
import { useLocalization } from './localization';

export type Access = 'listed' | 'every' | 'click';

export interface Outlet {
  readonly host: string;
  readonly name: Readonly<Record<InterfaceLanguage, string>>;
}

interface Props {
  readonly outlets: readonly Outlet[];
  /** What holds now; `null` while it is asked for. */
  readonly access: Access | null;
  /** The reader has just said no to the browser's question. */
  readonly refused: boolean;
  readonly onAccess: (access: Access) => void;
}

export function AccessChoice({ outlets, access, refused, onAccess }: Props): JSX.Element {
  const { t } = useLocalization();
  const row = (of: Access): RowProps => ({
    title: t(`welcome.${of}`),
    label: t(of === 'click' ? 'welcome.takeBack' : 'welcome.allow'),
    on: access === of,
    primary: of === 'listed',
    onChoose: () => onAccess(of),
  });
  return (
    <>
      <ul class="options">
        <Row {...row('listed')}>
          <p class="option-detail">{t('welcome.listedDetail', { count: outlets.length })}</p>
          <OutletNames outlets={outlets} />
        </Row>
        <Row {...row('every')}>
          <p class="option-detail">{t('welcome.everyDetail')}</p>
        </Row>
        <Row {...row('click')}>
          <p class="option-detail">{t('welcome.clickDetail')}</p>
        </Row>
      </ul>
      <p class="options-note" role="status">
        {refused && t('welcome.refused')}
      </p>
    </>
  );
}

interface RowProps {
  readonly title: string;
  readonly label: string;
  readonly on: boolean;
  readonly primary: boolean;
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}

function Row({ title, label, on, primary, onChoose, children }: RowProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <li class="option">
      <div class="option-words">
        <h3>{title}</h3>
        {children}
      </div>
      {on ? (
        <span class="option-on">
          <Icon name="check" />
          {t('welcome.allowed')}
        </span>
      ) : (
        <button
          type="button"
          class={primary ? 'primary strong' : 'primary'}
          aria-label={`${label}: ${title}`}
          onClick={onChoose}
        >
          {label}
        </button>
      )}
    </li>
  );
}

function OutletNames({ outlets }: { readonly outlets: readonly Outlet[] }): JSX.Element {
  const { t, language } = useLocalization();
  const names = [...new Set(outlets.map(({ name }) => name[language]))];
  return (
    <details class="outlets">
      <summary>
        {t('welcome.listedNames')}
        <Icon name="more" />
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
